package form

import (
	"strings"
	"unicode"
)

// maxAsked is how many lines a question may have that is told by its number behind it.
const maxAsked = 15

// askedOn returns how many of the first lines are a question with who asks it before and its number behind it, 0 if none.
func (r *reader) askedOn(text []string) int {
	words := ""
	for i, line := range text[:min(len(text), maxAsked)] {
		words = joinLines(words, line)
		if !strings.HasSuffix(line, "]") && !strings.HasSuffix(line, ")") {
			continue
		}
		if m := r.forms.asked.Whole(words); m != nil && m.Of("askers") != "" && m.Of("paper") != "" {
			return i + 1
		}
	}
	return 0
}

// headsAsked reports whether a line is a heading between the end of a sentence and a question that is told so.
func (r *reader) headsAsked(text []string, i int) bool {
	return len(text[i]) < halfLine && ends(text[i-1]) && !ends(text[i]) && r.askedOn(text[i+1:]) > 0
}

// isPaper reports whether words can be the number of a paper: signs in capitals and digits.
func isPaper(words string) bool {
	return strings.ContainsAny(words, "0123456789") && !strings.ContainsFunc(words, unicode.IsLower)
}
