package layout

import (
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// hang lays out body set in by a width, as what belongs to an element, and a label before its first line. A label that is
// wider stands above it.
func (p *paper) hang(label string, align paragraph.Align, width unit.Length, of, bodyOf *tag.Element, body func()) {
	style := p.style
	style.Align = align
	room := min(width, p.widest())
	right := p.left + room
	if align == paragraph.End {
		right -= p.style.Size / 2
	}
	if natural, _ := p.setter.Widths(words(label), style); natural <= right-p.left {
		for _, line := range p.setter.Set(words(label), style, p.left, right, of) {
			p.beside(whole{line.Box, p.left, p.left + room - style.Size/2})
		}
	} else {
		style.Align = paragraph.Start
		p.add(p.setter.Set(words(label), style, p.left, p.right, of)...)
		p.keep(page.Tight)
	}
	p.within(room, 0, bodyOf, body)
	if len(p.waiting.beside) > 0 {
		p.land(style.Leading) // the body is empty
	}
}

// widest returns how wide a label before a text may be.
func (p *paper) widest() unit.Length { return (p.right - p.left) / 3 }

// A whole is a box with a text that is taken for one from one edge to another, so that it is read before what stands
// beside it.
type whole struct {
	page.Box
	left, right unit.Length
}

// Draw draws the box.
func (w whole) Draw(c *paint.Canvas, top unit.Length) {
	c.Whole(w.left, w.right, func() { w.Box.Draw(c, top) })
}

// A blank is an empty box of a height.
type blank unit.Length

func (b blank) Height() unit.Length               { return unit.Length(b) }
func (blank) Draw(_ *paint.Canvas, _ unit.Length) {}

// words returns running text of plain words.
func words(text string) []tree.Inline { return []tree.Inline{tree.Text(text)} }
