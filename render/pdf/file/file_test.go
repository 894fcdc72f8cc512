package file_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/pdf/file"
)

func TestObjects(t *testing.T) {
	f := sample()
	f.Source = &file.Source{Name: "21-2301.yaml", Media: "application/yaml", Meaning: "Quelle", Data: []byte("inquiry: 21/2301\n")}
	golden.Check(t, "testdata/objects.golden", dump(t, written(t, f)))
}

// dump lists the objects of a file. What depends on how the compressor works is left out: lengths, and the ID.
func dump(t *testing.T, data []byte) string {
	t.Helper()
	r, err := file.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, number := range r.Numbers() {
		v, err := r.Get(number)
		if err != nil {
			t.Fatalf("object %d: %v", number, err)
		}
		fmt.Fprintf(&out, "%d: %s\n", number, show(v))
		s, is := v.(*file.Stream)
		if !is || s.Dict["Type"] == file.Name("XRef") || s.Dict["Type"] == file.Name("ObjStm") {
			continue
		}
		plain, err := r.Decode(s)
		if err != nil {
			t.Fatalf("object %d: %v", number, err)
		}
		if len(plain) < 6000 {
			for line := range strings.Lines(string(plain)) {
				fmt.Fprintf(&out, "    %q\n", line)
			}
		}
	}
	return out.String()
}

func show(v file.Value) string {
	switch v := v.(type) {
	case file.Name:
		return "/" + string(v)
	case file.String:
		return fmt.Sprintf("%q", string(v))
	case file.Array:
		var parts []string
		for _, item := range v {
			parts = append(parts, show(item))
		}
		return "[" + strings.Join(parts, " ") + "]"
	case file.Dict:
		var parts []string
		for _, key := range v.Keys() {
			if key != "Length" && (key != "ID" || v["Type"] != file.Name("XRef")) {
				parts = append(parts, "/"+string(key)+" "+show(v[key]))
			}
		}
		return "<<" + strings.Join(parts, " ") + ">>"
	case *file.Stream:
		return show(v.Dict) + " stream"
	}
	return fmt.Sprint(v)
}

func TestSameBytes(t *testing.T) {
	first := written(t, sample())
	for range 3 {
		if !bytes.Equal(first, written(t, sample())) {
			t.Fatal("the same document gave other bytes")
		}
	}
	other := sample()
	other.Info.Title = "Anders"
	if bytes.Equal(id(t, first), id(t, written(t, other))) {
		t.Error("another document has the same ID")
	}
}

func id(t *testing.T, data []byte) []byte {
	t.Helper()
	r, err := file.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	list, _ := r.Trailer()["ID"].(file.Array)
	if len(list) != 2 {
		t.Fatalf("ID is %v", list)
	}
	first, _ := list[0].(file.String)
	return []byte(first)
}

// wanted are the words of the sample.
const wanted = `Größe „und“ Ğ Text (mit Klammern) und einem Wort, das geteilt ist: Schnittstelle; ein weiter Verweis, fett 480
hinunter ins Leere 1. eins 1. zwei Zahlen Behörde Fälle 21 153 A word¹ and more. It ends with well-known. ¹ Eine Anmerkung.`

func TestWords(t *testing.T) {
	r, err := file.Open(written(t, sample()))
	if err != nil {
		t.Fatal(err)
	}
	words, err := r.Words()
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(words, " "), strings.Join(strings.Fields(wanted), " "); got != want {
		t.Errorf("words are\n%s\nwant\n%s", got, want)
	}
}

// The words that poppler takes from the page are those of the structure.
func TestPdftotext(t *testing.T) {
	text := outside(t, "pdftotext", "-raw", onDisk(t, written(t, sample())), "-")
	text = strings.NewReplacer("\u00AD\n", "", "well-\n", "well-", "\f", " ").Replace(text)
	if got, want := strings.Fields(text), strings.Fields(wanted); strings.Join(got, " ") != strings.Join(want, " ") {
		t.Errorf("pdftotext gives\n%s\nwant\n%s", got, want)
	}
}

func TestQPDF(t *testing.T) {
	outside(t, "qpdf", "--check", onDisk(t, written(t, sample())))
}

// outside runs a program that need not be there; a warning on its error output is a fault.
func outside(t *testing.T, name string, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skipf("%s is not installed", name)
	}
	var out, complaints bytes.Buffer
	command := exec.Command(name, args...)
	command.Stdout, command.Stderr = &out, &complaints
	if err := command.Run(); err != nil || complaints.Len() > 0 {
		t.Fatalf("%s: %v\n%s%s", name, err, out.String(), complaints.String())
	}
	return out.String()
}

func onDisk(t *testing.T, data []byte) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "sample.pdf")
	if err := os.WriteFile(name, data, 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestSource(t *testing.T) {
	f := sample()
	r, err := file.Open(written(t, f))
	if err != nil {
		t.Fatal(err)
	}
	if _, _, found, err := r.Source(); found || err != nil {
		t.Errorf("a file without source: found %v, %v", found, err)
	}
	if digest, err := r.Seal(); digest != "sha256:0123" || err != nil {
		t.Errorf("digest %q, %v", digest, err)
	}
	want := "inquiry: 21/2301\r\ntext: „Äpfel“\x00"
	f = sample()
	f.Source = &file.Source{Name: "Anfrage „1“ (neu).yaml", Data: []byte(want)}
	if r, err = file.Open(written(t, f)); err != nil {
		t.Fatal(err)
	}
	name, data, found, err := r.Source()
	if name != f.Source.Name || string(data) != want || !found || err != nil {
		t.Errorf("source %q, %q, %v, %v", name, data, found, err)
	}
}

func TestWriteRefuses(t *testing.T) {
	for name, spoil := range map[string]func(f *file.File){
		"no page":             func(f *file.File) { f.Pages = nil },
		"no structure":        func(f *file.File) { f.Root = nil },
		"a stray element":     func(f *file.File) { f.Root.Kids = f.Root.Kids[1:] },
		"the same name twice": func(f *file.File) { f.Root.ID = "note-1" },
		"no picture":          func(f *file.File) { f.Images[0].Data = []byte("GIF89a") },
	} {
		f := sample()
		spoil(f)
		var out bytes.Buffer
		if err := f.Write(&out); err == nil || out.Len() > 0 {
			t.Errorf("%s: error %v, %d bytes", name, err, out.Len())
		}
	}
}
