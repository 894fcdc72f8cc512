package pdf

import "quaestor/render/tree"

// A grid is a table whose columns are measured and whose cells are broken into lines.
type grid struct {
	paper  *paper
	widths []float64
	align  []tree.Align
	head   [][]line // the lines of each cell of the head
	pad    float64  // space beside the text of a cell
}

// table prints a table. Its head stands again at the top of each page that it goes on to.
func (p *paper) table(t tree.Table) {
	if len(t.Caption) > 0 {
		p.strongLines([]tree.Line{{Strong: true, Text: t.Caption}})
	}
	head, rows := p.cells(t)
	g := p.grid(head, rows)
	if len(g.widths) == 0 {
		return
	}
	g.align = t.Align
	g.start(g.wrap(head))
	for _, row := range rows {
		g.row(g.wrap(row))
	}
	p.y += 0.4 * p.look.size
}

// cells turns the cells of a table into words. Heads are bold.
func (p *paper) cells(t tree.Table) (head [][]word, rows [][][]word) {
	bold := p.look
	bold.bold = true
	for _, c := range t.Head {
		head = append(head, p.words(c, bold))
	}
	for _, row := range t.Rows {
		cells := make([][]word, len(row))
		for i, c := range row {
			if i == 0 && t.HeadColumn {
				cells[i] = p.words(c, bold)
			} else {
				cells[i] = p.words(c, p.look)
			}
		}
		rows = append(rows, cells)
	}
	return head, rows
}

// grid measures the columns: as wide as their widest cell needs if the page allows that; else each has its longest word
// and a share of what is left; else they are cut down alike.
func (p *paper) grid(head [][]word, rows [][][]word) *grid {
	var least, wish []float64
	measure := func(row [][]word) {
		for i, cell := range row {
			if i == len(wish) {
				least, wish = append(least, 0), append(wish, 0)
			}
			longest, whole := extent(cell)
			least[i], wish[i] = max(least[i], longest), max(wish[i], whole)
		}
	}
	measure(head)
	for _, row := range rows {
		measure(row)
	}
	g := &grid{paper: p, widths: wish}
	if len(wish) == 0 {
		return g
	}
	g.pad = min(0.4*p.look.size, (p.right-p.left)/float64(8*len(wish)))
	room := p.right - p.left - 2*g.pad*float64(len(wish))
	g.widths = share(least, wish, room)
	return g
}

// extent returns the width of the widest word of a cell and that of its text in one line.
func extent(cell []word) (longest, whole float64) {
	line := 0.0
	for _, w := range cell {
		if w.fresh {
			line = 0
		}
		if line > 0 {
			line += w.gap.width
		}
		line += w.width
		longest, whole = max(longest, w.width), max(whole, line)
	}
	return longest, whole
}

// share gives each column a part of the room.
func share(least, wish []float64, room float64) []float64 {
	if sum(wish) <= room {
		return wish
	}
	widths := make([]float64, len(wish))
	spare := room - sum(least)
	more := sum(wish) - sum(least)
	for i := range widths {
		if spare > 0 {
			widths[i] = least[i] + spare*(wish[i]-least[i])/more
		} else {
			widths[i] = room * least[i] / sum(least)
		}
	}
	return widths
}

func sum(list []float64) float64 {
	total := 0.0
	for _, v := range list {
		total += v
	}
	return total
}

// wrap breaks the cells of a row into lines.
func (g *grid) wrap(row [][]word) [][]line {
	cells := make([][]line, len(row))
	for i, cell := range row {
		cells[i] = g.paper.join(cell, g.widths[i])
	}
	return cells
}

// start prints the head. One that takes half a page is not repeated: it is a row like others.
func (g *grid) start(head [][]line) {
	if p := g.paper; float64(deepest(head))*leading(p.look.size) > (p.bottom-p.top)/2 {
		g.row(head)
		return
	}
	g.head = head
	g.printHead()
}

func (g *grid) printHead() {
	if len(g.head) == 0 {
		return
	}
	g.slice(g.head, 0, deepest(g.head))
	g.paper.pdf.Line(g.paper.left, g.paper.y-0.3, g.right(), g.paper.y-0.3)
}

// row prints a row, on a new page if it does not fit here but does there; a row taller than a page is divided.
func (g *grid) row(cells [][]line) {
	p, line := g.paper, leading(g.paper.look.size)
	page := p.bottom - p.top - float64(deepest(g.head)+1)*line
	rows := deepest(cells)
	if height := float64(rows)*line + 2*cellGap; p.y+height > p.bottom && height <= page {
		g.turn()
	}
	for from := 0; from < rows || from == 0; {
		fit := max(1, int((p.bottom-p.y-2*cellGap)/line))
		to := min(from+fit, rows)
		g.slice(cells, from, to)
		if from = max(to, 1); from < rows {
			g.turn()
		}
	}
}

// turn goes on to the next page and prints the head again.
func (g *grid) turn() {
	g.paper.newPage()
	g.printHead()
}

const cellGap = 2 // space above and below the text of a cell, in points

// slice prints some of the lines of a row's cells and a rule below them.
func (g *grid) slice(cells [][]line, from, to int) {
	p, x := g.paper, g.paper.left
	for i, lines := range cells {
		y := p.y + cellGap
		for _, l := range lines[min(from, len(lines)):min(to, len(lines))] {
			p.print(l, x+g.pad+g.shift(i, l), y)
			y += leading(p.look.size)
		}
		x += g.widths[i] + 2*g.pad
	}
	p.y += float64(to-from)*leading(p.look.size) + 2*cellGap
	p.pdf.Line(p.left, p.y, g.right(), p.y)
}

// shift returns how far a line of column i stands from the cell's left edge.
func (g *grid) shift(i int, l line) float64 {
	if i >= len(g.align) {
		return 0
	}
	switch g.align[i] {
	case tree.AlignCenter:
		return (g.widths[i] - l.width) / 2
	case tree.AlignEnd:
		return g.widths[i] - l.width
	}
	return 0
}

func (g *grid) right() float64 {
	return g.paper.left + sum(g.widths) + 2*g.pad*float64(len(g.widths))
}

// deepest returns the number of lines of the cell that has most.
func deepest(cells [][]line) int {
	most := 0
	for _, lines := range cells {
		most = max(most, len(lines))
	}
	return most
}
