package linebreak

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"

	"quaestor/render/pdf/unit"
)

// check tells whether lines are what they should be, whatever the items.
func check(t *testing.T, items []Item, widths []unit.Length, ragged bool) {
	t.Helper()
	var b Breaker
	lines := slices.Clone(b.Break(items, widths, ragged))
	at := 0
	for i, line := range lines {
		if line.From < at || line.To < line.From {
			t.Fatalf("line %d prints items %d to %d behind %d", i, line.From, line.To, at)
		}
		onlyVanishing(t, items[at:line.From])
		at = line.To
		if line.Letters < -most || line.Letters > most {
			t.Fatalf("letters of line %d are stretched by %d", i, line.Letters)
		}
	}
	onlyVanishing(t, items[at:])
	if again := b.Break(items, widths, ragged); !slices.Equal(again, lines) {
		t.Fatalf("the second time other lines come out: %v, then %v", lines, again)
	}
}

func onlyVanishing(t *testing.T, items []Item) {
	t.Helper()
	if i := slices.IndexFunc(items, func(i Item) bool { return i.Kind == Box }); i >= 0 {
		t.Fatalf("a box is not printed: %v", items[i])
	}
}

// FuzzBreak breaks paragraphs of any items whatever, sensible or not.
func FuzzBreak(f *testing.F) {
	f.Add([]byte("Lorem ipsum dolor"), uint16(20), true)
	f.Add([]byte{0, 255, 1, 7, 2, 0, 0, 0, 2, 255, 2, 254, 1, 1, 1, 1}, uint16(0), false)
	f.Fuzz(func(t *testing.T, data []byte, width uint16, ragged bool) {
		check(t, anyItems(data), []unit.Length{unit.Length(width) - 10, unit.Length(width) / 2}, ragged)
	})
}

// anyItems makes two bytes an item: some are wider than they should be, some narrower than nothing.
func anyItems(data []byte) []Item {
	var items []Item
	for len(data) >= 2 {
		n := unit.Length(int16(binary.BigEndian.Uint16(data)))
		kind := Kind((n%3 + 3) % 3)
		item := Item{Kind: kind, Width: n / 256, Give: n % 5, Stretch: n % 7, Shrink: n % 11, Left: n % 13, Right: n % 17}
		if kind == Penalty {
			item.Cost, item.Flagged = int32(n), n%2 == 0
		}
		items = append(items, item)
		data = data[2:]
	}
	return items
}

func TestOddParagraphs(t *testing.T) {
	box := Item{Kind: Box, Width: 100}
	glue := Item{Kind: Glue, Width: 10, Stretch: 5, Shrink: 3}
	forced := Item{Kind: Penalty, Cost: Forced}
	for _, items := range [][]Item{
		nil, {forced}, {glue}, {box}, {glue, forced}, {box, glue}, {glue, glue, box, glue, glue, forced},
		{forced, forced, forced}, {forced, glue, forced}, {box, forced, glue, box}, {box, glue, {Kind: Penalty}, box},
		{{Kind: Penalty, Width: 500}, box, {Kind: Penalty, Width: 500}},
	} {
		for _, width := range []unit.Length{-1, 0, 1, 50, 100, 1000} {
			check(t, items, []unit.Length{width}, false)
			check(t, items, []unit.Length{width, width / 2}, true)
		}
	}
}

// TestTooLong checks that a line is too long only if it could not have ended earlier.
func TestTooLong(t *testing.T) {
	r := source()
	tooLong := 0
	for range 2000 {
		items, width := random(r, 12), unit.Length(4000+1000*r.IntN(8))
		var b Breaker
		for _, line := range b.Break(items, []unit.Length{width}, false) {
			if !exceedsWidth(items, line, line.From, line.To, width) {
				continue
			}
			tooLong++
			for i := line.From + 1; i < line.To-1; i++ {
				p := items[i]
				ends := p.Kind == Glue && items[i-1].Kind == Box || p.Kind == Penalty && p.Cost < Forbidden
				to := i
				if p.Kind == Penalty && p.Width > 0 {
					to++
				}
				if ends && !exceedsWidth(items, line, line.From, to, width) {
					t.Fatalf("line %v of width %d could have ended at %d: %v", line, width, i, items[line.From:line.To])
				}
			}
		}
	}
	if tooLong == 0 {
		t.Error("no line was too long")
	}
}

// exceedsWidth reports whether items are too long for a line, however much they shrink.
func exceedsWidth(items []Item, line Line, from, to int, width unit.Length) bool {
	least := unit.Length(0)
	for i := from; i < to; i++ {
		switch item := items[i]; item.Kind {
		case Box:
			least += item.Width - item.Give
		case Glue:
			least += item.Width - item.Shrink
		case Penalty:
			if i == to-1 && item.Width > 0 {
				least += item.Width - item.Give
			}
		}
	}
	return least > width+line.Indent+items[to-1].Right
}

// TestWidth checks that lines are exactly as wide as they should be, hanging signs beyond, if they have spaces and
// these have not shrunk as far as they can.
func TestWidth(t *testing.T) {
	r := source()
	checked := 0
	for range 1000 {
		items, width := random(r, 20), unit.Length(20_000+1000*r.IntN(9))
		var b Breaker
		lines := b.Break(items, []unit.Length{width}, false)
		for i, line := range lines {
			give, shrink, spaces := unit.Length(0), unit.Length(0), 0
			for j, item := range items[line.From:line.To] {
				if item.Kind == Box || item.Kind == Penalty && line.From+j == line.To-1 {
					give += item.Give
				}
				if item.Kind == Glue {
					spaces++
					shrink += item.Shrink
				}
			}
			if i == len(lines)-1 || spaces == 0 || line.Space == -shrink || ends(items[line.To:]) {
				continue
			}
			checked++
			got := line.Natural + line.Space + give*unit.Length(line.Letters)/most
			if want := width + line.Indent + items[line.To-1].Right; got != want {
				t.Fatalf("line %+v is %d wide, want %d", line, got, want)
			}
		}
	}
	if checked < 1000 {
		t.Errorf("only %d lines were stretched", checked)
	}
}

// ends reports whether a line must end before the next box.
func ends(items []Item) bool {
	i := slices.IndexFunc(items, func(i Item) bool { return i.Kind == Box || i.forced() })
	return i >= 0 && items[i].forced()
}

// TestCrowd breaks what has a place to end everywhere and no width: work and memory grow with its length only.
func TestCrowd(t *testing.T) {
	items := slices.Repeat([]Item{{Kind: Box}, {Kind: Penalty}}, 100_000)
	check(t, items, []unit.Length{1000}, false)
	var b Breaker
	for n := range 2 * crowd {
		b.Break(items[:2*n], []unit.Length{1000}, false)
		if len(b.active) > crowd || len(b.nodes) > int(veryLoose)*n+2 {
			t.Fatalf("%d nodes, %d of them active, for %d places", len(b.nodes), len(b.active), n)
		}
	}
}

// TestRivers counts rivers in paragraphs of short words, before and after they are looked for.
func TestRivers(t *testing.T) {
	r := source()
	before, after := 0, 0
	for range 300 {
		items, widths := shortWords(r, 120), []unit.Length{60_000}
		var b Breaker
		b.prepare(items, widths, false)
		b.best()
		even := b.total()
		found, _ := b.rivers(b.trace(nil))
		left, _ := b.rivers(b.Break(items, widths, false))
		if left > found {
			t.Errorf("%d rivers have become %d", found, left)
		}
		if found == 0 && b.total() != even {
			t.Error("lines without a river have been divided again")
		}
		before, after = before+found, after+left
	}
	t.Logf("%d rivers, %d left", before, after)
	if before == 0 || 2*after > before {
		t.Errorf("of %d rivers %d are left", before, after)
	}
}

// shortWords makes a paragraph of words of two to six letters, each of which may be divided.
func shortWords(r *rand.Rand, words int) []Item {
	var items []Item
	for range words {
		w := unit.Length(2000 + 500*r.IntN(5))
		half := Item{Kind: Box, Width: w, Give: w / 50}
		items = append(items, half, Item{Kind: Penalty, Flagged: true, Cost: 60, Width: 500, Give: 10, Right: 250}, half,
			Item{Kind: Glue, Width: 1000, Stretch: 500, Shrink: 333})
	}
	return items
}
