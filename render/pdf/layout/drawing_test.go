package layout

import (
	"strings"
	"testing"

	"quaestor/internal/lang"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// TestChartParts divides a chart that is higher than a page, and says so.
func TestChartParts(t *testing.T) {
	many := make([]tree.Bar, 100)
	for i := range many {
		many[i] = tree.Bar{Label: strings.Repeat("lang ", i%40), Value: strings.Repeat("9", i%50), Size: int64(i - 30)}
	}
	doc := document(tree.Chart{Title: "Viele", Alt: "Balken", Bars: many})
	doc.Language = lang.English
	f, err := Lay(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Root.Kids) < 3 {
		t.Fatalf("%d parts are too few", len(f.Root.Kids))
	}
	lint(t, f.Root, map[tag.Role]int{})
	for i, k := range f.Root.Kids {
		if pages := pagesOf(k.Element); len(pages) != 1 {
			t.Errorf("part %d stands on pages %v", i, pages)
		}
	}
	if got, want := f.Root.Kids[0].Element.Alt, "Balken (part 1 of "; !strings.HasPrefix(got, want) {
		t.Errorf("the first part is called %q", got)
	}
}

// TestPictureSize keeps pictures within the text, in their proportions, and no coarser than 150 dots an inch.
func TestPictureSize(t *testing.T) {
	p := newPaper(&tree.Document{}, Options{})
	column, room := p.right-p.left, p.tallest()
	tests := []struct {
		width, height         int
		wantWidth, wantHeight unit.Length
	}{
		{150, 300, 72 * unit.Point, 144 * unit.Point},
		{3000, 1500, column, column / 2},
		{100, 100_000, room / 1000, room},
		{1 << 40, 1 << 40, column, column},
		{1, 1, unit.Point, unit.Point},
	}
	for _, test := range tests {
		width, height := p.pictureSize(&tree.Picture{Width: test.width, Height: test.height}, room)
		if max(width, unit.Point) != max(test.wantWidth, unit.Point) || height != test.wantHeight {
			t.Errorf("%d × %d dots are %v × %v, want %v × %v", test.width, test.height, width, height, test.wantWidth, test.wantHeight)
		}
	}
}

// TestFewDays draws no axis for what a list shows as well.
func TestFewDays(t *testing.T) {
	for _, days := range [][]string{{}, {"2025-01-01", "2025-01-02"}, {"2025-01-01", "2025-01-01", "2025-01-01"}, {"2025", "x", "2025-13-01"}} {
		var events []tree.Event
		for _, day := range days {
			events = append(events, tree.Event{When: "dann", Start: day, Text: words("Etwas.")})
		}
		f, err := Lay(document(tree.Timeline{Events: events}), Options{})
		if err != nil {
			t.Fatal(err)
		}
		seen := map[tag.Role]int{}
		if lint(t, f.Root, seen); seen[tag.Figure] != 0 || seen[tag.Item] != len(days) {
			t.Errorf("days %v make %v", days, seen)
		}
	}
}
