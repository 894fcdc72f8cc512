package font

import (
	"errors"
	"os"
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
	f.Fuzz(func(t *testing.T, data []byte) {
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
			if ok != (g != 0) || !ok && face.Advance(g) != face.Advance(0) {
				t.Fatalf("%q: glyph %d, %t", r, g, ok)
			}
			face.Kern(before, g)
			if ok && s.Code(g, r) == 0 {
				t.Fatalf("%q has no code", r)
			}
			before = g
		}
		checkEmbedding(t, s)
	})
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
