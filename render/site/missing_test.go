package site

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/questions"
)

// strange is a dossier with characters that no face has: in two records, in one that both cite, and in a phrase.
var strange = fstest.MapFS{
	"dossier.yaml":           {Data: []byte("dossier: d\ntitle: D\nprofile: generic\n")},
	"register.yaml":          {Data: []byte("register:\n  bodies:\n    amt: {name: Amt 漢字}\n")},
	"templates/profile.yaml": {Data: []byte("phrases:\n  summary: Worum 中 es geht\n")},
	"a.yaml":                 {Data: []byte("incident: a\ntitle: A\nresponsible: amt\nsummary: |\n  Ein Satz.\n\n  Noch ein Satz mit 𝄞𝄞 und 漢.\n")},
	"b.yaml":                 {Data: []byte("incident: b\ntitle: B\ncause: Auch 𝄞.\nimpact: {access: x}\n")},
	"c.yaml":                 {Data: []byte("incident: c\ntitle: C\ncause: Nichts.\n")},
}

func TestMissingCharacters(t *testing.T) {
	d, _, err := questions.LoadFS(strange)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	_, err = Build(context.Background(), d.For(incidents.Public), Options{Out: dir})
	var missing *MissingError
	if !errors.As(err, &missing) {
		t.Fatalf("got %v, want an error about missing characters", err)
	}
	var got []string
	for _, f := range missing.Findings(d, incidents.Public) {
		got = append(got, fmt.Sprintf("%s:%d:%d %s", f.Place.File, f.Place.Start.Line, f.Place.Start.Col, f.Message.EN))
		if f.Severity != diag.Error || f.Help.IsZero() {
			t.Errorf("%+v has no way out", f)
		}
	}
	want := []string{
		"a.yaml:0:0 No font has “中” (U+4E2D). It stands in a template or in the profile, or coded in a text.",
		"a.yaml:7:21 No font has “𝄞𝄞” (U+1D11E U+1D11E); so the PDF cannot be written.",
		"a.yaml:7:28 No font has “漢” (U+6F22); so the PDF cannot be written.",
		"b.yaml:3:13 No font has “𝄞” (U+1D11E); so the PDF cannot be written.",
		"register.yaml:3:21 No font has “漢字” (U+6F22 U+5B57); so the PDF cannot be written.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	for _, name := range filesIn(t, dir) {
		if path.Dir(name) == "incidents" && !strings.HasPrefix(name, "incidents/c.") {
			t.Errorf("%s was written, though the record has characters that cannot be printed", name)
		}
	}
	var page bytes.Buffer
	if err := Write(&page, d, Options{Only: []incidents.Name{"b"}, Forms: []string{"pdf"}}); !errors.As(err, &missing) || page.Len() > 0 {
		t.Errorf("one document: got %v and %d bytes", err, page.Len())
	}
	if err := Write(&page, d, Options{Only: []incidents.Name{"b"}, Forms: []string{"txt"}}); err != nil {
		t.Errorf("as text: %v", err)
	}
}

func TestDraft(t *testing.T) {
	var page bytes.Buffer
	d := dossier(t)
	if err := Write(&page, d, Options{Only: []incidents.Name{"3/99"}, Forms: []string{"html"}, Draft: true}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(page.String(), `<p class="watermark">Entwurf</p>`) {
		t.Error("the draft does not say that it is one")
	}
}

func TestFontThatIsNone(t *testing.T) {
	d, _, err := questions.LoadFS(fstest.MapFS{
		"dossier.yaml":           {Data: []byte("dossier: d\ntitle: D\nprofile: generic\n")},
		"templates/profile.yaml": {Data: []byte("page:\n  fonts:\n    regular: haus.ttf\n")},
		"templates/haus.ttf":     {Data: []byte("keine Schrift")},
	})
	if err != nil {
		t.Fatal(err)
	}
	_, err = Build(context.Background(), d.For(incidents.Public), Options{Out: t.TempDir()})
	var font *FontError
	if !errors.As(err, &font) || font.Finding.Place.File != "templates/profile.yaml" || font.Finding.Place.Start != (diag.Pos{Line: 3, Col: 14}) {
		t.Errorf("got %v", err)
	}
}
