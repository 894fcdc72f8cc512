package font

// Measures are those of raised digits that a font lacks. They are made of its digits, as large and high as the raised
// one that it has, or at six tenths and four tenths of the height of its digits. Their numbers are behind those of the
// file. Liberation lacks ⁰ and ⁹.
type measures struct {
	scale   int // in 16384ths
	up      int // in units of the font
	advance int // zero: that of the digit, scaled
}

// one is the scale of a glyph as it is (5.3.4, F2DOT14).
const one = 1 << 14

// raisedDigits are the characters, by digit.
var raisedDigits = [...]rune{'⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'}

func (f *Face) raiseDigits() {
	if f.glyphs+len(raisedDigits) > 1<<16 {
		return
	}
	if f.compact != nil {
		f.raiseAllDigits()
		return
	}
	digit := f.outlines.box(f.common['1'])
	height := digit.top - digit.bottom
	if height <= 0 {
		return
	}
	f.raised = measures{scale: one * 6 / 10, up: height * 4 / 10}
	if raised := f.common['¹']; raised != 0 {
		box := f.outlines.box(raised)
		if scale := one * (box.top - box.bottom) / height; scale > one/4 && scale < one {
			f.raised = measures{scale, box.bottom - digit.bottom*scale/one, f.advance(raised)}
		}
	}
	for n, r := range raisedDigits {
		if f.common['0'+n] != 0 && (f.common[commonAt(r)] == 0 || f.tooWide(n)) {
			f.common[commonAt(r)] = Glyph(f.glyphs + n)
		}
	}
}

// raiseAllDigits makes the raised digits of a font with CFF outlines unless it has them all: how large its own are is not
// easily known, and those that are made would be unlike them.
func (f *Face) raiseAllDigits() {
	f.raised = measures{scale: one * 6 / 10, up: f.CapHeight * f.unitsPerEm * 4 / 10_000}
	complete := true
	for n, r := range raisedDigits {
		complete = complete && (f.common['0'+n] == 0 || f.common[commonAt(r)] != 0)
	}
	for n, r := range raisedDigits {
		if !complete && f.common['0'+n] != 0 {
			f.common[commonAt(r)] = Glyph(f.glyphs + n)
		}
	}
}

// tooWide reports whether a raised digit has the advance of the digit by mistake, where ¹ is narrower than 1: so it is
// with ⁶ in Liberation.
func (f *Face) tooWide(n int) bool {
	advance := func(r rune) int { return f.advance(f.common[commonAt(r)]) }
	return f.raised.advance > 0 && f.raised.advance < advance('1') && advance(raisedDigits[n]) == advance('0'+rune(n))
}

// digit returns the glyph that a raised one is made of.
func (f *Face) digit(g Glyph) Glyph {
	if n := int(g) - f.glyphs; n < len(raisedDigits) {
		return f.common['0'+n]
	}
	return 0
}

func (f *Face) raisedAdvance(g Glyph) int {
	if f.raised.advance > 0 {
		return f.raised.advance
	}
	return f.raised.of(f.advance(f.digit(g)))
}

// of returns a length as it is in raised digits, to the nearest unit.
func (m *measures) of(units int) int { return (units*m.scale + one/2) >> 14 }

// raisedAside returns how far right of the pen a raised digit begins: in the middle of its advance.
func (f *Face) raisedAside(g Glyph) int {
	return (f.raisedAdvance(g) - f.raised.of(f.advance(f.digit(g)))) / 2
}
