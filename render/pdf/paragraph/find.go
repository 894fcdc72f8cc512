package paragraph

import (
	"quaestor/render/pdf/font"
)

const (
	softHyphen    = '\u00AD'
	byteOrderMark = '\uFEFF' // no code of a font may stand for it (ISO 19005-2, 6.2.11.7.2)
)

// find returns the shape of a character in a face, or in a like face of another family if it has none. What no face has
// is noted as missing.
func (s *Setter) find(r rune, wanted *font.Face) (*font.Face, font.Glyph) {
	if glyph, ok := wanted.Glyph(r); ok {
		return wanted, glyph
	}
	if invisible(r) {
		glyph, _ := wanted.Glyph(' ')
		return wanted, glyph
	}
	for _, family := range [...]func() *font.Family{s.body, font.Sans, font.Serif, font.Mono} {
		face := family().Face(wanted.Bold, wanted.Italic)
		if glyph, ok := face.Glyph(r); ok {
			return face, glyph
		}
	}
	if s.Missing == nil {
		s.Missing = map[rune]bool{}
	}
	s.Missing[r] = true
	return wanted, 0
}

func (s *Setter) body() *font.Family { return s.Body }

// invisible reports whether a character has no shape: joiners, variation selectors, the mark that says left to right. It
// stays in the text that is taken out of the file.
func invisible(r rune) bool {
	return r >= 0x200B && (r <= 0x200E || r == 0x2060 || 0xFE00 <= r && r <= 0xFE0F)
}
