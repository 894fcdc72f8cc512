package html

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/internal/sample"
	"quaestor/render/tree"
)

// knownOnly links to two documents of the samples, as if only these were part of the output.
func knownOnly(r tree.Ref) (string, bool) {
	if r.ID != "3/99" && r.ID != "ampel-2024" {
		return "", false
	}
	return "../" + r.Kind + "/" + strings.ReplaceAll(r.ID, "/", "-") + ".html", true
}

func options() Options {
	return Options{Link: knownOnly, Index: "../index.html", Also: []Form{
		{Name: "PDF", Type: "application/pdf", Href: "x.pdf"}, {Name: "Markdown", Type: "text/markdown", Href: "x.md"},
	}}
}

func written(t *testing.T, doc *tree.Document, o Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, doc, o); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// The expected pages leave out the built-in style sheet, so that a change of a colour changes no page here.
func TestPages(t *testing.T) {
	for _, s := range sample.All() {
		t.Run(s.Name, func(t *testing.T) {
			o := options()
			o.Style = "p { color: red }\n"
			got := written(t, s.Document, o)
			file := filepath.Join("testdata", s.Name+".html")
			golden.Check(t, file, string(got))
		})
	}
}

func TestPagesAreSound(t *testing.T) {
	for _, s := range sample.All() {
		for name, o := range map[string]Options{"alone": {}, "linked": options()} {
			for _, fault := range lint(written(t, s.Document, o)) {
				t.Errorf("%s, %s: %s", s.Name, name, fault)
			}
		}
	}
}

func TestNothingHostileIsMarkup(t *testing.T) {
	page := string(written(t, sample.Hostile(), options()))
	for _, bad := range []string{"<script", "javascript:", "JaVaScRiPt:", "data:text", "evil.example", "onclick=\"", "onload=\"", "\x00", "\x1b", "\xff"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
	if n := strings.Count(page, "&lt;script&gt;"); n < 25 {
		t.Errorf("the attack is shown as text %d times, want it in every field", n)
	}
}

func TestStyleCannotEndItsElement(t *testing.T) {
	page := string(written(t, sample.Paper(), Options{Style: "a::after { content: '</style><script>' }\x00"}))
	if strings.Contains(page, "<script>") && strings.Count(page, "</style") != 1 {
		t.Errorf("the style sheet ends its element:\n%s", page)
	}
	if !strings.Contains(page, `content: '<\/style>`) {
		t.Error("the style sheet is not kept")
	}
}
