package paper

import "strings"

// A repetition is a line that stands at the same edge of several pages, but for numbers in it.
type repetition struct {
	pages  int
	last   int   // page that it was last seen on
	digits []int // the numbers in it when it was first seen, on page first
	first  int
	step   int    // by how much they grow with each page, see growth
	grows  []bool // which of them count the pages
	counts bool   // one of them does
	broken bool   // numbers differ in another way: it is text
}

// repeated finds what stands at one edge of the pages again and again.
func (s *sheet) repeated(step int) map[string]repetition {
	found := map[string]repetition{}
	for page, list := range s.pages {
		for k := range min(edge, len(list)) {
			r := s.at(list, k, step)
			text := r.text
			if !mayRepeat(r) && !s.isNotice(s.indexAt(list, k, step), step) {
				continue
			}
			key := pattern(text)
			rep, known := found[key]
			if !known {
				rep = repetition{digits: numbersIn(text), first: page, last: -1}
				rep.grows = make([]bool, len(rep.digits))
			}
			if rep.last != page {
				rep.see(page, numbersIn(text))
			}
			found[key] = rep
		}
	}
	return found
}

func (r *repetition) see(page int, digits []int) {
	if r.pages == 1 {
		r.step = growth(r.digits, digits, page-r.first)
	}
	for i, n := range digits {
		switch grown := n - r.digits[i]; {
		case page == r.first:
		case grown == r.step*(page-r.first) && (r.grows[i] || r.pages == 1):
			r.grows[i], r.counts = true, true
		case grown != 0 || r.grows[i]:
			r.broken = true
		}
	}
	r.pages++
	r.last = page
}

// growth returns by how much numbers grow with each page: several by the same, as those of the columns of a page do, else
// by one.
func growth(before, now []int, pages int) int {
	grown, several := 0, 0
	for i, n := range now {
		if by := n - before[i]; by > 0 && (grown == 0 || by == grown) {
			grown, several = by, several+1
		}
	}
	if several < 2 || grown%pages != 0 {
		return 1
	}
	return grown / pages
}

// holds reports whether a line is repeated often enough in a paper of so many pages: heads of left and right pages may
// differ, and the first page often has none.
func (r *repetition) holds(pages int) bool {
	return !r.broken && r.pages >= 2 && (r.pages >= 3 || r.pages*5 >= 2*(pages-1))
}

// mayRepeat reports whether a line could be a running head at all: no sentence, no part of one, no label.
func mayRepeat(r *row) bool {
	text := r.text
	if len(text) > 200 || r.mark > numberOne || link(text) {
		return link(text)
	}
	digits := strings.ContainsAny(text, "0123456789")
	return !ended(text) && !divides(text) && !binds(text) && (digits || !startsSmall(text)) && bullet(text) == 0
}

// isNotice reports whether a line far away from the text of its page could be the page's although it is a sentence:
// "Vorabfassung – wird durch die lektorierte Version ersetzt."
func (s *sheet) isNotice(i, step int) bool {
	for inner := i + step; inner != i+3*step; inner += step {
		if inner < 0 || inner >= len(s.rows) || s.rows[inner].place != isBlank {
			return false
		}
	}
	return len(s.rows[i].text) > shortestNotice && s.rows[i].mark == noMark
}

// shortestNotice is how many bytes a sentence has at least that is taken for the page's: short answers are repeated, too.
const shortestNotice = 30

// pattern returns a line with every number as one sign and without regard to spaces.
func pattern(text string) string {
	var b strings.Builder
	inNumber := false
	for i := 0; i < len(text); i++ {
		c := text[i]
		digit := '0' <= c && c <= '9'
		switch {
		case digit && !inNumber:
			b.WriteByte(0) // no text has it, see mend
		case !digit && c != ' ':
			b.WriteByte(c)
		}
		inNumber = digit
	}
	return b.String()
}

// numbersIn returns the numbers of a line.
func numbersIn(text string) []int {
	var list []int
	inNumber := false
	for i := 0; i < len(text); i++ {
		c := text[i]
		digit := '0' <= c && c <= '9'
		if digit && !inNumber {
			list = append(list, 0)
		}
		if digit {
			n := &list[len(list)-1]
			*n = (*n*10 + int(c-'0')) % 1_000_000_000
		}
		inNumber = digit
	}
	return list
}
