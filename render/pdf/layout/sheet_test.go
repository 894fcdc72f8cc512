package layout

import (
	"bytes"
	"strings"
	"testing"

	"quaestor/internal/lang"
	"quaestor/render/pdf/file"
	"quaestor/render/tree"
	"quaestor/templates"
)

// TestSheet holds the room for text against the paper, for every style that can be asked for.
func TestSheet(t *testing.T) {
	long := tree.Running{Left: strings.Repeat("lang ", 100), Right: "{page}"}
	for _, size := range []templates.PaperSize{"", "A4", "Letter"} {
		for _, points := range []int{0, 1, 11, 24, 99} {
			for _, margin := range []int{-5, 0, 1, 25, 60, 900} {
				doc := &tree.Document{Header: long, Footer: long}
				p := newPaper(doc, Options{Page: templates.Page{Size: size, Points: points, Margin: margin}})
				s := p.sheet()
				if s.Top < p.margins.top || s.Bottom > p.height-p.margins.bottom || s.Bottom-s.Top < p.height/4 {
					t.Errorf("%s, %d points, margin %d: text from %s to %s of %s", size, points, margin, s.Top, s.Bottom, p.height)
				}
			}
		}
	}
}

// TestStanding looks at what stands on which page.
func TestStanding(t *testing.T) {
	doc := longDocument(20)
	f := lay(t, doc, Options{Page: templates.Page{Contents: -1}})
	if len(f.Pages) < 3 {
		t.Fatalf("%d pages are too few for the test", len(f.Pages))
	}
	for number, page := range f.Pages {
		for what, want := range map[string]bool{"Watermark": true, "Footer": true, "Header": number > 0} {
			if got := bytes.Contains(page.Content, []byte("/Subtype/"+what)); got != want {
				t.Errorf("page %d has a %s: %v, want %v", number+1, what, got, want)
			}
		}
	}
}

// TestLetterhead: the letterhead is the first to be read.
func TestLetterhead(t *testing.T) {
	doc := longDocument(2)
	f := lay(t, doc, Options{})
	for i := range doc.Letterhead {
		element := f.Root.Kids[i].Element
		if element.Role != "P" || len(element.Kids) == 0 || element.Kids[0].Page != 0 || element.Kids[0].Content != i {
			t.Errorf("line %d of the letterhead is %+v", i+1, element)
		}
	}
}

// TestEndless lays out what is far too long for its place.
func TestEndless(t *testing.T) {
	word := strings.Repeat("Donaudampfschiff", 500)
	doc := longDocument(1)
	doc.Header = tree.Running{Left: word, Center: word + " {page}", Right: word}
	doc.Footer = tree.Running{Center: strings.Repeat("{pages} ", 3000)}
	doc.Watermark = word
	for range 200 {
		doc.Letterhead = append(doc.Letterhead, tree.Line{Strong: true, Text: words(word[:200])})
	}
	if f := lay(t, doc, Options{}); len(f.Pages) < 5 || len(f.Pages) > 40 {
		t.Errorf("there are %d pages", len(f.Pages))
	}
}

func lay(t *testing.T, doc *tree.Document, o Options) *file.File {
	t.Helper()
	f, err := Lay(doc, o)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// longDocument returns minutes with a number of questions, each with an answer and a note.
func longDocument(questions int) *tree.Document {
	doc := &tree.Document{
		Kind: "sittings", ID: "INA 21/25", Title: "INA 21/25", Language: lang.German,
		Header:     tree.Running{Left: "Dr/ck", Center: "INA 21/25 – 10.06.2025", Right: "21. WAHLPERIODE"},
		Footer:     tree.Running{Right: "Seite {page} von {pages}"},
		Letterhead: []tree.Line{{Strong: true, Text: words("HESSISCHER LANDTAG")}, {Text: words("Innenausschuss")}},
		Watermark:  "Entwurf",
		Body: []tree.Block{tree.Head{Lines: []tree.Line{
			{Class: "type", Text: words("Berichtsantrag")}, {Class: tree.TitleClass, Text: words("Ausfall der Ampeln:")},
		}}},
	}
	for n := range questions {
		doc.Body = append(doc.Body, longQuestion(n+1), tree.Answer{Level: 3, Blocks: []tree.Block{tree.Paragraph{Text: append(
			words(strings.Repeat("Die Anlagen sind wieder in Betrieb. ", 30)),
			tree.Footnote{Blocks: []tree.Block{tree.Paragraph{Text: words("Stand: 1. März.")}}})}}})
	}
	return doc
}

func longQuestion(n int) tree.Question {
	id, title := "frage-"+numberWord(n), "Frage "+numberWord(n)
	text := []tree.Block{tree.Paragraph{Text: words("Wie viele Anlagen waren betroffen?")}}
	return tree.Question{Level: 3, ID: id, Title: title, Lead: title + ":", Blocks: text,
		Parts: []tree.Question{{Title: title + " a", Lead: "a)", Blocks: text}}}
}
