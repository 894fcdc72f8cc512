package incidents

import (
	"strings"

	"quaestor/internal/diag"
)

// A phrase is a time in words: one moment or two, and the words that open, close or loosen the interval.
type phrase struct {
	from, to moment
	ranged   bool // both moments count
	about    bool // "etwa", "circa"
	bound    bound
}

// A bound says on which side of its moment a phrase lies.
type bound int

const (
	within bound = iota
	since        // the moment and all after it
	until        // the moment and all before it
	before
	after
)

// scanPhrase reads a whole text as a phrase.
func scanPhrase(text string) (p phrase, ok bool) {
	c := cursor{text: text}
	c.openers(&p)
	if p.from, ok = c.moment(); !ok {
		return p, false
	}
	p.to = p.from
	if start := c.at; c.until() {
		if p.to, p.ranged = c.moment(); !p.ranged {
			p.to, c.at = p.from, start
		}
	}
	c.closers()
	return p, c.done()
}

// openers takes the words before the first moment.
func (c *cursor) openers(p *phrase) {
	for !c.done() {
		start := c.at
		switch word := strings.ToLower(c.word()); word {
		case "etwa", "circa", "ca", "c", "um", "gegen", "ungefähr", "rund", "about", "around", "approximately", "roughly", "zirka":
			p.about = true
			c.take(".")
		case "seit", "ab", "since":
			p.bound = since
		case "from", "von", "vom":
			p.bound = since
		case "bis", "until", "till", "by":
			p.bound = until
		case "vor", "before":
			p.bound = before
		case "nach", "after":
			p.bound = after
		default:
			if c.at = start; !c.filler() {
				return
			}
		}
		c.space()
	}
}

// fillers takes words that say nothing about which days are meant.
func (c *cursor) fillers() {
	for c.filler() {
		c.space()
	}
}

// filler takes an article, a preposition, a time of day or a word that says that the day itself counts.
func (c *cursor) filler() bool {
	start := c.at
	switch strings.ToLower(c.word()) {
	case "am", "im", "in", "an", "dem", "den", "der", "des", "die", "das", "zum", "zur", "zu", "bei", "auf", "on", "the", "at", "of",
		"during", "jahr", "jahres", "jahre", "year", "monat", "monats", "month",
		"einschließlich", "inklusive", "einschl", "inclusive", "spätestens", "frühestens",
		"abend", "morgen", "vormittag", "nachmittag", "mittag", "nacht", "abends", "morgens", "nachts", "mittags",
		"vormittags", "nachmittags", "evening", "morning", "afternoon", "night", "noon":
		return true
	}
	c.at = start
	return false
}

// until takes what joins the two moments of an interval.
func (c *cursor) until() bool {
	start := c.at
	c.space()
	if c.take("–") || c.take("-") {
		c.space()
		return true
	}
	switch strings.ToLower(c.word()) {
	case "bis", "auf", "to", "until", "till", "through":
		c.space()
		c.fillers()
		return true
	}
	c.at = start
	return false
}

// closers takes what may stand behind the last moment: a time of day.
func (c *cursor) closers() {
	c.take(",")
	c.space()
	c.fillers()
	for _, word := range [...]string{"gegen", "um"} {
		if c.takeWord(word) {
			c.space()
		}
	}
	c.clock()
}

// resolve computes the interval of a phrase.
func (p phrase) resolve(text string) (When, *diag.Problem) {
	from, to := p.from.completed(p.to), p.to
	if !from.complete() || !to.complete() {
		return When{}, yearMissing(text)
	}
	for _, m := range [...]moment{from, to} {
		if problem := m.problem(); problem != nil {
			return When{}, problem
		}
	}
	first, _ := from.interval()
	_, last := to.interval()
	if last.Before(first) {
		return When{}, backwards(first, last)
	}
	w := When{First: first, Last: last, Vague: p.about || from.vague() || to.vague()}
	if p.about {
		w.First, w.Last = widen(first, last)
	}
	return p.bounded(w), nil
}

// problem speaks of a day that cannot be.
func (m moment) problem() *diag.Problem {
	day := Date{m.year, m.month, m.day}
	switch {
	case m.day == 0:
	case !day.Valid():
		return impossibleDay(day)
	case m.said != 0 && m.said != day.Weekday():
		return wrongWeekday(day, m.said)
	}
	return nil
}

// widen stretches an approximate time by its own length to either side, and by three days at least: "etwa 2024" is
// also said of a December before.
func widen(first, last Date) (Date, Date) {
	by := max(3, last.Ordinal()-first.Ordinal()+1)
	return first.AddDays(-by), last.AddDays(by)
}

// bounded opens the interval to the side that the phrase leaves open.
func (p phrase) bounded(w When) When {
	switch {
	case p.ranged && (p.bound == since || p.bound == within):
	case p.bound == since:
		w.Last = Date{}
	case p.bound == until:
		w.First = Date{}
	case p.bound == before:
		w.First, w.Last = Date{}, w.First.AddDays(-1)
	case p.bound == after:
		w.First, w.Last = w.Last.AddDays(1), Date{}
	}
	return w
}
