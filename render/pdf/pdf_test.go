package pdf

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/tree"
	"quaestor/templates"
)

// linker knows one other document.
func linker(ref tree.Ref) (string, bool) {
	if ref.ID != "21/2301" {
		return "", false
	}
	return "../inquiries/21-2301.pdf#" + ref.Anchor, true
}

func write(t testing.TB, doc *tree.Document, page templates.Page) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, doc, linker, page); err != nil {
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
	cmd := exec.Command(tool, append(args, file, "-")...)
	if tool == "pdfinfo" {
		cmd = exec.Command(tool, append(args, file)...)
	}
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	out, err := cmd.Output()
	if err != nil || complaints.Len() > 0 {
		t.Fatalf("%s: %v\n%s", tool, err, &complaints)
	}
	return string(out)
}

func TestPages(t *testing.T) {
	for name, words := range map[string]phrases{"de": german, "en": english} {
		got := poppler(t, write(t, sample(words), templates.Page{}), "pdftotext", "-layout")
		file := filepath.Join("testdata", name+".txt")
		golden.Check(t, file, got)
	}
}

func TestInfo(t *testing.T) {
	got := poppler(t, write(t, sample(german), templates.Page{Size: "Letter"}), "pdfinfo", "-isodates")
	for _, want := range []string{
		`Title: +Prüfprotokoll – „Äpfel“`, `Subject: +Dringlicher Berichtsantrag`, `Author: +Jörg Ğül, A. Smith`,
		`CreationDate: +2025-06-10T00:00:00`, `ModDate: +2025-06-10T00:00:00`, `Page size: +612 x 792 pts \(letter\)`,
	} {
		if !regexp.MustCompile(want).MatchString(got) {
			t.Errorf("got %s\nwant %s", got, want)
		}
	}
}

func TestLinks(t *testing.T) {
	file := string(write(t, sample(german), templates.Page{}))
	for _, want := range []string{
		`/URI (https://example.org/a\(b\)?q=%C3%BC)`, `/URI (../inquiries/21-2301.pdf#frage-4)`, `/Lang (de)`,
	} {
		if !strings.Contains(file, want) {
			t.Errorf("the file has no %s", want)
		}
	}
	if got := len(regexp.MustCompile(`/Border \[0 0 0\] /Dest`).FindAllString(file, -1)); got != 2 {
		t.Errorf("got %d links within the document, want 2", got)
	}
	if strings.Contains(file, "/Dest [1 0 R") {
		t.Error("a link leads to no page")
	}
	for _, title := range []string{"Vorbemerkung", "Frage 9", "a)"} {
		var utf16 strings.Builder
		for _, c := range title {
			utf16.WriteString("\x00" + string(c))
		}
		want := "/Title (\xfe\xff" + strings.ReplaceAll(utf16.String(), ")", `\)`) + ")"
		if !strings.Contains(file, want) {
			t.Errorf("the file has no bookmark %q", title)
		}
	}
}

func TestHarmfulAddresses(t *testing.T) {
	harmful := []string{"javascript:alert(1)", " JaVaScRiPt:x", "data:text/html,x", "file:///etc/passwd", "//evil.example/x", "http:x", "\x00", "", "%zz"}
	var text []tree.Inline
	for _, address := range harmful {
		text = append(text, tree.Link{URL: address, Text: plainText("link ")}, tree.Ref{Kind: address, ID: "x", Text: plainText("ref ")})
	}
	text = append(text, tree.Link{URL: "MAILTO:a@b.example", Text: plainText("mail")})
	var out bytes.Buffer
	link := func(ref tree.Ref) (string, bool) { return ref.Kind + "javascript:x", true }
	if err := Write(&out, &tree.Document{Body: []tree.Block{tree.Paragraph{Text: text}}}, link, templates.Page{}); err != nil {
		t.Fatal(err)
	}
	got := regexp.MustCompile(`/URI \([^)]*\)`).FindAllString(out.String(), -1)
	if len(got) != 1 || got[0] != "/URI (mailto:a@b.example)" {
		t.Errorf("got links to %q, want only the one to a mail address", got)
	}
}

func TestSameBytes(t *testing.T) {
	page := templates.Page{Font: "serif"}
	first := write(t, sample(english), page)
	for range 5 {
		if !bytes.Equal(first, write(t, sample(english), page)) {
			t.Fatal("the same document gave other bytes")
		}
	}
}

func TestNoDate(t *testing.T) {
	if a, b := write(t, &tree.Document{}, templates.Page{}), write(t, &tree.Document{Date: "soon"}, templates.Page{}); !bytes.Equal(a, b) ||
		!bytes.Contains(a, []byte("D:19930101000000")) {
		t.Error("a document without a day has no fixed one")
	}
}

// broken fails on every write.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestErrors(t *testing.T) {
	if err := Write(broken{}, sample(german), nil, templates.Page{}); err == nil || !strings.Contains(err.Error(), "disk full") {
		t.Errorf("got %v, want the writer's error", err)
	}
	panics := func(tree.Ref) (string, bool) { panic("no such record") }
	var out bytes.Buffer
	err := Write(&out, sample(german), panics, templates.Page{})
	if err == nil || !strings.Contains(err.Error(), "ABC 1/2") || out.Len() > 0 {
		t.Errorf("got %v and %d bytes, want an error that names the document, and none", err, out.Len())
	}
}
