package linebreak

import (
	"math"

	"quaestor/render/pdf/unit"
)

// Strain is measured in 1024ths: one is a space stretched by all its Stretch or shrunk by all its Shrink.
const one = 1024

// tolerances are the strains that lines may have, one after another, until the paragraph can be divided. The last allows
// everything: there lines may also be too long, if nothing else is left.
var tolerances = [...]int64{one, 4 * one, anything}

const anything = math.MaxInt64

// The weights of what is bad in a line or between two lines. The badness of narrow
// spaces is 1000 at a strain of one.
const (
	perLine    = 100 // each line costs, so that fewer lines are better
	perLetters = 40  // letters stretched or shrunk as far as they may be
	perWide    = 2   // spaces that are stretched disturb more than those that are shrunk
	worst      = 1_000_000

	perCost      = 8                     // badness for one of a Penalty's cost
	raggedHyphen = 3                     // times the cost of dividing a word, where a line may as well stay short
	hyphens      = 1_500 * 1_500         // two lines in a row end in a hyphen
	lastHyphen   = 1_000 * 1_000         // the line before the last ends in a hyphen
	lonelyRest   = 6_000 * 6_000         // the last line is nothing but the rest of a divided word
	contrast     = 200 * 200             // a line that is stretched beside one that is shrunk, letters or spaces
	shortEnd     = 700 * 700             // a last line that hardly stands out
	overfull     = 1_000 * worst * worst // a line that is too long: never better than loose ones
	limit        = int64(1) << 62        // of all demerits of a paragraph
)

// Fitness says whether a line is shrunk or stretched, letters or spaces; neighbours should not differ by more than one.
type fitness int8

const (
	tight fitness = iota
	decent
	loose
	veryLoose
)

// A fit is how well a line does.
type fit struct {
	badness int64
	fitness fitness
}

// fit judges a line that must not be stretched if it is free. It reports false for a line that is too long or more
// strained than tolerated.
func (m *measure) fit(free, ragged bool, tolerance int64) (fit, bool) {
	switch {
	case m.need < 0:
		return m.narrow(ragged)
	case free:
		return fit{0, decent}, true
	case ragged:
		return m.rag(tolerance)
	}
	return m.widen(tolerance)
}

// widen judges a line that has to become wider.
func (m *measure) widen(tolerance int64) (fit, bool) {
	if m.need <= m.give {
		f := fit{letters(m.need, m.give), decent}
		if 2*m.need > m.give {
			f.fitness = loose
		}
		return f, true
	}
	strain := int64((m.need - m.give) * one / max(m.stretch, m.floor))
	f := fit{min(perLetters+perWide*bend(strain), worst), loose}
	if strain > one/2 {
		f.fitness = veryLoose
	}
	return f, strain <= tolerance
}

// narrow judges a line that has to become narrower. Spaces never shrink beyond their limit.
func (m *measure) narrow(ragged bool) (fit, bool) {
	switch {
	case ragged || -m.need > m.give+m.shrink:
		return fit{}, false
	case -m.need <= m.give:
		f := fit{letters(-m.need, m.give), decent}
		if -2*m.need > m.give {
			f.fitness = tight
		}
		return f, true
	}
	strain := int64((-m.need - m.give) * one / m.shrink)
	return fit{perLetters + bend(strain), tight}, true
}

// rag judges a line that stays shorter than its width: a strain of one is a third of the width.
func (m *measure) rag(tolerance int64) (fit, bool) {
	strain := int64(m.need * one / max(m.width/3, 1))
	return fit{min(1000*strain*strain/(one*one), worst), decent}, strain <= tolerance
}

// letters is the badness of letters that are stretched or shrunk by a part of what they give.
func letters(need, give unit.Length) int64 {
	if give <= 0 {
		return 0
	}
	u := int64(need * one / give)
	return perLetters * u * u / (one * one)
}

// bend is the badness of a strain: its cube as in TeX (The Program, § 108), and a straight line from where it no longer
// matters, so that the sums of long paragraphs stay in their bounds.
func bend(strain int64) int64 {
	const straight = 4 * one
	if strain > straight {
		return 64_000 + 48*1000*min(strain-straight, 100*one)/one
	}
	return 1000 * strain * strain / one * strain / (one * one)
}

// demerits weighs a line with the badness of its own and with how it stands behind the line before.
func (f fit) demerits(before *node, e *end) int64 {
	d := (perLine + f.badness) * (perLine + f.badness)
	if cost := e.cost * perCost; cost > 0 {
		d += cost * cost
	} else if !e.forced {
		d -= cost * cost
	}
	if before.flagged && e.flagged {
		d += hyphens
	}
	if before.flagged && e.forced {
		d += lastHyphen
	}
	if apart := f.fitness - before.fitness; apart > 1 || apart < -1 {
		d += contrast
	}
	return d
}
