package layout

import (
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/tree"
)

// head lays out the lines at the top of a paper or of an item of an agenda. The title among them is a heading, of level 2
// unless it is that of the document itself.
func (p *paper) head(h tree.Head) {
	if p.begun {
		p.space(2 * p.style.Leading)
	}
	p.section = 2
	if !p.begun && p.doc.Titled() {
		p.section = 1
	}
	for _, l := range h.Lines {
		if l.Class == tree.TitleClass {
			p.title(p.section, "", l.Text, p.lineStyle(l))
		} else {
			p.line(l)
		}
		p.keep(page.Tight)
	}
	p.space(p.style.Leading)
}

// line lays out a line of its own.
func (p *paper) line(l tree.Line) {
	p.add(p.setter.Set(l.Text, p.lineStyle(l), p.left, p.right, tag.New(tag.Paragraph, p.element))...)
}

// lineStyle returns the style of a line: titles are larger than text.
func (p *paper) lineStyle(l tree.Line) paragraph.Style {
	style := p.style
	style.Align = paragraph.Start
	style.Bold = style.Bold || l.Strong
	if l.Class == tree.TitleClass {
		style.Size = style.Size * 6 / 5
		style.Leading = leading(style.Size)
	}
	return style
}
