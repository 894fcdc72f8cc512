package layout

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"quaestor/render/internal/sample"
	"quaestor/render/text"
	"quaestor/render/tree"
)

// divided is where a word goes on in the next line.
var divided = regexp.MustCompile(`\x{AD}\s*`)

// TestWords holds the words that pdftotext takes out of tables, drawings and hanging labels to those of the plain text, in
// their order, in each of the ways it has to find one.
func TestWords(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("pdftotext (poppler-utils) is not there")
	}
	documents := []sample.Sample{{Name: "exhibit", Document: exhibit()}, {Name: "tables", Document: tables()}}
	for _, s := range append(documents, sample.All()...) {
		if s.Name == "notes" {
			continue // the foot of the page comes before the end of the text
		}
		file := written(t, s.Document)
		var plain bytes.Buffer
		if err := text.Write(&plain, s.Document); err != nil {
			t.Fatal(err)
		}
		want := strings.Fields(plain.String())
		for _, mode := range []string{"-q", "-raw", "-layout"} {
			out, err := exec.Command("pdftotext", mode, file, "-").Output()
			if err != nil {
				t.Fatal(err)
			}
			got := strings.Fields(divided.ReplaceAllString(string(out), ""))
			if !slices.Equal(got, want) {
				t.Errorf("%s, pdftotext %s: %s", s.Name, mode, firstDifference(got, want))
			}
		}
	}
}

// written lays out a document and writes it to a file.
func written(t *testing.T, doc *tree.Document) string {
	t.Helper()
	f, err := Lay(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	f.Info.Title, f.Info.Language = Clean(doc.Title), string(doc.Language)
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "document.pdf")
	if err := os.WriteFile(file, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	return file
}

func firstDifference(got, want []string) string {
	at := 0
	for at < min(len(got), len(want)) && got[at] == want[at] {
		at++
	}
	part := func(list []string) []string { return list[min(max(0, at-2), len(list)):min(at+8, len(list))] }
	return "got " + strings.Join(part(got), " ") + ", want " + strings.Join(part(want), " ")
}
