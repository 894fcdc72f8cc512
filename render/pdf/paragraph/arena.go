package paragraph

import "quaestor/render/pdf/paint"

// An arena hands out the memory of words in large pieces; it lives as long as they are known.
type arena struct {
	letters chunks[paint.Letter]
	pieces  chunks[piece]
	words   chunks[word]
	scratch []piece // pieces of the word that is being shaped
}

// keep moves the pieces from the given one on out of the scratch.
func (a *arena) keep(first int) []piece {
	kept := a.pieces.take(len(a.scratch) - first)
	copy(kept, a.scratch[first:])
	a.scratch = a.scratch[:first]
	return kept
}

// Chunks hands out slices of one large one.
type chunks[T any] struct{ free []T }

// take returns a slice of a length, which cannot grow into the next one.
func (c *chunks[T]) take(n int) []T {
	if n > len(c.free) {
		c.free = make([]T, max(n, 512))
	}
	taken := c.free[:n:n]
	c.free = c.free[n:]
	return taken
}

func (c *chunks[T]) one() *T { return &c.take(1)[0] }
