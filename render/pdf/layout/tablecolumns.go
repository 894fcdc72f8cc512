package layout

import (
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// A column is one column of a table while it is measured, and its place when that is decided.
type column struct {
	align          tree.Align
	natural, least unit.Length // of the widest cell without a break in it, and of its widest part that stays whole
	heading        unit.Length // of the widest word of its head
	whole, behind  unit.Length // of numbers: as far as the place of ones, and from there on

	left, width unit.Length // from the left edge of the table
	band        int         // the band it stands in, from 0
}

// most keeps products of widths inside 64 bits.
const most = 1 << 36

// widen makes the column wide enough for a cell.
func (c *column) widen(natural, least unit.Length) {
	c.natural, c.least = max(c.natural, min(natural, most)), max(c.least, min(least, natural, most))
}

// widenNumber makes the column wide enough for a number that reaches so far before and behind its place of ones.
func (c *column) widenNumber(whole, behind unit.Length) {
	c.whole, c.behind = max(c.whole, min(whole, most)), max(c.behind, min(behind, most))
	c.widen(c.whole+c.behind, c.whole+c.behind)
}

// scaled returns the column with letters of a part of the size.
func (c column) scaled(percent unit.Length) column {
	for _, width := range []*unit.Length{&c.natural, &c.least, &c.heading, &c.whole, &c.behind} {
		*width = (*width*percent + 99) / 100
	}
	return c
}

// A fitting says how the columns of a table come to stand within the room there is.
type fitting struct {
	room, gap unit.Length // for the columns, and between two
	em        unit.Length // size of the letters
}

// Words up to a width, in em, stay whole even if the letters must be smaller for it; up to another even if the columns
// no longer stand side by side.
const (
	longWord = 14
	wideWord = 8
)

// comfortable are widths of columns, in em, below which words would be divided more than need be. The first that all
// columns have room for is held.
var comfortable = [...]unit.Length{10, 8, 6, 4}

// place gives each column its place and returns the width of the table. Columns that do not fit side by side go on in
// further bands below.
func (f fitting) place(columns []column) unit.Length {
	width := unit.Length(0)
	for from, band := 0, 0; from < len(columns); band++ {
		to := f.bandEnd(columns, from)
		wider := f.share(columns[from:to])
		left := unit.Length(0)
		for i := from; i < to; i++ {
			columns[i].left, columns[i].band = left, band
			width = max(width, left+columns[i].width)
			left += columns[i].width + f.gap + wider
		}
		from = to
	}
	return min(width, f.room)
}

// fits reports whether columns fit side by side without a word in them that must be broken, but for very long ones.
func (f fitting) fits(columns []column) bool {
	return f.sum(columns, f.floor(longWord)) <= f.room
}

// bandEnd returns the end of the band of columns that begins with one of them. Where not all fit into one band, there is
// no need to break words for it.
func (f fitting) bandEnd(columns []column, from int) int {
	if from == 0 && f.sum(columns, f.floor(wideWord)) <= f.room {
		return len(columns)
	}
	floor, used := f.floor(longWord), -f.gap
	for to := from; to < len(columns); to++ {
		used += f.gap + floor(columns[to])
		if used > f.room && to > from {
			return to
		}
	}
	return len(columns)
}

// floor returns the least width of columns in which words that are wider than a number of em may be broken.
func (f fitting) floor(em unit.Length) func(column) unit.Length {
	return func(c column) unit.Length { return min(c.least, em*f.em, f.room) }
}

// sum returns the width of columns side by side.
func (f fitting) sum(columns []column, width func(column) unit.Length) unit.Length {
	total := f.gap * unit.Length(len(columns)-1)
	for _, c := range columns {
		total += width(c)
	}
	return total
}

// share gives columns that stand side by side their widths, and returns by how much the gaps between them are wider.
func (f fitting) share(columns []column) (wider unit.Length) {
	natural := f.sum(columns, func(c column) unit.Length { return c.natural })
	if natural <= f.room {
		return f.spread(columns, natural)
	}
	for _, floor := range f.floors() {
		if f.sum(columns, floor) <= f.room {
			f.divide(columns, floor)
			return 0
		}
	}
	columns[0].width = f.room // it is wider than the room and stands alone
	return 0
}

// floors returns ways to say how wide a column must be at least, the most comfortable first.
func (f fitting) floors() []func(column) unit.Length {
	var floors []func(column) unit.Length
	for _, em := range comfortable {
		floors = append(floors, func(c column) unit.Length { return min(c.natural, max(c.least, c.heading, em*f.em)) })
	}
	return append(floors, func(c column) unit.Length { return c.least }, f.floor(longWord), f.floor(wideWord))
}

// spread leaves columns as wide as they are by nature, and returns by how much the gaps between them are wider. A table
// that is nearly as wide as the text takes its full width, for edges that miss each other by little look like a mistake.
func (f fitting) spread(columns []column, natural unit.Length) unit.Length {
	for i := range columns {
		columns[i].width = columns[i].natural
	}
	if natural*6 < f.room*5 || len(columns) < 2 {
		return 0
	}
	return (f.room - natural) / unit.Length(len(columns)-1)
}

// divide shares the room: what fits into an equal share is as wide as by nature, the others share the rest in proportion
// to what they hold, none below its floor. The floors fit into the room.
func (f fitting) divide(columns []column, floor func(column) unit.Length) {
	rest := f.room - f.gap*unit.Length(len(columns)-1)
	open := make([]*column, len(columns))
	need, floors := unit.Length(0), unit.Length(0)
	for i := range columns {
		open[i] = &columns[i]
		need, floors = need+columns[i].natural, floors+floor(columns[i])
	}
	settle := func(settled func(c *column) (unit.Length, bool)) {
		for n := -1; n != len(open); {
			n = len(open)
			kept := open[:0]
			for _, c := range open {
				if width, ok := settled(c); ok {
					c.width, rest, need, floors = width, rest-width, need-c.natural, floors-floor(*c)
				} else {
					kept = append(kept, c)
				}
			}
			open = kept
		}
	}
	settle(func(c *column) (unit.Length, bool) {
		fair := c.natural*unit.Length(len(open)) <= rest
		return c.natural, fair && rest-c.natural >= floors-floor(*c)
	})
	settle(func(c *column) (unit.Length, bool) { return floor(*c), rest*c.natural/need < floor(*c) })
	for _, c := range open {
		c.width = rest * c.natural / need
	}
}
