package layout

import (
	"fmt"
	"strings"
	"unicode"
)

// Clean returns a text as it may stand in titles and descriptions: without what controls a device or is no character,
// on one line.
func Clean(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), r == unicode.ReplacementChar, r&0xFFFE == 0xFFFE:
			return -1
		}
		return r
	}, text)
	return strings.TrimSpace(text)
}

// names returns characters in words: themselves and their numbers.
func names(characters []rune) string {
	var out []string
	for _, r := range characters {
		if unicode.IsPrint(r) {
			out = append(out, fmt.Sprintf("%c (U+%04X)", r, r))
		} else {
			out = append(out, fmt.Sprintf("U+%04X", r))
		}
	}
	return strings.Join(out, ", ")
}
