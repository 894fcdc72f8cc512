// Package linebreak divides a paragraph into lines so that the whole is as even as can be: Knuth and Plass, Breaking
// Paragraphs into Lines (1981), with margins that signs hang into and letters that give a little (Thành, Micro-typographic
// extensions to the TeX typesetting system, 2000). It knows widths only, neither letters nor fonts. [Breaker.Break] is its
// one entrance.
//
// The choice is the one of least demerits over the whole paragraph (demerits.go). What a line lacks or has too much is
// taken by its letters first, and only the rest by its spaces: so most lines have spaces of exactly their natural width.
package linebreak

import "quaestor/render/pdf/unit"

// A Kind says what an Item is.
type Kind uint8

// The kinds of items.
const (
	Box     Kind = iota // something that is printed
	Glue                // a space, which may become wider or narrower, and vanishes where a line ends
	Penalty             // a place where a line may end, at a cost
)

// Forbidden and Forced are the penalties of a place where no line may end and of one where a line must end.
const (
	Forbidden = 10_000
	Forced    = -10_000
)

// An Item is a part of a paragraph.
type Item struct {
	Kind    Kind
	Flagged bool        // a Penalty at which a hyphen is printed: two lines in a row should not end so
	Cost    int32       // of a Penalty
	Width   unit.Length // of a Penalty: what is printed only if the line ends there
	Stretch unit.Length // of Glue: how much wider it may become without being loose
	Shrink  unit.Length // of Glue: how much narrower it may become at most
	Give    unit.Length // of a Box or Penalty: by how much its letters may be stretched or shrunk
	Left    unit.Length // of a Box: how far it hangs into the left margin where it begins a line
	Right   unit.Length // of a Box or Penalty: how far it hangs into the right margin where it ends a line
}

// A Line is a stretch of a paragraph's items. Items before From and from To on belong to other lines or vanish.
type Line struct {
	From, To int         // To is one behind the last item printed; a Penalty there prints its width
	Space    unit.Length // what all spaces of the line together gain (positive) or lose
	Letters  int         // by how much the letters are stretched, in thousandths, from -20 to 20
	Indent   unit.Length // how far the line hangs into the left margin
	Natural  unit.Length // width without Space and Letters, with the hyphen at its end
}

// A Breaker divides paragraphs, one after another, with the same buffers. Its zero value is ready; it serves one goroutine.
type Breaker struct {
	items  []Item
	widths []unit.Length
	ragged bool

	narrowest unit.Length // of the widths
	sums      []sum       // of the items before each item
	nodes     []node      // every place where a line may end, with the best way to it
	active    []int32     // the nodes from which a line may still begin, in the order of their places
	arrivals  []node      // the ways to the place that is being looked at, the best of each row and fitness
	lines     []Line

	avoided      []int  // places where no line may end, for a river would run
	spare        []Line // other lines to compare with
	above, below []gap  // of two lines
}

// Break divides items into lines. Widths, of which there is at least one, are those of the lines from the first; the last
// of them holds for all further lines. The last line ends where the items end, with or without a Forced penalty there;
// no line that must end is stretched. Lines that no rule can save are too long or too loose rather than not made; there
// is no input without an answer. Ragged sets lines without stretching spaces. The lines hold until the next call.
func (b *Breaker) Break(items []Item, widths []unit.Length, ragged bool) []Line {
	b.prepare(items, widths, ragged)
	b.best()
	b.lines = b.trace(b.lines)
	if !ragged {
		b.dry()
	}
	return b.lines
}

func (b *Breaker) prepare(items []Item, widths []unit.Length, ragged bool) {
	if n := len(items); n == 0 || !items[n-1].forced() {
		items = append(items[:n:n], Item{Kind: Penalty, Cost: Forced})
	}
	b.items, b.widths, b.ragged = items, append(b.widths[:0], widths...), ragged
	b.avoided = b.avoided[:0]
	b.narrowest = widths[0]
	for _, width := range widths {
		b.narrowest = min(b.narrowest, width)
	}
	b.add()
}

func (i *Item) forced() bool { return i.Kind == Penalty && i.Cost <= Forced }

// vanishes reports whether the item is left out at the beginning of a line.
func (i *Item) vanishes() bool { return i.Kind == Glue || i.Kind == Penalty && !i.forced() }
