// Package pdf writes a document in its printed form, as a paper or minutes are handed out: justified and hyphenated,
// hanging questions, running header, page numbers, bookmarks, links; readable by a screen reader (PDF/UA-1) and fit for an
// archive (PDF/A-2a, with its source PDF/A-3a). [Write] does it; a [Style] is made once for many documents.
//
// The same document gives the same bytes on every run and machine: dates come from the document, never from the clock.
// Fonts are embedded. A character that no face has is a [MissingError] rather than a gap in the text, and so is writing
// that runs from right to left, which cannot be set.
//
// The parts, from letters to files: font, hyphen and linebreak know shapes, words and widths; paragraph sets running text
// with them; layout sets blocks and page divides them into pages; paint draws them and tag says what they are; file makes
// the file.
package pdf

import (
	"fmt"
	"io"

	"quaestor/render/pdf/file"
	"quaestor/render/pdf/layout"
	"quaestor/render/tree"
)

// Options say how a document is written.
type Options struct {
	Link   tree.Linker  // nil: only links within the document and out of the dossier are made
	Style  *Style       // nil: the default
	Source *file.Source // nil unless the file is to carry its source
}

// A MissingError says which characters of a document no face has.
type MissingError = layout.MissingError

// Write writes a document to w. Nothing is written before the document is complete. The error is a *[MissingError], or
// says which document could not be laid out, or that w failed.
func Write(w io.Writer, doc *tree.Document, o Options) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("pdf: %s %s cannot be laid out: %v", doc.Kind, doc.ID, r)
		}
	}()
	style := o.Style
	if style == nil {
		style = &Style{}
	}
	f, err := layout.Lay(doc, layout.Options{Link: o.Link, Page: style.page, Family: style.family, Stock: &style.stock})
	if err != nil {
		return err
	}
	f.Info = info(doc)
	if o.Source != nil {
		f.Source = o.Source
		if err := seal(f); err != nil {
			return fmt.Errorf("pdf: %s %s: %w", doc.Kind, doc.ID, err)
		}
	}
	if err := f.Write(w); err != nil {
		return fmt.Errorf("pdf: %s %s: %w", doc.Kind, doc.ID, err)
	}
	return nil
}

// info is what viewers and catalogues show about the file.
func info(doc *tree.Document) file.Info {
	i := file.Info{
		Title: layout.Clean(doc.Title), Subject: layout.Clean(doc.Subject),
		Language: string(doc.Language), Date: doc.Date,
	}
	if i.Title == "" {
		i.Title = layout.Clean(doc.ID)
	}
	for _, a := range doc.Authors {
		i.Authors = append(i.Authors, layout.Clean(a))
	}
	return i
}
