// Package escape writes plain text as Markdown that is read as the same text: what would be markup is given a backslash.
//
// [Text] is all there is to it. It knows the Markdown that Quaestor reads: CommonMark, GitHub's tables and addresses, and
// the block containers of protocol Markdown.
package escape

import "strings"

// A Place says where running text stands, for what must be escaped there.
type Place uint8

// The places.
const (
	Paragraph Place = iota
	Heading
	Cell
)

// Text escapes plain text. At the start of a line more characters have a meaning.
func Text(text string, in Place, lineStart bool) string {
	var b strings.Builder
	from := 0
	if lineStart && in == Paragraph {
		from = start(&b, text)
	}
	for i := from; i < len(text); i++ {
		if must(text, i, in) {
			b.WriteByte('\\')
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

func must(text string, i int, in Place) bool {
	switch text[i] {
	case '\\', '`', '*', '[', ']', '<', '~':
		return true
	case '|':
		return in == Cell
	case '_':
		return !(i > 0 && i+1 < len(text) && wordByte(text[i-1]) && wordByte(text[i+1]))
	case '&':
		return reference(text[i+1:])
	case ':':
		return strings.HasPrefix(text[i+1:], "//")
	case '@':
		return i > 0 && i+1 < len(text) && text[i-1] != ' ' && text[i+1] != ' '
	case '.':
		return i >= 3 && text[i-3:i] == "www"
	case '#':
		return in == Heading && i == len(text)-1
	}
	return false
}

func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// reference reports whether what follows an ampersand has the shape of a character reference. Whether the name is one of
// the two thousand of HTML is not asked: a backslash too many does no harm.
func reference(s string) bool {
	end := strings.IndexByte(s[:min(len(s), 40)], ';')
	if end < 1 {
		return false
	}
	for _, c := range []byte(strings.TrimPrefix(s[:end], "#")) {
		if !wordByte(c) {
			return false
		}
	}
	return s[:end] != "#"
}

// start writes what would open a block at the start of a line, and returns how much of the text it wrote.
func start(b *strings.Builder, text string) int {
	if text == "" {
		return 0
	}
	if strings.IndexByte("#+-=>:", text[0]) >= 0 {
		b.WriteByte('\\')
		b.WriteByte(text[0])
		return 1
	}
	n := digits(text)
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

func digits(text string) int {
	n := 0
	for n < len(text) && '0' <= text[n] && text[n] <= '9' {
		n++
	}
	return n
}
