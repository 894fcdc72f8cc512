package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/questions/intake/paper"
)

// A section is a heading among questions: "Arbeitsmarkt". It stands above the question that comes next, in the list and
// often again among the answers.

// findSections notes the headings among questions: those that stand in the list of questions or are printed twice.
func (r *reader) findSections() {
	count := map[string]int{}
	for i, l := range r.lines {
		if r.mayHead(i) {
			count[letters(l.Plain)]++
		}
	}
	r.layout.sections, r.layout.told = map[string]bool{}, map[string]bool{}
	for words, n := range count {
		if n > 1 {
			r.layout.sections[words] = true
		}
	}
}

// mayHead reports whether a paragraph can be a heading above a question: words that are no sentence, and no row of figures.
func (r *reader) mayHead(i int) bool {
	l := r.lines[i]
	words := l.Plain[numeral(l.Plain):]
	first, _ := utf8.DecodeRuneInString(words)
	return l.mark == plain && (l.Kind == paper.Running || l.Kind == paper.Heading) && len(words) <= maxSection && unicode.IsUpper(first) &&
		!strings.ContainsAny(words, "0123456789.,:;?!") && i+1 < len(r.lines) && r.putting(r.lines[i+1]) != ""
}

// numeral returns the length of the Roman number or the capital that a heading begins with, and of what follows it: "II. ".
func numeral(text string) int {
	word, _, found := strings.Cut(text, ". ")
	if !found || word == "" || len(word) > 1 && strings.Trim(word, "IVX") != "" || word[0] < 'A' || word[0] > 'Z' {
		return 0
	}
	return len(word) + len(". ")
}

// maxSection is the length of the longest heading among questions, in bytes.
const maxSection = 100

// heads reports whether a paragraph is a heading among questions where the reader is.
func (r *reader) heads(l *line) bool {
	if l.opensPart {
		return true
	}
	switch r.state {
	case inPreamble, inStatement, inAnswer, inQuestion:
		return (r.layout.sections[letters(l.Plain)] || numeral(l.Plain) > 0) && r.mayHead(r.at)
	case inList:
		return r.mayHead(r.at)
	}
	return false
}

// sectionHeading keeps a heading as a remark on the question below it. One that is printed again says nothing more.
func (r *reader) sectionHeading(l *line) {
	r.settleHead()
	r.endAnswer()
	if words := letters(l.Plain); r.layout.told[words] {
		r.place(l, "heading"+again, l.Plain)
	} else {
		r.above = append(r.above, l.remark("Über dieser Frage steht die Überschrift „%s“.", "Above this question stands the heading “%s”.", l.Plain))
		r.place(l, "heading", "")
		r.layout.told[words] = true
	}
}
