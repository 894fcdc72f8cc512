package layout

import (
	"strconv"

	"quaestor/internal/lang"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// A leader is what stands behind an entry of the contents: a row of dots and the number of its page.
type leader struct {
	*contents
	entry     entry
	reference *tag.Element
	from, to  unit.Length // edges of what is left of the line
}

// before leaves dots and number for the time when the number is known. The number is part of the link, and for those who
// listen so are the words of both.
func (l *leader) before(c *paint.Canvas, top, _ unit.Length) {
	c.Later(func() {
		at, found := c.Where(l.entry.anchor)
		if !found {
			return
		}
		number := strconv.Itoa(at + 1)
		link := l.reference.Kids[0].Element
		link.Alt = lang.Say("%s, Seite %s", "%s, page %s", l.entry.title, number).In(l.p.language())
		line := l.setter.Line(words(number), l.style, link)
		line.At(l.to-line.Width()).Draw(c, top)
		l.dots(c, l.to-line.Width(), top+line.Baseline())
	})
}

// dots paints dots up to a number. Their places count from the right edge, so that those of all lines stand below each
// other.
func (l *leader) dots(c *paint.Canvas, number, baseline unit.Length) {
	pitch := l.style.Size / 2
	first, last := (l.to-l.from-pitch/2)/pitch, (l.to-number)/pitch+1
	face := l.setter.Body.Face(false, false)
	glyph, known := face.Glyph('.')
	if !known || first <= last {
		return
	}
	letters := make([]paint.Letter, first-last)
	for i := range letters {
		letters[i] = paint.Letter{Glyph: glyph, Stands: '.', Add: int32(500 - face.Advance(glyph))}
	}
	c.Text(l.to-first*pitch, baseline, 0, []paint.Run{{
		Face: face, Size: l.style.Size, Element: tag.PrintOnly, Letters: letters,
	}})
}
