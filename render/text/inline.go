package text

import (
	"strings"

	"quaestor/render/tree"
)

// inlines returns the words of running text with the marks of its footnotes; only a hard line break ends a line.
func (p *paper) inlines(list []tree.Inline) string {
	var b strings.Builder
	p.inline(&b, list)
	return b.String()
}

func (p *paper) inline(b *strings.Builder, list []tree.Inline) {
	for _, in := range list {
		switch in := in.(type) {
		case tree.Emphasis:
			p.inline(b, in.Text)
		case tree.Strong:
			p.inline(b, in.Text)
		case tree.Strike:
			p.inline(b, in.Text)
		case tree.Footnote:
			p.notes = append(p.notes, in)
			b.WriteString(tree.Mark(len(p.notes)))
		default:
			b.WriteString(tree.Words([]tree.Inline{in}, "\n"))
		}
	}
}

// endnotes returns the footnotes of the document, each behind its mark.
func (p *paper) endnotes() []string {
	var pieces []string
	for i, note := range p.notes {
		pieces = append(pieces, lead(tree.Mark(i+1), p.blocks(note.Blocks))...)
	}
	return pieces
}

// lines returns the lines of a head, each on its own.
func (p *paper) lines(list []tree.Line) string {
	var out []string
	for _, l := range list {
		out = append(out, p.inlines(l.Text))
	}
	return strings.Join(out, "\n")
}
