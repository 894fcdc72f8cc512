package prose

import (
	"os"
	"strings"
	"testing"
)

// BenchmarkScan measures ordinary prose: long words, a mention in every second sentence. Its floor is one look at
// every byte.
func BenchmarkScan(b *testing.B) {
	data, err := os.ReadFile("testdata/prose.txt")
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Repeat(string(data), 50)
	b.Run("scan", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			Scan(text, "de")
		}
	})
	b.Run("floor", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		sum := 0
		for b.Loop() {
			for i := range len(text) {
				if classes[text[i]] == digit {
					sum++
				}
			}
		}
	})
}

// BenchmarkScanHostile measures texts that drive careless scanners to quadratic time.
func BenchmarkScanHostile(b *testing.B) {
	for _, piece := range []string{"[", "](", "](a", "[](a", "1 111 ", "`a", "``a`", "<a", "<!--", "Frage 1 und ", "1.", "> ", "1,", "§ 1 und ", "rund ", "\\"} {
		text := strings.Repeat(piece, 1<<20/len(piece))
		b.Run(piece, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Scan(text, "de")
			}
		})
	}
}
