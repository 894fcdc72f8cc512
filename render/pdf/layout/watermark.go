package layout

import (
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// A watermark is words across each page.
type watermark struct{ run paint.Run }

// watermark makes the run of the watermark as large as the page takes it.
func (p *paper) watermark() watermark {
	face := p.setter.Body.Face(true, false)
	run := paint.Run{Face: face, Element: tag.Watermark}
	em := 0
	for _, r := range shortened(Clean(p.doc.Watermark), mostMark) {
		glyph, known := face.Glyph(r)
		if !known {
			p.setter.Missing[r] = true
			continue
		}
		em += face.Advance(glyph)
		run.Letters = append(run.Letters, paint.Letter{Glyph: glyph, Stands: r})
	}
	// Slanted by 45 degrees the words take √½ of the sum of their width and height of the page's width.
	run.Size = min(p.width*13/10*1000/unit.Length(em+face.CapHeight+1), largestMark)
	return watermark{run}
}

const (
	mostMark    = 60 // letters
	largestMark = 110 * unit.Point
)

func (w watermark) paint(c *paint.Canvas) {
	if len(w.run.Letters) > 0 {
		c.Slanted(w.run)
	}
}

// shortened returns a text of at most so many letters.
func shortened(text string, most int) string {
	if letters := []rune(text); len(letters) > most {
		return string(letters[:most-1]) + "…"
	}
	return text
}
