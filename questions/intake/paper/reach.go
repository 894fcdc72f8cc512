package paper

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// setReach finds out how far lines reach in print that plainly go on, and how far they would have reached with the next
// word. Nineteen in twenty reach further than what is set here: a line that does not was ended by somebody. Both stay 0
// where too few lines tell.
func (s *sheet) setReach() {
	ink, letters := 0, 1
	for i := range s.rows {
		r := &s.rows[i]
		r.print = inkOf(r.text)
		if r.place == inFlow {
			ink, letters = ink+r.print, letters+r.edge-r.indent
		}
	}
	for i := range s.rows {
		s.rows[i].print += s.rows[i].indent * ink / letters
	}
	var list, ends []int
	for i := 1; i < len(s.rows); i++ {
		prev, next := &s.rows[i-1], &s.rows[i]
		if prev.place == inFlow && next.place == inFlow && startsSmall(next.text) && !ended(prev.text) && prev.edge*10 >= s.width*7 {
			list, ends = append(list, needed(prev, next)), append(ends, prev.print)
		}
	}
	if len(list) >= fewest {
		s.reach, s.short = least(list), least(ends)
	}
}

// fewest lines that tell anything about the others.
const fewest = 10

// least returns what nineteen in twenty exceed, of those that are not far from the middle one: other columns are narrower.
func least(list []int) int {
	slices.Sort(list)
	for list[0]*100 < list[len(list)/2]*93 {
		list = list[1:]
	}
	return list[len(list)/20] * 99 / 100
}

// needed returns how far a line would reach with the first word of the next.
func needed(prev, next *row) int { return prev.print + inkOf(" ") + inkOf(firstPart(next.text)) }

// firstPart returns what a line of print could have taken from the next: its first word up to a hyphen.
func firstPart(text string) string {
	word, _, _ := strings.Cut(text, " ")
	if i := strings.IndexByte(word, '-'); i > 0 {
		return word[:i+1]
	}
	return word
}

// inkOf returns about how wide a text is in print, in tenths of the width of an n: the letters of the usual typefaces
// differ so much that counting them tells little.
func inkOf(text string) int {
	n := 0
	for _, r := range text {
		if r < 0x80 {
			n += int(widths[r])
		} else {
			n += 11
		}
	}
	return n
}

// widths of the ASCII characters, from those that Times and Helvetica have in common.
var widths = func() (w [0x80]uint8) {
	for c := range w {
		w[c] = 10
	}
	for group, width := range map[string]uint8{
		" .,;:!'|/ijltI[]()-": 6, "frs\"*`": 7, "ckxyzJ{}": 9, "m": 16, "w": 14, "W": 18, "M": 17,
		"ABCDEFGHKLNOPQRSTUVXYZ&": 13, "@%": 18,
	} {
		for _, c := range group {
			w[c] = width
		}
	}
	return w
}()

// deliberate reports whether a line ended although the first word of the next would have had room: a paragraph ended
// there. Within a sentence it takes more room to mean anything, and in a narrow column the letters must do.
func (s *sheet) deliberate(prev, next *row, column int) bool {
	if startsSmall(next.text) || binds(prev.text) {
		return false
	}
	stop := ended(prev.text)
	if s.reach > 0 && column >= s.width {
		if stop {
			return needed(prev, next) < s.reach || prev.print < s.short
		}
		return needed(prev, next)*10 < s.reach*9
	}
	columns := prev.edge + 1 + utf8.RuneCountInString(firstPart(next.text))
	if stop {
		return columns*10 <= column*9
	}
	return columns*5 <= column*4
}
