package layout

import (
	"strings"

	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// A grid is a table while it is laid out.
type grid struct {
	paper   *paper
	table   tree.Table
	style   paragraph.Style
	columns []column
	width   unit.Length
	element *tag.Element
}

// The rules of a table are thick at its ends and thin within (Fear, Publication quality tables in LaTeX: booktabs).
const (
	thick = unit.Point * 8 / 10
	thin  = unit.Point / 2
)

// table lays out a table: its caption, its head, which is repeated on each page, and its rows, which are kept whole.
func (p *paper) table(b tree.Table) {
	g := &grid{paper: p, table: b, style: p.tableStyle(100)}
	g.measure()
	if len(g.columns) == 0 && len(b.Caption) == 0 {
		return
	}
	g.element = tag.New(tag.Table, p.element)
	p.space(g.style.Leading)
	g.caption()
	g.rows(g.head())
	p.space(g.style.Leading)
}

// tableStyle returns the style of cells in a part of the size that they usually have: one size below running text, on
// lines that are closer, for they are short.
func (p *paper) tableStyle(percent unit.Length) paragraph.Style {
	style := p.style
	style.Size = p.style.Size * 10 / 11 * percent / 100
	style.Leading = style.Size * 12 / 10
	style.Align = paragraph.Start
	return style
}

// measure measures all cells and gives the columns their places. What does not fit is set smaller, to seven tenths at
// most, before words are broken.
func (g *grid) measure() {
	g.measureRow(g.table.Head, true)
	for _, row := range g.table.Rows {
		g.measureRow(row, false)
	}
	if len(g.columns) == 0 {
		return
	}
	wanted := append([]column(nil), g.columns...)
	for percent := unit.Length(100); ; percent -= 5 {
		g.style = g.paper.tableStyle(percent)
		for i, c := range wanted {
			g.columns[i] = c.scaled(percent)
		}
		f := fitting{room: g.paper.right - g.paper.left, gap: g.style.Size * 12 / 10, em: g.style.Size}
		if percent <= 70 || f.fits(g.columns) {
			g.width = f.place(g.columns)
			return
		}
	}
}

func (g *grid) measureRow(cells []tree.Cell, head bool) {
	for i, cell := range cells {
		if i == len(g.columns) {
			g.columns = append(g.columns, column{align: alignOf(g.table, i)})
		}
		if len(cell) == 0 {
			continue
		}
		style := g.style
		style.Bold = style.Bold || head
		natural, least := g.paper.setter.Widths(cell, style)
		c := &g.columns[i]
		if whole, ok := g.whole(c, cell, head); ok {
			c.widenNumber(whole, natural-whole)
		} else {
			c.widen(natural, least)
		}
		if head {
			c.heading = max(c.heading, g.widestWord(cell, style))
		}
	}
}

// widestWord returns the width of the widest word.
func (g *grid) widestWord(cell tree.Cell, style paragraph.Style) unit.Length {
	widest := unit.Length(0)
	for word := range strings.FieldsSeq(tree.Words(cell, " ")) {
		width, _ := g.paper.setter.Widths(words(word), style)
		widest = max(widest, width)
	}
	return widest
}

func alignOf(t tree.Table, column int) tree.Align {
	if column < len(t.Align) {
		return t.Align[column]
	}
	return tree.AlignStart
}

// whole returns how wide a number is as far as its place of ones; false if the cell is none.
func (g *grid) whole(c *column, cell tree.Cell, head bool) (unit.Length, bool) {
	if c.align != tree.AlignEnd || head {
		return 0, false
	}
	end, ok := ones(tree.Words(cell, " "), g.paper.language())
	if !ok {
		return 0, false
	}
	width, _ := g.paper.setter.Widths(upTo(cell, end), g.style)
	return width, true
}

// caption lays out the caption, which stays with the table below it.
func (g *grid) caption() {
	if len(g.table.Caption) == 0 {
		return
	}
	p := g.paper
	style := p.tableStyle(100)
	style.Bold = true
	p.add(p.setter.Set(g.table.Caption, style, p.left, p.right, tag.New(tag.Caption, g.element))...)
	p.near(style.Leading / 3)
	p.keep(page.Tight)
}
