package site

import (
	"errors"
	"io"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/render/html"
	"quaestor/render/markdown"
	"quaestor/render/pdf"
	"quaestor/render/pdf/file"
	"quaestor/render/text"
	"quaestor/render/tree"
)

// A form is one way to write a document. Its name is the extension of its files.
type form struct {
	name  string
	title string // for people
	media string // media type
	write func(w io.Writer, doc *tree.Document, s setting) error
}

// A setting is what a document is written with beside its own content.
type setting struct {
	link  tree.Linker
	index string      // address of the index page, or empty
	also  []html.Form // other forms of the document
	style string
	print *pdf.Style
	alone bool // there will be no files beside the document

	source *file.Source // carried by a PDF file; nil if it carries none
}

// shows reports whether files of a form show pictures that stand beside them.
func (f form) shows() bool { return f.name == "md" || f.name == "html" }

// allForms lists the forms in the order in which they are named to people.
var allForms = []form{
	{"md", "Markdown", "text/markdown", writeMarkdown},
	{"html", "HTML", "text/html", writeHTML},
	{"pdf", "PDF", "application/pdf", writePDF},
	{"txt", "Text", "text/plain", writeText},
}

// Forms lists the names of the forms.
func Forms() []string {
	var names []string
	for _, f := range allForms {
		names = append(names, f.name)
	}
	return names
}

func formNamed(name string) (form, bool) {
	for _, f := range allForms {
		if f.name == name {
			return f, true
		}
	}
	return form{}, false
}

func writeMarkdown(w io.Writer, doc *tree.Document, s setting) error {
	return markdown.Write(w, doc, s.link)
}

func writeHTML(w io.Writer, doc *tree.Document, s setting) error {
	return html.Write(w, doc, html.Options{Link: s.link, Index: s.index, Also: s.also, Style: s.style, Root: "../", Alone: s.alone})
}

func writePDF(w io.Writer, doc *tree.Document, s setting) error {
	return pdf.Write(w, doc, pdf.Options{Link: s.link, Style: s.print, Source: s.source})
}

func writeText(w io.Writer, doc *tree.Document, _ setting) error { return text.Write(w, doc) }

// styleSheet returns the style sheet of the pages: the built-in one, with what the dossier's own adds to it.
func styleSheet(d *questions.Dossier) (string, error) {
	if d.Profile == nil {
		return html.Style(""), nil
	}
	own, err := d.Profile.Style()
	return html.Style(own), err
}

// printStyle returns the style of the printed form; a dossier without a profile has the writer's own.
func printStyle(d *questions.Dossier) (*pdf.Style, error) {
	if d.Profile == nil {
		return nil, nil
	}
	style, err := pdf.NewStyle(d.Profile.Page, d.Profile.Font)
	var font *pdf.FontError
	if errors.As(err, &font) {
		return nil, &FontError{diag.Diagnostic{Rule: "profile-invalid", Severity: diag.Error, Place: d.Profile.FontPlace(font.File),
			Message: font.Message(),
			Help:    lang.Say("Eine andere Schriftdatei im Format TrueType oder OpenType nennen.", "Name another font file in the format TrueType or OpenType.")}}
	}
	return style, err
}
