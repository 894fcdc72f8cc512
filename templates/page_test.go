package templates

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// TestPage merges the style of a page key by key.
func TestPage(t *testing.T) {
	own := fstest.MapFS{
		"profile.yaml": {Data: []byte("page: {margins: {left: 30}, header: {right: R}, watermark: W, contents: 3, fonts: {regular: x/a.ttf}}\n")},
		"x/a.ttf":      {Data: []byte("font")},
	}
	p, list := Load("hessen", own, "de")
	if len(list) > 0 {
		t.Fatal(list)
	}
	page := p.Page
	if page.Size != "A4" || page.Margins.Left != 30 || page.Margins.Top != 0 || page.Header.Right != "R" || !strings.Contains(page.Header.Left, "{page}") ||
		page.Footer != nil || page.Watermark != "W" || page.Contents != 3 {
		t.Errorf("got %+v with the header %+v", page, page.Header)
	}
	if data, err := p.Font("x/a.ttf"); err != nil || string(data) != "font" || p.FontPlace("x/a.ttf").Start.Col != 93 {
		t.Errorf("font: got %q, %v, %v", data, err, p.FontPlace("x/a.ttf"))
	}
	if again, _ := Load("hessen", nil, "de"); again.Page.Header.Right == "R" {
		t.Error("a dossier's style changed the embedded one")
	}
	if _, err := p.Font("../profile.yaml"); err == nil {
		t.Error("a file outside of the folder was read")
	}
}

// TestPageMistakes finds what cannot be printed, each at its place.
func TestPageMistakes(t *testing.T) {
	for text, want := range map[string]string{
		"margin: 500": "1:16 A margin of 500 mm cannot be printed.", "margin: -1": "1:16 A margin of -1 mm cannot be printed.",
		"margins: {top: 7}": "1:23 A margin of 7 mm cannot be printed.", "points: 90": "1:16 Type of 90 points cannot be printed.",
		"contents: -2": "1:18 There is no number of pages of -2.", "header: {left: '{{.X}}'}": "1:23 There is no field .X in “header.left”.",
		"footer: {right: '{{if .Sign}}{{.X}}{{end}}'}": "1:24 There is no field .X in “footer.right”.", "footer: {center: '{{'}": "1:25 The text “footer.center” is not a valid template.",
		"watermark: '{{range 3}}{{end}}'": "1:19 The text “watermark” is not a valid template.", "fonts: {regular: a.ttf}": "1:25 There is no font file “a.ttf”.",
		"fonts: {regular: ../a.ttf}": "1:25 There is no font file “../a.ttf”.", "fonts: {regular: profile.yaml, bold: .}": "1:45 The font file “.” cannot be read.",
	} {
		_, list := Load("hessen", fstest.MapFS{"profile.yaml": {Data: []byte("page: {" + text + "}\n")}}, "de")
		var got []string
		for _, d := range list {
			got = append(got, fmt.Sprintf("%d:%d %s", d.Place.Start.Line, d.Place.Start.Col, d.Message.EN))
			if d.Rule != "profile-invalid" || d.Help.IsZero() {
				t.Errorf("%s: %+v has no way out", text, d)
			}
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s: got %s, want %s", text, strings.Join(got, "; "), want)
		}
	}
}
