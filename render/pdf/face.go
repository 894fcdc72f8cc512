package pdf

import (
	"encoding/binary"
	"sync"

	"github.com/go-fonts/liberation/liberationmonoregular"
	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansbolditalic"
	"github.com/go-fonts/liberation/liberationsansitalic"
	"github.com/go-fonts/liberation/liberationsansregular"
	"github.com/go-fonts/liberation/liberationserifbold"
	"github.com/go-fonts/liberation/liberationserifbolditalic"
	"github.com/go-fonts/liberation/liberationserifitalic"
	"github.com/go-fonts/liberation/liberationserifregular"
)

// A face is one font: its file, its name in fpdf, and the advance of every character it has.
type face struct {
	family, style string
	ttf           []byte
	advances      func() []uint16 // see advances below
}

// A family has its faces in the order regular, bold, italic, bold italic.
type family [4]*face

const (
	boldFace = 1 << iota
	italicFace
)

var (
	sans = family{
		newFace("sans", "", liberationsansregular.TTF), newFace("sans", "B", liberationsansbold.TTF),
		newFace("sans", "I", liberationsansitalic.TTF), newFace("sans", "BI", liberationsansbolditalic.TTF),
	}
	serif = family{
		newFace("serif", "", liberationserifregular.TTF), newFace("serif", "B", liberationserifbold.TTF),
		newFace("serif", "I", liberationserifitalic.TTF), newFace("serif", "BI", liberationserifbolditalic.TTF),
	}
	mono = newFace("mono", "", liberationmonoregular.TTF)
)

func newFace(family, style string, ttf []byte) *face {
	return &face{family, style, ttf, sync.OnceValue(func() []uint16 { return advances(ttf) })}
}

// has reports whether the face has a character that fpdf can print: those above U+FFFF it cannot.
func (f *face) has(r rune) bool { return r <= 0xFFFF && f.advances()[r] > 0 }

// width returns how wide a text is at one point, in points. Every character is one the face has.
func (f *face) width(text string) float64 {
	table, sum := f.advances(), 0
	for _, r := range text {
		sum += int(table[r]) - 1
	}
	return float64(sum) / 1000
}

// advances reads a TrueType file: for each character of the Basic Multilingual Plane its advance in thousandths of an
// em, plus one; zero stands for a character that the file does not have.
func advances(ttf []byte) []uint16 {
	tables := sfntTables(ttf)
	perEm := int(be16(tables["head"], 18))
	long := be16(tables["hhea"], 34) // glyphs from here on have the last advance
	hmtx := tables["hmtx"]
	out := make([]uint16, 1<<16)
	eachGlyph(tables["cmap"], func(r int, glyph uint16) {
		advance := int(be16(hmtx, 4*int(min(glyph, long-1))))
		out[r] = uint16((advance*1000+perEm/2)/perEm) + 1
	})
	return out
}

// sfntTables finds the tables of an OpenType file (ISO/IEC 14496-22, 4.5).
func sfntTables(ttf []byte) map[string][]byte {
	tables := map[string][]byte{}
	for i := range int(be16(ttf, 4)) {
		record := ttf[12+16*i:]
		start, length := binary.BigEndian.Uint32(record[8:]), binary.BigEndian.Uint32(record[12:])
		tables[string(record[:4])] = ttf[start : start+length]
	}
	return tables
}

// eachGlyph visits the characters of the Unicode table of a cmap and their glyphs (ISO/IEC 14496-22, 5.3.1, format 4).
func eachGlyph(cmap []byte, visit func(r int, glyph uint16)) {
	const windows, unicodeBMP = 3, 1
	for i := range int(be16(cmap, 2)) {
		record := cmap[4+8*i:]
		if be16(record, 0) == windows && be16(record, 2) == unicodeBMP {
			eachSegment(cmap[binary.BigEndian.Uint32(record[4:]):], visit)
		}
	}
}

func eachSegment(table []byte, visit func(r int, glyph uint16)) {
	double := int(be16(table, 6)) // twice the number of segments
	ends, starts := 14, 16+double
	deltas, ranges := starts+double, starts+2*double
	for i := 0; i < double; i += 2 {
		start, end := int(be16(table, starts+i)), int(be16(table, ends+i))
		for r := start; r <= end && r < 0xFFFF; r++ {
			glyph := uint16(r)
			offset := int(be16(table, ranges+i))
			if offset > 0 {
				glyph = be16(table, ranges+i+offset+2*(r-start))
			}
			if glyph > 0 || offset == 0 {
				glyph += be16(table, deltas+i)
			}
			if glyph > 0 {
				visit(r, glyph)
			}
		}
	}
}

func be16(b []byte, at int) uint16 { return binary.BigEndian.Uint16(b[at:]) }
