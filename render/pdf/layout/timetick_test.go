package layout

import (
	"fmt"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/internal/lang"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// TestTicks shows the ticks of axes over ever longer times, with the place of their words in points.
func TestTicks(t *testing.T) {
	var out strings.Builder
	for _, tag := range lang.Tags() {
		for _, span := range [][2]string{
			{"2025-03-12", "2025-03-14"}, {"2025-03-12", "2025-04-02"}, {"2024-12-20", "2025-03-01"}, {"2025-03-12", "2025-05-28"},
			{"2024-03-12", "2025-05-28"}, {"2021-01-01", "2025-12-31"}, {"1990-06-01", "2025-05-28"}, {"0001-01-01", "9999-12-31"},
		} {
			p := newPaper(&tree.Document{Language: tag}, Options{})
			days := daysOf([]tree.Event{{Start: span[0]}, {Start: "soon"}, {Start: span[1]}})
			width := p.right - p.left
			s := timeSpan{first: days[0], last: days[len(days)-1], to: width}
			fmt.Fprintf(&out, "%s %s to %s:", tag, span[0], span[1])
			for _, tick := range p.ticks(s, p.tableStyle(90), width) {
				fmt.Fprintf(&out, " | %s %d", tick.words, tick.left/unit.Point)
			}
			out.WriteString("\n")
		}
	}
	golden.Check(t, "testdata/ticks.txt", out.String())
}
