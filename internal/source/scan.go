package source

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

// findings are the offsets of what a text must not contain; -1 where there is none.
type findings struct {
	invalid  int   // first byte that is not UTF-8
	marker   int   // first document marker after the content began
	controls []int // characters that no editor shows; maxControls at most
	head     int   // where the content begins
}

// maxControls bounds the messages about a file that is no text at all.
const maxControls = 20

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// scan looks at every byte once. Eight at a time it skips printable ASCII, most of any record, because it runs on every
// file at every save; the rest is looked at one by one.
func scan(text []byte, head int) findings {
	found := findings{invalid: -1, marker: -1, head: head}
	for i := 0; i < len(text) && found.invalid < 0 && len(found.controls) < maxControls; {
		if i+8 > len(text) {
			i += found.look(text, i)
			continue
		}
		m := special(binary.LittleEndian.Uint64(text[i:]))
		if m == 0 {
			i += 8
			continue
		}
		i += bits.TrailingZeros64(m) / 8
		if text[i] == 0xC3 && i+1 < len(text) && text[i+1]&0xC0 == 0x80 { // umlauts and ß
			i += 2
			continue
		}
		i += found.look(text, i)
	}
	return found
}

// special marks the bytes of a word that are not printable ASCII. Only the lowest mark is exact: a borrow may set
// others above it. See https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord.
func special(w uint64) uint64 {
	del := w ^ 0x7F*ones
	return (w | (w-0x20*ones)&^w | (del-ones)&^del) & highs
}

// look examines the character at i and returns its length.
func (found *findings) look(text []byte, i int) int {
	c := text[i]
	switch {
	case c == '\n':
		if found.marker < 0 && i+1 >= found.head && isMarker(text[i+1:]) {
			found.marker = i + 1
		}
		return 1
	case c == '\t' || c >= ' ' && c < 0x7F || c == '\r' && i+1 < len(text) && text[i+1] == '\n':
		return 1
	case c < utf8.RuneSelf:
		found.controls = append(found.controls, i)
		return 1
	case c > 0xC2 && c < 0xE0 && i+1 < len(text) && text[i+1]&0xC0 == 0x80:
		return 2
	}
	r, size := utf8.DecodeRune(text[i:])
	if r == utf8.RuneError && size == 1 {
		found.invalid = i
	} else if invisible(r) {
		found.controls = append(found.controls, i)
	}
	return size
}

// invisible reports whether YAML forbids the character or takes it for a line end that no editor shows, or whether it
// turns the direction of writing, so that a text reads otherwise than it is written: https://www.unicode.org/reports/tr36/
func invisible(r rune) bool {
	return r >= 0x80 && r < 0xA0 || r == 0x2028 || r == 0x2029 || turns(r) || r == 0xFEFF || r == 0xFFFE || r == 0xFFFF
}

func turns(r rune) bool { return r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 }

// Control returns the first character of a value that no text may hold. The text of a file has none, but a value in
// double quotes can name one: "\e".
func Control(value string) (r rune, found bool) {
	for _, r := range value {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7F || invisible(r) {
			return r, true
		}
	}
	return 0, false
}

// isMarker reports whether the text begins with a line that begins or ends a document.
func isMarker(text []byte) bool {
	if len(text) < 3 || text[0] != '-' && text[0] != '.' || text[1] != text[0] || text[2] != text[0] {
		return false
	}
	return len(text) == 3 || text[3] == ' ' || text[3] == '\t' || text[3] == '\r' || text[3] == '\n'
}

// content returns the offset at which something is said for the first time: behind blank lines, comments, directives
// and the marker that may open a document.
func content(text []byte) int {
	opened := false
	for i := 0; i < len(text); {
		end := lineEnd(text, i)
		line := bytes.TrimLeft(text[i:end], " \t\r")
		switch {
		case len(line) == 0 || line[0] == '#' || text[i] == '%' && !opened:
		case !opened && isMarker(text[i:end]) && onlyMarker(line):
			opened = true
		case !opened && isMarker(text[i:end]):
			return i + len("---")
		default:
			return i
		}
		i = end + 1
	}
	return len(text)
}

func lineEnd(text []byte, i int) int {
	if n := bytes.IndexByte(text[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(text)
}

// onlyMarker reports whether a line opens a document and says nothing else.
func onlyMarker(line []byte) bool {
	rest, opens := bytes.CutPrefix(line, []byte("---"))
	rest = bytes.TrimLeft(rest, " \t\r")
	return opens && (len(rest) == 0 || rest[0] == '#')
}
