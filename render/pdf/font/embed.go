package font

// An Embedding is what a PDF file holds of a face (ISO 32000-1, 9.7 to 9.9; ISO 19005-2, 6.2.11).
type Embedding struct {
	Name    string // with its six letters and plus sign, the same for the same codes
	Program []byte // not compressed
	CFF     bool   // FontFile3 with CIDFontType0C, else FontFile2
	Widths  []int  // by code, in thousandths of an em
	Unicode []rune // by code: the character it stands for
	// Flags, BBox, ItalicAngle, StemV as in ISO 32000-1, 9.8.1; in thousandths of an em.
	Flags, ItalicAngle, StemV int
	BBox                      [4]int
}

// Embed makes the font program with the glyphs in use and all that describes it. CIDs are glyph numbers of the program.
// An error says that the outline of a letter in use is damaged: outlines are read only here.
func (s *Subset) Embed() (Embedding, error) {
	f := s.Face
	if s.full() {
		return Embedding{}, tooManyLetters(f.Name)
	}
	e := Embedding{
		Name: s.tag() + "+" + f.Name, CFF: f.compact != nil, Unicode: s.stands,
		Flags: f.flags(), ItalicAngle: f.italicAngle, StemV: f.stem(), BBox: f.box(),
	}
	e.Widths = make([]int, len(s.glyphs))
	for code, g := range s.glyphs {
		e.Widths[code] = f.Advance(g)
	}
	var err error
	if e.CFF {
		e.Program, err = s.compactProgram(e.Name)
	} else {
		e.Program, err = s.trueTypeProgram()
	}
	return e, err
}

// flags returns the flags of a font descriptor (ISO 32000-1, table 123).
func (f *Face) flags() int {
	const fixed, serif, symbolic, italic = 1, 1 << 1, 1 << 2, 1 << 6
	flags := symbolic // for it has letters beyond the Adobe standard Latin set, or may have
	if f.Fixed {
		flags |= fixed
	}
	if f.Serif {
		flags |= serif
	}
	if f.Italic {
		flags |= italic
	}
	return flags
}

// stem returns the thickness of upright strokes. TrueType fonts do not tell it; it follows from the weight as it does
// in many faces. Programs use it only to find a replacement for a font that is not embedded.
func (f *Face) stem() int { return 50 + f.weight*f.weight/(65*65) }

// box returns the extent of all glyphs of a face, in thousandths of an em.
func (f *Face) box() [4]int {
	return [4]int{f.em(f.head.i16(36)), f.em(f.head.i16(38)), f.em(f.head.i16(40)), f.em(f.head.i16(42))}
}
