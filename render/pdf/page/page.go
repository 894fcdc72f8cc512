// Package page divides the strips of a document into pages: no widow, no orphan, no heading alone at a page's foot,
// footnotes on the page of their mark, heads of tables repeated. It knows heights and costs only. [Builder] is all
// there is to it.
//
// Pages are painted as soon as they are certain, so a document of any length takes the memory of a few pages.
package page

import (
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/unit"
)

// A Box is something that takes a height on a page. It draws itself at its own place between the margins.
type Box interface {
	Height() unit.Length
	Draw(c *paint.Canvas, top unit.Length)
}

// A Tall is a box that can be divided where a page has no room for it, such as a row of a table. Split returns the part
// that fits into the room and the rest, which is lower than the whole; nothing fits if the first is nil. It leaves the
// box as it is, and may be asked more than once.
type Tall interface {
	Box
	Split(room unit.Length) (fits, rest Box)
}

// A Cost is how much a page should not begin with a strip.
type Cost int

// The costs in use. A page begins with a strip of a higher cost only where there is no other way to fill pages well: a
// few lines are left empty for what is Loose, up to a third of a page for what is Close. What is Tight begins a page
// only if nothing else on the page before could.
const (
	Free  Cost = 0
	Loose Cost = 10   // would rather stay with what stands before: a joint question with the next
	Close Cost = 100  // belongs to what stands before: an answer's start with its question
	Tight Cost = 1000 // must stay: the second line of a paragraph, the last one, what follows a heading
)

// A Strip is what cannot be divided: a line of text, a row of a table, a drawing.
type Strip struct {
	Box   Box
	Gap   unit.Length // space above, lost at the top of a page
	Cost  Cost        // of beginning a page with it
	Notes []Note      // footnotes whose mark stands in it; in the first part of a box that is divided
	Again []Strip     // what is repeated above it where it begins a page: heads of a table
}

// A Note is a footnote: its strips stand at the foot of the page, those that do not fit on the next. Strips of a note
// may have notes in turn; these follow it.
type Note []Strip

// A Sheet is the room on each page.
type Sheet struct {
	Top, Bottom unit.Length                            // of the text, from the page's upper edge
	First       unit.Length                            // top of the text of the first page, if it is another (letterhead)
	Apart       unit.Length                            // space between the text and the notes
	Begin       func(c *paint.Canvas)                  // begins a page: makes it, paints what stands on each
	Rule        func(c *paint.Canvas, top unit.Length) // paints what divides notes from the text into the space between
	Front       *Front                                 // nil if the document begins with its first strip
}

// A Front is what documents of at least so many pages have on pages of their own: contents. It stands behind the first
// strips, such as a letterhead, and before all others, which begin a new page then. Its strips are asked for once the
// length is known, just before they are painted.
type Front struct {
	Least  int
	After  int // number of strips before it
	Strips func() []Strip
}
