package text

import (
	"bytes"
	"path/filepath"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/internal/sample"
)

func TestTexts(t *testing.T) {
	for _, s := range sample.All() {
		t.Run(s.Name, func(t *testing.T) {
			var got bytes.Buffer
			if err := Write(&got, s.Document); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("testdata", s.Name+".txt")
			golden.Check(t, file, got.String())
		})
	}
}
