package page

import (
	"slices"

	"quaestor/render/pdf/unit"
)

// A cut is a place where the page may end.
type cut struct {
	at    int         // number of strips on the page; 0 if there is no such place yet
	cost  Cost        // of beginning the next page there
	score Cost        // the cost, and what stays empty
	empty unit.Length // at the end of the page
}

// dividing is the cost of a page whose last note is continued on the next.
const dividing = 3 * Loose

// weigh judges the end of the page above the next strip. Of two that are equally good the later one fills the page
// better.
func (b *Builder) weigh() {
	p := &b.page
	empty := max(b.room()-p.text-p.foot, 0)
	here := cut{p.strips, b.queue[p.strips].Cost, 0, empty}
	here.score = here.cost + emptiness(empty, b.whole())
	if p.text+p.foot > b.room() {
		here.score += dividing
	}
	if p.best.at == 0 || here.score <= p.best.score {
		p.best = here
	}
}

// emptiness returns what an empty part of a page costs: a sixteenth, which is about three lines, as much as what is
// Loose, a third as much as what is Close, and straight lines between and beyond. That is always less than what is
// Tight.
func emptiness(empty, whole unit.Length) Cost {
	if whole <= 0 {
		return Free
	}
	few := whole / 16
	if empty <= few {
		return Cost(int64(Loose) * int64(empty) / int64(max(few, 1)))
	}
	return Loose + Cost(int64(Close-Loose)*int64(empty-few)/int64(max(whole/3-few, 1)))
}

// split divides the box of a strip that does not fit, and reports whether it did. It does so where the box is higher
// than a page, and where the page would else stay empty by more than a third or be divided at a bad place.
func (b *Builder) split(at int) bool {
	s, p := b.queue[at], &b.page
	box, tall := s.Box.(Tall)
	if !tall {
		return false
	}
	high := height(s.Again)+s.height(true) > b.whole()
	if !high && p.best.at > 0 && p.best.cost < Tight && p.best.empty <= b.whole()/3 {
		return false
	}
	_, foot := b.foot(s)
	gap := s.height(p.text == 0) - s.height(true)
	fits, rest := parts(box, b.room()-p.text-gap-foot)
	if fits == nil {
		return false
	}
	s.Box = fits
	b.queue[at] = s
	if rest != nil {
		b.queue = slices.Insert(b.queue, at+1, Strip{Box: rest, Again: s.Again})
	}
	return true
}

// parts divides a box, unless that brings it no nearer to its end.
func parts(box Tall, room unit.Length) (fits, rest Box) {
	if room <= 0 {
		return nil, nil
	}
	fits, rest = box.Split(room)
	if fits == nil || fits.Height() > room || rest != nil && rest.Height() >= box.Height() {
		return nil, nil
	}
	return fits, rest
}
