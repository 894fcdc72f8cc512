package site

import (
	"bytes"
	"image"
	"image/png"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/incidents"
	"quaestor/questions"
)

// dots returns a PNG file of a number of dots.
func dots(t *testing.T, n int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, n, 1))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// gallery returns a dossier with pictures: a shown twice, another of the same name, and one that is withheld.
func gallery(t *testing.T, summary string) *questions.Dossier {
	t.Helper()
	d, _, err := questions.LoadFS(fstest.MapFS{
		"dossier.yaml": {Data: []byte("dossier: d\ntitle: D\nprofile: generic\n")},
		"a/a.yaml":     {Data: []byte("incident: a\ntitle: A\nsummary: |\n  " + summary + "\nmeasures:\n  - {what: x, access: internal, because: '![G](geheim.png)'}\n")},
		"b/b.yaml":     {Data: []byte("incident: b\ntitle: B\nsummary: |\n  ![B](Plan.png)\n\n  ![Auch A](../a/Plan.png)\n")},
		"a/Plan.png":   {Data: dots(t, 1)}, "b/Plan.png": {Data: dots(t, 2)}, "a/geheim.png": {Data: dots(t, 3)},
	})
	if err != nil {
		t.Fatal(err)
	}
	return d.For(incidents.Public)
}

// pictures lists the pictures in a folder of output.
func pictures(t *testing.T, dir string) (names []string) {
	for _, name := range filesIn(t, dir) {
		if path.Dir(name) == "images" {
			names = append(names, name)
		}
	}
	return names
}

func TestPictures(t *testing.T) {
	dir := t.TempDir()
	built(t, gallery(t, `![A](Plan.png "Der Plan")`), Options{Out: dir})
	names := pictures(t, dir)
	if len(names) != 2 || !strings.HasPrefix(names[0], "images/plan-") || !strings.HasSuffix(names[1], ".png") {
		t.Fatalf("got the pictures %q, want two", names)
	}
	files := contents(t, dir)
	if dead, _ := deadLinks(files); len(dead) > 0 {
		t.Errorf("dead: %q", dead)
	}
	of := map[string]string{} // by content
	for _, name := range names {
		of[files[name]] = name
	}
	a, b := of[string(dots(t, 1))], of[string(dots(t, 2))]
	for file, want := range map[string]string{
		"incidents/a.html": `<img src="../` + a + `" alt="A" width="1" height="1">`,
		"incidents/b.html": `<img src="../` + b + `" alt="B" width="2" height="1">`,
		"incidents/a.md":   `![A](../` + a + ` "Der Plan")`,
		"incidents/b.md":   `![Auch A](../` + a + `)`,
		"incidents/a.txt":  "Der Plan\n",
	} {
		if !strings.Contains(files[file], want) {
			t.Errorf("%s does not hold %s:\n%s", file, want, files[file])
		}
	}
	if again := built(t, gallery(t, `![A](Plan.png "Der Plan")`), Options{Out: dir}); len(again.Written)+len(again.Removed) > 0 {
		t.Errorf("a second run wrote %q and removed %q", again.Written, again.Removed)
	}
}

// TestPicturesGo removes pictures that no record shows any more, also where the pages of only one are written.
func TestPicturesGo(t *testing.T) {
	dir := t.TempDir()
	built(t, gallery(t, "![A](geheim.png)"), Options{Out: dir})
	before := pictures(t, dir)
	built(t, gallery(t, "Nichts."), Options{Out: dir, Only: []incidents.Name{"a"}})
	after := pictures(t, dir)
	if len(before) != 3 || len(after) != 2 || slices.ContainsFunc(after, func(name string) bool { return strings.Contains(name, "geheim") }) {
		t.Errorf("got first %q, then %q", before, after)
	}
}

// TestPicturesOfPages writes none where no page shows them, and puts them into a page that stands alone.
func TestPicturesOfPages(t *testing.T) {
	dir := t.TempDir()
	d := gallery(t, "![A](Plan.png)")
	built(t, d, Options{Out: dir, Forms: []string{"pdf", "txt"}})
	if names := pictures(t, dir); len(names) > 0 {
		t.Errorf("got %q", names)
	}
	var page bytes.Buffer
	if err := Write(&page, d, Options{Only: []incidents.Name{"a"}, Forms: []string{"html"}}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(page.String(), `<img src="data:image/png;base64,iVBOR`) || !strings.Contains(page.String(), "img-src data:;") {
		t.Errorf("the page does not hold its picture:\n%s", page.String())
	}
}
