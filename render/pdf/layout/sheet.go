package layout

import (
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// edge is the white that every printer leaves.
var edge = unit.Millimetres(8)

// open makes the builder and lays out what stands before the first block.
func (p *paper) open() {
	sheet, letterhead := p.sheet(), p.letterhead()
	sheet.Front = p.contents(len(letterhead))
	p.builder = page.NewBuilder(p.canvas, sheet)
	p.builder.Add(letterhead...)
}

// sheet returns the room on each page, and what stands on each besides the text. Running lines that are too high for the
// margin take room of the text. A letterhead stands in place of the header of the first page.
func (p *paper) sheet() page.Sheet {
	header, footer := p.running(p.doc.Header, tag.Header), p.running(p.footer(), tag.Footer)
	mark := p.watermark()
	gap := p.style.Leading
	above := max(edge, p.margins.top-gap-header.height())
	s := page.Sheet{
		First: p.margins.top, Top: max(p.margins.top, above+header.height()+gap),
		Bottom: min(p.height-p.margins.bottom, p.height-edge-footer.height()-gap),
		Apart:  p.style.Leading,
		Rule:   p.noteRule,
	}
	if len(p.doc.Letterhead) == 0 {
		s.First = s.Top
	}
	s.Begin = func(c *paint.Canvas) {
		c.NewPage(p.width, p.height)
		mark.paint(c)
		if len(p.doc.Letterhead) == 0 || c.Page() > 0 {
			header.paint(c, above)
			header.rule(c, above+header.height())
		}
		footer.paint(c, s.Bottom+gap)
	}
	return s
}

// footer returns the running footer: the number of the page if there is no other and the header does not tell it.
func (p *paper) footer() tree.Running {
	if p.doc.Footer == (tree.Running{}) && !numbered(p.doc.Header) {
		return tree.Running{Center: pageNumber}
	}
	return p.doc.Footer
}

// noteRule paints the short rule between text and notes.
func (p *paper) noteRule(c *paint.Canvas, top unit.Length) {
	width := (p.width - p.margins.left - p.margins.right) / 4
	c.Fill(p.margins.left, top+p.style.Leading*6/10, width, hairline, paint.Ink{}, tag.Decoration)
}

// hairline is the thickness of the rules of a page.
const hairline = unit.Point * 2 / 5
