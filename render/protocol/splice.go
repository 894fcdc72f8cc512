package protocol

import (
	"strings"

	"quaestor/render/markdown"
	"quaestor/render/tree"
)

// splice replaces the marks in a block of the template. A paragraph may become several blocks.
func (p *parser) splice(b tree.Block) []tree.Block {
	switch b := b.(type) {
	case tree.Paragraph:
		return p.paragraph(b.Text)
	case tree.Heading:
		p.level = b.Level
		b.Text = p.splicer.line(b.Text)
		return []tree.Block{b}
	case tree.List:
		for i, item := range b.Items {
			b.Items[i] = p.spliceAll(item)
		}
		return []tree.Block{b}
	case tree.Quote:
		b.Blocks = p.spliceAll(b.Blocks)
		return []tree.Block{b}
	case tree.Code:
		b.Text = p.splicer.plain(b.Text)
		return []tree.Block{b}
	case tree.Table:
		p.cells(b.Head)
		for _, row := range b.Rows {
			p.cells(row)
		}
		return []tree.Block{b}
	}
	return []tree.Block{b}
}

func (p *parser) spliceAll(list []tree.Block) []tree.Block {
	var out []tree.Block
	for _, b := range list {
		out = append(out, p.splice(b)...)
	}
	return out
}

func (p *parser) cells(row []tree.Cell) {
	for i, cell := range row {
		row[i] = p.splicer.line(cell)
	}
}

// paragraph replaces the marks in a paragraph. A text at its end goes on behind it with all its blocks.
func (p *parser) paragraph(text []tree.Inline) []tree.Block {
	lead, last, found := p.splicer.lastText(text)
	out := markdown.Running(p.splicer.inlines(lead))
	rest := settle(last, p.level)
	if first, ok := firstParagraph(rest); found && ok {
		out = markdown.Running(append(out, p.splicer.between(lead, first)...))
		rest = rest[1:]
	}
	if len(out) == 0 {
		return rest
	}
	return append([]tree.Block{tree.Paragraph{Text: out}}, rest...)
}

// between returns the words of a text that follow others; space that stood between them is kept.
func (s *Splicer) between(lead, first []tree.Inline) []tree.Inline {
	if len(lead) > 0 {
		if text, plain := lead[len(lead)-1].(tree.Text); plain && strings.HasSuffix(string(text), " ") {
			return append([]tree.Inline{tree.Text(" ")}, first...)
		}
	}
	return first
}

func firstParagraph(list []tree.Block) ([]tree.Inline, bool) {
	if len(list) == 0 {
		return nil, false
	}
	first, ok := list[0].(tree.Paragraph)
	return first.Text, ok
}

// lastText splits a text that somebody wrote from the end of running text, if its mark stands there.
func (s *Splicer) lastText(text []tree.Inline) (lead []tree.Inline, blocks []tree.Block, found bool) {
	if len(text) == 0 {
		return text, nil, false
	}
	last, plain := text[len(text)-1].(tree.Text)
	i := strings.LastIndex(string(last), string(markStart))
	if !plain || i < 0 {
		return text, nil, false
	}
	_, number, after, _ := cutMark(string(last[i:]))
	v := s.value(number)
	if !v.isText || strings.TrimSpace(after) != "" {
		return text, nil, false
	}
	lead = append(append(lead, text[:len(text)-1]...), last[:i])
	return lead, v.blocks, true
}

// line replaces the marks in running text that has no line breaks.
func (s *Splicer) line(text []tree.Inline) []tree.Inline { return markdown.Line(s.inlines(text)) }

// inlines replaces the marks in running text.
func (s *Splicer) inlines(text []tree.Inline) []tree.Inline {
	var out []tree.Inline
	for _, one := range text {
		switch one := one.(type) {
		case tree.Text:
			out = s.marked(out, string(one))
		case tree.Emphasis:
			out = append(out, tree.Emphasis{Text: s.inlines(one.Text)})
		case tree.Strong:
			out = append(out, tree.Strong{Text: s.inlines(one.Text)})
		case tree.Strike:
			out = append(out, tree.Strike{Text: s.inlines(one.Text)})
		case tree.CodeSpan:
			out = append(out, tree.CodeSpan(s.plain(string(one))))
		case tree.Link:
			out = append(out, s.link(one)...)
		case tree.Footnote:
			out = append(out, s.note(one)...)
		default:
			out = append(out, one)
		}
	}
	return out
}

// link replaces the marks in a link; an address that a value made unfit leaves the words alone.
func (s *Splicer) link(l tree.Link) []tree.Inline {
	text := unnoted(s.inlines(l.Text))
	url, safe := tree.Address(s.plain(l.URL))
	if !safe {
		return text
	}
	return []tree.Inline{tree.Link{URL: url, Title: s.plain(l.Title), Text: text}}
}

// marked appends plain text, its marks as the values they stand for.
func (s *Splicer) marked(out []tree.Inline, text string) []tree.Inline {
	for text != "" {
		before, number, after, found := cutMark(text)
		if before != "" {
			out = append(out, tree.Text(before))
		}
		if !found {
			break
		}
		v := s.value(number)
		out = append(append(out, v.inlines...), flat(v.blocks)...)
		text = after
	}
	return out
}

// plain returns a text with the plain words of its values in the place of their marks.
func (s *Splicer) plain(text string) string {
	if !strings.ContainsRune(text, markStart) {
		return text
	}
	return tree.Words(s.marked(nil, text), " ")
}
