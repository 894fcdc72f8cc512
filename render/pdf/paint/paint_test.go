package paint_test

import (
	"fmt"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/pdf/file"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// letters returns a text in a serif face at ten points.
func letters(text string, of *tag.Element) paint.Run {
	r := paint.Run{Face: font.Serif().Face(false, false), Size: 10 * unit.Point, Element: of}
	for _, letter := range text {
		glyph, _ := r.Face.Glyph(letter)
		r.Letters = append(r.Letters, paint.Letter{Glyph: glyph, Stands: letter})
	}
	return r
}

// canvas returns a canvas with one page of 100 by 200 points.
func canvas() (*paint.Canvas, *tag.Element) {
	root := tag.New(tag.Document, nil)
	c := paint.New(root)
	c.NewPage(100*unit.Point, 200*unit.Point)
	return c, root
}

// Each construct stands with the operators it is painted with.
func TestContent(t *testing.T) {
	image := &file.Image{}
	blue := paint.Ink{Blue: 255}
	var out strings.Builder
	for _, test := range []struct {
		name string
		draw func(c *paint.Canvas, p *tag.Element)
	}{
		{"two lines of one element", func(c *paint.Canvas, p *tag.Element) {
			c.Text(10*unit.Point, 20*unit.Point, 0, []paint.Run{letters("ab", p)})
			c.Text(10*unit.Point, 32*unit.Point, 0, []paint.Run{letters("ba", p)})
		}},
		{"kerning and stretched letters, and ordinary ones behind", func(c *paint.Canvas, p *tag.Element) {
			r := letters("abc", p)
			r.Letters[0].Add, r.Letters[2].Add = -40, 15
			c.Text(0, 0, -15, []paint.Run{r})
			c.Text(0, 0, 0, []paint.Run{letters("a", p)})
		}},
		{"raised, coloured, struck out", func(c *paint.Canvas, p *tag.Element) {
			raised, coloured, struck := letters("a", p), letters("b", p), letters("c", p)
			raised.Rise, coloured.Ink, struck.Strike = 3*unit.Point, blue, true
			c.Text(0, 10*unit.Point, 0, []paint.Run{raised, coloured, struck, letters("d", p)})
		}},
		{"an element within another, an artifact, nothing", func(c *paint.Canvas, p *tag.Element) {
			strong := tag.Inline(tag.Strong, p)
			c.Text(0, 0, 0, []paint.Run{letters("a", p), letters("b", strong), letters("", tag.Header), letters("c", p),
				letters("d", tag.PrintOnly)})
		}},
		{"bytes that mean something in strings", func(c *paint.Canvas, p *tag.Element) {
			var all []rune
			for r := 'A'; r < 'A'+45; r++ {
				all = append(all, r)
			}
			for r := 'À'; r < 'À'+60; r++ {
				all = append(all, r)
			}
			c.Text(0, 0, 0, []paint.Run{letters(string(all), p)})
		}},
		{"shapes", func(c *paint.Canvas, _ *tag.Element) {
			c.Fill(unit.Point, unit.Point, 10*unit.Point, 5*unit.Point, blue, tag.Decoration)
			c.Line(0, 0, 10*unit.Point, 0, unit.Point/2, blue, tag.Decoration)
			c.Dot(50*unit.Point, 50*unit.Point, 10*unit.Point, paint.Ink{}, tag.Decoration)
		}},
		{"a picture twice", func(c *paint.Canvas, p *tag.Element) {
			for range 2 {
				figure := tag.New(tag.Figure, p)
				c.Image(image, 10*unit.Point, 20*unit.Point, 30*unit.Point, 40*unit.Point, figure)
				fmt.Fprintln(&out, *figure.Box)
			}
		}},
		{"slanted words below what was painted before", func(c *paint.Canvas, p *tag.Element) {
			c.Text(0, 0, 0, []paint.Run{letters("a", p)})
			c.Slanted(letters("aa", tag.Watermark))
		}},
	} {
		fmt.Fprintf(&out, "%s\n", test.name)
		c, root := canvas()
		test.draw(c, tag.New(tag.Paragraph, root))
		for line := range strings.Lines(string(c.Finish().Pages[0].Content)) {
			fmt.Fprintf(&out, "    %q\n", line)
		}
	}
	golden.Check(t, "testdata/content.golden", out.String())
}

// What an element holds stands in the order in which it was painted, over pages.
func TestKids(t *testing.T) {
	c, root := canvas()
	p := tag.New(tag.Paragraph, root)
	link := tag.Inline(tag.Link, p)
	r := letters("b", link)
	r.To = &paint.Target{URL: "https://example.org"}
	c.Text(0, 0, 0, []paint.Run{letters("a", p), r, letters("c", p)})
	c.NewPage(100*unit.Point, 100*unit.Point)
	c.Text(0, 0, 0, []paint.Run{letters("d", p)})
	c.Finish()
	want := []tag.Kid{{Content: 0, Annotation: -1}, {Element: link, Content: -1, Annotation: -1}, {Content: 2, Annotation: -1},
		{Page: 1, Content: 0, Annotation: -1}}
	if fmt.Sprint(p.Kids) != fmt.Sprint(want) {
		t.Errorf("the paragraph holds %v, want %v", p.Kids, want)
	}
	if want := []tag.Kid{{Content: 1, Annotation: -1}, {Content: -1, Annotation: 0}}; fmt.Sprint(link.Kids) != fmt.Sprint(want) {
		t.Errorf("the link holds %v, want %v", link.Kids, want)
	}
}

// The pen moves by what stands in the page: advances and what is added, stretched.
func TestWidth(t *testing.T) {
	c, root := canvas()
	link := tag.New(tag.Link, root)
	r := letters("aaaa", link)
	r.To = &paint.Target{URL: "https://example.org"}
	r.Letters[3].Add = 224 // an a is 444 thousandths wide
	c.Text(10*unit.Point, 100*unit.Point, 20, []paint.Run{r})
	got := c.Finish().Pages[0].Links[0]
	if want := 10*unit.Point + 2000*10*unit.Point*1020/1_000_000; got.Left != 10*unit.Point || got.Right != want {
		t.Errorf("the link goes from %v to %v, want 10 to %v", got.Left, got.Right, want)
	}
	if base := 100 * unit.Point; got.Bottom >= base || got.Top <= base || got.Top-got.Bottom > 13*unit.Point {
		t.Errorf("the link goes from %v up to %v", got.Bottom, got.Top)
	}
}

func TestLinks(t *testing.T) {
	c, root := canvas()
	p := tag.New(tag.Paragraph, root)
	part := func(text string, of *tag.Element, to *paint.Target) paint.Run {
		r := letters(text, of)
		r.To = to
		return r
	}
	down, gone := tag.New(tag.Link, p), tag.New(tag.Link, p)
	below := &paint.Target{Anchor: "below", Words: "siehe unten"}
	c.Text(0, 50*unit.Point, 0, []paint.Run{part("siehe ", down, below), part("un", tag.New(tag.Strong, down), below)})
	c.Text(0, 60*unit.Point, 0, []paint.Run{part("ten", down, below), part("nichts", gone, &paint.Target{Anchor: "nothing"}),
		part("S. 5", tag.PrintOnly, below)})
	if _, known := c.Where("below"); known {
		t.Error("an anchor is known before it is painted")
	}
	c.NewPage(100*unit.Point, 100*unit.Point)
	c.Anchor("below", 30*unit.Point)
	c.Anchor("below", 90*unit.Point)
	if page, known := c.Where("below"); page != 1 || !known {
		t.Errorf("the anchor is on page %d, %v", page, known)
	}
	links := c.Finish().Pages[0].Links
	if len(links) != 2 {
		t.Fatalf("%d links, want one a line", len(links))
	}
	for _, link := range links {
		if link.Element != down || link.Words != "siehe unten" || link.To == nil || *link.To != (file.Place{Page: 1, Top: 70 * unit.Point}) {
			t.Errorf("a link is %+v", link)
		}
	}
	if gone.Role != tag.Span || down.Role != tag.Link {
		t.Errorf("words that lead nowhere are a %s, others a %s", gone.Role, down.Role)
	}
}

// Work left for later is done in its order, on the page where it was left.
func TestLater(t *testing.T) {
	c, _ := canvas()
	var done []string
	for page := range 2 {
		if page > 0 {
			c.NewPage(100*unit.Point, 100*unit.Point)
		}
		c.Later(func() {
			done = append(done, fmt.Sprint(page, c.Page()))
			c.Later(func() { done = append(done, fmt.Sprint("again ", page, c.Page())) })
		})
	}
	c.Finish()
	if got, want := strings.Join(done, ", "), "0 0, 1 1, again 0 0, again 1 1"; got != want {
		t.Errorf("done %s, want %s", got, want)
	}
	if page := paint.New(nil).Page(); page != -1 {
		t.Errorf("before the first page its number is %d", page)
	}
}

func TestBookmarks(t *testing.T) {
	c, _ := canvas()
	for _, level := range []int{3, 5, 4, 3, 1, 2, 6, 6, 2} {
		c.Bookmark(level, "Titel", 20*unit.Point)
	}
	var got []int
	for _, mark := range c.Finish().Outline {
		got = append(got, mark.Level)
		if mark.Title != "Titel" || mark.To.Top != 180*unit.Point {
			t.Errorf("a bookmark is %+v", mark)
		}
	}
	if want := []int{1, 2, 2, 1, 1, 2, 3, 3, 2}; fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("levels %v, want %v", got, want)
	}
}

// BenchmarkText paints a page of text.
func BenchmarkText(b *testing.B) {
	line := []paint.Run{letters("Wie viele Anträge, aufgeschlüsselt nach Behörden, wurden bis dahin ausgesetzt?", tag.New(tag.Paragraph, nil))}
	b.ReportAllocs()
	for b.Loop() {
		c, _ := canvas()
		for range 46 {
			c.Text(0, 0, 10, line)
		}
	}
}
