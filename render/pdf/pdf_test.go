package pdf

import (
	"bytes"
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"quaestor/internal/lang"
	"quaestor/render/tree"
	"quaestor/templates"
)

func styled(t testing.TB, p templates.Page) *Style {
	t.Helper()
	s, err := NewStyle(p, nil)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestInfo(t *testing.T) {
	got := poppler(t, write(t, everything(german), styled(t, templates.Page{Size: "Letter"})), "pdfinfo", "-isodates")
	for _, want := range []string{
		`Title: +Prüfprotokoll – „Äpfel“`, `Subject: +Dringlicher Berichtsantrag`, `Author: +Jörg Ğül; A. Smith`,
		`CreationDate: +2025-06-10T`, `Tagged: +yes`, `Page size: +612 x 792 pts \(letter\)`,
	} {
		if !regexp.MustCompile(want).MatchString(got) {
			t.Errorf("got %s\nwant %s", got, want)
		}
	}
}

// TestLinks reads back where links lead: out of the dossier, to other documents of it, and to places of the document.
func TestLinks(t *testing.T) {
	got := poppler(t, write(t, everything(german), nil), "pdfinfo", "-url")
	for _, want := range []string{"https://example.org/a(b)?q=%C3%BC", "../inquiries/21-2301.pdf#frage-4"} {
		if !strings.Contains(got, want) {
			t.Errorf("got links\n%s\nwant one to %s", got, want)
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
	doc := &tree.Document{ID: "x", Body: []tree.Block{tree.Paragraph{Text: text}}}
	if err := Write(&out, doc, Options{Link: link}); err != nil {
		t.Fatal(err)
	}
	got := regexp.MustCompile(`\S+:\S+`).FindAllString(poppler(t, out.Bytes(), "pdfinfo", "-url"), -1)
	if !slices.Equal(got, []string{"mailto:a@b.example"}) {
		t.Errorf("got links to %q, want only the one to a mail address", got)
	}
}

func TestSameBytes(t *testing.T) {
	style := styled(t, templates.Page{Font: "serif"})
	first := write(t, everything(english), style)
	for range 5 {
		if !bytes.Equal(first, write(t, everything(english), style)) {
			t.Fatal("the same document gave other bytes")
		}
	}
}

// TestMissing names the characters that no face has, and those that cannot be set because they run from right to left.
func TestMissing(t *testing.T) {
	doc := &tree.Document{Kind: "inquiries", ID: "1/2", Body: []tree.Block{
		tree.Paragraph{Text: plainText("ok \U0001F600 שa")}, tree.Code{Text: "あ"}, tree.Paragraph{Text: plainText("\xff")}}}
	err := Write(new(bytes.Buffer), doc, Options{})
	var missing *MissingError
	if !errors.As(err, &missing) {
		t.Fatalf("got error %v, want one of missing characters", err)
	}
	if got, want := string(missing.Characters), "שあ\ufffd\U0001F600"; got != want {
		t.Errorf("got %q missing, want %q", got, want)
	}
	if got := missing.Message().In(lang.German); !strings.Contains(got, "1/2") || !strings.Contains(got, "あ (U+3042)") {
		t.Errorf("got message %s", got)
	}
}

// broken fails on every write.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestErrors(t *testing.T) {
	if err := Write(broken{}, everything(german), Options{}); err == nil || !strings.Contains(err.Error(), "disk full") {
		t.Errorf("got %v, want the writer's error", err)
	}
	panics := func(tree.Ref) (string, bool) { panic("no such record") }
	var out bytes.Buffer
	err := Write(&out, everything(german), Options{Link: panics})
	if err == nil || !strings.Contains(err.Error(), "ABC 1/2") || out.Len() > 0 {
		t.Errorf("got %v and %d bytes, want an error that names the document, and none", err, out.Len())
	}
}

// TestFontFiles says which file of a style cannot be used.
func TestFontFiles(t *testing.T) {
	page := templates.Page{Fonts: &templates.FontFiles{Regular: "own.ttf"}}
	_, err := NewStyle(page, func(string) ([]byte, error) { return []byte("no font"), nil })
	var font *FontError
	if !errors.As(err, &font) || font.File != "own.ttf" || font.Message().In(lang.German) == font.Message().In(lang.English) {
		t.Errorf("got %v, want an error about own.ttf in two languages", err)
	}
	_, err = NewStyle(page, func(string) ([]byte, error) { return nil, errors.New("not there") })
	if err == nil || !strings.Contains(err.Error(), "own.ttf: not there") {
		t.Errorf("got %v, want why own.ttf cannot be read", err)
	}
}
