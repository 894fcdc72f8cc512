package form

import (
	"slices"
	"strings"

	"quaestor/questions/intake/paper"
)

// A part of a long paper has a Roman number, a heading and questions that count from 1 again. Their labels begin with the
// number of their part, for no two may be the same: "II.1".

// findParts notes the headings of parts, and gives the labels below each its number.
func (r *reader) findParts() {
	if r.layout.minutes || len(r.layout.matters) > 0 || r.layout.collection {
		return
	}
	list := r.partHeadings()
	if len(list) < 2 || !r.countAnew(list) {
		return
	}
	for k, from := range list {
		to := len(r.lines)
		if k+1 < len(list) {
			to = list[k+1]
		}
		number := partNumber(r.lines[from].Plain)
		r.lines[from].mark, r.lines[from].opensPart = plain, true
		for _, l := range r.lines[from+1 : to] {
			if l.match != nil {
				l.match = l.match.Within(number)
			}
		}
	}
}

// partHeadings returns where headings with the numbers I, II, III … stand, in their order.
func (r *reader) partHeadings() (list []int) {
	for i, l := range r.lines {
		if l.mark != plain && l.mark != numberMark || l.Kind != paper.Running && l.Kind != paper.Heading || len(l.Plain) > maxHeading || strings.HasSuffix(l.Plain, "?") {
			continue
		}
		if number := partNumber(l.Plain); number != "" && len(list) < len(romans) && number == romans[len(list)]+"." {
			list = append(list, i)
		}
	}
	return list
}

var romans = strings.Fields("I II III IV V VI VII VIII IX X XI XII XIII XIV XV")

// partNumber returns the Roman number before a heading, with its full stop: "II."; "" if there is none.
func partNumber(words string) string {
	first, rest, _ := strings.Cut(words, " ")
	if rest == "" || !strings.HasSuffix(first, ".") || !slices.Contains(romans, strings.TrimSuffix(first, ".")) {
		return ""
	}
	return first
}
