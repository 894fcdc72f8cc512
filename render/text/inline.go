package text

import (
	"strings"

	"quaestor/render/tree"
)

// inlines returns the words of running text; only a hard line break ends a line.
func inlines(list []tree.Inline) string {
	var b strings.Builder
	for _, in := range list {
		b.WriteString(inline(in))
	}
	return b.String()
}

func inline(in tree.Inline) string {
	switch in := in.(type) {
	case tree.Text:
		return string(in)
	case tree.CodeSpan:
		return string(in)
	case tree.Emphasis:
		return inlines(in.Text)
	case tree.Strong:
		return inlines(in.Text)
	case tree.Strike:
		return inlines(in.Text)
	case tree.Link:
		return inlines(in.Text)
	case tree.Ref:
		return inlines(in.Text)
	case tree.LineBreak:
		return "\n"
	}
	return ""
}

// lines returns the lines of a head, each on its own.
func lines(list []tree.Line) string {
	var out []string
	for _, l := range list {
		out = append(out, inlines(l.Text))
	}
	return strings.Join(out, "\n")
}
