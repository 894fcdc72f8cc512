//go:build unix

package questions_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// A named pipe is never opened, wherever it lies: nobody may be there to write into it.
func TestNamedPipes(t *testing.T) {
	dir := write(t, "dossier.yaml", header)
	if err := os.Mkdir(filepath.Join(dir, "templates"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a.yaml", "templates/profile.yaml", "templates/inquiry.md", "templates/style.css"} {
		if err := syscall.Mkfifo(filepath.Join(dir, name), 0o644); err != nil {
			t.Skip(err)
		}
	}
	_, found := load(t, dir)
	for i, name := range []string{"a.yaml", "templates/profile.yaml"} {
		if len(found) != 2 || found[i].Rule != "unreadable-file" || found[i].Place.File != name {
			t.Fatalf("got %v, want a finding about %s", found, name)
		}
	}
}
