package render

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/questions"
	"quaestor/render/tree"
)

// furnished lays out a sitting and an inquiry and shows what stands around their text.
func furnished(t *testing.T, profile string) string {
	t.Helper()
	d, _, err := questions.LoadFS(fstest.MapFS{
		"dossier.yaml":           {Data: []byte("dossier: d\ntitle: D\nprofile: hessen\n")},
		"templates/profile.yaml": {Data: []byte(profile)},
		"s.yaml":                 {Data: []byte("sitting: VKA 3/7\ncommittee: vka\nclerk: Ab/cd\nperiod: 3. Wahlperiode\ndate: 2024-02-29\n")},
		"q.yaml":                 {Data: []byte("inquiry: 3/99\ntype: kleine-anfrage\ntitle: Ampeln\ntabled: 2024-02-01\nquestions: {1: 'Wann?'}\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, r := range d.Records {
		if r.Kind == "" {
			continue
		}
		doc, err := Compose(d, r)
		if err != nil {
			return err.Error()
		}
		show := func(r tree.Running) string { return strings.Join([]string{r.Left, r.Center, r.Right}, " | ") }
		fmt.Fprintf(&b, "%s ~ %s ~ %s ~ %v\n", show(doc.Header), show(doc.Footer), doc.Watermark, doc.Letterhead)
	}
	return b.String()
}

// TestFurniture takes header, footer, letterhead and watermark from the profile, key by key.
func TestFurniture(t *testing.T) {
	for _, test := range []struct{ profile, want string }{
		{"name: Haus\n", "{page} | Drucks. 3/99 | Kleine Anfrage ~  |  |  ~  ~ []\n" +
			"Ab/cd {page} | VKA 3/7 – 29.02.2024 | 3. WAHLPERIODE ~  |  |  ~  ~ []\n"},
		{"page: {header: {right: ' ', center: '{{.Kind}}'}, footer: {left: '{page}/{pages}'}, watermark: '{{.Date}}'}\n",
			"{page} | Kleine Anfrage |  ~ {page}/{pages} |  |  ~ 1. Februar 2024 ~ []\n" +
				"Ab/cd {page} | Protokoll, VKA 3/7 |  ~ {page}/{pages} |  |  ~ 29. Februar 2024 ~ []\n"},
		{"name: Haus\npage:\n  letterhead: |\n    **{{.House}}**\n\n    {{.Title}}, {{.Committee}} **fett**\n",
			"{page} | Drucks. 3/99 | Kleine Anfrage ~  |  |  ~  ~ [{letterhead true [Haus]} {letterhead false [Ampeln,  **fett**]}]\n" +
				"Ab/cd {page} | VKA 3/7 – 29.02.2024 | 3. WAHLPERIODE ~  |  |  ~  ~ [{letterhead true [Haus]} {letterhead false [vka, 29. Februar 2024, vka **fett**]}]\n"},
		{"page: {header: {left: '{{.Nix}}'}}\n", "templates/profile.yaml: Die Angabe „header.left“ der gedruckten Seite lässt sich nicht bilden. " +
			"Nur diese Felder verwenden: .Kind, .Number, .Title, .Date, .Sign, .Period, .Clerk, .Committee, .House."},
	} {
		if got := furnished(t, test.profile); got != test.want {
			t.Errorf("%s\ngot\n%s\nwant\n%s", test.profile, got, test.want)
		}
	}
}
