package layout

import (
	"fmt"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/pdf/tag"
	"quaestor/render/tree"
)

// TestStructure shows the structure of tables and drawings.
func TestStructure(t *testing.T) {
	f, err := Lay(exhibit(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	sketch(&out, f.Root, 0)
	golden.Check(t, "testdata/structure.txt", out.String())
}

// sketch writes an element and those in it, one a line.
func sketch(out *strings.Builder, e *tag.Element, depth int) {
	fmt.Fprintf(out, "%s%s", strings.Repeat("  ", depth), e.Role)
	for _, property := range []string{e.Scope, e.Alt} {
		if property != "" {
			fmt.Fprintf(out, " %q", property)
		}
	}
	if b := e.Box; b != nil {
		fmt.Fprintf(out, " at %s %s %s %s", b.Left, b.Bottom, b.Right, b.Top)
	}
	out.WriteString("\n")
	for _, k := range e.Kids {
		if k.Element != nil {
			sketch(out, k.Element, depth+1)
		}
	}
}

// TestStructureLint finds what validators miss: header cells without a scope, figures without words or place, tables
// whose rows differ in length (ISO 14289-1, 7.3 and 7.5).
func TestStructureLint(t *testing.T) {
	for _, doc := range []*tree.Document{exhibit(), tables()} {
		f, err := Lay(doc, Options{})
		if err != nil {
			t.Fatal(err)
		}
		seen := map[tag.Role]int{}
		lint(t, f.Root, seen)
		if seen[tag.HeadCell] == 0 || seen[tag.Row] == 0 {
			t.Errorf("nothing was looked at: %v", seen)
		}
	}
}

func lint(t *testing.T, e *tag.Element, seen map[tag.Role]int) {
	seen[e.Role]++
	switch e.Role {
	case tag.HeadCell:
		if e.Scope != "Row" && e.Scope != "Column" {
			t.Errorf("a header cell has scope %q", e.Scope)
		}
	case tag.Figure:
		if e.Alt == "" || e.Box == nil {
			t.Errorf("figure %q lacks words or place", e.Alt)
		}
	case tag.Table:
		if widths := rowWidths(e, map[int]bool{}); len(widths) > 1 {
			t.Errorf("rows of one table have %v cells", widths)
		}
	}
	for _, k := range e.Kids {
		if k.Element != nil {
			lint(t, k.Element, seen)
		}
	}
}

// rowWidths gathers how many cells the rows of a table have.
func rowWidths(e *tag.Element, widths map[int]bool) map[int]bool {
	for _, k := range e.Kids {
		switch {
		case k.Element == nil:
		case k.Element.Role == tag.Row:
			widths[len(k.Element.Kids)] = true
		default:
			rowWidths(k.Element, widths)
		}
	}
	return widths
}

// TestTableNote holds the footnote of a cell outside the table, on the page of its mark.
func TestTableNote(t *testing.T) {
	note := tree.Footnote{Blocks: []tree.Block{tree.Paragraph{Text: words("Eine Note.")}}}
	f, err := Lay(document(tree.Table{Rows: [][]tree.Cell{{{tree.Text("Wert"), note}}}}), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var roles []tag.Role
	for _, k := range f.Root.Kids {
		roles = append(roles, k.Element.Role)
	}
	if got, want := fmt.Sprint(roles), "[Table Note]"; got != want || len(f.Pages) != 1 {
		t.Errorf("got %s on %d pages, want %s", got, len(f.Pages), want)
	}
}

// BenchmarkTable lays out a table of ten thousand cells.
func BenchmarkTable(b *testing.B) {
	doc := document(tree.Table{Head: row("Nummer", "Bemerkung"), Align: []tree.Align{tree.AlignEnd}, Rows: manyRows(5000)})
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Lay(doc, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
