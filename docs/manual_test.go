// Package docs_test holds the manual against the program: commands on its pages are run and their output compared, its
// tables are made from the field tables and rules, and its links must lead somewhere.
package docs_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"quaestor/internal/golden"
	"quaestor/internal/lang"
)

// pages are the pages that are executed, German and English beside each other.
var pages = []lang.Text{
	{DE: "de/einstieg.md", EN: "getting-started.md"},
	{DE: "de/format.md", EN: "format.md"},
	{DE: "de/verweise.md", EN: "references.md"},
	{DE: "de/vorlagen.md", EN: "templates.md"},
	{DE: "de/import.md", EN: "import.md"},
	{DE: "de/druck.md", EN: "print.md"},
	{DE: "de/regeln.md", EN: "rules.md"},
}

// quaestor is the program under test.
var quaestor string

func TestMain(m *testing.M) {
	os.Exit(withProgram(m))
}

// withProgram builds the program, runs the tests and returns the exit code.
func withProgram(m *testing.M) int {
	dir, err := os.MkdirTemp("", "quaestor")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	quaestor = filepath.Join(dir, "quaestor.exe")
	if out, err := exec.Command("go", "build", "-o", quaestor, "../cmd/quaestor").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "build quaestor: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}

// TestPagesAreExecuted does on every page what it tells the reader to do, in one folder from top to bottom, and compares
// what the page shows with what then is seen.
func TestPagesAreExecuted(t *testing.T) {
	for _, page := range pages {
		for _, tag := range lang.Tags() {
			name := page.In(tag)
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				r := reader{dir: t.TempDir(), tag: tag}
				compare(t, name, r.follow)
			})
		}
	}
}

// compare holds a page against what a function makes of it.
func compare(t *testing.T, name string, remake func(page string) (string, error)) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	got, err := remake(string(text))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	golden.Check(t, name, got)
}
