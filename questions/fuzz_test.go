package questions_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"quaestor/questions"
)

// Whatever a file holds, the dossier is loaded, every place can be shown, and every audience gets its part.
func FuzzLoad(f *testing.F) {
	for _, dir := range []string{"testdata/load", "testdata/audience"} {
		err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() || !strings.HasSuffix(path, ".yaml") {
				return err
			}
			text, err := os.ReadFile(path)
			f.Add(text)
			return err
		})
		if err != nil {
			f.Fatal(err)
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		d, found, err := questions.LoadFS(fstest.MapFS{
			"dossier.yaml": {Data: []byte(header)},
			"a.yaml":       {Data: text},
		})
		if err != nil {
			t.Fatal(err)
		}
		listing(d, found)
		for _, level := range d.Levels() {
			listing(d.For(level), nil)
		}
		for _, q := range d.Inquiries {
			if n := len(q.Exchanges()); n < len(q.Answers) {
				t.Errorf("%d exchanges for %d answers", n, len(q.Answers))
			}
		}
	})
}
