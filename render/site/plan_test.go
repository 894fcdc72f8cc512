package site

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/golden"
	"quaestor/questions"
	"quaestor/render/html"
	"quaestor/render/tree"
)

// dossier loads the small dossier of the tests.
func dossier(t *testing.T) *questions.Dossier {
	t.Helper()
	d, findings, err := questions.Load("testdata/dossier")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range findings {
		if f.Severity == diag.Error {
			t.Fatalf("%s:%d: %s", f.Place.File, f.Place.Start.Line, f.Message.EN)
		}
	}
	return d.For(incidents.Public)
}

func TestPlan(t *testing.T) {
	p, err := newPlan(dossier(t), Options{Only: []incidents.Name{"3/99", "VKA 3/7"}, Forms: []string{"txt", "html", "txt"}})
	if err != nil {
		t.Fatal(err)
	}
	var places, forms []string
	for _, page := range p.pages {
		places = append(places, page.place)
	}
	for _, f := range p.forms {
		forms = append(forms, f.name)
	}
	equal(t, "places", places, "inquiries/3-99", "sittings/vka-3-7")
	equal(t, "forms", forms, "txt", "html")
	for file, want := range map[string]bool{"inquiries/3-100.pdf": true, "index.html": true, "inquiries/3-102.pdf": false, "sittings/3-100.md": false} {
		if got := p.belongs(file); got != want {
			t.Errorf("belongs(%s) = %v, want %v", file, got, want)
		}
	}
}

func TestWrongOptions(t *testing.T) {
	for want, o := range map[string]Options{
		"There is no form “doc”":  {Forms: []string{"md", "doc"}},
		"is called “3/102”":       {Only: []incidents.Name{"3/99", "3/102"}},
		"No incident, inquiry or": {Only: []incidents.Name{"mitte"}},
	} {
		_, err := newPlan(dossier(t), o)
		var told *Error
		if !errors.As(err, &told) || !strings.Contains(told.Message.EN, want) || told.Help.IsZero() {
			t.Errorf("%v: %v, want %q", o, err, want)
		}
	}
}

func TestTwoRecordsWithOnePlace(t *testing.T) {
	d := &questions.Dossier{Records: []*questions.Record{
		{Kind: questions.KindInquiry, ID: "KA 1"}, {Kind: questions.KindSitting, ID: "KA 1"}, {Kind: questions.KindInquiry, ID: "ka/1"},
	}}
	_, err := newPlan(d, Options{})
	if err == nil || !strings.Contains(err.Error(), "“KA 1” and “ka/1” would both be published as inquiries/ka-1") {
		t.Errorf("error %v", err)
	}
}

func TestAddresses(t *testing.T) {
	s := shelf{"inquiries/3-99.html": true, "incidents/ärger.html": true, "inquiries/3-99.pdf": true, "index.html": true}
	for _, c := range []struct {
		folder string
		ref    tree.Ref
		want   string
	}{
		{"sittings", tree.Ref{Kind: "inquiries", ID: "3/99", Anchor: "frage-4"}, "../inquiries/3-99.html#frage-4"},
		{"inquiries", tree.Ref{Kind: "inquiries", ID: "3/99"}, "3-99.html"},
		{"", tree.Ref{Kind: "inquiries", ID: "3/99", Anchor: "maßnahmen"}, "inquiries/3-99.html#ma%C3%9Fnahmen"},
		{"inquiries", tree.Ref{Kind: "incidents", ID: "Ärger"}, "../incidents/%C3%A4rger.html"},
		{"inquiries", tree.Ref{Kind: "incidents", ID: "elsewhere"}, ""},
		{"inquiries", tree.Ref{Kind: "", ID: "index"}, ""},
	} {
		if got, ok := s.linker(c.folder, "html")(c.ref); got != c.want || ok != (c.want != "") {
			t.Errorf("from %q to %v: %q, %v, want %q", c.folder, c.ref, got, ok, c.want)
		}
	}
	if also := s.also("inquiries/3-99", "html"); len(also) != 1 || also[0].Href != "3-99.pdf" {
		t.Errorf("other forms: %v", also)
	}
}

func TestIndex(t *testing.T) {
	p, err := newPlan(dossier(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	b := &build{plan: p, out: opened(t, t.TempDir())}
	b.stock()
	delete(b.shelf, "sittings/vka-3-7.html") // listed all the same: it has other forms
	var page bytes.Buffer
	if err := html.Write(&page, b.index(), html.Options{Link: b.shelf.best(), Style: "p { color: red }\n"}); err != nil {
		t.Fatal(err)
	}
	const file = "testdata/index.html"
	golden.Check(t, file, page.String())
}
