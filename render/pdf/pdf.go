// Package pdf writes a document in its printed form, as a paper or minutes are handed out: hanging questions, running
// header, page numbers, bookmarks, links. [Write] is all there is to it.
//
// The same document gives the same bytes on every run: dates come from the document, never from the clock. Fonts are
// embedded, so the page looks the same everywhere.
//
// What it cannot do: a character that the fonts do not have is printed as a white square (U+25A1), and so are bytes that
// are not UTF-8; text that runs from right to left is set in the order it is stored in; the file is not tagged.
// It is the only package that imports fpdf and the Liberation fonts.
package pdf

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/go-pdf/fpdf"

	"quaestor/internal/lang"
	"quaestor/render/tree"
	"quaestor/templates"
)

// Write writes a document to w on pages of the given style; whatever the style leaves open has a default. The link
// function may be nil: then only links within the document and out of the dossier are made. Nothing is written before
// the document is complete; an error says which document could not be laid out, or that w failed.
func Write(w io.Writer, doc *tree.Document, link tree.Linker, style templates.Page) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("pdf: %s %s cannot be laid out: %v", doc.Kind, doc.ID, r)
		}
	}()
	p := newPaper(doc, link, style)
	p.info(doc)
	p.newPage()
	p.blocks(doc.Body)
	if err := p.pdf.Output(w); err != nil {
		return fmt.Errorf("pdf: %s %s: %w", doc.Kind, doc.ID, err)
	}
	return nil
}

// info fills in what viewers and catalogues show about the file.
func (p *paper) info(doc *tree.Document) {
	day := moment(doc.Date)
	p.pdf.SetCatalogSort(true)
	p.pdf.SetCreationDate(day)
	p.pdf.SetModificationDate(day)
	p.pdf.SetProducer("Quaestor", true)
	p.pdf.SetTitle(plain(doc.Title), true)
	p.pdf.SetSubject(plain(doc.Subject), true)
	p.pdf.SetAuthor(plain(strings.Join(doc.Authors, ", ")), true)
	if doc.Language == lang.English {
		p.pdf.SetLang(string(lang.English))
	} else {
		p.pdf.SetLang(string(lang.German))
	}
}

// moment returns the time that stands in the file for the document's day. fpdf takes a zero time for "now", so a
// document without a day gets one that is plainly not meant: the first of PDF 1.0's year.
func moment(day string) time.Time {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil || t.IsZero() {
		return time.Date(1993, time.January, 1, 0, 0, 0, 0, time.UTC)
	}
	return t
}

// size returns the paper format and its margin and type size in points, within what can be printed.
func size(style templates.Page) (format fpdf.SizeType, margin, points float64) {
	const millimetre = 72 / 25.4
	format = fpdf.SizeType{Wd: 595.28, Ht: 841.89}
	if style.Size == "Letter" {
		format = fpdf.SizeType{Wd: 612, Ht: 792}
	}
	margin = float64(min(max(cmp.Or(style.Margin, 25), 8), 60)) * millimetre
	points = float64(min(max(cmp.Or(style.Points, 11), 6), 24))
	return format, margin, points
}
