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
}

// A Letter is one glyph with the character it stands for and what is added to its advance: kerning, and in a space what
// the line needs, in thousandths of the size.
type Letter struct {
	Glyph  font.Glyph
	Stands rune
	Add    int32
}

// An Ink is a colour: red, green and blue from 0 to 255. Black is the zero Ink.
type Ink struct{ Red, Green, Blue uint8 }

// A Target is where a link leads: to an address, or to an anchor of this document.
type Target struct {
	URL    string // complete, or relative to this file
	Anchor string
	Words  string // what the link says
}

// A Canvas is the document while it is painted. Lengths on a page count from its upper left corner, downwards.
type Canvas struct{ File *file.File }

// New returns a canvas without pages. Root is the element of the whole document.
func New(root *tag.Element) *Canvas { panic("paint") }

// NewPage begins a page; all that is painted then comes on it.
func (c *Canvas) NewPage(width, height unit.Length) { panic("paint") }

// Page returns the number of the page, from 0, and -1 before the first.
func (c *Canvas) Page() int { panic("paint") }

// Text paints runs behind each other from a point on. Letters is by how much the letters are stretched, in thousandths.
// Rectangles of links, and the structure, follow from the runs.
func (c *Canvas) Text(x, baseline unit.Length, letters int, runs []Run) { panic("paint") }

// Fill paints a rectangle.
func (c *Canvas) Fill(x, y, width, height unit.Length, ink Ink, of *tag.Element) { panic("paint") }

// Dot paints a filled circle.
func (c *Canvas) Dot(x, y, radius unit.Length, ink Ink, of *tag.Element) { panic("paint") }

// Line paints a line of a width.
func (c *Canvas) Line(x1, y1, x2, y2, width unit.Length, ink Ink, of *tag.Element) { panic("paint") }

// Image paints a picture into a rectangle.
func (c *Canvas) Image(image *file.Image, x, y, width, height unit.Length, of *tag.Element) {
	panic("paint")
}

// Slanted paints one run in the middle of the page, slanted and light, below everything else.
func (c *Canvas) Slanted(run Run) { panic("paint") }

// Anchor makes a height of the page the place that targets of a name lead to. The first of a name counts.
func (c *Canvas) Anchor(name string, y unit.Length) { panic("paint") }

// Where returns the number of the page, from 0, that an anchor stands on, and whether it has been painted.
func (c *Canvas) Where(anchor string) (page int, found bool) { panic("paint") }

// Bookmark adds an entry to the outline. Levels may leave gaps; those of the outline will not.
func (c *Canvas) Bookmark(level int, title string, y unit.Length) { panic("paint") }

// Later keeps a piece of work for the time when all pages are there; it is then painted on this page. Running headers,
// page numbers and contents are painted so.
func (c *Canvas) Later(work func()) { panic("paint") }

// Finish does what was left for later, ties links to their anchors, and returns the file without its description.
// A link to an anchor that is nowhere is plain text.
func (c *Canvas) Finish() *file.File { panic("paint") }
