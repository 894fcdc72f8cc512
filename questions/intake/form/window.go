package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/templates/wording"
)

// maxWindow is how many lines a form may be printed on.
const maxWindow = 5

// window finds how many of the first of some lines have a form together, and what it says; zero if they have none. Where
// the last line is left hanging by a comma or "und" the next one belongs to it; one that begins small, with a bracket or a
// digit does so if it has no form of its own, or if it is the day of an answer.
func window(lines []string, match func(text string) *wording.Match) (n int, found *wording.Match) {
	text := ""
	for i, line := range lines[:min(len(lines), maxWindow)] {
		own := found != nil && !hangs(text) && goesOn(line) && formed(line, match)
		if found != nil && !hangs(text) && !goesOn(line) || found == nil && len(text) > maxOpening {
			break
		}
		text = joinLines(text, line)
		if m := match(text); m != nil && (!own || m.Of("answered") != "" && found.Of("answered") == "") {
			n, found = i+1, m
		} else if found != nil {
			break
		}
	}
	return n, found
}

// formed reports whether a line, or the first of several, has a form of its own.
func formed(line string, match func(text string) *wording.Match) bool {
	first, _, _ := strings.Cut(line, "\n")
	return match(line) != nil || match(first) != nil
}

// maxOpening is how many bytes of a form may stand on its first lines, before it can be told.
const maxOpening = 90

// joinLines puts a line below others. A word divided at the line's end is made whole.
func joinLines(text, line string) string {
	if text == "" {
		return line
	}
	if sharesWord(text, line) {
		return strings.TrimSuffix(text, "-") + line
	}
	if first, _ := utf8.DecodeRuneInString(line); strings.HasSuffix(text, "-") && !strings.HasSuffix(text, " -") && unicode.IsUpper(first) {
		return text + line
	}
	return text + "\n" + line
}

// sharesWord reports whether a word is divided between two lines.
func sharesWord(text, line string) bool {
	first, _ := utf8.DecodeRuneInString(line)
	return strings.HasSuffix(text, "-") && unicode.IsLower(first)
}

// goesOn reports whether a line may go on with the one above it.
func goesOn(line string) bool {
	first, _ := utf8.DecodeRuneInString(line)
	return unicode.IsLower(first) || unicode.IsDigit(first) || first == '('
}

// hangs reports whether a line cannot be the last.
func hangs(text string) bool {
	for _, end := range []string{",", " und", " und der", " and", "-", " der", "/", " und\nder", " Dr.", " Prof.", " der Fraktion", " den Fraktionen"} {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return halfName(text)
}

// halfName reports whether a list of names ends within one: its last is a single word, the one before is not.
func halfName(text string) bool {
	names := strings.Split(text, ", ")
	last := len(names) - 1
	return last > 1 && strings.Trim(names[last], "()") == names[last] && len(strings.Fields(names[last])) == 1 && len(strings.Fields(names[last-1])) > 1
}
