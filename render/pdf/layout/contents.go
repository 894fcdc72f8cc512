package layout

import (
	"cmp"
	"strconv"

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
// nothing to find or the style wants none. The numbers of pages are painted when they are known.
func (p *paper) contents(letterhead int) *page.Front {
	least := cmp.Or(p.options.Page.Contents, pagesWithContents)
	entries := p.outline()
	if least < 0 || len(entries) < 2 {
		return nil
	}
	behind := len(p.element.Kids)
	return &page.Front{Least: least, After: letterhead, Strips: func() []page.Strip {
		of := tag.Inline(tag.Contents, p.element)
		of.AttachAt(behind)
		return newContents(p, of).strips(entries)
	}}
}

// contents are the lines of the contents while they are set.
type contents struct {
	p      *paper
	of     *tag.Element
	setter *paragraph.Setter // links are black here: all is a link
	style  paragraph.Style
	number unit.Length // room for the number of a page
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
	c.number, _ = c.setter.Widths(words("00000"), c.style)
	return c
}

// strips sets a title and a line or more for each entry.
func (c *contents) strips(entries []entry) []page.Strip {
	title := c.style
	title.Bold, title.Size = true, title.Size*6/5
	title.Leading = 2 * leading(title.Size)
	caption := tag.New(tag.Caption, c.of)
	caption.Alt = lang.Say("Inhalt", "Contents").In(c.p.language())
	strips := c.setter.Set(words(caption.Alt), title, c.left(), c.right(), caption)
	least := entries[0].level
	for _, e := range entries {
		least = min(least, e.level)
	}
	for i, e := range entries {
		lines := c.entry(e, e.level-least)
		if i == 0 || entries[i-1].level < e.level {
			lines[0].Cost = page.Tight
		}
		if e.level == least && i > 0 {
			lines[0].Gap = c.style.Leading / 4
		}
		strips = append(strips, lines...)
	}
	return strips
}

// entry sets an entry: its words lead to its place, and so does the number of the page at the end of the last line.
func (c *contents) entry(e entry, depth int) []page.Strip {
	item := tag.New(tag.ContentsOf, c.of)
	reference := tag.New(tag.Reference, item)
	left := c.left() + unit.Length(depth)*c.style.Size*3/2
	text := []tree.Inline{tree.Ref{Anchor: e.anchor, Text: words(e.title)}}
	lines := c.setter.Set(text, c.style, left, c.right()-c.number-2*c.style.Size, reference)
	for i := range lines {
		if i > 0 {
			lines[i].Cost = page.Tight
		}
	}
	last := &lines[len(lines)-1]
	if line, ok := last.Box.(*paragraph.Line); ok {
		last.Box = over(line, &leader{c, e, left + line.Width(), reference})
	}
	return lines
}

func (c *contents) left() unit.Length  { return c.p.margins.left }
func (c *contents) right() unit.Length { return c.p.width - c.p.margins.right }

// A leader is the row of dots behind an entry, with the number of the page.
type leader struct {
	*contents
	entry     entry
	from      unit.Length
	reference *tag.Element
}

func (l *leader) before(c *paint.Canvas, top, _ unit.Length) {
	c.Later(func() {
		at, found := c.Where(l.entry.anchor)
		if !found {
			return
		}
		link := l.reference.Kids[0].Element
		number := strconv.Itoa(at + 1)
		link.Alt = lang.Say("%s, Seite %s", "%s, page %s", l.entry.title, number).In(l.p.language())
		line := l.setter.Line(words(number), l.style, link)
		l.dots(c, l.right()-line.Width(), top+line.Baseline())
		line.At(l.right()-line.Width()).Draw(c, top)
	})
}

// dots paints dots between the words and the number, so that those of all lines stand below each other.
func (l *leader) dots(c *paint.Canvas, to, baseline unit.Length) {
	pitch := l.style.Size / 2
	edge := l.right()
	first := (edge - l.from - pitch/2) / pitch
	last := (edge-to)/pitch + 1
	if first <= last {
		return
	}
	face := l.setter.Body.Face(false, false)
	glyph, known := face.Glyph('.')
	if !known {
		return
	}
	dot := paint.Letter{Glyph: glyph, Stands: '.', Add: int32(500 - face.Advance(glyph))}
	run := paint.Run{Face: face, Size: l.style.Size, Element: tag.PrintOnly}
	for range first - last {
		run.Letters = append(run.Letters, dot)
	}
	c.Text(edge-first*pitch, baseline, 0, []paint.Run{run})
}
