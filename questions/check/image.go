package check

import (
	"strings"

	"quaestor/internal/diag"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// images calls look for each image of a text that is shown as a picture: those alone in their paragraph.
func images(t *questions.Passage, look func(prose.Span)) {
	for _, s := range t.Spans {
		if s.Kind == prose.Image && alone(string(*t.Text), s) {
			look(s)
		}
	}
}

// whole returns the place of an image from its exclamation mark on.
func (p *Pass) whole(t *questions.Passage, s prose.Span) diag.Place {
	return p.Record.Places.Within(t.Text, int(s.TextStart)-2, int(s.End))
}

// alone reports whether an image is all there is in its paragraph.
func alone(text string, s prose.Span) bool {
	before, after := text[:s.TextStart-2], text[s.End:]
	lead := before[strings.LastIndexByte(before, '\n')+1:]
	rest, below, _ := strings.Cut(after, "\n")
	if !blank(unmarked(lead)) || !blank(rest) {
		return false
	}
	next, _, _ := strings.Cut(below, "\n")
	if !blank(next) && unmarked(next) == next {
		return false
	}
	if strings.TrimLeft(lead, " \t") != "" || before == lead { // a sign of a list or quotation, or the start of the text
		return true
	}
	above := strings.TrimSuffix(before[:len(before)-len(lead)], "\n")
	above = above[strings.LastIndexByte(above, '\n')+1:]
	return blank(above) || strings.HasPrefix(above, "#")
}

func blank(line string) bool { return strings.Trim(line, " \t\r>") == "" }

// unmarked returns a line without the signs of quotations, lists, headings, tables and code that it begins with.
func unmarked(line string) string {
	rest := strings.TrimLeft(line, " \t>")
	if digits := strings.TrimLeft(rest, "0123456789"); digits != rest && strings.HasPrefix(strings.TrimLeft(digits, ".)"), " ") {
		return strings.TrimLeft(digits, ".)")
	}
	return strings.TrimLeft(rest, "-+*#|`~")
}
