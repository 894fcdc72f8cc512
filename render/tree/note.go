package tree

import (
	"strconv"
	"strings"
)

// raised are the digits from 0 to 9 as they stand in the marks of notes (Unicode: Superscripts and Subscripts, Latin-1
// Supplement).
var raised = [...]rune{'⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'}

// IsMark reports whether a text is what Mark returns.
func IsMark(text string) bool { return text != "" && strings.Trim(text, string(raised[:])) == "" }

// Mark returns what is printed for the n-th footnote of a document, counted from 1: its number in raised digits. The
// writers count them as they stand in the text.
func Mark(n int) string {
	var mark []rune
	for _, d := range strconv.Itoa(n) {
		mark = append(mark, raised[d-'0'])
	}
	return string(mark)
}
