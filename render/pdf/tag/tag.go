// Package tag holds the structure of a printed document: what is a heading, a paragraph, a table, and in which order it
// is read, whatever the order in which it stands on the pages (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7).
package tag

import "slices"

// A Role is what an element is; the standard types of ISO 32000-1, 14.8.4, and Strong and Em, which are spans there.
type Role string

// The roles in use.
const (
	Document   Role = "Document"
	Part       Role = "Part"
	Section    Role = "Sect"
	Heading1   Role = "H1" // and so on to H6, see Heading
	Paragraph  Role = "P"
	Quote      Role = "BlockQuote"
	List       Role = "L"
	Item       Role = "LI"
	Label      Role = "Lbl"
	Body       Role = "LBody"
	Table      Role = "Table"
	TableHead  Role = "THead"
	TableBody  Role = "TBody"
	Row        Role = "TR"
	HeadCell   Role = "TH"
	Cell       Role = "TD"
	Caption    Role = "Caption"
	Figure     Role = "Figure"
	Link       Role = "Link"
	Reference  Role = "Reference"
	Note       Role = "Note"
	Code       Role = "Code"
	Span       Role = "Span"
	Strong     Role = "Strong"
	Emphasis   Role = "Em"
	Contents   Role = "TOC"
	ContentsOf Role = "TOCI" // an entry of the contents
)

// Heading returns the role of a heading of a level from 1 to 6.
func Heading(level int) Role { return Role([]byte{'H', byte('0' + min(max(level, 1), 6))}) }

// An Element is a node of the structure. What it holds is appended as it is painted.
type Element struct {
	Role   Role
	Parent *Element
	Kids   []Kid

	ID        string // of a Note: unique in the document. Of a HeadCell: what Headers of cells name; may be empty
	Alt       string // of a Figure or Link: what it shows, in words
	Lang      string // BCP 47, where it differs from that of the document
	Title     string
	Scope     string // of a HeadCell: Row or Column
	ColSpan   int    // of a cell, if above 1
	RowSpan   int
	Numbering string // of a List: Disc, Decimal, None …
	Box       *Box   // of a Figure: the place it takes on its page
	Struck    bool   // of a Span: its letters have a line through them

	// Silent: what it holds is left out where the text is taken out of the file, for the document says it elsewhere, as it
	// does what contents say. Alt tells it to those who listen.
	Silent bool

	Artifact string // properties of an artifact, which is no part of the structure; else empty

	attached bool
}

// A Kid is what an element holds: another element, or a stretch of a page's content, or an annotation of a page.
type Kid struct {
	Element    *Element // nil unless it is an element
	Page       int      // number of the page, from 0, of a stretch of content or an annotation
	Content    int      // marked-content identifier on the page; -1 if it is none
	Annotation int      // index among the page's links; -1 if it is none
}

// A Box is a place on a page in points from its lower left corner.
type Box struct{ Left, Bottom, Right, Top string }

// New returns an element that is attached to its parent at once, behind what the parent holds already.
func New(role Role, parent *Element) *Element {
	e := Inline(role, parent)
	e.Attach()
	return e
}

// Inline returns an element of running text. It is attached to its parent when it is first painted, so that it comes
// behind the words before it.
func Inline(role Role, parent *Element) *Element { return &Element{Role: role, Parent: parent} }

// Attach appends the element to its parent, unless that has been done.
func (e *Element) Attach() {
	if e.attached || e.Parent == nil {
		return
	}
	e.Parent.Attach()
	e.AttachAt(len(e.Parent.Kids))
}

// AttachAt attaches the element to its parent before what the parent holds at a position already.
func (e *Element) AttachAt(at int) {
	e.attached = true
	e.Parent.Kids = slices.Insert(e.Parent.Kids, at, Kid{Element: e, Content: -1, Annotation: -1})
}

// Unsaid reports whether what the element holds is left out where text is taken out: it is an artifact or silent, or
// stands in what is silent.
func (e *Element) Unsaid() bool {
	for ; e != nil; e = e.Parent {
		if e.Silent || e.Artifact != "" {
			return true
		}
	}
	return false
}

// Artifacts: what stands on a page and is no part of the document. A reading program skips them, and so does a program
// that takes the text out of the file. They are painted like elements and never attached.
var (
	Header     = &Element{Artifact: "/Type/Pagination/Subtype/Header"}
	Footer     = &Element{Artifact: "/Type/Pagination/Subtype/Footer"}
	Watermark  = &Element{Artifact: "/Type/Pagination/Subtype/Watermark"}
	Decoration = &Element{Artifact: "/Type/Layout"} // rules, repeated heads of tables
	PrintOnly  = &Element{Artifact: "/Type/Layout"} // addresses and page numbers of links, for the paper
)
