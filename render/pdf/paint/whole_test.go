package paint

import (
	"bytes"
	"testing"

	"quaestor/render/pdf/font"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// TestWhole looks at what stands for a cell of several lines, with a mark for print in it.
func TestWhole(t *testing.T) {
	tests := []struct {
		name  string
		lines []string // a line of its own each
		want  string
	}{
		{"divided word", []string{"Ver\u00AD", "trag ", "und"}, "Vertrag und"},
		{"goes on elsewhere", []string{"auf ", "Ver\u00AD"}, "auf Ver\u00AD"},
		{"spaces of code", []string{"lamp  off"}, "lamp  off"},
	}
	for _, test := range tests {
		c := New(tag.New(tag.Document, nil))
		c.NewPage(100*unit.Point, 100*unit.Point)
		cell := tag.New(tag.Cell, nil)
		c.Whole(0, 50*unit.Point, func() {
			for i, line := range test.lines {
				c.Text(0, unit.Length(10*(i+1))*unit.Point, 0, []Run{run(line, cell), run("a", tag.PrintOnly)})
			}
		})
		content := c.Finish().Pages[0].Content
		if want := appendActual(nil, test.want); !bytes.HasPrefix(content, want) {
			t.Errorf("%s: the content begins with %q, want %q", test.name, content[:min(len(content), 80)], want)
		}
		if n := bytes.Count(content, []byte("/ActualText")); n != 1 {
			t.Errorf("%s: %d texts stand for others, want one", test.name, n)
		}
		if begun, ended := bytes.Count(content, []byte("BDC")), bytes.Count(content, []byte("EMC")); begun != ended {
			t.Errorf("%s: marked content begins %d times and ends %d times", test.name, begun, ended)
		}
	}
}

// TestWholeOfArtifacts leaves what stands for no text as it is.
func TestWholeOfArtifacts(t *testing.T) {
	painted := func(whole bool) string {
		c := New(tag.New(tag.Document, nil))
		c.NewPage(100*unit.Point, 100*unit.Point)
		draw := func() { c.Text(0, 10*unit.Point, 0, []Run{run("a", tag.Decoration)}) }
		if whole {
			c.Whole(0, 50*unit.Point, draw)
		} else {
			draw()
		}
		return string(c.Finish().Pages[0].Content)
	}
	if got, want := painted(true), painted(false); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func run(text string, of *tag.Element) Run {
	r := Run{Face: font.Sans().Face(false, false), Size: 10 * unit.Point, Element: of}
	for _, stands := range text {
		glyph, _ := r.Face.Glyph(stands)
		r.Letters = append(r.Letters, Letter{Glyph: glyph, Stands: stands})
	}
	return r
}
