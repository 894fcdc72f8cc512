package html

import (
	"strconv"
	"strings"

	"quaestor/render/tree"
)

func (p *page) blocks(list []tree.Block) {
	for _, b := range list {
		p.block(b)
	}
}

func (p *page) block(b tree.Block) {
	switch b := b.(type) {
	case tree.Heading:
		p.heading(b.Level, b.ID, "", b.Text)
		p.section, p.topic = p.level, unpunctuated(tree.Words(b.Text, " "))
	case tree.Paragraph:
		p.paragraph("", b.Text)
	case tree.List:
		p.list(b)
	case tree.Quote:
		p.enclose("blockquote", b.Blocks)
	case tree.Code:
		p.code(b)
	case tree.Table:
		p.table(b)
	case tree.Break:
		p.raw("<hr>\n")
	case tree.Image:
		p.image(b)
	case tree.Chart:
		p.chart(b)
	case tree.Head:
		p.paperHead(b)
	case tree.Question:
		p.question(b)
	case tree.Answer:
		p.answer(b)
	case tree.Speech:
		p.speech(b)
	case tree.Decision:
		p.decision(b)
	case tree.Note:
		p.paragraph("note", b.Text)
	case tree.Timeline:
		p.timeline(b)
	case tree.Signatures:
		p.signatures(b)
	case tree.Section:
		p.enclose("section", b.Blocks, "class", class(b.Class), "aria-labelledby", labelOf(b))
	}
}

func (p *page) enclose(name string, blocks []tree.Block, attributes ...string) {
	p.open(name, attributes...)
	p.raw("\n")
	p.blocks(blocks)
	p.raw("</" + name + ">\n")
}

func (p *page) paragraph(class string, text []tree.Inline) {
	p.open("p", "class", class)
	p.inlines(text)
	p.raw("</p>\n")
}

func (p *page) list(l tree.List) {
	name, start := "ul", ""
	if l.Ordered {
		name = "ol"
		if l.Start != 1 {
			start = strconv.Itoa(l.Start)
		}
	}
	p.open(name, "start", start)
	p.raw("\n")
	for _, item := range l.Items {
		p.raw("<li>")
		p.item(item, l.Tight)
		p.raw("</li>\n")
	}
	p.raw("</" + name + ">\n")
}

// item writes the blocks of a list item; in a tight list paragraphs are not marked as such.
func (p *page) item(blocks []tree.Block, tight bool) {
	for i, b := range blocks {
		if text, ok := b.(tree.Paragraph); ok && tight {
			p.inlines(text.Text)
			continue
		}
		if i == 0 || tight {
			p.raw("\n")
		}
		p.block(b)
	}
}

func (p *page) code(c tree.Code) {
	language := ""
	if c.Language != "" {
		language = "language-" + class(c.Language)
	}
	p.raw("<pre>")
	p.element("code", c.Text, "class", language)
	p.raw("</pre>\n")
}

// class returns the first word of a name, with nothing in it that could end a class.
func class(name string) string {
	if words := strings.Fields(name); len(words) > 0 {
		return words[0]
	}
	return ""
}

// labelOf returns the id of the heading that a section begins with.
func labelOf(s tree.Section) string {
	if len(s.Blocks) == 0 {
		return ""
	}
	h, _ := s.Blocks[0].(tree.Heading)
	return h.ID
}
