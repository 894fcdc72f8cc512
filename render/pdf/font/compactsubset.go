package font

// A compactProgram is a CFF font under way with the glyphs in use, numbered anew in the order of their codes. It is made
// a font with CIDs, each the number of its glyph, for only so may a glyph have several codes. Subroutines keep their
// numbers; those that no glyph calls are empty.
type compactProgram struct {
	face        *Face
	from        *compact
	shapes      []table
	parts       []part // of the font, in the order of their first glyph
	chosen      []byte // by glyph: its part
	usedGlobals []bool
	stack       [mostNumbers]int
}

// A part is a private of the font with what is used of it.
type part struct {
	private
	number     int // in the font
	usedLocals []bool
}

// compactProgram makes a CFF font of the glyphs in use.
func (s *Subset) compactProgram(name string) ([]byte, error) {
	c := s.Face.compact
	p := &compactProgram{face: s.Face, from: c, shapes: make([]table, 0, len(s.glyphs)), usedGlobals: make([]bool, c.globals.count)}
	for code, g := range s.glyphs {
		if !p.follow(g) {
			return nil, s.damagedLetter(code)
		}
	}
	return p.finish(name), nil
}

// follow appends the shape of a glyph and notes what it uses, and reports whether it is sound.
func (p *compactProgram) follow(g Glyph) bool {
	made := int(g) >= p.face.glyphs
	if made {
		g = p.face.digit(g)
	}
	n, ok := p.part(p.from.font(g))
	if !ok {
		return false
	}
	p.chosen = append(p.chosen, byte(n))
	part, shape := &p.parts[n], p.from.shapes.at(int(g))
	w := walk{
		globals: &p.from.globals, usedGlobals: p.usedGlobals, locals: &part.locals, usedLocals: part.usedLocals,
		stack: p.stack[:0],
	}
	if made {
		w.copy = p.raised(g, part)
		w.usedGlobals, w.usedLocals = make([]bool, w.globals.count), make([]bool, w.locals.count)
	}
	ok = w.glyph(shape)
	if made {
		shape = w.copy.code
	}
	p.shapes = append(p.shapes, shape)
	return ok
}

// raised returns the beginning of a raised digit.
func (p *compactProgram) raised(digit Glyph, of *part) *scaled {
	m := &p.face.raised
	width := m.of(p.face.advance(digit)) - of.values.number(opNominalWidth, 0)
	return &scaled{scale: m.scale, up: m.up << 16, width: width << 16}
}

// part returns which of the parts in use has a number in the font; it is read when it is first asked for.
func (p *compactProgram) part(number int) (n int, ok bool) {
	for n := range p.parts {
		if p.parts[n].number == number {
			return n, true
		}
	}
	read, ok := p.from.private(number)
	p.parts = append(p.parts, part{private: read, number: number, usedLocals: make([]bool, read.locals.count)})
	return len(p.parts) - 1, ok
}

// used returns the subroutines in use, the others empty.
func used(x *index, used []bool) []table {
	pieces := make([]table, x.count)
	for n := range pieces {
		if used[n] {
			pieces[n] = x.at(n)
		}
	}
	return pieces
}

// The strings that every font has are 391 (5176, appendix A); these are the first of its own.
const (
	adobe    = 391
	identity = 392
)

// finish writes the font (2).
func (p *compactProgram) finish(name string) []byte {
	out := append(make([]byte, 0, 1<<14), 1, 0, 4, 4)
	out = appendIndex(out, []table{table(name)})
	top := len(out)
	out = appendIndex(out, []table{p.top(places{})})
	out = appendIndex(out, []table{table("Adobe"), table("Identity")})
	out = appendIndex(out, used(&p.from.globals, p.usedGlobals))

	var at places
	at.charset = len(out)
	out = p.appendCharset(out)
	at.fdSelect = len(out)
	out = append(append(out, 0), p.chosen...) // format 0
	at.charStrings = len(out)
	out = appendIndex(out, p.shapes)
	fonts := make([]table, len(p.parts))
	for n := range p.parts {
		fonts[n], out = p.parts[n].append(out)
	}
	at.fdArray = len(out)
	out = appendIndex(out, fonts)
	appendIndex(out[:top], []table{p.top(at)})
	return out
}

// Places are where the parts of a font are that its top dictionary names.
type places struct{ charset, fdSelect, charStrings, fdArray int }

// top returns the top dictionary (9 and 18), which is of the same length whatever the places.
func (p *compactProgram) top(at places) table {
	d := appendValue(nil, opROS, adobe, identity, 0)
	d = appendCopy(d, p.from.top, opFontMatrix)
	d = appendCopy(d, p.from.top, opFontBBox)
	d = appendValue(d, opCIDCount, len(p.shapes))
	d = appendValue(d, opCharset, at.charset)
	d = appendValue(d, opCharStrings, at.charStrings)
	d = appendValue(d, opFDArray, at.fdArray)
	return appendValue(d, opFDSelect, at.fdSelect)
}

// appendCharset appends the CIDs of the glyphs but the first (13): one range, or none.
func (p *compactProgram) appendCharset(to []byte) []byte {
	if len(p.shapes) == 1 {
		return append(to, 0)
	}
	return append16(append16(append(to, 2), 1), len(p.shapes)-2)
}

// append appends the private dictionary of a part and its subroutines, and returns the dictionary that names them.
func (p *part) append(to []byte) (font table, out []byte) {
	start := len(to)
	p.values.each(func(op operator, operands table) {
		if op != opSubrs {
			to = appendOperator(append(to, operands...), op)
		}
	})
	if p.locals.count > 0 {
		const itself = 6 // length of the value
		to = appendValue(to, opSubrs, len(to)+itself-start)
	}
	font = appendCopy(nil, p.font, opFontMatrix)
	font = appendValue(font, opPrivate, len(to)-start, start)
	if p.locals.count > 0 {
		to = appendIndex(to, used(&p.locals, p.usedLocals))
	}
	return font, to
}
