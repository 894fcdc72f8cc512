// Package file writes pages, structure and description of a document as a PDF file that is PDF/UA-1 (ISO 14289-1) and
// PDF/A-2a (ISO 19005-2) at once, or PDF/A-3a if it carries its source. [File.Write] writes it, [Open] reads such files
// again.
//
// fpdf makes the container of the pages; what it cannot do is put right in one rewrite of its objects. The same File
// gives the same bytes. It is the only package that imports fpdf.
package file

import (
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// A File is a document that is laid out.
type File struct {
	Info    Info
	Pages   []*Page
	Root    *tag.Element   // of role Document
	Fonts   []*font.Subset // the content names them F0, F1, …
	Images  []*Image       // the content names them I0, I1, …
	Outline []Bookmark     // in the order of the document
	Source  *Source        // nil unless the file carries its source
}

// Info describes the document, in its words.
type Info struct {
	Title, Subject string
	Authors        []string
	Language       string // BCP 47
	Date           string // ISO 8601 day; empty or invalid for none
	Seal           string // digest of words and source, kept to tell later whether they still match; empty for none
}

// A Page is one page with its content in PDF operators (ISO 32000-1, 8 and 9).
type Page struct {
	Width, Height unit.Length
	Content       []byte
	Links         []Link
	Marked        []*tag.Element // the element that each marked-content identifier belongs to
}

// A Link is a rectangle of a page that leads somewhere. Lengths count from the lower left corner.
type Link struct {
	Left, Bottom, Right, Top unit.Length
	URL                      string // of the web, or relative to this file; else
	To                       *Place // a place in this file
	Words                    string // what it says, for a reading program
	Element                  *tag.Element
}

// A Place is a height on a page.
type Place struct {
	Page int // from 0
	Top  unit.Length
}

// A Bookmark is an entry of the outline. Its Level is at most one deeper than that of the entry before; the first is 1.
type Bookmark struct {
	Level int
	Title string
	To    Place
}

// An Image is a picture that is embedded as it is where the format allows.
type Image struct {
	Data          []byte // a PNG or JPEG file
	Width, Height int    // in dots
}

// A Source is the text that a document was made of, carried in the file (ISO 19005-3, 6.8).
type Source struct {
	Name    string // file name, such as 21-2301.yaml
	Media   string // media type
	Meaning string // what it is, for people
	Data    []byte
}
