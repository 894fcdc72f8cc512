package font

import (
	"errors"
	"os"
	"slices"
	"testing"
)

// FuzzParse reads damaged fonts and uses all of what it got: nothing panics, and what is embedded can be read.
func FuzzParse(f *testing.F) {
	for _, file := range []string{shapesTTF, shapesOTF} {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(tryFont)
}

// FuzzDamage does the same with sound fonts of which some bytes are others, so that the damage is deep inside.
func FuzzDamage(f *testing.F) {
	fonts := [][]byte{}
	for _, file := range []string{shapesTTF, shapesOTF} {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		fonts = append(fonts, data)
	}
	f.Add(false, []byte{0, 0, 0})
	f.Add(true, []byte{2, 100, 0xFF, 3, 0, 0x80})
	f.Fuzz(func(t *testing.T, compact bool, changes []byte) {
		data := slices.Clone(fonts[0])
		if compact {
			data = slices.Clone(fonts[1])
		}
		for ; len(changes) >= 3; changes = changes[3:] {
			data[(int(changes[0])<<8|int(changes[1]))%len(data)] = changes[2]
		}
		tryFont(t, data)
	})
}

// Each byte of a font, one after the other, is made another.
func TestDamagedBytes(t *testing.T) {
	for _, file := range []string{shapesTTF, shapesOTF} {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for at, sound := range data {
			for _, other := range []byte{0, 1, 0x7F, 0x80, 0xFF, sound + 1, sound - 1, sound ^ 0x20} {
				data[at] = other
				tryFont(t, data)
			}
			data[at] = sound
		}
	}
}

// tryFont reads a font, sets some letters and embeds them.
func tryFont(t *testing.T, data []byte) {
	face, err := Parse(data)
	if err != nil {
		if !errors.As(err, new(*Error)) {
			t.Fatalf("the error is no Error: %v", err)
		}
		return
	}
	s := NewSubset(face)
	before := Glyph(0)
	for _, r := range "AVTo -ÄÖ¨12¹²³⁸ß\u00ADΩж\u2011\u202F„€𝐀𝐁\u05D0" {
		g, ok := face.Glyph(r)
		if ok != (g != 0) {
			t.Fatalf("%q: glyph %d, %t", r, g, ok)
		}
		face.Kern(before, g)
		if ok && s.Code(g, r) == 0 {
			t.Fatalf("%q has no code", r)
		}
		before = g
	}
	checkEmbedding(t, s)
}

func checkEmbedding(t *testing.T, s *Subset) {
	e, err := s.Embed()
	if err != nil {
		if !errors.As(err, new(*Error)) {
			t.Fatalf("the error is no Error: %v", err)
		}
		return
	}
	if len(e.Widths) != len(e.Unicode) || len(e.Widths) != len(s.glyphs) {
		t.Fatalf("%d widths and %d characters for %d codes", len(e.Widths), len(e.Unicode), len(s.glyphs))
	}
	e.ToUnicode()
	if e.CFF {
		if _, err := readCompact(e.Program, len(s.glyphs)); err != nil {
			t.Fatalf("the program cannot be read: %v", err)
		}
		return
	}
	program := read(e.Program)
	for code := range s.glyphs {
		program.points(code)
	}
}
