package text

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"quaestor/render/internal/sample"
)

var update = flag.Bool("update", false, "rewrite the expected texts")

func TestTexts(t *testing.T) {
	for _, s := range sample.All() {
		t.Run(s.Name, func(t *testing.T) {
			var got bytes.Buffer
			if err := Write(&got, s.Document); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("testdata", s.Name+".txt")
			if *update {
				if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got.Bytes(), want) {
				t.Errorf("%s differs (go test -update, then review):\n%s", file, got.Bytes())
			}
		})
	}
}
