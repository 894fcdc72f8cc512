package layout

import (
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// quoteInk is that of the rule beside a quotation.
var quoteInk = paint.Ink{Red: 0x9a, Green: 0x9a, Blue: 0x9a}

// quote lays out a quotation, set in, with a thin rule at its left.
func (p *paper) quote(q tree.Quote) {
	r := &rule{x: p.left + p.style.Size/3, page: -1}
	strips := p.collect(func() {
		p.within(p.style.Size*3/2, p.style.Size*3/2, tag.New(tag.Quote, p.element), func() { p.blocks(q.Blocks) })
	})
	for i := range strips {
		strips[i].Box = over(strips[i].Box, r)
	}
	p.pass(strips)
}

// A rule is a line beside strips that stand below each other. It reaches from one to the next on the same page.
type rule struct {
	x      unit.Length
	page   int
	bottom unit.Length // of the last strip drawn
}

func (r *rule) before(c *paint.Canvas, top, height unit.Length) {
	from := top
	if r.page == c.Page() && r.bottom < top {
		from = r.bottom
	}
	r.page, r.bottom = c.Page(), top+height
	c.Fill(r.x, from, unit.Point*3/4, r.bottom-from, quoteInk, tag.Decoration)
}

// thematicBreak lays out a thematic break: a rule.
func (p *paper) thematicBreak() {
	third := (p.right - p.left) / 3
	p.add(page.Strip{Box: divider{p.left + third, third, p.style.Leading}})
}

// A divider is a rule in the middle of its height.
type divider struct{ x, width, height unit.Length }

func (d divider) Height() unit.Length { return d.height }

func (d divider) Draw(c *paint.Canvas, top unit.Length) {
	c.Fill(d.x, top+d.height/2, d.width, unit.Point/2, paint.Ink{}, tag.Decoration)
}
