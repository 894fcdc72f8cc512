package templates

import (
	"cmp"
	"reflect"
	"strings"
)

// A Sheet is what the templates of a page may name: what is known of the document that is printed on it. What a
// document does not have is empty.
type Sheet struct {
	Kind      string `de:"Art des Dokuments, z. B. Kleine Anfrage" en:"Kind of document, e.g. Written Question"`
	Number    string `de:"Nummer einer Anfrage, wie die Wendung paper sie nennt" en:"Number of an inquiry, as the phrase paper has it"`
	Title     string `de:"Überschrift" en:"Title"`
	Date      string `de:"Tag des Dokuments" en:"Day of the document"`
	Sign      string `de:"Kennung und Tag einer Sitzung, wie die Wendung sitting-number sie nennt" en:"Id and day of a sitting, as the phrase sitting-number has them"`
	Period    string `de:"Wahlperiode einer Sitzung" en:"Period of a sitting"`
	Clerk     string `de:"Zeichen dessen, der das Protokoll führt" en:"Initials of the clerk of a sitting"`
	Committee string `de:"Ausschuss einer Sitzung" en:"Committee of a sitting"`
	House     string `de:"Name des Parlaments" en:"Name of the parliament"`
}

// SheetFields lists the names of what a page's templates may name, as they are written there.
func SheetFields() []string {
	var names []string
	for f := range reflect.TypeFor[Sheet]().Fields() {
		names = append(names, "."+f.Name)
	}
	return names
}

// fullSheet has a word in every field, so that a trial reaches what stands behind conditions.
var fullSheet = Sheet{"x", "x", "x", "x", "x", "x", "x", "x", "x"}

// A part is one text of a page that is a template.
type part struct {
	key  string // as it is called in messages
	text *string
}

// parts lists the texts that a page gives.
func (p *Page) parts() []part {
	list := []part{{"letterhead", &p.Letterhead}, {"watermark", &p.Watermark}}
	for _, r := range []struct {
		key     string
		running *Running
	}{{"header", p.Header}, {"footer", p.Footer}} {
		if r.running != nil {
			list = append(list, part{r.key + ".left", &r.running.Left}, part{r.key + ".center", &r.running.Center}, part{r.key + ".right", &r.running.Right})
		}
	}
	given := list[:0]
	for _, one := range list {
		if *one.text != "" {
			given = append(given, one)
		}
	}
	return given
}

// Fill carries out a text of the page, such as a part of its header. The error is a *[PhraseError].
func (s Sheet) Fill(key, text string) (string, error) {
	if !strings.Contains(text, "{{") {
		return text, nil
	}
	var out limited
	t, err := compile(key, text)
	if err == nil {
		err = t.Execute(&out, s)
	}
	if err != nil {
		return "", &PhraseError{ID: key, Page: true, Cause: err}
	}
	return out.String(), nil
}

// trial reports why a text of a page cannot be carried out, with a document that has everything and with one that has
// nothing.
func trial(text string) error {
	t, err := compile("", text)
	for _, sheet := range []Sheet{{}, fullSheet} {
		if err == nil {
			err = t.Execute(new(limited), sheet)
		}
	}
	return err
}

// merge puts what another style gives in the place of what p says, key by key. The four font files go together.
func (p *Page) merge(own *Page) {
	set(&p.Size, own.Size)
	set(&p.Margin, own.Margin)
	set(&p.Font, own.Font)
	set(&p.Points, own.Points)
	set(&p.Letterhead, own.Letterhead)
	set(&p.Watermark, own.Watermark)
	set(&p.Contents, own.Contents)
	if own.Fonts != nil || own.Font != "" {
		p.Fonts = own.Fonts
	}
	p.Margins = p.Margins.with(own.Margins)
	p.Header, p.Footer = p.Header.with(own.Header), p.Footer.with(own.Footer)
}

func (m *Margins) with(own *Margins) *Margins {
	if m == nil || own == nil {
		return cmp.Or(own, m)
	}
	all := *m
	set(&all.Top, own.Top)
	set(&all.Bottom, own.Bottom)
	set(&all.Left, own.Left)
	set(&all.Right, own.Right)
	return &all
}

func (r *Running) with(own *Running) *Running {
	if r == nil || own == nil {
		return cmp.Or(own, r)
	}
	all := *r
	set(&all.Left, own.Left)
	set(&all.Center, own.Center)
	set(&all.Right, own.Right)
	return &all
}
