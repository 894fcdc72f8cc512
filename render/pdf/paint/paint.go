// Package paint puts letters, rules and pictures on pages, notes what element of the structure each belongs to, and
// hands the whole over as a [file.File]. A [Canvas] is the document while it is painted.
package paint

import (
	"quaestor/render/pdf/file"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// A Run is letters of one face and size on one baseline.
type Run struct {
	Face    *font.Face
	Size    unit.Length
	Rise    unit.Length // above the baseline
	Ink     Ink
	Element *tag.Element // what the letters belong to; never nil, artifacts included
	To      *Target      // where they lead; nil if nowhere
	Strike  bool         // a line through the letters
	Letters []Letter

	// Actual is what the letters stand for together, where taking out each of them would give another text (ISO 32000-1,
	// 14.9.4); else empty.
	Actual string
}

// A Letter is one glyph with the character it stands for and what is added to its advance: kerning, and in a space what
// the line needs, in thousandths of the size.
//
// Add counts before letters are stretched, as numbers in a TJ array do (ISO 32000-1, 9.4.4): in a line whose letters are
// stretched by s thousandths the pen moves by (advance + Add) · size/1000 · (1000 + s)/1000.
type Letter struct {
	Glyph  font.Glyph
	Stands rune
	Add    int32
}

// An Ink is a colour: red, green and blue from 0 to 255. Black is the zero Ink.
type Ink struct{ Red, Green, Blue uint8 }

// A Target is where a link leads: to an address, or to an anchor of this document. All runs of one link have the same
// Target.
type Target struct {
	URL    string // complete, or relative to this file
	Anchor string
	Words  string // what the link says
}

// A Canvas is the document while it is painted. Lengths on a page count from its upper left corner, downwards.
type Canvas struct {
	File *file.File

	sheets  []*sheet
	at      int // number of the page that is painted on
	anchors map[string]file.Place
	ties    []tie
	later   []task
}

// New returns a canvas without pages. Root is the element of the whole document.
func New(root *tag.Element) *Canvas {
	return &Canvas{File: &file.File{Root: root}, at: -1, anchors: map[string]file.Place{}}
}

// NewPage begins a page; all that is painted then comes on it.
func (c *Canvas) NewPage(width, height unit.Length) {
	page := &file.Page{Width: width, Height: height}
	c.File.Pages = append(c.File.Pages, page)
	c.at = len(c.sheets)
	c.sheets = append(c.sheets, newSheet(page, c.at))
}

// Page returns the number of the page, from 0, and -1 before the first.
func (c *Canvas) Page() int { return c.at }

// sheet returns the page that is painted on.
func (c *Canvas) sheet() *sheet { return c.sheets[c.at] }
