package questions_test

import (
	"bytes"
	"errors"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"quaestor/internal/diag"
	"quaestor/internal/golden"
	"quaestor/questions"
)

func load(t *testing.T, dir string) (*questions.Dossier, []diag.Diagnostic) {
	t.Helper()
	d, found, err := questions.Load(dir)
	if err != nil {
		t.Fatalf("Load(%q): %v", dir, err)
	}
	return d, found
}

// write makes a dossier of the files, given as names and texts in turn.
func write(t testing.TB, files ...string) string {
	t.Helper()
	dir := t.TempDir()
	for i := 0; i < len(files); i += 2 {
		name := filepath.Join(dir, filepath.FromSlash(files[i]))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(files[i+1]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const header = "dossier: probe\ntitle: Probe\nlanguage: de\n"

func TestLoad(t *testing.T) {
	entries, err := os.ReadDir("testdata/load")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		t.Run(e.Name(), func(t *testing.T) {
			dir := filepath.Join("testdata", "load", e.Name())
			d, found := load(t, dir)
			golden.Check(t, dir+".txt", listing(d, found))
		})
	}
}

func TestLoadingTwiceGivesTheSame(t *testing.T) {
	d, found := load(t, "testdata/load/verknuepft")
	again, foundAgain := load(t, "testdata/load/verknuepft")
	if !reflect.DeepEqual(found, foundAgain) || listing(d, found) != listing(again, foundAgain) {
		t.Error("two runs differ")
	}
	for i, r := range d.Records {
		if !reflect.DeepEqual(r.Value, again.Records[i].Value) {
			t.Errorf("%s was read differently", r.File.Name)
		}
	}
}

// The files are written in opposite orders, which changes the order in which a folder lists them on some file systems.
func TestOrderOfTheFileSystemDoesNotMatter(t *testing.T) {
	var forth []string
	err := filepath.WalkDir("testdata/load/verknuepft", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		name, _ := filepath.Rel("testdata/load/verknuepft", path)
		text, err := os.ReadFile(path)
		forth = append(forth, filepath.ToSlash(name), string(text))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var back []string
	for i := len(forth) - 2; i >= 0; i -= 2 {
		back = append(back, forth[i], forth[i+1])
	}
	one, foundOne := load(t, write(t, forth...))
	two, foundTwo := load(t, write(t, back...))
	if a, b := listing(one, foundOne), listing(two, foundTwo); a != b {
		t.Errorf("written forth:\n%s\nwritten back:\n%s", a, b)
	}
}

// The dossier's own templates are read when a document is composed, long after Load.
func TestOwnTemplatesOutliveLoading(t *testing.T) {
	d, found := load(t, write(t, "dossier.yaml", header, "templates/inquiry.md", "Eigene Vorlage\n"))
	if len(found) > 0 {
		t.Fatal(found)
	}
	runtime.GC()
	if _, text, err := d.Profile.Document("inquiry"); err != nil || string(text) != "Eigene Vorlage\n" {
		t.Errorf("got %q and %v, want the dossier's own template", text, err)
	}
}

func TestMissingFolderIsAnError(t *testing.T) {
	_, _, err := questions.Load(filepath.Join(t.TempDir(), "nirgends"))
	if !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want an error that says the folder does not exist", err)
	}
}

func TestNothingLeadsOutOfTheDossier(t *testing.T) {
	elsewhere := write(t, "fremd.yaml", "incident: fremd\ntitle: Fremd\n")
	dir := write(t, "dossier.yaml", header, "echt/a.yaml", "incident: a\ntitle: A\n")
	links := map[string]string{
		"absolut.yaml": filepath.Join(elsewhere, "fremd.yaml"),
		"ordner":       elsewhere,
		"drinnen.yaml": "echt/a.yaml",
		"im-kreis":     ".",
		"leer.yaml":    "nirgends.yaml",
	}
	relative, err := filepath.Rel(dir, filepath.Join(elsewhere, "fremd.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	links["relativ.yaml"] = relative
	for name, target := range links {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Skip(err)
		}
	}
	d, found := load(t, dir)
	var said []string
	for _, f := range found {
		said = append(said, f.Place.File+" "+f.Rule)
	}
	want := []string{"absolut.yaml outside-dossier", "leer.yaml unreadable-file", "ordner outside-dossier", "relativ.yaml outside-dossier"}
	if !slices.Equal(said, want) {
		t.Errorf("got %q, want %q", said, want)
	}
	for _, v := range d.Incidents {
		if v.ID != "a" {
			t.Errorf("%s was read from outside", v.ID)
		}
	}
}

// A folder may be called like a record; a socket may not.
func TestOnlyFilesAreRecords(t *testing.T) {
	dir := write(t, "dossier.yaml", header, "ordner.yaml/a.yaml", "incident: a\ntitle: A\n")
	socket, err := net.Listen("unix", filepath.Join(dir, "buchse.yaml"))
	if err != nil {
		t.Skip(err)
	}
	defer socket.Close()
	d, found := load(t, dir)
	if len(found) != 1 || found[0].Rule != "unreadable-file" || found[0].Place.File != "buchse.yaml" || len(d.Incidents) != 1 {
		t.Errorf("got %v and %d incidents, want one finding about the socket, and the incident", found, len(d.Incidents))
	}
}

func TestHugeFileIsRefusedUnread(t *testing.T) {
	dir := write(t, "dossier.yaml", header)
	huge := bytes.Repeat([]byte("# nichts\n"), 50<<20/9)
	if err := os.WriteFile(filepath.Join(dir, "riesig.yaml"), huge, 0o644); err != nil {
		t.Fatal(err)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, found := load(t, dir)
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > 10<<20 {
		t.Errorf("refusing 50 MB took %d MB of memory", used>>20)
	}
	if len(found) != 1 || found[0].Rule != "file-size" || !strings.Contains(found[0].Message.DE, "50 MB") {
		t.Errorf("got %v, want one finding file-size that names 50 MB", found)
	}
}

func TestTenThousandQuestions(t *testing.T) {
	var b strings.Builder
	b.WriteString("inquiry: 1/1\ntype: x\ntitle: Lang\nasked-by: []\nquestions:\n")
	for i := 10_000; i > 0; i-- {
		b.WriteString("  " + strconv.Itoa(i) + ": Wie viele?\n")
	}
	b.WriteString("answers:\n")
	for i := 1; i <= 10_000; i++ {
		b.WriteString("  - {to: " + strconv.Itoa(i) + ", text: 'Siehe [](question:" + strconv.Itoa(10_001-i) + ").'}\n")
	}
	dir := write(t, "dossier.yaml", header, "lang.yaml", b.String())
	d, _ := load(t, dir)
	exchanges := d.Inquiries[0].Exchanges()
	if n := len(d.Citations); n != 10_000 {
		t.Errorf("got %d citations, want 10,000", n)
	}
	for i := range d.Citations {
		if c := &d.Citations[i]; len(c.Targets) != 1 {
			t.Fatalf("%s leads nowhere", c.Words())
		}
	}
	if len(exchanges) != 10_000 || len(exchanges[0].Questions) != 1 {
		t.Errorf("got %d exchanges, want 10,000 of one question each", len(exchanges))
	}
}
