package linebreak_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"quaestor/render/pdf/linebreak"
	"quaestor/render/pdf/unit"
)

// A quality is how evenly paragraphs are set.
type quality struct {
	stretch []int // by line but for last ones: the mean space against its natural width, in thousandths
	gaps    []int // of all lines with at least five words: in thousandths of an em
	lines   int
	hyphens int
	inARow  int
	longest int // hyphens in a row
	rivers  int
}

func (q *quality) add(items []linebreak.Item, lines []linebreak.Line) {
	row := 0
	for i, line := range lines {
		spaces, natural := 0, unit.Length(0)
		for _, item := range items[line.From:line.To] {
			if item.Kind == linebreak.Glue {
				spaces++
				natural += item.Width
			}
		}
		q.lines++
		row++
		if items[line.To-1].Flagged {
			q.hyphens++
			q.longest = max(q.longest, row)
			if row == 2 {
				q.inARow++
			}
		} else {
			row = 0
		}
		if spaces == 0 {
			continue
		}
		mean := int((natural + line.Space) * 1000 / natural)
		if i < len(lines)-1 {
			q.stretch = append(q.stretch, mean)
		}
		if spaces >= 4 {
			gap := int((natural + line.Space) * 1000 / unit.Length(spaces) / size)
			q.gaps = append(q.gaps, slices.Repeat([]int{gap}, spaces)...)
		}
	}
	q.rivers += rivers(items, lines)
}

// rivers counts the gaps that lie below gaps of the three lines above.
func rivers(items []linebreak.Item, lines []linebreak.Line) int {
	type gap struct {
		from, to unit.Length
		depth    int
	}
	var above []gap
	count := 0
	for _, line := range lines {
		var here []gap
		x := -line.Indent
		spaces := unit.Length(0)
		for _, item := range items[line.From:line.To] {
			if item.Kind == linebreak.Glue {
				spaces++
			}
		}
		for _, item := range items[line.From:line.To] {
			switch item.Kind {
			case linebreak.Box:
				x += item.Width + item.Give*unit.Length(line.Letters)/20
			case linebreak.Glue:
				g := gap{x, x + item.Width + line.Space/spaces, 1}
				for _, a := range above {
					if min(a.to, g.to)-max(a.from, g.from) > (g.to-g.from)/2 {
						g.depth = max(g.depth, a.depth+1)
					}
				}
				if g.depth == 4 {
					count++
				}
				here = append(here, g)
				x = g.to
			}
		}
		above = here
	}
	return count
}

func (q *quality) mean() int {
	sum := 0
	for _, s := range q.stretch {
		sum += s
	}
	return sum / len(q.stretch)
}

func at(values []int, percent int) int {
	values = slices.Sorted(slices.Values(values))
	return values[min(len(values)*percent/100, len(values)-1)]
}

func (q *quality) above(limit int) (percent float64) {
	n := 0
	for _, s := range q.stretch {
		if s > limit {
			n++
		}
	}
	return 100 * float64(n) / float64(len(q.stretch))
}

func (q *quality) even() int { return at(q.gaps, 95) * 1000 / at(q.gaps, 50) }

func (q *quality) String() string {
	return fmt.Sprintf("mean %d  p95 %d  max %d  above 1.5: %.1f %%  hyphens %.1f %%, twice in a row %d, at most %d  rivers %d  p95/p50 %d",
		q.mean(), at(q.stretch, 95), slices.Max(q.stretch), q.above(1500), 100*float64(q.hyphens)/float64(q.lines), q.inARow, q.longest,
		q.rivers, q.even())
}

func TestQuality(t *testing.T) {
	var total, first, plain quality
	var b linebreak.Breaker
	with, without := newTypesetter(true), newTypesetter(false)
	for _, text := range texts(t) {
		items := with.paragraph(text)
		total.add(items, b.Break(items, []unit.Length{width}, false))
		first.add(items, greedy(items, width))
		items = without.paragraph(text)
		plain.add(items, greedy(items, width))
	}
	t.Logf("total fit:             %v", &total)
	t.Logf("greedy, hyphenated:    %v", &first)
	t.Logf("greedy, no hyphens:    %v", &plain)
	if total.even() > 1200 || total.hyphens*100 > 20*total.lines || total.longest > 1 {
		t.Error("total fit is not as even as it was")
	}
	if total.rivers > 0 {
		t.Error("a river runs through the text")
	}
	if total.mean() > 1070 || at(total.stretch, 95) > 1390 || slices.Max(total.stretch) > 1660 {
		t.Error("total fit is not better than Knuth and Plass without letters that give: 1.07, 1.39, 1.66")
	}
	for _, q := range []*quality{&first, &plain} {
		if total.even() >= q.even() || slices.Max(total.stretch) >= slices.Max(q.stretch) {
			t.Error("total fit is not better than greedy")
		}
	}
}

// BenchmarkPage breaks the lines of about a page and reports the time of one.
func BenchmarkPage(b *testing.B) {
	ts := newTypesetter(true)
	var page [][]linebreak.Item
	for _, text := range texts(b)[:6] {
		page = append(page, ts.paragraph(text))
	}
	var breaker linebreak.Breaker
	lines := 0
	b.ReportAllocs()
	for b.Loop() {
		lines = 0
		for _, items := range page {
			lines += len(breaker.Break(items, []unit.Length{width}, false))
		}
	}
	b.ReportMetric(float64(lines), "lines/op")
}

// BenchmarkHuge breaks a paragraph of a megabyte; its time for a line is that of the page.
func BenchmarkHuge(b *testing.B) {
	all := strings.Join(texts(b), " ")
	items := newTypesetter(true).paragraph(strings.Repeat(all+" ", 1_000_000/len(all)))
	var breaker linebreak.Breaker
	b.ReportAllocs()
	for b.Loop() {
		breaker.Break(items, []unit.Length{width}, false)
	}
	b.ReportMetric(float64(len(items)), "items/op")
}
