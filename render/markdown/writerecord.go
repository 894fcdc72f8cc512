package markdown

import (
	"slices"
	"strings"

	"quaestor/internal/escape"
	"quaestor/render/tree"
)

// record writes the blocks of papers and minutes, which Markdown has no form of its own for.
func (p *printer) record(b tree.Block) []string {
	switch b := b.(type) {
	case tree.Head:
		return p.head(b)
	case tree.Section:
		level := p.level
		lines := p.blocks(b.Blocks)
		p.level = level
		return lines
	case tree.Question:
		return p.question(b)
	case tree.Answer:
		return p.answer(b)
	case tree.Speech:
		return join2(p.paragraph(bold(b.Speaker)), p.blocks(b.Blocks))
	case tree.Decision:
		return p.decision(b)
	case tree.Note:
		return p.paragraph(b.Text)
	case tree.Timeline:
		return p.timeline(b)
	case tree.Signatures:
		return p.signatures(b)
	}
	return nil
}

// head writes the title as a heading, the other lines below it. Only the first heading of a document has level 1.
func (p *printer) head(h tree.Head) []string {
	title, found := h.Title()
	if !found {
		return p.lines(h.Lines)
	}
	others := slices.DeleteFunc(slices.Clone(h.Lines), func(l tree.Line) bool { return l.Class == tree.TitleClass })
	p.level = min(p.level+1, 2)
	return join2(heading(p.level, p.running(unbroken(title.Text), escape.Heading)), p.lines(others))
}

// lines writes lines that stand right below each other.
func (p *printer) lines(list []tree.Line) []string {
	var text []tree.Inline
	for i, line := range list {
		if i > 0 {
			text = append(text, tree.LineBreak{})
		}
		if line.Strong {
			text = append(text, bold(line.Text)...)
		} else {
			text = append(text, line.Text...)
		}
	}
	return p.paragraph(text)
}

func bold(text []tree.Inline) []tree.Inline {
	if len(text) == 0 {
		return nil
	}
	return []tree.Inline{tree.Strong{Text: text}}
}

// title writes a heading that is plain text; without a text there is none.
func (p *printer) title(level int, text string) []string {
	if text == "" || level == 0 {
		return nil
	}
	return heading(level, escapeLine(text))
}

// question writes a question as a quotation below its heading, or behind its label where it has no heading.
func (p *printer) question(q tree.Question) []string {
	lines := p.title(q.Level, q.Title)
	text := p.blocks(q.Blocks)
	if lines == nil && q.Lead != "" {
		text = p.blocks(led(q.Lead, q.Blocks))
	}
	if len(text) > 0 {
		lines = join2(lines, quoted(text))
	}
	for _, part := range q.Parts {
		lines = join2(lines, p.question(part))
	}
	return lines
}

// led puts a label before the first paragraph.
func led(label string, list []tree.Block) []tree.Block {
	lead := []tree.Inline{tree.Strong{Text: []tree.Inline{tree.Text(label)}}, tree.Text(" ")}
	if len(list) > 0 {
		if first, ok := list[0].(tree.Paragraph); ok {
			return append([]tree.Block{tree.Paragraph{Text: append(lead, first.Text...)}}, list[1:]...)
		}
	}
	return append([]tree.Block{tree.Paragraph{Text: lead}}, list...)
}

func (p *printer) answer(a tree.Answer) []string {
	lines := join2(p.title(a.Level, a.Title), p.paragraph(a.Joint))
	return join2(lines, p.blocks(a.Blocks))
}

func (p *printer) decision(d tree.Decision) []string {
	lines := join2(p.title(min(p.level+1, 6), d.Title), p.lines(d.Lines))
	lines = join2(lines, p.blocks(d.Blocks))
	if len(d.Result) == 0 {
		return lines
	}
	return join2(lines, p.paragraph(bracketed(d.Result)))
}

func bracketed(text []tree.Inline) []tree.Inline {
	return slices.Concat([]tree.Inline{tree.Text("(")}, text, []tree.Inline{tree.Text(")")})
}

// timeline writes a list, each entry beginning with its time.
func (p *printer) timeline(t tree.Timeline) []string {
	list := tree.List{Tight: true}
	for _, e := range t.Events {
		text := []tree.Inline{tree.Strong{Text: []tree.Inline{tree.Text(e.When + ":")}}, tree.Text(" ")}
		text = append(text, e.Text...)
		if len(e.Source) > 0 {
			text = append(append(text, tree.Text(" ")), bracketed(e.Source)...)
		}
		list.Items = append(list.Items, []tree.Block{tree.Paragraph{Text: text}})
	}
	return p.list(list, '-')
}

func (p *printer) signatures(s tree.Signatures) []string {
	var lines []tree.Line
	for _, n := range s.Names {
		lines = append(lines, tree.Line{Text: []tree.Inline{tree.Text(strings.TrimSpace(n.Role + " " + n.Name))}})
	}
	return join2(p.paragraph([]tree.Inline{tree.Text(s.Place)}), p.lines(lines))
}
