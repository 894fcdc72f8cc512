package linebreak_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"quaestor/internal/lang"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/hyphen"
	"quaestor/render/pdf/linebreak"
	"quaestor/render/pdf/unit"
)

// The page that is measured: the type area of the printed form.
const size = 11 * unit.Point

var width = unit.Millimetres(160)

// hyphenCost is what dividing a word costs, as the paragraphs of the printed form have it.
const hyphenCost = 60

// texts returns the paragraphs of the German text.
func texts(t testing.TB) []string {
	data, err := os.ReadFile("testdata/text.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n\n")
}

// A typesetter makes items of words.
type typesetter struct {
	face   *font.Face
	rules  *hyphen.Rules
	hyphen unit.Length
	items  []linebreak.Item
	points []int
}

func newTypesetter(hyphens bool) *typesetter {
	ts := &typesetter{face: font.Serif().Face(false, false)}
	ts.hyphen = ts.width("-")
	if hyphens {
		ts.rules = hyphen.For(lang.German)
	}
	return ts
}

func (ts *typesetter) width(text string) unit.Length {
	sum, last := 0, font.Glyph(0)
	for i, r := range text {
		glyph, _ := ts.face.Glyph(r)
		sum += ts.face.Advance(glyph)
		if i > 0 {
			sum += ts.face.Kern(last, glyph)
		}
		last = glyph
	}
	return unit.Em(sum, size)
}

// paragraph returns the items of a text.
func (ts *typesetter) paragraph(text string) []linebreak.Item {
	ts.items = nil
	space := ts.width(" ")
	for i, word := range strings.Fields(text) {
		if i > 0 {
			ts.items = append(ts.items, linebreak.Item{Kind: linebreak.Glue, Width: space, Stretch: space / 2, Shrink: space / 3})
		}
		ts.word(word)
	}
	return append(ts.items, linebreak.Item{Kind: linebreak.Penalty, Cost: linebreak.Forced})
}

func (ts *typesetter) word(word string) {
	core := strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
	ts.points = ts.points[:0]
	if ts.rules != nil && strings.IndexFunc(core, func(r rune) bool { return !unicode.IsLetter(r) }) < 0 {
		ts.points = ts.rules.Points(ts.points, core)
	}
	skip, last := strings.Index(word, core), 0
	for _, at := range ts.points {
		ts.box(word[last : skip+at])
		ts.items = append(ts.items, linebreak.Item{Kind: linebreak.Penalty, Flagged: true, Cost: hyphenCost,
			Width: ts.hyphen, Give: ts.hyphen / 50, Right: ts.hyphen / 2})
		last = skip + at
	}
	ts.box(word[last:])
}

func (ts *typesetter) box(text string) {
	w := ts.width(text)
	item := linebreak.Item{Kind: linebreak.Box, Width: w, Give: w / 50}
	if strings.ContainsRune(".,-", rune(text[len(text)-1])) {
		item.Right = ts.width(text[len(text)-1:]) / 2
	}
	ts.items = append(ts.items, item)
}

// greedy divides a paragraph as typewriters do: each line takes what fits.
func greedy(items []linebreak.Item, width unit.Length) []linebreak.Line {
	var lines []linebreak.Line
	line, natural := linebreak.Line{From: 0, To: -1}, unit.Length(0)
	place := -1
	for i := 0; i < len(items); i++ {
		item := &items[i]
		switch {
		case item.Kind == linebreak.Glue && natural <= width:
			place, line.To, line.Natural = i, i, natural
		case item.Kind == linebreak.Penalty && natural+item.Width <= width:
			place, line.To, line.Natural = i, i+1, natural+item.Width
		}
		if item.Kind != linebreak.Penalty {
			natural += item.Width
		}
		forced := item.Kind == linebreak.Penalty && item.Cost <= linebreak.Forced
		if !forced && (item.Kind != linebreak.Box || natural <= width) {
			continue
		}
		if !forced || natural > width {
			line.Space = width - line.Natural
			i = place
		}
		lines = append(lines, line)
		line, natural = linebreak.Line{From: i + 1, To: -1}, 0
	}
	return lines
}

// A quality is how evenly paragraphs are set.
type quality struct {
	stretch  []int // by line but for last ones: the mean space against its natural width, in thousandths
	gaps     []int // of all lines with at least five words: as shared tools measure finished pages, in thousandths of an em
	lines    int
	hyphens  int
	inARow   int
	longest  int // hyphens in a row
	rivers   int
	overfull int
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

// rivers counts the gaps that lie below gaps of the two lines above.
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
					if min(a.to, g.to)-max(a.from, g.from) > (g.to-g.from)/3 {
						g.depth = max(g.depth, a.depth+1)
					}
				}
				if g.depth == 3 {
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
	if total.mean() > 1070 || at(total.stretch, 95) > 1390 || slices.Max(total.stretch) > 1660 {
		t.Error("total fit is not better than Knuth and Plass without letters that give: 1.07, 1.39, 1.66")
	}
	for _, q := range []*quality{&first, &plain} {
		if total.even() >= q.even() || slices.Max(total.stretch) >= slices.Max(q.stretch) || total.rivers >= q.rivers {
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
