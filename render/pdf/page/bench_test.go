package page

import (
	"fmt"
	"testing"

	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/unit"
)

// blank is a line that draws nothing.
type blank unit.Length

func (b blank) Height() unit.Length             { return unit.Length(b) }
func (b blank) Draw(*paint.Canvas, unit.Length) {}

// BenchmarkPage divides documents of several lengths: a page of a long one costs no more than one of a short.
func BenchmarkPage(b *testing.B) {
	for _, pages := range []int{1, 20, 200, 2000} {
		b.Run(fmt.Sprint(pages), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				fillPages(pages)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*pages), "ns/page")
		})
	}
}

// fillPages fills pages with 48 lines each, in paragraphs of 8, some with a note.
func fillPages(pages int) {
	builder := NewBuilder(nil, Sheet{Bottom: 48, Apart: 1})
	paragraph := make([]Strip, 8)
	for i := range paragraph {
		paragraph[i].Box = blank(1)
	}
	paragraph[1].Cost, paragraph[7].Cost = Tight, Tight
	paragraph[4].Notes = []Note{{{Box: blank(1)}}}
	for range pages * 6 {
		builder.Add(paragraph...)
	}
	builder.Finish()
}

// TestMemory fills 2,000 pages and looks at what the builder holds in between.
func TestMemory(t *testing.T) {
	builder := NewBuilder(nil, Sheet{Bottom: 48})
	for range 96_000 {
		builder.Add(Strip{Box: blank(1)})
		if held := len(builder.queue); held > 49 {
			t.Fatalf("%d strips are held after %d pages", held, builder.pages)
		}
	}
	if builder.pages < 1998 || cap(builder.queue) > 200 {
		t.Errorf("%d pages are painted, there is room for %d strips", builder.pages, cap(builder.queue))
	}
}
