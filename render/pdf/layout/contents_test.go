package layout

import (
	"fmt"
	"slices"
	"testing"

	"quaestor/internal/lang"
	"quaestor/render/internal/sample"
	"quaestor/render/pdf/file"
	"quaestor/render/pdf/tag"
	"quaestor/render/tree"
	"quaestor/templates"
)

// TestOutline: the outline finds the titles that are laid out, in their order, with the same anchors.
func TestOutline(t *testing.T) {
	docs := []*tree.Document{longDocument(3)}
	for _, s := range sample.All() {
		docs = append(docs, s.Document)
	}
	for _, doc := range docs {
		p := newPaper(doc, Options{})
		p.open()
		p.blocks(doc.Body)
		if got := outlineOf(doc).paper.entries; !slices.Equal(got, p.entries) || len(got) == 0 {
			t.Errorf("%s: got %v, want %v", doc.ID, got, p.entries)
		}
	}
}

// TestContents holds the numbers in the contents against the places of the bookmarks.
func TestContents(t *testing.T) {
	for _, language := range lang.Tags() {
		doc := longDocument(40)
		doc.Language = language
		f := lay(t, doc, Options{Page: templates.Page{Contents: 5}})
		page := map[string]int{}
		for _, b := range f.Outline {
			page[b.Title] = b.To.Page + 1
		}
		want := []string{said(language, "Ausfall der Ampeln", page["Ausfall der Ampeln"])}
		for n := range 40 {
			title := fmt.Sprintf("Frage %d", n+1)
			want = append(want, said(language, title, page[title]))
		}
		toc := f.Root.Kids[len(doc.Letterhead)].Element
		if got := contentsOf(toc); !slices.Equal(got, want) {
			t.Errorf("got  %q\nwant %q", got, want)
		}
		if first := firstPage(f); first != 1 {
			t.Errorf("behind one page of contents the text begins on page %d", first+1)
		}
	}
}

func said(language lang.Tag, title string, page int) string {
	return lang.Say("%s, Seite %d", "%s, page %d", title, page).In(language)
}

// contentsOf returns what the entries of contents say to those who listen.
func contentsOf(toc *tag.Element) (said []string) {
	for _, kid := range toc.Kids {
		if kid.Element.Role == tag.ContentsOf {
			link := kid.Element.Kids[0].Element.Kids[0].Element
			said = append(said, link.Alt)
		}
	}
	return said
}

// firstPage returns the number of the page, from 0, on which the first title stands.
func firstPage(f *file.File) int { return f.Outline[0].To.Page }

// TestContentsOrNot: short documents have none, and a style may ask for none.
func TestContentsOrNot(t *testing.T) {
	tests := []struct {
		questions, contents int
		want                bool
	}{
		{40, 0, true}, {40, 1000, false}, {40, -1, false}, {8, 0, false}, {8, 1, true}, {0, 1, false},
	}
	for _, test := range tests {
		doc := longDocument(test.questions)
		f := lay(t, doc, Options{Page: templates.Page{Contents: test.contents}})
		got := slices.ContainsFunc(f.Root.Kids, func(k tag.Kid) bool { return k.Element.Role == tag.Contents })
		if got != test.want {
			t.Errorf("%d questions on %d pages, contents from %d: got %v", test.questions, len(f.Pages), test.contents, got)
		}
	}
}
