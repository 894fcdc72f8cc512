package layout

import (
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/tree"
)

// paragraph lays out running text.
func (p *paper) paragraph(text []tree.Inline) {
	style := p.style
	if p.right-p.left < narrow*style.Size {
		style.Align = paragraph.Start
	}
	p.add(p.setter.Set(text, style, p.left, p.right, tag.New(tag.Paragraph, p.element))...)
}

// narrow is the width of columns, in em, below which lines have too few spaces to be justified without gaps: about 55
// letters. For the shorter words of English forty are enough (Bringhurst, The Elements of Typographic Style, 2.1.3).
const narrow = 28

// section lays out blocks that stand under a heading of their own.
func (p *paper) group(s tree.Section) {
	p.within(0, 0, tag.New(tag.Section, p.element), func() { p.blocks(s.Blocks) })
}

// speech lays out a speaker's line in bold and right below it the speech.
func (p *paper) speech(s tree.Speech) {
	p.mark(s.ID)
	if len(s.Speaker) > 0 {
		p.line(tree.Line{Strong: true, Text: s.Speaker})
		p.keep(page.Tight)
		p.near(0)
	}
	p.blocks(s.Blocks)
}

// decision lays out a decision, set off to the right, its result in brackets. One within another is not set off again.
func (p *paper) decision(d tree.Decision) {
	indent := (p.right - p.left) * 3 / 10
	if p.deciding {
		indent = 0
	}
	was := p.deciding
	if p.deciding = true; !was {
		p.space(p.style.Leading)
	}
	p.together(page.Close, func() {
		p.within(indent, 0, tag.New(tag.Section, p.element), func() { p.decided(d) })
	})
	if p.deciding = was; !was {
		p.space(p.style.Leading)
	}
}

func (p *paper) decided(d tree.Decision) {
	p.mark(d.ID)
	if d.Title != "" {
		p.title(p.section+1, "", words(d.Title+":"), p.lineStyle(tree.Line{Strong: true}))
		p.keep(page.Tight)
	}
	for _, l := range d.Lines {
		p.line(l)
	}
	if d.Title != "" || len(d.Lines) > 0 {
		p.keep(page.Tight)
		p.space(p.apart())
	}
	p.blocks(d.Blocks)
	if len(d.Result) > 0 {
		p.space(p.apart())
		p.paragraph(bracketed(d.Result))
	}
}

func bracketed(text []tree.Inline) []tree.Inline {
	out := append([]tree.Inline{tree.Text("(")}, text...)
	return append(out, tree.Text(")"))
}
