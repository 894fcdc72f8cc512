package linebreak

import "quaestor/render/pdf/unit"

// A node is a place where a line may end and the next begin, with the best way to it.
type node struct {
	start   int32 // the first item that the next line prints
	place   int32 // the item at which the line before ends
	from    int32 // the node at which the line before begins, -1 for the first
	row     int32 // the width of the next line
	fitness fitness
	flagged bool
	total   int64       // demerits from the beginning
	left    unit.Length // how far the next line hangs into the left margin
}

// crowd is how many nodes may be active. No line of a text has so many places to end; what passes it (letters without
// width) is divided less well rather than in the square of its length.
const crowd = 512

// try looks for the best way through the paragraph with lines no more strained than tolerated, and reports whether there
// is one. There is one if everything is tolerated.
func (b *Breaker) try(tolerance int64) bool {
	b.nodes = append(b.nodes[:0], b.node(node{place: -1, from: -1, fitness: decent}))
	b.active = append(b.active[:0], 0)
	behind := 0
	for i := range b.items {
		if b.items[i].Kind == Box {
			behind = i + 1
			continue
		}
		e, ok := b.end(i, behind)
		if !ok {
			continue
		}
		if b.arrive(&e, tolerance); len(b.active) == 0 {
			return false
		}
	}
	return true
}

// node completes the description of a place where a line begins.
func (b *Breaker) node(n node) node {
	start := int(n.place) + 1
	for start < len(b.items) && b.items[start].vanishes() {
		start++
	}
	n.start = int32(start)
	if start < len(b.items) && b.items[start].Kind == Box {
		n.left = b.items[start].Left
	}
	return n
}

// arrive looks at all lines that may end at a place, and makes nodes of the best.
func (b *Breaker) arrive(e *end, tolerance int64) {
	b.arrivals = b.arrivals[:0]
	kept, newest := 0, b.active[len(b.active)-1]
	for i, id := range b.active {
		n := &b.nodes[id]
		if int(n.start) > e.item {
			kept += copy(b.active[kept:], b.active[i:])
			break
		}
		m := b.measure(n, e)
		if f, ok := m.fit(e.forced, b.ragged, tolerance); ok {
			b.propose(id, f.demerits(n, e)+b.ending(&m, n, e), f.fitness, e)
		} else if m.hopeless(b, e, tolerance) {
			kept += copy(b.active[kept:], b.active[i:])
			break
		}
		if !e.forced && !m.exceeds(b.ragged) {
			b.active[kept] = id
			kept++
		}
	}
	b.active = b.active[:kept]
	if kept == 0 && len(b.arrivals) == 0 && tolerance == anything {
		b.propose(newest, overfull, tight, e)
	}
	b.keep()
}

// hopeless reports whether a line is so short that all later beginnings are too short as well.
func (m *measure) hopeless(b *Breaker, e *end, tolerance int64) bool {
	if e.forced || tolerance == anything || m.need < 0 {
		return false
	}
	need := b.narrowest + e.right - m.natural
	if b.ragged {
		return int64(need*one/max(b.narrowest/3, 1)) > tolerance
	}
	return int64((need-m.give)*one/max(m.stretch, m.floor)) > tolerance
}

// exceeds reports whether the line and all that end later are too long.
func (m *measure) exceeds(ragged bool) bool {
	if ragged {
		return m.alone < 0
	}
	return -m.alone > m.give+m.shrink
}

// ending is what a last line costs that hardly stands out below its paragraph, or holds no more than the rest of a word.
func (b *Breaker) ending(m *measure, n *node, e *end) int64 {
	switch {
	case !e.forced || n.from < 0:
		return 0
	case n.flagged && m.stretch <= 0:
		return lonelyRest
	case m.natural < m.width/12:
		return shortEnd
	}
	return 0
}

// propose notes a way to the place that is being looked at, if it is the best of its row and fitness.
func (b *Breaker) propose(from int32, demerits int64, fitness fitness, e *end) {
	before := &b.nodes[from]
	row := min(before.row+1, int32(len(b.widths)-1))
	way := node{place: int32(e.item), from: from, row: row, fitness: fitness, flagged: e.flagged}
	way.total = min(before.total+demerits, limit)
	for i := range b.arrivals {
		if a := &b.arrivals[i]; a.row == row && a.fitness == fitness {
			if way.total < a.total {
				*a = way
			}
			return
		}
	}
	b.arrivals = append(b.arrivals, way)
}

// keep makes nodes of the best ways to a place. Ways that would still be worse than the best beside any next line are
// left out.
func (b *Breaker) keep() {
	if len(b.arrivals) == 0 {
		return
	}
	for _, way := range b.arrivals {
		if len(b.active) >= crowd || b.beaten(&way) {
			continue
		}
		b.active = append(b.active, int32(len(b.nodes)))
		b.nodes = append(b.nodes, b.node(way))
	}
}

// beaten reports whether another way to the same place is better whatever follows.
func (b *Breaker) beaten(way *node) bool {
	for i := range b.arrivals {
		if a := &b.arrivals[i]; a.row == way.row && a.total+contrast <= way.total {
			return true
		}
	}
	return false
}

// best divides the paragraph with lines as little strained as can be.
func (b *Breaker) best() {
	for _, tolerance := range tolerances {
		if b.try(tolerance) {
			return
		}
	}
}

// last returns the last node of the best way.
func (b *Breaker) last() int32 {
	best := b.active[0]
	for _, id := range b.active[1:] {
		if b.nodes[id].total < b.nodes[best].total {
			best = id
		}
	}
	return best
}

// total returns the demerits of the best way.
func (b *Breaker) total() int64 { return b.nodes[b.last()].total }

// trace returns the lines on the best way, in the memory of others.
func (b *Breaker) trace(lines []Line) []Line {
	count := 0
	for id := b.last(); b.nodes[id].from >= 0; id = b.nodes[id].from {
		count++
	}
	lines = append(lines[:0], make([]Line, count)...)
	for id := b.last(); b.nodes[id].from >= 0; id = b.nodes[id].from {
		count--
		lines[count] = b.line(&b.nodes[id])
	}
	return lines
}

// line returns the line that ends at a node.
func (b *Breaker) line(n *node) Line {
	before := &b.nodes[n.from]
	behind := int(n.place)
	for behind > int(before.start) && b.items[behind-1].Kind != Box {
		behind--
	}
	e, _ := b.end(int(n.place), behind)
	m := b.measure(before, &e)
	line := Line{From: int(before.start), To: max(e.to, int(before.start)), Indent: before.left, Natural: m.natural}
	if e.prints {
		line.To = e.item + 1
	}
	line.Letters, line.Space = m.settle(e.forced || b.ragged)
	return line
}
