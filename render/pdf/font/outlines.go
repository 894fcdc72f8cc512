package font

// Outlines are the shapes of the glyphs of a TrueType font (5.3.3, loca; 5.3.4, glyf).
type outlines struct {
	glyf, loca table
	long       bool // format of loca
}

// offset returns the length of an entry of loca.
func (o *outlines) offset() int {
	if o.long {
		return 4
	}
	return 2
}

// of returns the description of a glyph, empty for one without ink, and whether it is where the font says.
func (o *outlines) of(g Glyph) (table, bool) {
	from, to := 2*o.loca.u16(2*int(g)), 2*o.loca.u16(2*int(g)+2)
	if o.long {
		from, to = o.loca.u32(4*int(g)), o.loca.u32(4*int(g)+4)
	}
	shape, ok := o.glyf.part(from, to-from)
	return shape, ok && (len(shape) == 0 || len(shape) >= 10)
}

// A box is the extent of a glyph, in units of the font.
type box struct{ left, bottom, right, top int }

// box returns the extent of a glyph; nothing if it has none.
func (o *outlines) box(g Glyph) box {
	shape, ok := o.of(g)
	if !ok {
		return box{}
	}
	return box{shape.i16(2), shape.i16(4), shape.i16(6), shape.i16(8)}
}

// simple reports whether a description draws its contours itself, rather than being composed of other glyphs.
func simple(shape table) bool { return shape.i16(0) >= 0 }

// Flags of a component (5.3.4).
const (
	wordArguments    = 0x0001
	argumentsAreXY   = 0x0002
	hasScale         = 0x0008
	moreComponents   = 0x0020
	hasTwoScales     = 0x0040
	hasMatrix        = 0x0080
	hasInstructions  = 0x0100
	componentMinimum = 6 // bytes: flags, glyph, and the arguments at their shortest
)

// componentLength returns how long a component with such flags is.
func componentLength(flags int) int {
	n := componentMinimum
	if flags&wordArguments != 0 {
		n += 2
	}
	switch {
	case flags&hasScale != 0:
		n += 2
	case flags&hasTwoScales != 0:
		n += 4
	case flags&hasMatrix != 0:
		n += 8
	}
	return n
}

// contourPoints returns how many points contours have, by the number of the last point of each, and whether these are
// in order.
func contourPoints(ends table, contours int) (points int, ok bool) {
	if len(ends) < 2*contours {
		return 0, false
	}
	for i := range contours {
		end := ends.u16(2 * i)
		if end < points {
			return 0, false
		}
		points = end + 1
	}
	return points, true
}

// Flags of points (5.3.4). What is short is a byte, with the flag for same as its sign; what is the same is left out.
const (
	shortX    = 0x02
	shortY    = 0x04
	repeating = 0x08
	sameX     = 0x10
	sameY     = 0x20
)

// pointsLength returns how long the flags and coordinates of points are, and whether they are all there. What follows
// them is padding.
func pointsLength(t table, points int) (length int, ok bool) {
	at, coordinates := 0, 0
	for points > 0 && at < len(t) {
		flags, times := t[at], 1
		at++
		if flags&repeating != 0 {
			times += t.u8(at)
			at++
		}
		points -= times
		coordinates += times * (coordinateLength(flags, shortX, sameX) + coordinateLength(flags, shortY, sameY))
	}
	length = at + coordinates
	return length, points == 0 && length <= len(t)
}

func coordinateLength(flags, short, same byte) int {
	switch {
	case flags&short != 0:
		return 1
	case flags&same != 0:
		return 0
	}
	return 2
}
