package layout

import (
	"cmp"

	"quaestor/internal/lang"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// pagesWithContents is the number of pages from which a document has contents, if its style does not say.
const pagesWithContents = 12

// contents returns the contents of the document, which stand on pages of their own below the letterhead; nil if there is
// nothing to find or the style wants none. They repeat what the document says and are left out where its text is taken
// from the file.
func (p *paper) contents(letterhead int) *page.Front {
	least := cmp.Or(p.options.Page.Contents, pagesWithContents)
	items := outlineOf(p.doc).items
	if least < 0 || len(items) < 2 {
		return nil
	}
	behind := len(p.element.Kids)
	return &page.Front{Least: least, After: letterhead, Strips: func() []page.Strip {
		of := tag.Inline(tag.Contents, p.element)
		of.Silent = true
		of.AttachAt(behind)
		return newContents(p, of).strips(items)
	}}
}

// contents are the lines of the contents while they are set.
type contents struct {
	p      *paper
	of     *tag.Element
	setter *paragraph.Setter // its links are black: all is a link here
	style  paragraph.Style
	number unit.Length // room for the number of a page and some dots
	top    int         // highest level of the items
}

func newContents(p *paper, of *tag.Element) *contents {
	c := &contents{p: p, of: of, style: bodyStyle(p.options.Page.Points)}
	c.style.Align = paragraph.Start
	c.setter = &paragraph.Setter{
		Language: p.language(), Body: p.setter.Body, Mono: p.setter.Mono, Missing: p.setter.Missing,
		Target: func(in tree.Inline, words string) *paint.Target {
			return &paint.Target{Anchor: in.(tree.Ref).Anchor, Words: words}
		},
	}
	c.number, _ = c.setter.Widths(words("00000. . "), c.style)
	return c
}

// strips sets a title and a line or more for each item, questions side by side.
func (c *contents) strips(items []item) []page.Strip {
	strips := c.title()
	c.top = items[0].level
	for _, it := range items {
		c.top = min(c.top, it.level)
	}
	for i := 0; i < len(items); {
		n := c.abreast(items[i:])
		var lines []page.Strip
		if n > 0 {
			lines = c.row(items[i : i+n])
		} else {
			lines = c.entry(items[i].entry, c.left(items[i]), c.right())
		}
		if i == 0 || items[i-1].level < items[i].level {
			lines[0].Cost = page.Tight
		}
		if i > 0 && items[i-1].level > items[i].level {
			lines[0].Gap = c.style.Leading / 2
		}
		strips = append(strips, lines...)
		i += max(n, 1)
	}
	return strips
}

func (c *contents) title() []page.Strip {
	style := c.style
	style.Bold, style.Size = true, style.Size*6/5
	style.Leading = 2 * leading(style.Size)
	caption := tag.New(tag.Caption, c.of)
	caption.Alt = lang.Say("Inhalt", "Contents").In(c.p.language())
	return c.setter.Set(words(caption.Alt), style, c.p.margins.left, c.right(), caption)
}

// columns is how many questions stand side by side: there are many, and their titles are short.
const columns = 3

// abreast returns how many of the next items stand in one row; none if the first needs a line of its own.
func (c *contents) abreast(items []item) int {
	left, right := c.column(items[0], 0)
	for i, it := range items[:min(columns, len(items))] {
		natural, _ := c.setter.Widths(words(it.title), c.style)
		if !it.question || it.level != items[0].level || natural > right-left-c.number {
			return i
		}
	}
	return min(columns, len(items))
}

// row sets items side by side, each on one line.
func (c *contents) row(items []item) []page.Strip {
	var row abreast
	for i, it := range items {
		left, right := c.column(it, i)
		for _, line := range c.entry(it.entry, left, right) {
			row = append(row, line.Box)
		}
	}
	return []page.Strip{{Box: row}}
}

// column returns the edges of a column of items like the given one.
func (c *contents) column(like item, number int) (left, right unit.Length) {
	start, gap := c.left(like), 2*c.style.Size
	width := (c.right() - start - gap*(columns-1)) / columns
	left = start + unit.Length(number)*(width+gap)
	return left, left + width
}

func (c *contents) left(of item) unit.Length {
	return c.p.margins.left + unit.Length(of.level-c.top)*c.style.Size*3/2
}

func (c *contents) right() unit.Length { return c.p.width - c.p.margins.right }

// entry sets an entry between two edges: its words lead to its place, which the number behind the last line names.
func (c *contents) entry(e entry, left, right unit.Length) []page.Strip {
	reference := tag.New(tag.Reference, tag.New(tag.ContentsOf, c.of))
	text := []tree.Inline{tree.Ref{Anchor: e.anchor, Text: words(e.title)}}
	lines := c.setter.Set(text, c.style, left, right-c.number, reference)
	for i := range lines {
		if i > 0 {
			lines[i].Cost = page.Tight
		}
	}
	last := &lines[len(lines)-1]
	last.Box = over(last.Box, &leader{c, e, reference, left + width(lines[len(lines)-1:]), right})
	return lines
}

// Boxes abreast stand side by side.
type abreast []page.Box

// Height returns the height of the highest.
func (a abreast) Height() unit.Length {
	height := unit.Length(0)
	for _, b := range a {
		height = max(height, b.Height())
	}
	return height
}

// Draw draws them from left to right.
func (a abreast) Draw(c *paint.Canvas, top unit.Length) {
	for _, b := range a {
		b.Draw(c, top)
	}
}
