package font

import (
	"testing"

	"github.com/go-fonts/liberation/liberationserifregular"
)

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := Parse(liberationserifregular.TTF); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLetter measures what a letter costs while a text is set and painted: per letter, not per text.
func BenchmarkLetter(b *testing.B) {
	f := Serif().Face(false, false)
	s := NewSubset(f)
	letters := []rune(text)
	before, width, i := Glyph(0), 0, 0
	for b.Loop() {
		r := letters[i]
		g, _ := f.Glyph(r)
		width += f.Advance(g) + f.Kern(before, g)
		s.Code(g, r)
		if before, i = g, i+1; i == len(letters) {
			i = 0
		}
	}
	if width == 0 {
		b.Fatal("a text without width")
	}
}

// BenchmarkKern measures the pairs of a font with GPOS.
func BenchmarkKern(b *testing.B) {
	f := parseFile(b, shapesOTF)
	left, right := glyph(b, f, 'T'), glyph(b, f, 'o')
	for b.Loop() {
		if f.Kern(left, right) == 0 {
			b.Fatal("no kerning")
		}
	}
}

func BenchmarkEmbed(b *testing.B) {
	b.ReportAllocs()
	f := Serif().Face(false, false)
	for b.Loop() {
		embed(b, subsetOf(b, f, text))
	}
}

func BenchmarkEmbedCFF(b *testing.B) {
	b.ReportAllocs()
	f := parseFile(b, shapesOTF)
	for b.Loop() {
		embed(b, subsetOf(b, f, "AVTo-Ä1"))
	}
}
