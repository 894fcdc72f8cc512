package layout

import (
	"slices"
	"testing"

	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// TestPagesBesideTables holds that what the cells of a row refer to stands in the margin once for each line.
func TestPagesBesideTables(t *testing.T) {
	doc := document(tree.Question{ID: "frage-1"}, tree.Question{ID: "frage-2"})
	p := newPaper(doc, Options{})
	cell := func(anchor string) stack {
		text := []tree.Inline{tree.Ref{Anchor: anchor, Text: words("dort")}}
		return stack{lines: p.setter.Set(text, p.style, 0, 100*unit.Point, tag.New(tag.Cell, p.element))}
	}
	row := band{cell("nirgends"), cell("frage-1"), cell("frage-2")}
	p.referAcross(row)
	for i, want := range [][]string{nil, {"frage-1", "frage-2"}, nil} {
		box := row[i].lines[0].Box
		over, ok := box.(overBox)
		if _, plain := box.(*paragraph.Line); plain != (want == nil) || ok && !slices.Equal(over.what.(*pointer).anchors, want) {
			t.Errorf("cell %d is %#v, want a pointer to %q", i, box, want)
		}
	}
}

// TestHeadingsOfNotes holds that headings in footnotes are no entries of the contents, which would take the anchors of
// those that follow.
func TestHeadingsOfNotes(t *testing.T) {
	p := newPaper(document(), Options{})
	p.note(tree.Footnote{Blocks: []tree.Block{tree.Heading{Level: 1, Text: words("Im Fuß")}}}, nil)
	p.collect(func() { p.heading(tree.Heading{Level: 1, Text: words("Im Text")}) })
	if len(p.entries) != 1 || p.entries[0].anchor != " 0" {
		t.Errorf("got entries %+v, want the one of the text", p.entries)
	}
}
