package check_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"quaestor/internal/lang"
	"quaestor/internal/torture"
	"quaestor/questions"
	"quaestor/render"
	"quaestor/render/internal/sample"
	"quaestor/render/pdf"
	"quaestor/render/pdf/file"
	"quaestor/render/tree"
	"quaestor/templates"
)

// A paper is a document and its finished file.
type paper struct {
	name string
	doc  *tree.Document
	page templates.Page
	data []byte
}

// examples are the dossiers that come with the project.
var examples = []string{"osip", "appointments"}

// papers returns all documents that files are checked of: each record of the examples and of the two dossiers that have
// everything, the samples, and a long and a short document in each language that put all that
// together.
func papers(t testing.TB) []paper {
	t.Helper()
	made, err := allPapers()
	if err != nil {
		t.Fatal(err)
	}
	return made
}

var allPapers = sync.OnceValues(func() ([]paper, error) {
	var made []paper
	for _, name := range examples {
		if err := add(&made, name, os.DirFS(filepath.Join("..", "..", "..", "examples", name))); err != nil {
			return nil, err
		}
	}
	for _, tag := range []lang.Tag{lang.German, lang.English} {
		first := len(made)
		if err := add(&made, "torture-"+string(tag), torture.Files(tag)); err != nil {
			return nil, err
		}
		all, page := made[first:], templates.Page{Contents: 3}
		made = append(made, paper{name: "long-" + string(tag), doc: joined(tag, all, repeated), page: page},
			paper{name: "short-" + string(tag), doc: joined(tag, nil, 1), page: page})
	}
	for _, s := range sample.All() {
		made = append(made, paper{name: s.Name, doc: s.Document})
	}
	for i := range made {
		data, err := made[i].write(nil)
		if err != nil {
			return nil, err
		}
		made[i].data = data
	}
	return made, nil
})

// add lays out all records of a dossier.
func add(to *[]paper, name string, files fs.FS) error {
	d, err := dossier(files)
	if err != nil {
		return err
	}
	for _, r := range d.Records {
		if r.Kind.Folder() == "" {
			continue
		}
		doc, err := render.Compose(d, r)
		if err != nil {
			return err
		}
		*to = append(*to, paper{name: name + "-" + questions.Slug(r.ID), doc: doc, page: d.Profile.Page})
	}
	return nil
}

// repeated is how often the long document has all that the dossiers have: enough for sixty pages.
const repeated = 6

// joined puts the bodies of documents one behind the other, with all that stands around the text.
func joined(tag lang.Tag, of []paper, times int) *tree.Document {
	doc := &tree.Document{Kind: "sittings", ID: "X 1/2", Language: tag, Title: "Äpfel & Größe", Subject: "Long", Date: "2025-06-10",
		Authors:    []string{"Ole Ænes"},
		Header:     tree.Running{Left: "Dr/ck", Center: "X 1/2 – 10.06.2025", Right: "21. WAHLPERIODE"},
		Footer:     tree.Running{Left: "Ğ", Right: "{page}/{pages}"},
		Letterhead: []tree.Line{{Strong: true, Text: []tree.Inline{tree.Text("Landtag")}}, {Text: []tree.Inline{tree.Text("Schloßplatz 1")}}},
		Watermark:  "Entwurf",
	}
	for range times {
		for _, p := range of {
			doc.Body = append(doc.Body, p.doc.Body...)
		}
		for _, s := range sample.All() {
			doc.Body = append(doc.Body, s.Document.Body...)
		}
	}
	return doc
}

// write makes the file; with a source it carries it.
func (p paper) write(source *file.Source) ([]byte, error) {
	style, err := pdf.NewStyle(p.page, nil)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	link := func(ref tree.Ref) (string, bool) {
		return "../" + ref.Kind + "/" + strings.ReplaceAll(ref.ID, " ", "-") + ".pdf#" + ref.Anchor, true
	}
	err = pdf.Write(&out, p.doc, pdf.Options{Link: link, Style: style, Source: source})
	return out.Bytes(), err
}

// find returns the paper of a name.
func find(t testing.TB, name string) paper {
	t.Helper()
	for _, p := range papers(t) {
		if p.name == name {
			return p
		}
	}
	t.Fatalf("there is no paper %s", name)
	return paper{}
}

// TestLongDocuments holds that the long documents are long, and have each role at least twice but those that a document
// has once.
func TestLongDocuments(t *testing.T) {
	roles := strings.Fields("H2 H3 P L LI Lbl LBody BlockQuote Code Table THead TBody TR TH TD Caption Figure Link Reference Note TOCI Sect Strong Em")
	for _, name := range []string{"long-de", "long-en"} {
		r, err := file.Open(find(t, name).data)
		if err != nil {
			t.Fatal(err)
		}
		pages, err := r.Pages()
		if err != nil {
			t.Fatal(err)
		}
		if len(pages) < 60 {
			t.Errorf("%s has %d pages, want at least 60", name, len(pages))
		}
		count := map[string]int{}
		for _, number := range r.Numbers() {
			if dict, err := r.Dict(file.Ref{Number: number}); err == nil && dict["P"] != nil {
				role, _ := dict["S"].(file.Name)
				count[string(role)]++
			}
		}
		for _, role := range roles {
			if count[role] < 2 {
				t.Errorf("%s has %d elements %s, want at least two", name, count[role], role)
			}
		}
	}
}
