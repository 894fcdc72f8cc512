package paragraph

import (
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/internal/lang"
	"quaestor/render/pdf/unit"
)

// Each file of test data is set, and its lines are what the file beside it says.
func TestLines(t *testing.T) {
	tests := []struct {
		name     string
		language lang.Tag
		width    unit.Length
		align    Align
	}{
		{"german", lang.German, width, Justified},
		{"english", lang.English, width, Justified},
		{"narrow", lang.German, 90 * unit.Point, Start},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := setter(test.language)
			style := body
			style.Align = test.align
			var got []string
			for _, p := range paragraphs(t, test.name+".txt") {
				got = append(got, lines(set(s, text(p), style, test.width)))
			}
			golden.Check(t, "testdata/"+test.name+".lines", strings.Join(got, "\n"))
			if len(s.Missing) > 0 {
				t.Errorf("missing: %v", s.Missing)
			}
		})
	}
}
