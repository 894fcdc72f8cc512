package linebreak

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"quaestor/render/pdf/unit"
)

// random makes a paragraph of a few words of all widths, with hyphens, ties, lines that must end, and margins that letters
// hang into.
func random(r *rand.Rand, words int) []Item {
	var items []Item
	for range words {
		for range 1 + r.IntN(2) {
			w := unit.Length(1000 * (1 + r.IntN(6)))
			items = append(items, Item{Kind: Box, Width: w, Give: w / 50,
				Left: unit.Length(r.IntN(2) * 300), Right: unit.Length(r.IntN(2) * 500)})
			if r.IntN(2) == 0 {
				items = append(items, Item{Kind: Penalty, Flagged: r.IntN(3) > 0, Cost: int32(r.IntN(200) - 30),
					Width: unit.Length(r.IntN(2) * 500), Give: 10, Right: 250})
			}
		}
		switch r.IntN(12) {
		case 0:
			items = append(items, Item{Kind: Penalty, Cost: Forbidden})
		case 1:
			items = append(items, Item{Kind: Penalty, Cost: Forced})
		}
		items = append(items, Item{Kind: Glue, Width: 1000, Stretch: 500, Shrink: 333})
	}
	return append(items, Item{Kind: Penalty, Cost: Forced})
}

// all tries every way through a paragraph and returns the demerits of the best.
func (b *Breaker) all(from node, tolerance int64) (best int64, ok bool) {
	b.nodes = append(b.nodes, from)
	defer func() { b.nodes = b.nodes[:len(b.nodes)-1] }()
	if int(from.place) == len(b.items)-1 {
		return from.total, true
	}
	behind := 0
	for i := range b.items {
		if b.items[i].Kind == Box {
			behind = i + 1
			continue
		}
		e, legal := b.end(i, behind)
		if !legal || i < int(from.start) {
			continue
		}
		m := b.measure(&from, &e)
		if f, fits := m.fit(e.forced, b.ragged, tolerance); fits {
			next := node{place: int32(i), row: min(from.row+1, int32(len(b.widths)-1)), fitness: f.fitness, flagged: e.flagged}
			next.total = from.total + f.demerits(&from, &e) + b.ending(&m, &from, &e)
			if total, found := b.all(b.node(next), tolerance); found && (!ok || total < best) {
				best, ok = total, true
			}
		}
		if e.forced {
			break
		}
	}
	return best, ok
}

// TestBest compares the way that is found with the best of all ways.
func TestBest(t *testing.T) {
	r := source()
	found := 0
	for round := range 3000 {
		items := random(r, 2+r.IntN(6))
		widths := make([]unit.Length, 1+r.IntN(3))
		for i := range widths {
			widths[i] = unit.Length(6000 + 1000*r.IntN(14))
		}
		ragged := r.IntN(4) == 0
		var b, every Breaker
		b.prepare(items, widths, ragged)
		b.best()
		every.prepare(items, widths, ragged)
		for _, tolerance := range tolerances {
			want, ok := every.all(every.node(node{place: -1, from: -1, fitness: decent}), tolerance)
			if !ok {
				continue
			}
			found++
			if got := b.total(); got != want {
				t.Fatalf("round %d: %d demerits, the best way has %d\n%s", round, got, want, fmt.Sprint(widths, ragged, items))
			}
			break
		}
	}
	if found < 2000 {
		t.Errorf("only %d paragraphs could be divided", found)
	}
}

// source returns the same random numbers each time.
func source() *rand.Rand { return rand.New(rand.NewPCG(1, 2)) }
