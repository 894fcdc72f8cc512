// Package layout lays documents out in their printed form: [Lay] turns the blocks of a [tree.Document] into strips, which
// package page divides into pages.
//
// Each kind of block has a file of its own with a method of *paper. It makes its element with tag.New(role, p.element),
// sets running text with p.setter.Set(text, p.style, p.left, p.right, element) and hands the strips to p.add; what it holds
// it lays out with p.within(left, right, element, func() { p.blocks(b.Blocks) }). Space is asked for with p.space before
// and after: of several gaps between two strips the largest counts. p.keep holds the next strip to the one before.
// p.mark names the next strip as the place where an anchor leads to, p.beside draws something to the left of it.
package layout

import (
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
	Link   tree.Linker    // nil: only links within the document and out of the dossier are made
	Page   templates.Page // what it leaves open has a default
	Family *font.Family   // nil: one of those that are always there
}

// A MissingError says which characters of a document no face has.
type MissingError struct {
	Kind, ID   string
	Characters []rune // sorted
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

	waiting waiting       // what the next strip gets
	kept    *[]page.Strip // where strips go instead of the builder, see collect
	entries []entry       // headings and questions so far, for contents
}

// An entry is a line of the contents and a bookmark.
type entry struct {
	level  int
	title  string
	anchor string // never empty
}

// Lay lays out a document.
func Lay(doc *tree.Document, o Options) (*file.File, error) {
	p := newPaper(doc, o)
	p.lay(nil)
	return p.canvas.Finish(), nil
}

// lay lays out the contents, if there are entries for it, and all blocks.
func (p *paper) lay(contents []entry) {
	p.builder = page.NewBuilder(p.canvas, p.sheet())
	p.contents(contents)
	p.blocks(p.doc.Body)
	p.builder.Finish()
}

// blocks lays out blocks below each other.
func (p *paper) blocks(list []tree.Block) {
	for i, b := range list {
		if i > 0 {
			p.space(p.apart())
		}
		p.block(b)
	}
}

func (p *paper) block(b tree.Block) {
	switch b := b.(type) {
	case tree.Table:
		p.table(b)
	case tree.Image:
		p.picture(b)
	case tree.Chart:
		p.chart(b)
	case tree.Timeline:
		p.timeline(b)
	case tree.Signatures:
		p.signatures(b)
	}
}

// apart returns the space between two blocks.
func (p *paper) apart() unit.Length { return p.style.Leading / 2 }
