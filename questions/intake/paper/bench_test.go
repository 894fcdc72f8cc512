package paper_test

import (
	"os"
	"strings"
	"testing"

	"quaestor/questions/intake/paper"
)

// BenchmarkRead reads minutes of usual length, 25,000 bytes.
func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile("testdata/minutes-raw.txt")
	if err != nil {
		b.Fatal(err)
	}
	text := []byte(strings.Repeat(string(data), 25_000/len(data)+1)[:25_000])
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := paper.Read("minutes.txt", text); err != nil {
			b.Fatal(err)
		}
	}
}
