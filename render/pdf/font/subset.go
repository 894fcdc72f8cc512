package font

import (
	"hash/fnv"
)

// A Subset is the part of a face that one document uses. Its codes are given in the order of first use.
type Subset struct {
	Face *Face

	glyphs []Glyph              // by code
	stands []rune               // by code
	common [5 * pageSize]uint16 // by character: the code of the glyph that stood for it last
	codes  map[use]uint16
}

// A use is a glyph with a character that it stands for.
type use struct {
	glyph  Glyph
	stands rune
}

// mostCodes is how many glyphs a font can have, and so how many codes there are, with the code 0 that no letter has.
const mostCodes = 1<<16 - 1

// NewSubset returns an empty part of a face.
func NewSubset(f *Face) *Subset {
	const usual = 128
	return &Subset{Face: f, glyphs: append(make([]Glyph, 0, usual), 0), stands: append(make([]rune, 0, usual), 0)}
}

// Code returns the two-byte code by which a document shows a glyph that stands for the given character when text is
// taken out of the file. One glyph may have several codes: a hyphen stands for U+002D, or for U+00AD at the end of a line
// where a word is divided. No letter has the code 0.
func (s *Subset) Code(g Glyph, stands rune) uint16 {
	if uint32(stands) >= uint32(len(s.common)) {
		return s.code(g, stands)
	}
	code := s.common[stands]
	if code == 0 || s.glyphs[code] != g {
		code = s.code(g, stands)
		s.common[stands] = code
	}
	return code
}

// code finds a code or gives a new one. When there are no more it gives 0, and Embed returns an error.
func (s *Subset) code(g Glyph, stands rune) uint16 {
	if s.codes == nil {
		s.codes = make(map[use]uint16)
	}
	code, known := s.codes[use{g, stands}]
	if !known && len(s.glyphs) < mostCodes {
		code = uint16(len(s.glyphs))
		s.glyphs, s.stands = append(s.glyphs, g), append(s.stands, stands)
	}
	s.codes[use{g, stands}] = code
	return code
}

// full reports whether a letter got no code of its own.
func (s *Subset) full() bool { return len(s.codes) >= len(s.glyphs) }

// tag returns the six capitals that tell this part of a face from others (ISO 32000-1, 9.6.4).
func (s *Subset) tag() string {
	hash := fnv.New64a()
	hash.Write([]byte(s.Face.Name))
	for code, g := range s.glyphs {
		r := s.stands[code]
		hash.Write([]byte{byte(g >> 8), byte(g), byte(r >> 16), byte(r >> 8), byte(r)})
	}
	var letters [6]byte
	rest := hash.Sum64()
	for i := range letters {
		letters[i] = byte('A' + rest%26)
		rest /= 26
	}
	return string(letters[:])
}
