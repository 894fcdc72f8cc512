// Package font reads typefaces and makes the parts of them that a document embeds. [Parse] reads a file once; a [Face] is
// shared by all documents and goroutines; a [Subset] belongs to one document.
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
}

// Parse reads a font file with TrueType or CFF outlines. An error says, in words for the person who chose the file, why
// it cannot be used: damaged, a collection, not allowed to be embedded (OS/2 fsType).
func Parse(data []byte) (*Face, error) { panic("font") }

// Glyph returns the shape of a character, and whether the face has one.
func (f *Face) Glyph(r rune) (Glyph, bool) { panic("font") }

// Advance returns how far a glyph moves the pen, in thousandths of an em, rounded: the width that stands in the PDF file.
func (f *Face) Advance(g Glyph) int { panic("font") }

// Kern returns by how much two neighbours move closer (negative) or apart, in thousandths of an em.
func (f *Face) Kern(left, right Glyph) int { panic("font") }

// A Family is a typeface in its four faces.
type Family struct {
	faces [4]func() *Face // bold is 1, italic is 2
}

// NewFamily returns a typeface of a user's own faces. A face that is nil is replaced by the nearest that is there; the
// regular one must be.
func NewFamily(regular, bold, italic, boldItalic *Face) *Family { panic("font") }

// Face returns one of the four faces; it is parsed at the first call.
func (f *Family) Face(bold, italic bool) *Face { panic("font") }

// Serif, Sans and Mono are the typefaces that are always there. Mono has one face four times.
func Serif() *Family { panic("font") }
func Sans() *Family  { panic("font") }
func Mono() *Family  { panic("font") }

// A Subset is the part of a face that one document uses. Its codes are given in the order of first use.
type Subset struct{ Face *Face }

// NewSubset returns an empty part of a face.
func NewSubset(f *Face) *Subset { return &Subset{Face: f} }

// Code returns the two-byte code by which a document shows a glyph that stands for the given character when text is
// taken out of the file. One glyph may have several codes: a hyphen stands for U+002D, or for U+00AD at the end of a line
// where a word is divided.
func (s *Subset) Code(g Glyph, stands rune) uint16 { panic("font") }

// An Embedding is what a PDF file holds of a face (ISO 32000-1, 9.7 to 9.9; ISO 19005-2, 6.2.11).
type Embedding struct {
	Name    string // with its six letters and plus sign, the same for the same codes
	Program []byte // not compressed
	CFF     bool   // FontFile3 with CIDFontType0C, else FontFile2
	Widths  []int  // by code, in thousandths of an em
	Unicode []rune // by code: the character it stands for
	// Flags, BBox, ItalicAngle, StemV as in ISO 32000-1, 9.8.1; in thousandths of an em.
	Flags, ItalicAngle, StemV int
	BBox                      [4]int
}

// Embed makes the font program with the glyphs in use and all that describes it. CIDs are glyph numbers of the program.
// An error says that the outline of a letter in use is damaged: outlines are read only here.
func (s *Subset) Embed() (Embedding, error) { panic("font") }

// ToUnicode returns the character map that turns codes into the text they stand for (ISO 32000-1, 9.10.3).
func (e *Embedding) ToUnicode() []byte { panic("font") }
