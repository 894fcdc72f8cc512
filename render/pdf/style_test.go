package pdf

import (
	"bytes"
	"sync"
	"testing"

	"quaestor/render/internal/sample"
)

// TestStyleIsShared writes documents in both languages with one style, at the same time and after each other: what one of
// them has learned may not show in another.
func TestStyleIsShared(t *testing.T) {
	shared := &Style{}
	samples := sample.All()
	var wait sync.WaitGroup
	for range 4 {
		for _, s := range samples {
			wait.Go(func() {
				alone, together := write(t, s.Document, nil), write(t, s.Document, shared)
				if !bytes.Equal(alone, together) {
					t.Errorf("%s: the file is another with a style that others use", s.Name)
				}
			})
		}
	}
	wait.Wait()
}
