package font

// A table is part of a font file. Reading beyond its end gives zero, so that a damaged file does no harm; where damage
// must be told, part is asked first.
type table []byte

func (t table) u8(at int) int {
	if at < 0 || at >= len(t) {
		return 0
	}
	return int(t[at])
}

func (t table) u16(at int) int {
	if at < 0 || at > len(t)-2 {
		return 0
	}
	return int(t[at])<<8 | int(t[at+1])
}

func (t table) i16(at int) int { return int(int16(t.u16(at))) }

func (t table) u32(at int) int { return t.u16(at)<<16 | t.u16(at+2) }

// part returns n bytes from an offset on, and whether they are there.
func (t table) part(at, n int) (table, bool) {
	if at < 0 || n < 0 || at > len(t) || n > len(t)-at {
		return nil, false
	}
	return t[at : at+n : at+n], true
}

// from returns what follows an offset; nothing if that is beyond the end.
func (t table) from(at int) table {
	if at < 0 || at > len(t) {
		return nil
	}
	return t[at:]
}

func append16(to []byte, n int) []byte { return append(to, byte(n>>8), byte(n)) }

func append32(to []byte, n int) []byte {
	return append(to, byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
}

func put32(to []byte, n uint32) {
	to[0], to[1], to[2], to[3] = byte(n>>24), byte(n>>16), byte(n>>8), byte(n)
}

// A glyphSet tells which glyphs belong to a set.
type glyphSet []uint64

func newGlyphSet(glyphs int) glyphSet { return make(glyphSet, (glyphs+63)/64) }

func (s glyphSet) has(g Glyph) bool {
	return int(g>>6) < len(s) && s[g>>6]>>(g&63)&1 != 0
}

// add adds a glyph; one that the font does not have is left out.
func (s glyphSet) add(g Glyph) {
	if int(g>>6) < len(s) {
		s[g>>6] |= 1 << (g & 63)
	}
}
