package paper

import (
	"slices"
	"strings"
)

// footWords begin what a house prints at the foot of a page about the paper: when it came, when it was given out.
var footWords = strings.Fields("Eingegangen Eingang Ausgegeben Verteilt Herausgegeben Datum")

// footLines is how many lines at most such a note has.
const footLines = 6

// setFeetApart finds such notes: text runs across them to the next page.
func (s *sheet) setFeetApart() {
	for _, list := range s.pages[:max(0, len(s.pages)-1)] {
		list = slices.DeleteFunc(slices.Clone(list), func(i int) bool { return s.rows[i].place != inFlow })
		for k := max(1, len(list)-footLines); k < len(list); k++ {
			if footNote(s.rows[list[k]].text) {
				s.setFoot(list[k:])
				break
			}
		}
	}
}

func (s *sheet) setFoot(list []int) {
	for _, i := range list {
		if s.rows[i].mark != noMark {
			return
		}
		s.rows[i].place = isFoot
	}
}

// footNote reports whether a line begins with such a word and what tells a day: "Ausgegeben: 02.", "Eingegangen am 2. Mai".
func footNote(text string) bool {
	words := firstWords(text, 4)
	if len(words) < 2 || !slices.Contains(footWords, strings.TrimRight(words[0], ":")) {
		return false
	}
	return slices.ContainsFunc(words[1:], func(w string) bool { return w[0] >= '0' && w[0] <= '9' })
}

func (s *sheet) addFoot(list []piece, i int) []piece {
	if last := len(list) - 1; last >= 0 && s.rows[list[last].rows[0]].place == isFoot && s.rows[list[last].rows[0]].page == s.rows[i].page {
		list[last].rows = append(list[last].rows, i)
		return list
	}
	return append(list, piece{rows: []int{i}, gap: true})
}
