package pdf

import (
	"strings"
	"testing"

	"quaestor/render/tree"
	"quaestor/templates"
)

func TestBreaks(t *testing.T) {
	p := newPaper(&tree.Document{}, nil, templates.Page{Points: 10})
	tests := []struct {
		text  string
		width float64 // in points
		want  string  // lines divided by |
	}{
		{"eins zwei drei", 1000, "eins zwei drei"},
		{"eins  zwei\tdrei", 45, "eins zwei|drei"},
		{"Schnittstellen-Probleme", 80, "Schnittstellen-|Probleme"},
		{"am 2025-06-10 --> -x", 20, "am|202|5-0|6-10|-->|-x"},
		{"a\u00a0b\u202fc d", 20, "a\u00a0b\u202f|c d"},
		{"Donau", 12, "D|on|au"},
		{"Donau", 0, "D|o|n|a|u"},
		{"zu\u00adsammen\u200b", 1000, "zusammen"},
		{"ok \U0001F600\xff", 1000, "ok □□"},
		{" ", 10, ""},
	}
	for _, test := range tests {
		var lines []string
		for _, l := range p.join(p.words(plainText(test.text), p.look), test.width) {
			var b strings.Builder
			for _, r := range l.runs {
				b.WriteString(r.text)
			}
			lines = append(lines, b.String())
		}
		if got := strings.Join(lines, "|"); got != test.want {
			t.Errorf("%q at %g: got %q, want %q", test.text, test.width, got, test.want)
		}
	}
}
