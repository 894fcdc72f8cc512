package font

// Characters is the table that leads from characters to glyphs (5.2.1, cmap).
type characters struct {
	ranges table // a subtable of format 12 or 4
	wide   bool  // format 12
	count  int   // of ranges
}

// pageSize is the length of a stretch of characters whose glyphs are looked up once, when a font is read.
const pageSize = 256

// Pages are the stretches that nearly every letter of a European text is in: Latin, Greek, Cyrillic, and punctuation,
// raised digits and currency signs. Each is a number of pageSize characters.
var pages = [...]rune{0x00, 0x01, 0x02, 0x03, 0x04, 0x20}

// Glyph returns the shape of a character, and whether the face has one. It has none for control characters and for
// writing that cannot be set letter by letter from left to right, such as Hebrew, Arabic and Devanagari. A space or hyphen that the font lacks is set with its
// like: see substitutes. Raised digits that a font lacks are made of its digits.
func (f *Face) Glyph(r rune) (Glyph, bool) {
	if uint32(r) < 5*pageSize {
		g := f.common[r]
		return g, g != 0
	}
	if uint32(r)>>8 == 0x20 {
		g := f.common[5*pageSize+r&0xFF]
		return g, g != 0
	}
	if r < 0 || unsettable(r) {
		return 0, false
	}
	g := f.characters.glyph(r, f.glyphs)
	return g, g != 0
}

// readCharacters chooses the best subtable: all of Unicode before the basic plane.
func (f *Face) readCharacters(d *tables) error {
	if d.cmap == nil {
		return unusable("cmap")
	}
	records, ok := d.cmap.part(4, 8*d.cmap.u16(2))
	if !ok {
		return damaged("cmap")
	}
	for ; len(records) > 0; records = records[8:] {
		platform, encoding := records.u16(0), records.u16(2)
		if platform != 0 && (platform != 3 || encoding != 1 && encoding != 10) {
			continue
		}
		if err := f.characters.choose(d.cmap.from(records.u32(4))); err != nil {
			return err
		}
	}
	if f.characters.ranges == nil {
		return unusable("cmap")
	}
	return nil
}

// choose takes a subtable if it is better than what was taken before.
func (c *characters) choose(t table) error {
	switch format := t.u16(0); {
	case format == 12:
		n := t.u32(12)
		if n < 0 || n > len(t)/12 || len(t) < 16+12*n {
			return damaged("cmap")
		}
		*c = characters{ranges: t, wide: true, count: n}
	case format == 4 && !c.wide:
		n := t.u16(6) / 2
		if len(t) < 16+8*n {
			return damaged("cmap")
		}
		*c = characters{ranges: t, count: n}
	}
	return nil
}

// glyph returns the glyph of a character; zero if there is none among the first so many.
func (c *characters) glyph(r rune, glyphs int) Glyph {
	i := c.find(int(r))
	if i == c.count || int(r) < c.first(i) {
		return 0
	}
	if g := c.within(i, int(r)); g < glyphs {
		return Glyph(g)
	}
	return 0
}

// find returns the first range that ends at a character or behind it.
func (c *characters) find(r int) int {
	low, high := 0, c.count
	for low < high {
		if middle := (low + high) / 2; c.last(middle) < r {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

func (c *characters) last(i int) int {
	if c.wide {
		return c.ranges.u32(16 + 12*i + 4)
	}
	return c.ranges.u16(14 + 2*i)
}

func (c *characters) first(i int) int {
	if c.wide {
		return c.ranges.u32(16 + 12*i)
	}
	return c.ranges.u16(16 + 2*c.count + 2*i)
}

// within returns the glyph of a character that is in a range.
func (c *characters) within(i, r int) int {
	if c.wide {
		return c.ranges.u32(16+12*i+8) + r - c.first(i)
	}
	delta := c.ranges.u16(16 + 4*c.count + 2*i)
	at := 16 + 6*c.count + 2*i
	offset := c.ranges.u16(at)
	if offset == 0 {
		return (r + delta) & 0xFFFF
	}
	if g := c.ranges.u16(at + offset + 2*(r-c.first(i))); g != 0 {
		return (g + delta) & 0xFFFF
	}
	return 0
}

// gatherCommon looks up the glyphs of the common characters, range by range.
func (f *Face) gatherCommon() {
	c := &f.characters
	for n, page := range pages {
		from, common := int(page)*pageSize, f.common[n*pageSize:(n+1)*pageSize]
		for i := c.find(from); i < c.count && c.first(i) < from+pageSize; i++ {
			for r := max(from, c.first(i)); r <= min(from+pageSize-1, c.last(i)); r++ {
				if g := c.within(i, r); g < f.glyphs {
					common[r-from] = Glyph(g)
				}
			}
		}
	}
	for _, c := range controls {
		clear(f.common[commonAt(c.from) : commonAt(c.to)+1])
	}
	for _, s := range substitutes {
		f.substitute(s.of, s.by)
	}
}

// commonAt returns the place of a common character.
func commonAt(r rune) int {
	if r>>8 == 0x20 {
		return 5*pageSize + int(r&0xFF)
	}
	return int(r)
}

func (f *Face) substitute(of, by rune) {
	if f.common[commonAt(of)] == 0 {
		f.common[commonAt(of)] = f.common[commonAt(by)]
	}
}
