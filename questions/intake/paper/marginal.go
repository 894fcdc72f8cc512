package paper

import (
	"strings"
	"unicode"
)

// marginal reports whether a line says something of its page that no text does, whether it is repeated or not: which of
// how many pages it is, that a text goes on, when and from where a page was printed by a browser.
func marginal(text string) bool {
	if len(text) > 160 || ended(text) {
		return false
	}
	return counted(text) || continued(text) || printout(text)
}

// counted reports whether a line ends with the number of its page among all: "Stand: 12.03.2024   Seite 3 von 9".
func counted(text string) bool {
	words := strings.Fields(text)
	n := len(words)
	return n >= 4 && (words[n-4] == "Seite" || words[n-4] == "Page") && (words[n-2] == "von" || words[n-2] == "of") &&
		small(words[n-3]) && small(words[n-1]) && (n == 4 || wide(text))
}

// continued reports whether a line says that the text goes on or went on: "Fortsetzung auf Seite 4", "– Fortsetzung –".
func continued(text string) bool {
	words := strings.Fields(strings.Trim(text, "–—-()[]… "))
	switch len(words) {
	case 1:
		return words[0] == "Fortsetzung" && len(words[0]) < len(text)
	case 4:
		known := words[0] == "Fortsetzung" && words[2] == "Seite" || strings.EqualFold(words[0], "continued") && words[2] == "page"
		return known && small(words[3])
	}
	return false
}

// printout reports whether a line is one that browsers print above or below a page: day and time before its title, or its
// address before its number.
func printout(text string) bool {
	first, rest, _ := strings.Cut(text, " ")
	if link(first) {
		page, pages, found := strings.Cut(strings.TrimSpace(rest), "/")
		return found && small(page) && small(pages)
	}
	day, comma := strings.CutSuffix(first, ",")
	if !comma || !numericDate(strings.ReplaceAll(day, "/", ".")) {
		return false
	}
	clock, _, _ := strings.Cut(rest, " ")
	hour, minute, found := strings.Cut(clock, ":")
	return found && len(minute) == 2 && small(hour) && small(minute)
}

// titleHead reports whether a line at the edge of a page is a title that stands on the first page, beside the number of
// this one.
func (s *sheet) titleHead(page int, text string) bool {
	if page == 0 {
		return false
	}
	words, beside := besideNumber(text)
	title := spelt(strings.Join(words, ""))
	return beside && len(title) >= shortestTitle && strings.Contains(s.opening(), title)
}

// besideNumber returns the words of a line at one end of which a number stands apart.
func besideNumber(text string) (words []string, beside bool) {
	if !wide(text) {
		return nil, false
	}
	words = strings.Fields(text)
	last := len(words) - 1
	switch {
	case last < 2:
		return nil, false
	case small(words[0]) && strings.HasPrefix(text[len(words[0]):], "   "):
		return words[1:], true
	case small(words[last]) && strings.HasSuffix(text[:len(text)-len(words[last])], "   "):
		return words[:last], true
	}
	return nil, false
}

// shortestTitle is how many bytes of letters a running title has at least.
const shortestTitle = 12

// openingLines is how many lines of the first page may be those above its text.
const openingLines = 40

// opening returns the letters of the first lines of a paper.
func (s *sheet) opening() string {
	if s.firstWords == "" && len(s.pages) > 0 {
		var b strings.Builder
		for _, i := range s.pages[0][:min(openingLines, len(s.pages[0]))] {
			b.WriteString(spelt(s.rows[i].text))
		}
		s.firstWords = b.String()
	}
	return s.firstWords
}

// spelt returns the letters of a text without what stands between them.
func spelt(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}
