package intake_test

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/internal/golden"
	"quaestor/internal/lang"
	"quaestor/internal/torture"
	"quaestor/questions"
	"quaestor/questions/intake"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
	"quaestor/render"
	"quaestor/render/markdown"
	"quaestor/render/pdf"
	"quaestor/render/text"
	"quaestor/render/tree"
)

// TestRoundTrip prints the papers of dossiers and reads them back: printed again, they have the same words in the same
// order. What is otherwise stands in testdata/roundtrip, two lines for each difference: what was printed and what is printed
// again. Forms do not carry the seats of members, the titles of incidents and papers that name this one; what the words do
// not show, such as short names, asks and access, is listed in docs/import.md.
func TestRoundTrip(t *testing.T) {
	dossiers := []struct {
		name  string
		files fs.FS
	}{
		{"osip", os.DirFS("../../examples/osip")},
		{"appointments", os.DirFS("../../examples/appointments")},
		{"torture-de", torture.Files(lang.German)},
		{"torture-en", torture.Files(lang.English)},
	}
	for _, d := range dossiers {
		for _, form := range []string{"txt", "md", "pdf"} {
			t.Run(d.name+"/"+form, func(t *testing.T) { roundTrip(t, d.name, form, d.files) })
		}
	}
}

func roundTrip(t *testing.T, name, form string, files fs.FS) {
	dossier, _, err := questions.LoadFS(files)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, r := range dossier.Records {
		if r.Kind == questions.KindInquiry || r.Kind == questions.KindSitting {
			fmt.Fprintf(&b, "%s %s\n", r.Kind, r.ID)
			readBack(t, &b, dossier, r, form)
		}
	}
	golden.Check(t, "testdata/roundtrip/"+name+"."+form+".want", b.String())
}

// readBack prints a record, imports it, and writes down where the words of the imported record differ.
func readBack(t *testing.T, b *strings.Builder, dossier *questions.Dossier, r *questions.Record, form string) {
	printed := printed(t, dossier, r, form)
	first := importText(t, printed, form, nil, dossier)
	imported := load(t, added(fstest.MapFS{}, first))
	for _, again := range imported.Records {
		if again.Kind == r.Kind {
			differences(b, fieldsOf(t, dossier, r), fieldsOf(t, imported, again))
		}
	}
	if second := importText(t, printed, form, imported, dossier); len(second.Files)+len(second.Differences) > 0 {
		t.Errorf("the second import of %s changes something:\n%s", r.ID, written(second))
	}
}

func importText(t *testing.T, printed []byte, format string, existing, of *questions.Dossier) *intake.Result {
	p, err := paper.Read("paper."+map[string]string{"md": "md"}[format], printed)
	if err != nil {
		t.Fatal(err)
	}
	return intake.Import([]*intake.Reading{intake.Examine(form.Recognise(p, of.Profile))}, existing, of.Profile)
}

// fieldsOf returns the words of a record as it is printed.
func fieldsOf(t *testing.T, d *questions.Dossier, r *questions.Record) []string {
	return strings.Fields(string(printed(t, d, r, "txt")))
}

// printed writes a record in a form; PDF becomes the text that pdftotext makes of it.
func printed(t *testing.T, d *questions.Dossier, r *questions.Record, form string) []byte {
	doc, err := render.Compose(d, r)
	if err != nil {
		t.Fatal(err)
	}
	write := map[string]func(io.Writer, *tree.Document) error{
		"txt": text.Write,
		"md":  func(w io.Writer, doc *tree.Document) error { return markdown.Write(w, doc, nil) },
		"pdf": func(w io.Writer, doc *tree.Document) error { return pdf.Write(w, doc, pdf.Options{}) },
	}[form]
	var out bytes.Buffer
	if err := write(&out, doc); err != nil {
		t.Fatal(err)
	}
	if form == "pdf" {
		return textOf(t, out.Bytes())
	}
	return out.Bytes()
}

func textOf(t *testing.T, file []byte) []byte {
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext is not installed; it is part of poppler-utils")
	}
	cmd := exec.Command(program, "-layout", "-enc", "UTF-8", "-", "-")
	cmd.Stdin = bytes.NewReader(file)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// differences writes down the stretches of words in which two texts differ: what the first says, and what the second.
func differences(b *strings.Builder, a, c []string) {
	for len(a) > 0 || len(c) > 0 {
		same := 0
		for same < len(a) && same < len(c) && a[same] == c[same] {
			same++
		}
		a, c = a[same:], c[same:]
		if len(a)+len(c) == 0 {
			return
		}
		i, k := meet(a, c)
		fmt.Fprintf(b, "- %s\n+ %s\n", strings.Join(a[:i], " "), strings.Join(c[:k], " "))
		a, c = a[i:], c[k:]
	}
}

// together is how many words in a row must be the same for two texts to have met again.
const together = 4

// meet returns where two texts that differ at first are the same again, with the fewest words between.
func meet(a, c []string) (int, int) {
	for sum := 1; sum < len(a)+len(c); sum++ {
		for i := max(0, sum-len(c)); i <= min(sum, len(a)); i++ {
			if k := sum - i; agree(a[i:], c[k:]) {
				return i, k
			}
		}
	}
	return len(a), len(c)
}

// agree reports whether two texts begin with the same words, or end after fewer of them.
func agree(a, c []string) bool {
	n := min(together, len(a), len(c))
	if n < together && len(a) != len(c) {
		return false
	}
	for i := range n {
		if a[i] != c[i] {
			return false
		}
	}
	return true
}
