// Package font reads typefaces and makes the parts of them that a document embeds. [Parse] reads a file once; a [Face] is
// shared by all documents and goroutines; a [Subset] belongs to one document. Section numbers without a name are those of
// ISO/IEC 14496-22, the Open Font Format.
//
// Letters are set one behind the other, kerned, and nothing more: no ligatures, no joined or reordered writing.
//
// It is the only package that imports the Liberation fonts.
package font

// A Glyph is the number of a letter's shape in its font.
type Glyph uint16

// A Face is one font, read from a TrueType or OpenType file (ISO/IEC 14496-22). It never changes.
type Face struct {
	// Ascent and Descent (positive, below the line), CapHeight and XHeight are in thousandths of an em.
	Name                                string // PostScript name
	Ascent, Descent, CapHeight, XHeight int
	Italic, Bold, Serif, Fixed          bool

	unitsPerEm  int
	glyphs      int // how many there are in the file
	head, hhea  table
	metrics     table // hmtx
	longMetrics int   // how many glyphs have an advance of their own; the rest have that of the last
	characters  characters
	common      [len(pages) * pageSize]Glyph // by character, see pages
	kerned      glyphSet                     // glyphs that are the left one of a pair
	pairs       pairs                        // nil if there are none
	outlines    outlines                     // of a file with TrueType outlines
	compact     *compact                     // of a file with CFF outlines, else nil
	raised      measures
	italicAngle int // in degrees
	weight      int // 400 is regular, 700 bold
}

// Advance returns how far a glyph moves the pen, in thousandths of an em, rounded: the width that stands in the PDF file.
func (f *Face) Advance(g Glyph) int {
	if int(g) >= f.glyphs {
		return f.em(f.raisedAdvance(g))
	}
	return f.em(f.advance(g))
}

// advance returns how far a glyph of the file moves the pen, in units of the font.
func (f *Face) advance(g Glyph) int { return f.metrics.u16(4 * min(int(g), f.longMetrics-1)) }

// bearing returns how far right of the pen a glyph of the file begins, in units of the font.
func (f *Face) bearing(g Glyph) int {
	if int(g) < f.longMetrics {
		return f.metrics.i16(4*int(g) + 2)
	}
	return f.metrics.i16(4*f.longMetrics + 2*(int(g)-f.longMetrics))
}

// Kern returns by how much two neighbours move closer (negative) or apart, in thousandths of an em.
func (f *Face) Kern(left, right Glyph) int {
	if !f.kerned.has(left) {
		return 0
	}
	return f.em(f.pairs.move(left, right))
}

// em turns units of the font into thousandths of an em, to the nearest, halves away from zero.
func (f *Face) em(units int) int {
	if units < 0 {
		return -f.em(-units)
	}
	return (units*2000 + f.unitsPerEm) / (2 * f.unitsPerEm)
}
