package font

// A coverage is a list of glyphs (6.2, Coverage): format 1 lists them, format 2 lists ranges of them.
type coverage table

// index returns the place of a glyph in the list; -1 if it is not in it.
func (c coverage) index(g Glyph) int {
	t := table(c)
	size := c.size()
	low, high := 0, min(t.u16(2), len(t)/size)
	for low < high {
		middle := (low + high) / 2
		at := 4 + size*middle
		switch first, last := t.u16(at), c.last(at); {
		case last < int(g):
			low = middle + 1
		case first > int(g):
			high = middle
		case size == 2:
			return middle
		default:
			return t.u16(at+4) + int(g) - first
		}
	}
	return -1
}

// size returns the length of an entry.
func (c coverage) size() int {
	if table(c).u16(0) == 1 {
		return 2
	}
	return 6
}

// last returns the last glyph of an entry.
func (c coverage) last(at int) int {
	if c.size() == 2 {
		return table(c).u16(at)
	}
	return table(c).u16(at + 2)
}

// each calls a function with each glyph, as long as they are in order.
func (c coverage) each(do func(Glyph)) {
	t := table(c)
	next, size := 0, c.size()
	for i := range min(t.u16(2), len(t)/size) {
		at := 4 + size*i
		first, last := t.u16(at), c.last(at)
		if first < next || last < first {
			return
		}
		for next = first; next <= last; next++ {
			do(Glyph(next))
		}
	}
}

// classes put glyphs into classes (6.2, ClassDef). A glyph that is not named is of class 0.
type classes table

func (c classes) of(g Glyph) int {
	t := table(c)
	if t.u16(0) == 1 {
		if n := int(g) - t.u16(2); n >= 0 && n < t.u16(4) {
			return t.u16(6 + 2*n)
		}
		return 0
	}
	low, high := 0, min(t.u16(2), len(t)/6)
	for low < high {
		middle := (low + high) / 2
		at := 4 + 6*middle
		switch {
		case t.u16(at+2) < int(g):
			low = middle + 1
		case t.u16(at) > int(g):
			high = middle
		default:
			return t.u16(at + 4)
		}
	}
	return 0
}
