package paper

import (
	"strings"
	"unicode/utf8"
)

// A margin is a column of names beside a question, as collections of questions are set: who asks on the left, from a number
// or a noun to the bracket that closes the group, what is asked on the right.
type margin struct {
	names []string // lines of the left column
	asked []int    // rows that have a line of the right column
	bare  []int    // rows that have none
	end   int      // behind the last row
}

// askerNouns begin a column of names that has no number.
var askerNouns = strings.Fields("Abgeordneter Abgeordnete Abg.")

// setMarginsApart puts the names of those who ask before their questions where both stand side by side.
func (s *sheet) setMarginsApart() {
	for i := 0; i < len(s.rows); i++ {
		if column := s.beginsMargin(i); column > 0 {
			if m, ok := s.margin(i, column); ok {
				s.unweave(m, column)
				i = m.end - 1
			}
		}
	}
}

// beginsMargin returns the column in which the question stands beside the first line of names; 0 if a row is none.
func (s *sheet) beginsMargin(i int) int {
	r := &s.rows[i]
	if r.place != inFlow || r.mark != namedHead && !startsWithAny(r.text, askerNouns) {
		return 0
	}
	left, right, found := strings.Cut(r.text, "   ")
	if !found || !containsAny(left, askerNouns) || gapped(strings.TrimLeft(right, " ")) {
		return 0
	}
	return r.edge - utf8.RuneCountInString(strings.TrimLeft(right, " "))
}

func startsWithAny(text string, words []string) bool {
	for _, word := range words {
		if strings.HasPrefix(text, word) {
			return true
		}
	}
	return false
}

func containsAny(text string, words []string) bool {
	for _, word := range words {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// margin reads the two columns from a row on, as far as both or one of them go on; the names must end with a bracket.
func (s *sheet) margin(from, column int) (m margin, ok bool) {
	for m.end = from; m.end < len(s.rows); m.end++ {
		r := &s.rows[m.end]
		left, right, fits := halves(r, column)
		if r.place != inFlow || !fits || m.closed() && left != "" {
			break
		}
		if left != "" {
			m.names = append(m.names, left)
		}
		if right != "" {
			m.asked = append(m.asked, m.end)
		} else {
			m.bare = append(m.bare, m.end)
		}
	}
	return m, m.closed()
}

func (m *margin) closed() bool {
	return len(m.names) > 1 && strings.HasSuffix(m.names[len(m.names)-1], ")")
}

// halves cuts a row at a column, which may begin a little earlier or later; fits is false where words cross it.
func halves(r *row, column int) (left, right string, fits bool) {
	if r.edge < column {
		return r.text, "", !gapped(r.text)
	}
	if r.indent >= column-2 {
		return "", r.text, r.indent <= column+hanging
	}
	left, right, found := strings.Cut(r.text, "  ")
	right = strings.TrimLeft(right, " ")
	return left, right, found && abs(r.edge-utf8.RuneCountInString(right)-column) <= hanging
}

// unweave writes the names before the first line of the question, so that both are one paragraph.
func (s *sheet) unweave(m margin, column int) {
	names := m.names[0]
	for _, one := range m.names[1:] {
		if !strings.HasSuffix(names, "/") && !strings.HasSuffix(names, "-") {
			names += " "
		}
		names += one
	}
	for k, i := range m.asked {
		r := &s.rows[i]
		_, r.text, _ = halves(r, column)
		r.glued = k > 0
	}
	for _, i := range m.bare {
		s.rows[i].text, s.rows[i].glued = "", true
	}
	first := &s.rows[m.asked[0]]
	first.text = names + " " + first.text
}
