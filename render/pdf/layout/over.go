package layout

import (
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/unit"
)

// A backdrop is drawn with a box, before it.
type backdrop interface {
	before(c *paint.Canvas, top, height unit.Length)
}

// over returns a box that is drawn over a backdrop. One that can be divided still can.
func over(box page.Box, what backdrop) page.Box {
	if tall, ok := box.(page.Tall); ok {
		return overTall{tall, what}
	}
	return overBox{box, what}
}

type overBox struct {
	page.Box
	what backdrop
}

func (b overBox) Draw(c *paint.Canvas, top unit.Length) {
	b.what.before(c, top, b.Height())
	b.Box.Draw(c, top)
}

type overTall struct {
	page.Tall
	what backdrop
}

func (b overTall) Draw(c *paint.Canvas, top unit.Length) {
	b.what.before(c, top, b.Height())
	b.Tall.Draw(c, top)
}

// Split divides the box; the backdrop is drawn with both parts.
func (b overTall) Split(room unit.Length) (fits, rest page.Box) {
	fits, rest = b.Tall.Split(room)
	if fits != nil {
		fits = over(fits, b.what)
	}
	if rest != nil {
		rest = over(rest, b.what)
	}
	return fits, rest
}

// A company is what stands with a strip: the places it is, and what is drawn beside it. It is drawn once.
type company struct {
	marks  []mark
	beside []page.Box
}

func (w *company) before(c *paint.Canvas, top, _ unit.Length) {
	for _, m := range w.marks {
		m.put(c, top)
	}
	for _, b := range w.beside {
		b.Draw(c, top)
	}
	*w = company{}
}

// A mark makes a strip the place of an anchor, and of a bookmark if it has a title.
type mark struct {
	anchor string
	level  int
	title  string // may be empty
}

func (m mark) put(c *paint.Canvas, top unit.Length) {
	c.Anchor(m.anchor, top)
	if m.title != "" {
		c.Bookmark(m.level, m.title, top)
	}
}
