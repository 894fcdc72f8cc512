package protocol

import (
	"quaestor/render/markdown"
	"quaestor/render/tree"
)

// note replaces the marks in a footnote of the template, which is put in one paragraph.
func (s *Splicer) note(n tree.Footnote) []tree.Inline {
	text := markdown.Running(unnoted(s.inlines(flat(n.Blocks))))
	if len(text) == 0 {
		return nil
	}
	return []tree.Inline{tree.Footnote{Blocks: []tree.Block{tree.Paragraph{Text: text}}}}
}

// unnoted returns running text without its footnotes, for where none may stand: in another, and in a link.
func unnoted(list []tree.Inline) []tree.Inline {
	var out []tree.Inline
	for _, one := range list {
		switch in := one.(type) {
		case tree.Footnote:
			continue
		case tree.Emphasis:
			one = tree.Emphasis{Text: unnoted(in.Text)}
		case tree.Strong:
			one = tree.Strong{Text: unnoted(in.Text)}
		case tree.Strike:
			one = tree.Strike{Text: unnoted(in.Text)}
		}
		out = append(out, one)
	}
	return out
}
