package html

import (
	"cmp"
	"strings"

	"quaestor/render/tree"
)

// A page is one page in the making.
type page struct {
	b       strings.Builder
	doc     *tree.Document
	o       Options
	words   words
	anchors map[string]bool // ids that stand in the page
	main    string          // id of the main part
	level   int             // of the heading written last
	section int             // level of the last heading that is not that of a question or answer
	topic   string          // and its words
	heads   []string        // ids of the heads to come; empty for those without
	tables  int
	linked  bool   // within a link, where no other may stand
	notes   []note // footnotes whose marks are written
}

func newPage(doc *tree.Document, o Options) *page {
	p := &page{doc: doc, o: o, words: wordsIn(doc.Language), anchors: anchors(doc.Body)}
	p.main, p.heads = p.ownID("main"), p.headIDs()
	return p
}

func (p *page) write() {
	p.raw("<!DOCTYPE html>\n")
	p.open("html", "lang", string(cmp.Or(p.doc.Language, defaultLanguage)))
	p.raw("\n")
	p.head()
	contents := ""
	if p.doc.Kind != "" {
		contents = p.contents()
	}
	p.open("body", "class", p.layout(contents != ""))
	p.raw("\n")
	p.element("a", p.words.Skip, "class", "skip", "href", "#"+p.main)
	p.raw("\n")
	p.banner()
	p.raw(contents)
	p.content()
	p.footer()
	p.raw("</body>\n</html>\n")
}

func (p *page) head() {
	style := cmp.Or(p.o.Style, builtIn)
	p.raw("<head>\n<meta charset=\"utf-8\">\n")
	p.meta("viewport", "width=device-width, initial-scale=1")
	p.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, p.images()))
	p.raw("\n")
	p.element("title", p.doc.Title)
	p.raw("\n")
	p.meta("description", cmp.Or(p.doc.Subject, p.doc.Title))
	p.meta("author", strings.Join(p.doc.Authors, ", "))
	p.meta("dcterms.date", p.doc.Date)
	p.meta("generator", generator)
	p.meta("color-scheme", "light dark")
	for _, f := range p.o.Also {
		p.open("link", "rel", "alternate", "type", f.Type, "href", f.Href, "title", f.Name)
		p.raw("\n")
	}
	p.raw("<style>" + enclosed(style) + "</style>\n</head>\n")
}

func (p *page) meta(name, content string) {
	if content != "" {
		p.open("meta", "name", name, "content", content)
		p.raw("\n")
	}
}

// layout returns the class of the body. A document that is none of the published kinds is a list of them and gets
// the width that its tables need.
func (p *page) layout(contents bool) string {
	switch {
	case p.doc.Kind == "":
		return "overview"
	case contents:
		return "with-contents"
	}
	return ""
}

// banner is what stands above the document: the way to the index, what this is, and its other forms.
func (p *page) banner() {
	p.raw("<header class=\"banner\">\n")
	if p.o.Index != "" {
		p.raw("<p>")
		p.element("a", p.words.Index, "href", p.o.Index)
		p.raw("</p>\n")
	}
	if p.doc.ID != "" {
		p.raw("<p>")
		p.text(p.doc.ID)
		p.day(p.doc.Date)
		p.raw("</p>\n")
	}
	p.forms()
	p.raw("</header>\n")
}

// day writes an ISO 8601 day in words, set off from what stands before it; nothing if it is no day.
func (p *page) day(iso string) {
	if written := day(iso, p.doc.Language); written != "" {
		p.raw(" · ")
		p.element("time", written, "datetime", iso)
	}
}

func (p *page) forms() {
	if len(p.o.Also) == 0 {
		return
	}
	p.raw("<p>")
	p.text(p.words.Also + " ")
	for i, f := range p.o.Also {
		if i > 0 {
			p.raw(", ")
		}
		p.element("a", f.Name, "href", f.Href, "type", f.Type)
	}
	p.raw("</p>\n")
}

// content writes the main part. A document that does not begin with its title gets it as a heading.
func (p *page) content() {
	p.open("main", "id", p.main)
	p.raw("\n")
	if p.doc.Watermark != "" {
		p.paragraph("watermark", []tree.Inline{tree.Text(p.doc.Watermark)})
	}
	if !p.doc.Titled() {
		p.heading(1, "", "", []tree.Inline{tree.Text(p.doc.Title)})
	}
	p.blocks(p.doc.Body)
	p.endnotes()
	p.raw("</main>\n")
}

func (p *page) footer() {
	p.raw("<footer>\n<p>")
	p.element("a", p.words.Top, "href", "#"+p.main)
	p.raw("</p>\n</footer>\n")
}
