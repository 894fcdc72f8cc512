// Package html writes a document as one accessible page that needs nothing beside it but its pictures: no script, no font.
//
// [Write] writes a document with the links and the style sheet that [Options] name. It promises valid HTML in which
// every text is escaped, every link inside the page has its target, headings go down without gaps, and nothing is
// loaded or run but pictures from beside the page: its own Content-Security-Policy forbids it, also when it is opened as
// a file.
// The contrasts of the built-in style sheet are those that WCAG 2.2 asks for (1.4.3: 4.5 to 1).
package html

import (
	"io"

	"quaestor/render/tree"
)

// generator is what the generator meta element of every page says.
const generator = "quaestor"

// Options says what a page is linked with. The zero value is a page that stands alone.
type Options struct {
	Link  tree.Linker // addresses of references; nil if there are none
	Index string      // address of the page that lists all documents; empty if there is none
	Also  []Form      // other forms the document can be had in
	Style string      // style sheet to be used in place of the built-in one
	Root  string      // address of the folder that the files of pictures are named from, such as ../
	Alone bool        // pictures stand in the page itself, for there is nothing beside it
}

// A Form is another form of a document, such as the printed one.
type Form struct {
	Name string // "PDF"
	Type string // media type
	Href string
}

// Write writes the document as a page.
func Write(w io.Writer, doc *tree.Document, o Options) error {
	p := newPage(doc, o)
	p.write()
	_, err := io.WriteString(w, p.b.String())
	return err
}
