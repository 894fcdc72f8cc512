package pdf

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/internal/sample"
	"quaestor/render/text"
	"quaestor/render/tree"
)

// documents are those that the writer is tried on.
func documents() []sample.Sample {
	return append(sample.All(), sample.Sample{Name: "de", Document: everything(german)},
		sample.Sample{Name: "en", Document: everything(english)})
}

// TestWords holds the words that can be taken out of the file against those of the text form.
func TestWords(t *testing.T) {
	for _, s := range documents() {
		t.Run(s.Name, func(t *testing.T) {
			var plain bytes.Buffer
			if err := text.Write(&plain, s.Document); err != nil {
				t.Fatal(err)
			}
			file := write(t, s.Document, nil)
			for _, mode := range []string{"-raw", "-enc"} {
				args := []string{mode}
				if mode == "-enc" {
					args = append(args, "UTF-8") // the usual order
				}
				same(t, strings.Join(args, " "), poppler(t, file, "pdftotext", args...), plain.String())
			}
		})
	}
}

// divided is a soft hyphen where a line ends, which a word taken out of the file has where it is divided (ISO 32000-1,
// 14.8.2.2.3), and one that a text has where it may be.
var divided = regexp.MustCompile("\u00ad\\s*\n\\s*|\u00ad")

// same compares texts word for word, divided words whole again.
func same(t *testing.T, mode, got, want string) {
	t.Helper()
	g := strings.Fields(divided.ReplaceAllString(got, ""))
	w := strings.Fields(divided.ReplaceAllString(want, ""))
	for i := range max(len(g), len(w)) {
		if i >= len(g) || i >= len(w) || g[i] != w[i] {
			t.Errorf("pdftotext %s: from word %d on\ngot  %q\nwant %q", mode, i, around(g, i), around(w, i))
			return
		}
	}
}

func around(words []string, at int) []string {
	return words[min(max(0, at-5), len(words)):min(at+10, len(words))]
}

// TestPages shows the pages as text.
func TestPages(t *testing.T) {
	for _, s := range documents() {
		got := poppler(t, write(t, s.Document, nil), "pdftotext", "-layout")
		golden.Check(t, filepath.Join("testdata", s.Name+".txt"), got)
	}
}

// TestStructure shows the structure as a reading program sees it.
func TestStructure(t *testing.T) {
	for _, s := range documents() {
		got := poppler(t, write(t, s.Document, nil), "pdfinfo", "-struct-text")
		golden.Check(t, filepath.Join("testdata", s.Name+".structure"), got)
	}
}

// linker knows one other document.
func linker(ref tree.Ref) (string, bool) {
	if ref.ID != "21/2301" {
		return "", false
	}
	return "../inquiries/21-2301.pdf#" + ref.Anchor, true
}

func write(t testing.TB, doc *tree.Document, style *Style) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, doc, Options{Link: linker, Style: style}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// poppler runs one of the poppler tools on a file and returns what it prints.
func poppler(t testing.TB, pdf []byte, tool string, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(tool); err != nil {
		t.Skipf("%s of poppler-utils is not installed: the pages cannot be read back", tool)
	}
	file := filepath.Join(t.TempDir(), "test.pdf")
	if err := os.WriteFile(file, pdf, 0o600); err != nil {
		t.Fatal(err)
	}
	args = append(args, file)
	if tool == "pdftotext" {
		args = append(args, "-")
	}
	cmd := exec.Command(tool, args...)
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil || complaints.Len() > 0 {
		t.Fatalf("%s: %v\n%s", tool, err, &complaints)
	}
	return string(out)
}
