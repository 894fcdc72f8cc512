package file

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"testing"
)

// operatorsOfPage are operators as a page of text has them: two bytes a letter, words that come again, numbers between.
func operatorsOfPage(lines int) []byte {
	var page []byte
	seed := uint32(1)
	random := func(n uint32) uint32 {
		seed = seed*1664525 + 1013904223
		return seed >> 16 % n
	}
	for line := range lines {
		page = fmt.Appendf(page, "BT 70.866 %d.%d Td [(", 800-15*line, 7*line)
		for range 14 {
			word := random(60) * random(15)
			for letter := range 2 + word%9 {
				page = append(page, 0, byte(1+(word*7+letter*letter)%50))
			}
			page = fmt.Appendf(page, "\x00\x05)%d(", -8*line)
		}
		page = append(page, ")]TJ ET\n"...)
	}
	return page
}

func TestSqueezeAll(t *testing.T) {
	for _, lines := range []int{0, 1, 10, 500} {
		var streams []stream
		for i := range 40 {
			streams = append(streams, stream{number: i, data: operatorsOfPage(lines), plain: i == 3})
		}
		squeezeAll(streams)
		for i, s := range streams {
			got := s.data
			if i != 3 {
				z, err := zlib.NewReader(bytes.NewReader(s.data))
				if err != nil {
					t.Fatal(err)
				}
				if got, err = io.ReadAll(z); err != nil {
					t.Fatal(err)
				}
			}
			if want := operatorsOfPage(lines); !bytes.Equal(got, want) || s.number != i {
				t.Errorf("%d lines: stream %d has %d bytes, want %d", lines, i, len(got), len(want))
			}
		}
	}
}

func BenchmarkSqueeze(b *testing.B) {
	for _, lines := range []int{1, 5, 10, 45} {
		data := operatorsOfPage(lines)
		for _, level := range []int{1, 3, 4, 5, 6} {
			b.Run(fmt.Sprintf("%d bytes/level %d", len(data), level), func(b *testing.B) {
				var out bytes.Buffer
				zip, err := zlib.NewWriterLevel(&out, level)
				if err != nil {
					b.Fatal(err)
				}
				for b.Loop() {
					out.Reset()
					zip.Reset(&out)
					zip.Write(data)
					zip.Close()
				}
				b.ReportMetric(float64(out.Len()), "bytes")
			})
		}
	}
}
