package font

// Parse reads a font file with TrueType or CFF outlines. An error, always an [*Error], says in words for the person who
// chose the file why it cannot be used: damaged, a collection, not allowed to be embedded (OS/2 fsType). Outlines are
// looked at when they are embedded, so that Parse takes microseconds. The face keeps the data, which must not change.
func Parse(data []byte) (*Face, error) {
	d, err := directory(data)
	if err != nil {
		return nil, err
	}
	f := &Face{}
	steps := [...]func(*tables) error{
		f.readHead, f.readMetrics, f.readOutlines, f.readCharacters, f.readDescription, f.readKerning,
	}
	for _, read := range steps {
		if err := read(d); err != nil {
			return nil, err
		}
	}
	f.gatherCommon()
	f.fillHeights()
	f.raiseDigits()
	return f, nil
}

// The tables of a font that are read. One that is not there is nil.
type tables struct {
	head, hhea, hmtx, maxp, cmap, os2, post, name, kern, gpos, loca, glyf, cff table
}

// directory finds the tables of a font file (4.5).
func directory(data table) (*tables, error) {
	if err := kind(data); err != nil {
		return nil, err
	}
	d := &tables{}
	count := data.u16(4)
	records, ok := data.part(12, 16*count)
	if !ok {
		return nil, damaged("directory")
	}
	for ; len(records) > 0; records = records[16:] {
		place := d.place(string(records[:4]))
		if place == nil {
			continue
		}
		if *place, ok = data.part(records.u32(8), records.u32(12)); !ok {
			return nil, damaged(string(records[:4]))
		}
	}
	return d, nil
}

// kind tells a font from other files by its first four bytes.
func kind(data table) error {
	if len(data) < 12 {
		return noFont()
	}
	switch string(data[:4]) {
	case "\x00\x01\x00\x00", "true", "OTTO":
		return nil
	case "ttcf":
		return collection()
	case "wOFF", "wOF2":
		return webFont()
	}
	return noFont()
}

func (d *tables) place(tag string) *table {
	switch tag {
	case "head":
		return &d.head
	case "hhea":
		return &d.hhea
	case "hmtx":
		return &d.hmtx
	case "maxp":
		return &d.maxp
	case "cmap":
		return &d.cmap
	case "OS/2":
		return &d.os2
	case "post":
		return &d.post
	case "name":
		return &d.name
	case "kern":
		return &d.kern
	case "GPOS":
		return &d.gpos
	case "loca":
		return &d.loca
	case "glyf":
		return &d.glyf
	case "CFF ":
		return &d.cff
	}
	return nil
}

// Lengths of the tables that have a fixed one (5.2.2 to 5.2.4).
const (
	headLength = 54
	hheaLength = 36
	maxpLength = 32 // of a font with TrueType outlines
)

// readHead reads the number of glyphs and the units they are drawn in.
func (f *Face) readHead(d *tables) error {
	if len(d.head) < headLength || d.head.u32(12) != 0x5F0F3CF5 {
		return damaged("head")
	}
	f.head = d.head[:headLength]
	if f.unitsPerEm = f.head.u16(18); f.unitsPerEm < 16 || f.unitsPerEm > 16384 {
		return damaged("head")
	}
	if f.glyphs = d.maxp.u16(4); f.glyphs == 0 {
		return damaged("maxp")
	}
	return nil
}

// readMetrics reads the widths of the glyphs.
func (f *Face) readMetrics(d *tables) error {
	if len(d.hhea) < hheaLength {
		return damaged("hhea")
	}
	f.hhea = d.hhea[:hheaLength]
	f.Ascent, f.Descent = f.em(f.hhea.i16(4)), -f.em(f.hhea.i16(6))
	f.longMetrics = f.hhea.u16(34)
	if f.longMetrics == 0 || f.longMetrics > f.glyphs || len(d.hmtx) < 2*(f.longMetrics+f.glyphs) {
		return damaged("hmtx")
	}
	f.metrics = d.hmtx
	return nil
}

// readOutlines finds the shapes of the glyphs, in either of the two ways to describe them.
func (f *Face) readOutlines(d *tables) (err error) {
	switch {
	case d.cff != nil:
		f.compact, err = readCompact(d.cff, f.glyphs)
		return err
	case d.glyf == nil || d.loca == nil:
		return unusable("glyf")
	}
	f.outlines = outlines{glyf: d.glyf, loca: d.loca, long: f.head.u16(50) == 1}
	if f.head.u16(50) > 1 || len(d.loca) < f.outlines.offset()*(f.glyphs+1) {
		return damaged("loca")
	}
	return nil
}
