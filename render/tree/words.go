package tree

import "strings"

// Words returns the plain words of running text, with the given string for each hard line break. Footnotes and their
// marks are no words of the text they stand in.
func Words(list []Inline, lineBreak string) string {
	var b strings.Builder
	words(&b, list, lineBreak)
	return b.String()
}

func words(b *strings.Builder, list []Inline, lineBreak string) {
	for _, in := range list {
		switch in := in.(type) {
		case Text:
			b.WriteString(string(in))
		case CodeSpan:
			b.WriteString(string(in))
		case LineBreak:
			b.WriteString(lineBreak)
		case Emphasis:
			words(b, in.Text, lineBreak)
		case Strong:
			words(b, in.Text, lineBreak)
		case Strike:
			words(b, in.Text, lineBreak)
		case Link:
			words(b, in.Text, lineBreak)
		case Ref:
			words(b, in.Text, lineBreak)
		}
	}
}
