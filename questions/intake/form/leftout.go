package form

import (
	"slices"
	"strings"

	"quaestor/templates/wording"
)

// Words for which a record has no field, and what was printed with them.
type unsaid struct {
	words   []string
	printed Normalised
}

// leaveOut tells of words that no record has a field for.
func (r *reader) leaveOut(words string) { r.leaveOutAt(r.lines[r.at].First, words) }

// leaveOutAt tells of words of a line that was read before.
func (r *reader) leaveOutAt(line int, words string) {
	if words != "" {
		r.unsaid = append(r.unsaid, unsaid{[]string{words}, Normalised{Line: line, From: oneLine(words)}})
	}
}

// leaveUnnamed tells of the words of a form that are for nothing, with those around them.
func (r *reader) leaveUnnamed(m *wording.Match) {
	if list := m.Unnamed(); len(list) > 0 {
		r.unsaid = append(r.unsaid, unsaid{list, Normalised{Line: r.lines[r.at].First, From: oneLine(m.Words())}})
	}
}

func oneLine(words string) string { return strings.Join(strings.Fields(words), " ") }

// tellUnsaid adds to the changes what is left out, once of the same, unless a title, a number or the register has it.
func (r *reader) tellUnsaid() {
	said := r.said()
	for _, one := range r.unsaid {
		again := slices.ContainsFunc(r.changed, func(c Normalised) bool { return c.From == one.printed.From })
		if !again && slices.ContainsFunc(one.words, func(words string) bool { return !isIn(said, letters(words)) }) {
			r.changed = append(r.changed, one.printed)
		}
	}
	slices.SortStableFunc(r.changed, func(a, b Normalised) int { return a.Line - b.Line })
}

// said lists what titles, numbers and the register say.
func (r *reader) said() []string {
	said := []string{letters(r.profile.Name)}
	for _, a := range r.asked {
		period, _, _ := strings.Cut(a.number, "/")
		said = append(said, letters(a.title), letters(a.number), period)
	}
	for _, p := range r.reg.people {
		said = append(said, letters(p.Name), letters(p.Office))
	}
	for _, b := range r.reg.bodies {
		said = append(said, letters(b.Name))
	}
	return said
}

// shortWord is the length, in bytes, of words that may stand in others by chance.
const shortWord = 5

func isIn(said []string, words string) bool {
	return slices.ContainsFunc(said, func(text string) bool {
		return text == words || len(words) > shortWord && strings.Contains(text, words)
	})
}
