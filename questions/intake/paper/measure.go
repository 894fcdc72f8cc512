package paper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// singleLines is the width from which a line is taken for a whole paragraph that nobody broke.
const singleLines = 200

// measure finds how wide a full line is, and whether the lines stand apart.
func (s *sheet) measure() {
	var edges []int
	for _, r := range s.rows {
		if r.place == inFlow {
			edges = append(edges, r.edge)
		}
	}
	if len(edges) == 0 {
		return
	}
	slices.Sort(edges)
	s.width = edges[len(edges)*9/10]
	s.spaced = s.linesApart()
}

// linesApart reports whether blank lines stand between the lines of a paragraph, as pdftotext -layout writes text of
// wide leading: then many sentences run across a single blank line.
func (s *sheet) linesApart() bool {
	gaps, across := 0, 0
	for i := 2; i < len(s.rows); i++ {
		if s.rows[i].place != inFlow || s.rows[i-1].place != isBlank || s.rows[i-2].place != inFlow {
			continue
		}
		gaps++
		if s.unfinished(&s.rows[i-2], &s.rows[i]) {
			across++
		}
	}
	return gaps >= 6 && across*3 > gaps
}

// unfinished reports whether a full line is plainly continued by the next.
func (s *sheet) unfinished(prev, next *row) bool {
	return !ended(prev.text) && startsSmall(next.text) && prev.edge*10 >= s.width*8
}

// column returns how wide the lines are around a row: those of a narrow column are measured by its own longest.
func (s *sheet) column(from int) int {
	longest, low := 0, s.rows[from].indent
	to := from
	for ; to < len(s.rows) && s.rows[to].place == inFlow && s.rows[to].page == s.rows[from].page; to++ {
		longest = max(longest, s.rows[to].edge)
		low = min(low, s.rows[to].indent)
	}
	full := 0
	for _, r := range s.rows[from:to] {
		if (r.edge-low)*20 >= (longest-low)*17 {
			full++
		}
	}
	if full >= 2 && longest-low >= 40 {
		return longest
	}
	return max(longest, s.width)
}

// deliberate reports whether a line ended although the first word of the next would have had room: a paragraph ended
// there. Letters are not equally wide, so some room means nothing, and within a sentence more of it.
func deliberate(prev, next *row, column int) bool {
	word, _, _ := strings.Cut(next.text, " ")
	room := column - prev.edge - 1 - utf8.RuneCountInString(word)
	switch {
	case startsSmall(next.text), binds(prev.text):
		return false
	case ended(prev.text):
		return room*10 >= column
	}
	return room*5 >= column
}

func startsSmall(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(r)
}

// binds reports whether a line cannot be the end of a heading or of a sentence.
func binds(text string) bool {
	if strings.HasSuffix(text, ",") || strings.HasSuffix(text, "/") || divides(text) {
		return true
	}
	if strings.Count(text, "(") > strings.Count(text, ")") || strings.Count(text, "„") > strings.Count(text, "“")+strings.Count(text, "”") {
		return true
	}
	return slices.Contains(bindingWords, lastWord(text))
}

// bindingWords never end a line that somebody ended: articles, prepositions and conjunctions.
var bindingWords = strings.Fields(`der die das des dem den ein eine einer eines einem einen und oder sowie bzw. zu zur zum in im an am
	auf aus bei beim mit nach von vom vor für über unter durch gegen ohne um als wie dass ob the a an of and or to in on at by
	for with from that`)

func lastWord(text string) string { return text[strings.LastIndexByte(text, ' ')+1:] }
