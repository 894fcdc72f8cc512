package paragraph

import (
	"strings"
	"testing"

	"quaestor/internal/lang"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
)

// pageOfText returns paragraphs of about 3,000 letters.
func pageOfText(b *testing.B) []string {
	all, letters := paragraphs(b, "german.txt")[:4], 0
	for _, p := range all {
		letters += len(p)
	}
	for letters < 3000 {
		all = append(all, all[0])
		letters += len(all[0])
	}
	return all
}

// BenchmarkSet sets a page of text with a setter of its own, as the first page of a document is.
func BenchmarkSet(b *testing.B) {
	all := pageOfText(b)
	b.ReportAllocs()
	for b.Loop() {
		s := setter(lang.German)
		for _, p := range all {
			set(s, text(p), body, width)
		}
	}
}

// BenchmarkSetAgain sets a page of text whose words have come before.
func BenchmarkSetAgain(b *testing.B) {
	all, s := pageOfText(b), setter(lang.German)
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range all {
			set(s, text(p), body, width)
		}
	}
}

// BenchmarkSetAndDraw sets a page of text and paints it.
func BenchmarkSetAndDraw(b *testing.B) {
	all, s := pageOfText(b), setter(lang.German)
	b.ReportAllocs()
	for b.Loop() {
		c := paint.New(tag.New(tag.Document, nil))
		c.NewPage(width*2, width*3)
		for _, p := range all {
			for _, strip := range set(s, text(p), body, width) {
				strip.Box.Draw(c, 0)
			}
		}
	}
}

// BenchmarkFloor is what cannot be done without: each letter is looked up and measured.
func BenchmarkFloor(b *testing.B) {
	all, face := strings.Join(pageOfText(b), "\n"), font.Sans().Face(false, false)
	for b.Loop() {
		sum := 0
		for _, r := range all {
			glyph, _ := face.Glyph(r)
			sum += face.Advance(glyph)
		}
	}
}

func BenchmarkWidths(b *testing.B) {
	cell, s := text("21.153 Anfragen"), setter(lang.German)
	b.ReportAllocs()
	for b.Loop() {
		s.Widths(cell, body)
	}
}
