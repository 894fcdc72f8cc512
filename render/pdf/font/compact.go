package font

// A compact is the table CFF of a font: cubic outlines (Adobe Technical Note 5176, The Compact Font Format). Section
// numbers in these files are those of that note.
type compact struct {
	data    table
	top     dict
	shapes  index // CharStrings, by glyph
	globals index // subroutines of all glyphs
	fonts   index // FDArray of a font that has CIDs; else empty
	chooser table // FDSelect: which of fonts a glyph belongs to
}

// readCompact reads where things are. Outlines are looked at when they are embedded.
func readCompact(data table, glyphs int) (*compact, error) {
	c := &compact{data: data}
	ok := data.u8(0) == 1
	var names, tops, strings index
	end := data.u8(2)
	for _, part := range []*index{&names, &tops, &strings, &c.globals} {
		if ok {
			*part, end, ok = readIndex(data, end)
		}
	}
	if !ok || tops.count != 1 {
		return nil, damaged("CFF")
	}
	c.top = dict(tops.at(0))
	if c.shapes, _, ok = readIndex(data, c.top.number(opCharStrings, 0)); !ok || c.shapes.count != glyphs {
		return nil, damaged("CFF")
	}
	if c.top.number(opCharstringType, 2) != 2 {
		return nil, unusable("CFF")
	}
	if c.top.has(opROS) {
		return c, c.readFonts()
	}
	return c, nil
}

// readFonts reads the parts of a font that has CIDs, each with subroutines of its own (18 and 19).
func (c *compact) readFonts() error {
	var ok bool
	if c.fonts, _, ok = readIndex(c.data, c.top.number(opFDArray, 0)); !ok || c.fonts.count == 0 || c.fonts.count > 256 {
		return damaged("CFF")
	}
	c.chooser = c.data.from(c.top.number(opFDSelect, 0))
	return nil
}

// font returns the number of the part that a glyph belongs to.
func (c *compact) font(g Glyph) int {
	if c.fonts.count == 0 {
		return 0
	}
	if c.chooser.u8(0) == 0 {
		return c.chooser.u8(1 + int(g))
	}
	low, high := 0, c.chooser.u16(1) // format 3: ranges, by their first glyphs
	for high-low > 1 {
		if middle := (low + high) / 2; c.chooser.u16(3+3*middle) <= int(g) {
			low = middle
		} else {
			high = middle
		}
	}
	return c.chooser.u8(3 + 3*low + 2)
}

// A private is what glyphs of one part have in common (15): the dictionary and the subroutines it names.
type private struct {
	font   dict // nil in a font without CIDs
	values dict
	locals index
}

// private reads one part.
func (c *compact) private(n int) (p private, ok bool) {
	holder := c.top
	if c.fonts.count > 0 {
		if n >= c.fonts.count {
			return p, false
		}
		p.font = dict(c.fonts.at(n))
		holder = p.font
	}
	place := holder.numbers(opPrivate)
	if len(place) != 2 {
		return p, false
	}
	values, ok := c.data.part(place[1], place[0])
	p.values = dict(values)
	if !ok || !p.values.has(opSubrs) {
		return p, ok
	}
	p.locals, _, ok = readIndex(c.data, place[1]+p.values.number(opSubrs, 0))
	return p, ok
}

// An index is a list of pieces of data (5).
type index struct {
	data  table // from the first offset on
	count int
	size  int // length of an offset
}

// readIndex reads an index and returns where it ends.
func readIndex(data table, at int) (x index, end int, ok bool) {
	header, ok := data.part(at, 2)
	if !ok {
		return x, 0, false
	}
	if x.count = header.u16(0); x.count == 0 {
		return x, at + 2, true
	}
	x.size = data.u8(at + 2)
	x.data = data.from(at + 3)
	if x.size < 1 || x.size > 4 || len(x.data) < x.size*(x.count+1) {
		return x, 0, false
	}
	length := x.start(x.count)
	x.data, ok = x.data.part(0, length)
	return x, at + 3 + length, ok
}

// start returns where a piece begins in data, behind the offsets, which count from 1.
func (x *index) start(n int) int {
	offset := 0
	for i := range x.size {
		offset = offset<<8 | x.data.u8(n*x.size+i)
	}
	return x.size*(x.count+1) - 1 + offset
}

// at returns a piece; nothing if it is not there.
func (x *index) at(n int) table {
	if n < 0 || n >= x.count {
		return nil
	}
	from := x.start(n)
	piece, _ := x.data.part(from, x.start(n+1)-from)
	return piece
}

// appendIndex appends an index of pieces.
func appendIndex(to []byte, pieces []table) []byte {
	to = append16(to, len(pieces))
	if len(pieces) == 0 {
		return to
	}
	end := 1
	for _, piece := range pieces {
		end += len(piece)
	}
	size := 1
	for end>>(8*size) > 0 {
		size++
	}
	to = append(to, byte(size))
	end = 1
	to = appendOffset(to, end, size)
	for _, piece := range pieces {
		end += len(piece)
		to = appendOffset(to, end, size)
	}
	for _, piece := range pieces {
		to = append(to, piece...)
	}
	return to
}

func appendOffset(to []byte, offset, size int) []byte {
	for i := size - 1; i >= 0; i-- {
		to = append(to, byte(offset>>(8*i)))
	}
	return to
}
