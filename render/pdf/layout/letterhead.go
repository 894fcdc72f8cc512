package layout

import (
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// letterhead lays out the lines at the top of the first page: centred, strong ones larger, a rule below. It is part of the
// document, for it says whose paper this is.
func (p *paper) letterhead() []page.Strip {
	if len(p.doc.Letterhead) == 0 {
		return nil
	}
	strips := p.collect(func() {
		for i, l := range p.doc.Letterhead {
			style := p.style
			style.Align = paragraph.Center
			if l.Strong {
				style.Bold, style.Size = true, style.Size*13/10
				style.Leading = leading(style.Size)
			}
			if i > 0 {
				p.keep(page.Close)
			}
			p.add(p.setter.Set(l.Text, style, p.left, p.right, tag.New(tag.Paragraph, p.element))...)
		}
		p.keep(page.Tight)
		p.add(page.Strip{Box: across{p.left, p.right - p.left, p.style.Leading / 2}})
	})
	p.begun = false // the document itself is still to come
	p.space(p.style.Leading * 3 / 2)
	return strips
}

// An across is a rule at the foot of an empty height.
type across struct{ left, width, height unit.Length }

func (a across) Height() unit.Length { return a.height }

func (a across) Draw(c *paint.Canvas, top unit.Length) {
	c.Fill(a.left, top+a.height-hairline, a.width, hairline, paint.Ink{}, tag.Decoration)
}
