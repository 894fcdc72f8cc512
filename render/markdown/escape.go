package markdown

import (
	"strings"

	"quaestor/render/tree"
)

// A place says where running text stands, for what must be escaped there.
type place uint8

const (
	inParagraph place = iota
	inHeading
	inCell
)

// escapeLine returns plain text for a heading.
func escapeLine(text string) string {
	return (&printer{}).running([]tree.Inline{tree.Text(oneLine(text))}, inHeading)
}

// escape writes plain text so that it is read as the same text. At the start of a line more characters have a meaning.
func escape(text string, in place, lineStart bool) string {
	var b strings.Builder
	from := 0
	if lineStart && in == inParagraph {
		from = escapeStart(&b, text)
	}
	for i := from; i < len(text); i++ {
		if mustEscape(text, i, in) {
			b.WriteByte('\\')
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

func mustEscape(text string, i int, in place) bool {
	switch text[i] {
	case '\\', '`', '*', '[', ']', '<', '~':
		return true
	case '|':
		return in == inCell
	case '_':
		return !(i > 0 && i+1 < len(text) && wordByte(text[i-1]) && wordByte(text[i+1]))
	case '&':
		_, n := reference(text[i:])
		return n > 0
	case ':':
		return strings.HasPrefix(text[i+1:], "//")
	case '@':
		return i > 0 && i+1 < len(text) && text[i-1] != ' ' && text[i+1] != ' '
	case '.':
		return i >= 3 && text[i-3:i] == "www"
	case '#':
		return in == inHeading && i == len(text)-1
	}
	return false
}

func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// escapeStart writes what would open a block at the start of a line, and returns how much of the text it wrote.
func escapeStart(b *strings.Builder, text string) int {
	if text == "" {
		return 0
	}
	if strings.IndexByte("#+-=>:", text[0]) >= 0 {
		b.WriteByte('\\')
		b.WriteByte(text[0])
		return 1
	}
	n := 0
	for n < len(text) && '0' <= text[n] && text[n] <= '9' {
		n++
	}
	if n == 0 || n > 9 || n == len(text) || text[n] != '.' && text[n] != ')' {
		return 0
	}
	if n+1 < len(text) && text[n+1] != ' ' {
		return 0
	}
	b.WriteString(text[:n])
	b.WriteByte('\\')
	b.WriteByte(text[n])
	return n + 1
}
