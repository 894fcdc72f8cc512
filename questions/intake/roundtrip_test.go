package intake_test

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/internal/golden"
	"quaestor/internal/lang"
	"quaestor/internal/torture"
	"quaestor/questions"
	"quaestor/questions/intake"
	"quaestor/render"
	"quaestor/render/pdf"
	"quaestor/render/site"
	"quaestor/render/text"
)

// TestRoundTrip publishes dossiers and reads every paper of theirs back. What does not come back stands in
// testdata/roundtrip: values of the records that differ from those of the dossier, lines that could not be placed, entries
// that the register lacks, and where the words differ when the record that was read is printed again, two lines for each:
// what was printed and what is printed again. Why forms do not carry it is told in docs/import.md.
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
		dossier, _, err := questions.LoadFS(d.files)
		if err != nil {
			t.Fatal(err)
		}
		trip := &trip{dossier: dossier, folder: t.TempDir()}
		if _, err := site.Build(context.Background(), dossier, site.Options{Out: trip.folder}); err != nil {
			t.Fatal(err)
		}
		for _, form := range append(site.Forms(), pdfText) {
			t.Run(d.name+"/"+form, func(t *testing.T) {
				golden.Check(t, "testdata/roundtrip/"+d.name+"."+form+".want", trip.readBack(t, form))
			})
		}
	}
}

// A trip is a dossier and the folder in which it is published.
type trip struct {
	dossier *questions.Dossier
	folder  string
}

// readBack imports the papers of one form and writes down what does not come back.
func (tr *trip) readBack(t *testing.T, form string) string {
	var b strings.Builder
	for _, r := range tr.dossier.Records {
		if r.Kind == questions.KindInquiry || r.Kind == questions.KindSitting {
			fmt.Fprintf(&b, "%s %s\n", r.Kind, r.ID)
			printed := tr.printed(t, r, form)
			tr.compareRecords(&b, tr.importPaper(t, printed, form, tr.dossier))
			b.WriteString("printed again:\n")
			tr.compareWords(t, &b, r, printed, form)
		}
	}
	return b.String()
}

// compareRecords writes down what a paper says otherwise than the dossier that it was made of.
func (tr *trip) compareRecords(b *strings.Builder, of *done) {
	for _, line := range of.Readings[0].Unplaced {
		fmt.Fprintf(b, "unplaced: %s\n", line.Text)
	}
	for _, a := range of.Additions {
		fmt.Fprintf(b, "added: %s\n", strings.Join(strings.Fields(string(a.Text)), " "))
	}
	untold := map[string]int{}
	for _, d := range of.Differences {
		switch {
		case d.Here == "":
			untold[ofAll(d.Path)]++
		case d.There == "":
			fmt.Fprintf(b, "%s: added: %s\n", d.Path, strings.ReplaceAll(d.Here, "\n", " "))
		default:
			fmt.Fprintf(b, "%s:\n", d.Path)
			differences(b, wordsOf(d.There), wordsOf(d.Here))
		}
	}
	for _, path := range slices.Sorted(maps.Keys(untold)) {
		fmt.Fprintf(b, "not told: %s (%d)\n", path, untold[path])
	}
	for _, f := range of.Files {
		fmt.Fprintf(b, "new: %s\n%s", f.Name, of.texts[f.Name])
	}
}

// ofAll returns a path of keys without those that say which element of a list it is.
func ofAll(path string) string {
	keys := strings.Split(path, ".")
	for i := 1; i < len(keys); i++ {
		if slices.Contains([]string{"questions", "answers", "parts", "asks", "delivers", "agenda", "proceedings", "includes"}, keys[i-1]) {
			keys[i] = "*"
		}
	}
	return strings.Join(keys, ".")
}

var leadsToRecord = regexp.MustCompile(`\[([^\]]*)\]\([a-z]+:[^/)]*\)`)

// wordsOf returns the words of a text with signs of its paragraphs, without what leads to other records.
func wordsOf(text string) []string {
	text = leadsToRecord.ReplaceAllString(strings.TrimSpace(text), "$1")
	return strings.Fields(strings.ReplaceAll(text, "\n\n", " ¶ "))
}

// compareWords imports a paper into a new dossier, prints it again and writes down where its words differ. A second import
// must change nothing.
func (tr *trip) compareWords(t *testing.T, b *strings.Builder, r *questions.Record, printed []byte, form string) {
	first := tr.importPaper(t, printed, form, nil)
	dossier := load(t, added(fstest.MapFS{}, first))
	for _, again := range dossier.Records {
		if again.Kind == r.Kind {
			differences(b, fieldsOf(t, tr.dossier, r), fieldsOf(t, dossier, again))
		}
	}
	if second := tr.importPaper(t, printed, form, dossier); len(second.Files)+len(second.Differences) > 0 {
		t.Errorf("the second import of %s changes something:\n%s", r.ID, written(second))
	}
}

// importPaper imports one paper.
func (tr *trip) importPaper(t *testing.T, printed []byte, format string, existing *questions.Dossier) *done {
	name := "paper." + cmp.Or(map[string]string{"pdf": "html", pdfText: "txt"}[format], format)
	return importAll(t, existing, tr.dossier.Profile, func() *intake.Reading { return readText(t, name, printed, tr.dossier.Profile) })
}

// pdfText is the text that pdftotext takes out of the PDF form, as somebody imports it who has only that.
const pdfText = "pdftotext"

// printed returns the published paper of a record; of a PDF file the page that its structure gives.
func (tr *trip) printed(t *testing.T, r *questions.Record, form string) []byte {
	name := filepath.Join(tr.folder, r.Kind.Folder(), questions.Slug(r.ID)+".")
	if form == pdfText {
		if _, err := exec.LookPath("pdftotext"); err != nil {
			t.Skip("pdftotext is not installed; it is part of poppler-utils")
		}
		data, err := exec.Command("pdftotext", "-layout", "-enc", "UTF-8", name+"pdf", "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	data, err := os.ReadFile(name + form)
	if err != nil {
		t.Fatal(err)
	}
	if form == "pdf" {
		page, own := pdf.Page(data)
		if !own {
			t.Fatalf("%s: not taken for our own", r.ID)
		}
		return []byte(page)
	}
	return data
}

// fieldsOf returns the words of a record as it is printed.
func fieldsOf(t *testing.T, d *questions.Dossier, r *questions.Record) []string {
	doc, err := render.Compose(d, r)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := text.Write(&out, doc); err != nil {
		t.Fatal(err)
	}
	return strings.Fields(out.String())
}
