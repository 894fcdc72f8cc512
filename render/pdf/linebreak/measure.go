package linebreak

import "quaestor/render/pdf/unit"

// A sum is what the items before one come to, so that each line is measured by a subtraction.
type sum struct{ width, stretch, shrink, give unit.Length }

// add fills the sums: one for each item, and one of all.
func (b *Breaker) add() {
	b.sums = append(b.sums[:0], sum{})
	var s sum
	for i := range b.items {
		switch item := &b.items[i]; item.Kind {
		case Box:
			s.width += item.Width
			s.give += item.Give
		case Glue:
			s.width += item.Width
			s.stretch += item.Stretch
			s.shrink += item.Shrink
		}
		b.sums = append(b.sums, s)
	}
}

// An end is a place where a line may end, with what is the same for all lines that end there.
type end struct {
	item    int  // at which the line ends: Glue or a Penalty
	to      int  // one behind the last Box before it
	prints  bool // whether the Penalty itself is printed
	forced  bool
	flagged bool
	cost    int64       // of the Penalty
	width   unit.Length // of the Penalty, if it is printed
	give    unit.Length // of the Penalty, if it is printed
	hang    unit.Length // how far the last Box hangs into the margin
	right   unit.Length // how far the line hangs into the margin
}

// end describes an item as the end of lines, and reports whether lines may end there. Lines end at Glue behind a Box, and
// at Penalties that are not forbidden.
func (b *Breaker) end(item, behind int) (end, bool) {
	e := end{item: item, to: behind}
	if behind > 0 {
		e.hang = b.items[behind-1].Right
		e.right = e.hang
	}
	i := &b.items[item]
	if i.Kind == Glue {
		return e, behind == item && behind > 0 && !b.avoids(item)
	}
	e.forced, e.flagged, e.cost = i.forced(), i.Flagged, int64(i.Cost)
	if e.flagged && b.ragged {
		e.cost *= raggedHyphen
	}
	if i.Width > 0 {
		e.prints, e.width, e.give, e.right, e.to = true, i.Width, i.Give, i.Right, item
	}
	return e, i.Cost < Forbidden && !b.avoids(item)
}

// A measure is what a line has and what it should have.
type measure struct {
	natural, need         unit.Length // need is by how much the line should become wider (positive) or narrower
	stretch, shrink, give unit.Length
	alone                 unit.Length // need without the Penalty that is printed at the end
	width                 unit.Length // of the line between the margins
	floor                 unit.Length // stands for the stretch of a line that has hardly any: the longer of two such is better
}

// measure measures the line from a node to an end.
func (b *Breaker) measure(n *node, e *end) measure {
	from, to := &b.sums[n.start], &b.sums[max(e.to, int(n.start))]
	width := b.widths[n.row]
	natural := to.width - from.width
	room := width + n.left
	return measure{
		natural: natural + e.width,
		need:    room + e.right - natural - e.width,
		alone:   room + e.hang - natural,
		stretch: to.stretch - from.stretch,
		shrink:  to.shrink - from.shrink,
		give:    to.give - from.give + e.give,
		width:   width,
		floor:   max(b.narrowest/200, 1),
	}
}

// most is by how many thousandths letters are stretched or shrunk at most: what readers do not see (Thành 2000, 4.2).
const most = 20

// settle divides what a line needs between its letters and its spaces.
func (m *measure) settle(free bool) (letters int, space unit.Length) {
	if free && m.need >= 0 {
		return 0, 0
	}
	letters = m.letters()
	space = m.need - m.give*unit.Length(letters)/most
	if space > 0 && m.stretch <= 0 {
		return letters, 0
	}
	return letters, max(space, -m.shrink)
}

// letters returns how much of the need the letters take: all they can.
func (m *measure) letters() int {
	switch {
	case m.give <= 0:
		return 0
	case m.need >= m.give:
		return most
	case m.need <= -m.give:
		return -most
	case m.need < 0:
		return -int((-m.need*most + m.give/2) / m.give)
	}
	return int((m.need*most + m.give/2) / m.give)
}
