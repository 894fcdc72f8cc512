package layout

import (
	"slices"

	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// A tableRow is a row of a table on its page: cells side by side in one band, or in several below each other.
type tableRow struct {
	left, width  unit.Length
	bands        []band
	pad          unit.Length // above and below the text of each band
	above, below unit.Length // thickness of the rules; zero for none
}

// A band is cells side by side.
type band []stack

// A stack is the lines of a cell, which is taken for one text from its left edge to where the next begins.
type stack struct {
	left, right unit.Length
	lines       []page.Strip
}

func (r *tableRow) Height() unit.Length {
	height := r.above + r.below
	for _, b := range r.bands {
		height += b.height() + 2*r.pad
	}
	return height
}

// Draw draws the cells in the order in which they are read.
func (r *tableRow) Draw(c *paint.Canvas, top unit.Length) {
	if r.above > 0 {
		c.Fill(r.left, top, r.width, r.above, paint.Ink{}, tag.Decoration)
	}
	top += r.above
	for _, b := range r.bands {
		b.draw(c, top+r.pad)
		top += b.height() + 2*r.pad
	}
	if r.below > 0 {
		c.Fill(r.left, top, r.width, r.below, paint.Ink{}, tag.Decoration)
	}
}

// Split divides a row that has no room between its lines.
func (r *tableRow) Split(room unit.Length) (fits, rest page.Box) {
	upper, lower := *r, *r
	upper.bands, lower.bands = nil, nil
	upper.below, lower.above = 0, 0
	room -= r.above
	for i, b := range r.bands {
		room -= 2 * r.pad
		height := b.height()
		if height <= room {
			upper.bands = append(upper.bands, b)
			room -= height
			continue
		}
		above, below := b.split(room)
		if above != nil {
			upper.bands = append(upper.bands, above)
		}
		lower.bands = append([]band{below}, r.bands[i+1:]...)
		break
	}
	if len(upper.bands) == 0 {
		return nil, r
	}
	return &upper, &lower
}

func (b band) height() unit.Length {
	height := unit.Length(0)
	for _, cell := range b {
		height = max(height, stackHeight(cell.lines))
	}
	return height
}

func (b band) draw(c *paint.Canvas, top unit.Length) {
	for _, cell := range b {
		c.Whole(cell.left, cell.right, func() { drawStack(c, cell.lines, top) })
	}
}

// add adds a cell on the right. The cell before it ends a space before: less than half an em would join cells of one
// letter for poppler. A cell without words is no text.
func (b *band) add(cell stack, space unit.Length) {
	if len(cell.lines) == 0 {
		return
	}
	if n := len(*b); n > 0 {
		(*b)[n-1].right = cell.left - space
	}
	*b = append(*b, cell)
}

// split divides the cells where the room ends; the first is nil if no line fits.
func (b band) split(room unit.Length) (fits, rest band) {
	fits, rest = slices.Clone(b), slices.Clone(b)
	some := false
	for i, cell := range b {
		n := linesWithin(cell.lines, room)
		fits[i].lines, rest[i].lines = cell.lines[:n], cell.lines[n:]
		some = some || n > 0
	}
	if !some {
		return nil, b
	}
	return fits, rest
}

// linesWithin returns how many lines of a stack fit into the room.
func linesWithin(lines []page.Strip, room unit.Length) int {
	for i := range lines {
		if room -= lines[i].Gap + lines[i].Box.Height(); room < 0 {
			return i
		}
	}
	return len(lines)
}

// stackHeight returns the height of strips below each other.
func stackHeight(lines []page.Strip) unit.Length {
	height := unit.Length(0)
	for i := range lines {
		height += lines[i].Gap + lines[i].Box.Height()
	}
	return height
}

// drawStack draws strips below each other.
func drawStack(c *paint.Canvas, lines []page.Strip, top unit.Length) {
	for i := range lines {
		top += lines[i].Gap
		lines[i].Box.Draw(c, top)
		top += lines[i].Box.Height()
	}
}
