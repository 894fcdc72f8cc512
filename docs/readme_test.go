package docs_test

import (
	"os"
	"path/filepath"
	"testing"

	"quaestor/internal/lang"
)

// TestReadmeIsExecuted does what the project's first page says, on a copy of the examples.
func TestReadmeIsExecuted(t *testing.T) {
	r := reader{dir: t.TempDir(), tag: lang.English}
	if err := os.CopyFS(filepath.Join(r.dir, "examples"), os.DirFS("../examples")); err != nil {
		t.Fatal(err)
	}
	compare(t, "../README.md", r.follow)
}
