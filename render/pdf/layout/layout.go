// Package layout lays documents out in their printed form: [Lay] turns the blocks of a [tree.Document] into strips, which
// package page divides into pages.
//
// Each kind of block has a file of its own with a method of *paper. It makes its element with tag.New(role, p.element),
// sets running text with p.setter.Set(text, p.style, p.left, p.right, element) and hands the strips to p.add; what it holds
// it lays out with p.within(left, right, element, func() { p.blocks(b.Blocks) }). Space is asked for with p.space before
// and after: of several gaps between two strips the largest counts. p.keep holds the next strip to the one before.
// p.mark names the next strip as the place where an anchor leads to, p.beside draws something to the left of it.
//
// The structure is that of the HTML page: sections with headings that never skip a level, questions whose label is their
// heading, so that a reading program can jump from question to question. Answers have none, as on paper: they follow
// their question. A footnote follows the block that its mark stands in.
package layout

import (
	"maps"
	"slices"

	"quaestor/internal/lang"
	"quaestor/render/pdf/file"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
	"quaestor/templates"
)

// Options say how a document is laid out.
type Options struct {
	Link   tree.Linker      // nil: only links within the document and out of the dossier are made
	Page   templates.Page   // what it leaves open has a default
	Family *font.Family     // nil: one of those that are always there
	Stock  *paragraph.Stock // of words that documents of this style have in common; nil: none
}

// A MissingError says which characters of a document no face has.
type MissingError struct {
	Kind, ID   string // of the document
	Characters []rune // sorted
}

// Error says so in English.
func (e *MissingError) Error() string { return e.Message().EN }

// Message says so in words for the author.
func (e *MissingError) Message() lang.Text {
	return lang.Say("%s: Diese Zeichen hat keine Schrift: %s", "%s: no face has these characters: %s", e.ID, names(e.Characters))
}

// A paper is a document while it is laid out.
type paper struct {
	doc     *tree.Document
	options Options
	setter  *paragraph.Setter
	canvas  *paint.Canvas
	builder *page.Builder

	width, height unit.Length // of the page
	margins       margins
	left, right   unit.Length     // edges of the text now, from the page's left edge
	style         paragraph.Style // of the text now
	element       *tag.Element    // what blocks are attached to now
	tight         bool            // blocks now have no space between them
	asked         bool            // the block before was a question
	deciding      bool            // within a decision
	footing       bool            // within a footnote
	section       int             // level of the heading that decisions stand under

	waiting waiting       // what the next strip gets
	kept    *[]page.Strip // where strips go instead of the builder, see collect
	begun   bool          // there are strips

	levels  []int         // of the headings that are open, as they are in the document
	entries []entry       // headings and questions so far, for contents
	leads   []unit.Length // room for the labels of questions by depth; nil before the first
	anchors map[string]bool
	notes   notes
}

// An entry is a line of the contents.
type entry struct {
	level  int // from 1, without gaps
	title  string
	anchor string // never empty
}

// Lay lays out a document. The error is a *[MissingError].
func Lay(doc *tree.Document, o Options) (*file.File, error) {
	p := newPaper(doc, o)
	p.open()
	p.blocks(doc.Body)
	p.land(0)
	p.builder.Finish()
	f := p.canvas.Finish()
	p.setter.Close()
	if len(p.setter.Missing) > 0 {
		missing := slices.Sorted(maps.Keys(p.setter.Missing))
		return nil, &MissingError{Kind: doc.Kind, ID: doc.ID, Characters: missing}
	}
	return f, nil
}
