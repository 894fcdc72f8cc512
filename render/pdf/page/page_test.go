package page

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/unit"
)

// TestPages divides the strips of each file into pages and draws them, a line for each unit of height.
func TestPages(t *testing.T) {
	files, err := filepath.Glob("testdata/pages/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no strips", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			strips, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, strings.TrimSuffix(file, ".txt")+".golden", divided(t, string(strips)))
		})
	}
}

// divided reads a sheet and strips, each a line, and returns the pages they fill.
func divided(t *testing.T, strips string) string {
	lines := strings.Split(strings.TrimSpace(strips), "\n")
	book := &book{}
	b := NewBuilder(nil, book.sheet(t, strings.Fields(lines[1])))
	for _, line := range lines[2:] {
		b.Add(book.strip(t, strings.Fields(line)))
	}
	b.Finish()
	return lines[0] + "\n" + book.String()
}

// A book records what is drawn on its pages.
type book struct {
	top, bottom unit.Length
	pages       [][]drawn
}

type drawn struct {
	box *box
	top unit.Length
}

// A box is a box with a name.
type box struct {
	book *book
	name string
	high unit.Length
	kind kind
}

// A kind is what a box is on the page.
type kind int

const (
	text kind = iota
	note
	head
	rule
)

func (b *box) Height() unit.Length { return b.high }

func (b *box) Draw(_ *paint.Canvas, top unit.Length) {
	last := len(b.book.pages) - 1
	b.book.pages[last] = append(b.book.pages[last], drawn{b, top})
}

// A tall is divided at each unit; a solid one nowhere, an endless one without end, a greedy one
// takes more than it may.
type tall struct {
	*box
	kind string
}

func (b tall) Split(room unit.Length) (fits, rest Box) {
	part, more := *b.box, *b.box
	part.high, more.high = min(room, b.high), b.high-room
	switch {
	case b.kind == "solid":
		return nil, b
	case b.kind == "greedy":
		part.high = room + 1
		return &part, nil
	case b.kind == "endless":
		return &part, b
	case more.high <= 0:
		return &part, nil
	}
	return &part, tall{&more, b.kind}
}

func (k *book) sheet(t *testing.T, words []string) Sheet {
	s := Sheet{Bottom: unit.Length(number(t, words[1])), Begin: k.begin, Rule: k.rule}
	for _, word := range words[2:] {
		key, value, _ := strings.Cut(word, "=")
		n := unit.Length(number(t, value))
		switch key {
		case "first":
			s.First = n
		case "apart":
			s.Apart = n
		case "front":
			s.Front = &Front{Least: int(n), Strips: func() []Strip {
				return []Strip{{Box: &box{book: k, name: "contents", high: 1}}, {Box: &box{book: k, name: "more", high: 4}}}
			}}
		case "after":
			s.Front.After = int(n)
		}
	}
	k.top, k.bottom = s.Top, s.Bottom
	return s
}

func (k *book) begin(*paint.Canvas) { k.pages = append(k.pages, nil) }

func (k *book) rule(_ *paint.Canvas, top unit.Length) {
	(&box{book: k, name: "~~~~", high: 1, kind: rule}).Draw(nil, top)
}

func (k *book) strip(t *testing.T, words []string) Strip {
	own := &box{book: k, name: words[0], high: unit.Length(number(t, words[1]))}
	s := Strip{Box: own}
	for _, word := range words[2:] {
		key, value, _ := strings.Cut(word, "=")
		switch key {
		case "gap":
			s.Gap = unit.Length(number(t, value))
		case "tall":
			s.Box = tall{own, value}
		case "note":
			for i, note := range strings.Split(value, ",") {
				s.Notes = append(s.Notes, k.note(t, own.name+strings.Repeat("*", i+1), note))
			}
		case "again":
			name, high, _ := strings.Cut(value, ":")
			s.Again = []Strip{{Box: &box{book: k, name: name, high: unit.Length(number(t, high)), kind: head}}}
		default:
			s.Cost = map[string]Cost{"loose": Loose, "close": Close, "tight": Tight}[key]
		}
	}
	return s
}

func (k *book) note(t *testing.T, mark, lines string) (n Note) {
	for _, line := range strings.Split(lines, "+") {
		high, tight := strings.CutSuffix(line, "t")
		s := Strip{Box: &box{book: k, name: mark, high: unit.Length(number(t, high)), kind: note}}
		if tight {
			s.Cost = Tight
		}
		n = append(n, s)
	}
	return n
}

func number(t *testing.T, text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// String draws the pages.
func (k *book) String() string {
	var s strings.Builder
	for i, page := range k.pages {
		fmt.Fprintf(&s, "\n--- %d ---\n", i+1)
		lines := make([]string, k.bottom)
		for _, d := range page {
			for y := d.top; y < d.top+d.box.high; y++ {
				for len(lines) <= int(y) {
					lines = append(lines, "over the edge: ")
				}
				lines[y] += d.box.name
			}
		}
		s.WriteString(strings.Join(lines, "\n") + "\n")
	}
	return s.String()
}
