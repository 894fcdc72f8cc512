package paper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// singleLines is the width from which a line is taken for a whole paragraph that nobody broke.
const singleLines = 200

// measure finds how wide a full line is, and whether lines and paragraphs stand apart.
func (s *sheet) measure() {
	var edges []int
	blanks := 0
	for _, r := range s.rows {
		switch r.place {
		case inFlow:
			edges = append(edges, r.edge)
		case isBlank:
			blanks++
		}
	}
	if len(edges) == 0 {
		return
	}
	slices.Sort(edges)
	s.width = edges[len(edges)*9/10]
	s.dense = blanks*20 < len(edges)
	s.spaced = s.linesApart()
	s.setReach()
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

// ahead is how many lines at most are looked at to measure a column.
const ahead = 60

// column returns how wide the lines from a row on are: those of a narrow column are measured by its own longest.
func (s *sheet) column(from int) int {
	longest, low := 0, s.rows[from].indent
	to := from
	for ; to < min(from+ahead, len(s.rows)) && s.rows[to].place == inFlow && s.rows[to].page == s.rows[from].page; to++ {
		longest = max(longest, s.rows[to].edge)
		low = min(low, s.rows[to].indent)
	}
	full := 0
	for _, r := range s.rows[from:to] {
		if (r.edge-low)*20 >= (longest-low)*17 {
			full++
		}
	}
	if full >= 3 && longest-low >= 40 {
		return longest
	}
	return max(longest, s.width)
}

func startsSmall(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLower(r)
}

// binds reports whether a line cannot be the end of a heading or of a sentence.
func binds(text string) bool {
	if strings.HasSuffix(text, ",") || strings.HasSuffix(text, "/") || strings.HasSuffix(text, "§") || strings.HasSuffix(text, "–") && !framed(text) || divides(text) {
		return true
	}
	if strings.Count(text, "(") > strings.Count(text, ")") || strings.Count(text, "„") > strings.Count(text, "“")+strings.Count(text, "”") {
		return true
	}
	return strings.HasSuffix(text, ".") && !ended(text) || leadsOn(text)
}

// leadsOn reports whether a line ends with a word that never ends one.
func leadsOn(text string) bool { return slices.Contains(bindingWords, lastWord(text)) }

// bindingWords never end a line that somebody ended: articles, prepositions and conjunctions.
var bindingWords = strings.Fields(`der die das des dem den ein eine einer eines einem einen und oder sowie bzw. zu zur zum in im an am
	auf aus bei beim mit nach von vom vor für über unter durch gegen ohne um als wie dass ob the a an of and or to in on at by
	for with from that`)

func lastWord(text string) string { return text[strings.LastIndexByte(text, ' ')+1:] }
