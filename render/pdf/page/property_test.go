package page

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"quaestor/render/pdf/unit"
)

// TestProperties divides random strips into pages and holds the pages against what every page must be.
func TestProperties(t *testing.T) {
	for seed := range uint64(3000) {
		random := rand.New(rand.NewPCG(seed, 1))
		data := make([]byte, random.IntN(400))
		for i := range data {
			data[i] = byte(random.Uint32())
		}
		checkPages(t, data)
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}

// FuzzBuilder looks for strips that are divided badly, or without end.
func FuzzBuilder(f *testing.F) {
	f.Add([]byte{20, 2, 3, 0, 5, 0xff, 7, 0x13, 9})
	f.Add([]byte("whatever comes, it ends and is painted once"))
	f.Fuzz(func(t *testing.T, data []byte) { checkPages(t, data[:min(len(data), 4000)]) })
}

func checkPages(t *testing.T, data []byte) {
	s := newSample(data)
	b := NewBuilder(nil, s.sheet)
	notes := 0
	for _, strip := range s.strips {
		b.Add(strip)
		flat, _ := flatten(nil, strip.Notes)
		notes += len(flat)
	}
	b.Finish()
	height := 0
	for _, strip := range s.strips {
		height += int(strip.Box.Height())
	}
	if most := 2 + len(s.strips) + height + notes; len(s.book.pages) > most {
		t.Errorf("%d pages, at most %d have something on them", len(s.book.pages), most)
	}
	s.checkOrder(t)
	s.checkEdges(t)
	s.checkBreaks(t)
	s.checkNotes(t)
}

// checkOrder: each strip is painted once, in order, and so is each line of each note.
func (s *sample) checkOrder(t *testing.T) {
	var got, want []string
	heights := map[string]unit.Length{}
	for _, page := range s.book.pages {
		for _, d := range page {
			if d.box.kind == text || d.box.kind == note {
				got = append(got, d.box.name)
				heights[d.box.name] += d.box.high
			}
		}
	}
	texts := func(names []string, note bool) []string {
		var of []string
		for _, name := range names {
			if strings.Contains(name, "*") == note {
				of = append(of, name)
			}
		}
		return slices.Compact(of) // a tall box is painted in several parts
	}
	for _, strip := range s.strips {
		name := s.name(strip)
		want = append(want, name)
		if heights[name] != strip.Box.Height() {
			t.Errorf("%s is painted with a height of %d, not %d", name, heights[name], strip.Box.Height())
		}
		flat, _ := flatten(nil, strip.Notes)
		for _, line := range flat {
			want = append(want, s.name(line))
		}
	}
	for _, note := range []bool{false, true} {
		if got, want := texts(got, note), texts(want, note); !slices.Equal(got, want) {
			t.Errorf("painted %v, want %v", got, want)
		}
	}
}

func (s *sample) name(strip Strip) string {
	if of, ok := strip.Box.(tall); ok {
		return of.name
	}
	return strip.Box.(*box).name
}

// checkEdges: nothing overlaps, and nothing is painted beyond the edges, unless it is too high and alone.
func (s *sample) checkEdges(t *testing.T) {
	for number, page := range s.book.pages {
		y, own := s.sheet.Top, 0
		if number == 0 && s.sheet.First != 0 {
			y = s.sheet.First
		}
		for _, d := range page {
			if d.top < y {
				t.Errorf("page %d: %s at %d overlaps what ends at %d", number+1, d.box.name, d.top, y)
			}
			if y = d.top + d.box.high; d.box.kind == rule {
				y = d.top + s.sheet.Apart
			}
			if d.box.kind == text || d.box.kind == note {
				own++
			}
		}
		if y > s.sheet.Bottom && own > 1 {
			t.Errorf("page %d ends at %d, beyond its edge, with %d strips", number+1, y, own)
		}
	}
}

// texts returns the numbers of the strips on each page that has any.
func (s *sample) texts() (pages [][]int) {
	for _, page := range s.book.pages {
		var numbers []int
		for _, d := range page {
			if d.box.kind == text {
				n, _ := strconv.Atoi(d.box.name)
				numbers = append(numbers, n)
			}
		}
		if len(numbers) > 0 {
			pages = append(pages, numbers)
		}
	}
	return pages
}

// checkBreaks: a page begins with a tight strip only if all on the page before are tight but its first.
func (s *sample) checkBreaks(t *testing.T) {
	pages := s.texts()
	for i := 1; i < len(pages); i++ {
		before, first := pages[i-1], pages[i][0]
		if first == before[len(before)-1] || s.strips[first].Cost < Tight {
			continue
		}
		for _, n := range before[1:] {
			if s.strips[n].Cost < Tight {
				t.Errorf("a page begins with %d, which is tight, where %d could", first, n)
			}
		}
	}
}

// fits reports whether a strip fits on a page with all its notes.
func (s *sample) fits(strip Strip) bool {
	notes, _ := flatten(nil, strip.Notes)
	return height(strip.Again)+strip.height(false)+s.sheet.Apart+height(notes) <= s.sheet.Bottom-max(s.sheet.Top, s.sheet.First)
}

// checkNotes: each note begins on the page where the strip with its mark begins, unless that is alone on the page and
// leaves no room for all its notes.
func (s *sample) checkNotes(t *testing.T) {
	begun := map[string]bool{}
	for number, page := range s.book.pages {
		var texts []string
		notes := map[string]bool{}
		for _, d := range page {
			if d.box.kind == text {
				texts = append(texts, d.box.name)
			}
			notes[d.box.name] = true
		}
		for _, name := range texts {
			n, _ := strconv.Atoi(name)
			if begun[name] {
				continue
			}
			begun[name] = true
			for _, of := range s.strips[n].Notes {
				if first := s.name(of[0]); !notes[first] && (len(texts) > 1 || s.fits(s.strips[n])) {
					t.Errorf("page %d: note %s does not begin below its mark", number+1, first)
				}
			}
		}
	}
}
