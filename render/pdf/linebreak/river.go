package linebreak

import (
	"slices"

	"quaestor/render/pdf/unit"
)

// A river is a white line down a paragraph, of spaces that lie below each other on several lines. Which spaces do is not
// known while lines are chosen; so rivers are looked for afterwards, and the paragraph is divided again without one of the
// ends of lines that let them run. It is seldom needed where spaces have their natural width.
const (
	deep      = 4         // lines that a river runs through; three happen everywhere and are not seen
	attempts  = 9         // to divide one paragraph without rivers
	riverCost = 600 * 600 // demerits that a river is worth
)

// A gap is where a space lies on its line, and how many lines the river has that ends in it.
type gap struct {
	from, to unit.Length
	depth    int
}

// dry divides the paragraph again, as long as that has fewer rivers and is about as even.
func (b *Breaker) dry() {
	rivers, first := b.rivers(b.lines)
	total := b.total()
	for try, failed := 0, 0; rivers > 0 && failed < deep-1 && try < attempts; try++ {
		if !b.avoid(first - 1 - failed) {
			failed++
			continue
		}
		b.best()
		b.spare = b.trace(b.spare)
		fewer, next := b.rivers(b.spare)
		if fewer >= rivers || b.total() > total+riverCost {
			b.avoided = b.avoided[:len(b.avoided)-1]
			failed++
			continue
		}
		b.lines, b.spare = b.spare, b.lines
		rivers, first, total, failed = fewer, next, b.total(), 0
	}
}

// avoid forbids the end of a line, unless it must end there.
func (b *Breaker) avoid(line int) bool {
	if line < 0 {
		return false
	}
	place := b.lines[line].To
	if place > 0 && b.items[place-1].Kind == Penalty {
		place--
	}
	if b.items[place].forced() {
		return false
	}
	b.avoided = append(b.avoided, place)
	return true
}

// rivers counts the rivers, and returns the line in which the first has become one.
func (b *Breaker) rivers(lines []Line) (count, first int) {
	b.above = b.above[:0]
	for i := range lines {
		b.below = b.gaps(b.below[:0], &lines[i])
		if 0 < i && i < len(b.widths) {
			b.above = b.above[:0] // the lines may begin at different places
		}
		if flow(b.above, b.below) {
			if count == 0 {
				first = i
			}
			count++
		}
		b.above, b.below = b.below, b.above
	}
	return count, first
}

// gaps appends where the spaces of a line lie.
func (b *Breaker) gaps(to []gap, line *Line) []gap {
	spaces := unit.Length(0)
	for i := line.From; i < line.To; i++ {
		if b.items[i].Kind == Glue {
			spaces++
		}
	}
	x := -line.Indent
	for i := line.From; i < line.To; i++ {
		switch item := &b.items[i]; item.Kind {
		case Box:
			x += item.Width + item.Give*unit.Length(line.Letters)/most
		case Glue:
			g := gap{from: x, to: x + item.Width + line.Space/spaces, depth: 1}
			to = append(to, g)
			x = g.to
		}
	}
	return to
}

// flow lets rivers run on from one line to the next, and reports whether one of them has become deep enough to be seen.
func flow(above, below []gap) bool {
	seen := false
	for i := range below {
		g := &below[i]
		for _, a := range above {
			if a.from >= g.to {
				break
			}
			if 2*(min(a.to, g.to)-max(a.from, g.from)) > min(a.to-a.from, g.to-g.from) {
				g.depth = max(g.depth, a.depth+1)
			}
		}
		seen = seen || g.depth == deep
	}
	return seen
}

func (b *Breaker) avoids(place int) bool { return slices.Contains(b.avoided, place) }
