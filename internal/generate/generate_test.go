package generate

import "testing"

func TestRecordsHaveTheSizeOfRealPapers(t *testing.T) {
	total, files := 0, Dossier(100)
	for _, f := range files {
		total += len(f.Text)
	}
	if mean := total / len(files); mean < 20_000 || mean > 30_000 {
		t.Errorf("a record has %d bytes on average, want about 25,000", mean)
	}
}
