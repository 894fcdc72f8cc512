package form

import (
	"slices"
	"strings"
)

// leaveOut tells of words that no record has a place for, once of the same.
func (r *reader) leaveOut(words string) { r.leaveOutAt(r.lines[r.at].First, words) }

// leaveOutAt tells of words of a line that was read before.
func (r *reader) leaveOutAt(line int, words string) {
	one := Normalised{Line: line, From: strings.ReplaceAll(words, "\n", " ")}
	if words != "" && !slices.ContainsFunc(r.changed, func(c Normalised) bool { return c.To == "" && c.From == one.From }) {
		r.changed = append(r.changed, one)
	}
}

// shortWord is the length, in bytes, of words that may stand in others by chance.
const shortWord = 5

// leftOut takes back what was told as left out and stands in a title or the register all the same.
func (r *reader) leftOut() {
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
	r.changed = slices.DeleteFunc(r.changed, func(c Normalised) bool {
		words := letters(c.From)
		return c.To == "" && slices.ContainsFunc(said, func(text string) bool {
			return text == words || len(words) > shortWord && strings.Contains(text, words)
		})
	})
}
