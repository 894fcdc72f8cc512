package layout

import (
	"slices"

	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// head lays out the head, and returns what is repeated of it where the table goes on. A head without words, which
// Markdown asks for, is left out.
func (g *grid) head() []page.Strip {
	if !slices.ContainsFunc(g.table.Head, func(c tree.Cell) bool { return len(c) > 0 }) {
		return nil
	}
	element := tag.New(tag.Row, tag.New(tag.TableHead, g.element))
	row, notes := g.row(g.table.Head, true, func(i int) *tag.Element { return g.headCell(element, i, "Column", g.table.Head) })
	row.above, row.below = thick, thin
	g.paper.add(page.Strip{Box: row, Notes: notes})
	if row.Height() > (g.paper.height-g.paper.margins.top-g.paper.margins.bottom)/3 {
		return nil
	}
	return []page.Strip{{Box: &headAgain{grid: g, height: row.Height()}}}
}

// A headAgain is the head of a table on a further page. It is made when it is needed.
type headAgain struct {
	grid   *grid
	height unit.Length
}

func (h *headAgain) Height() unit.Length { return h.height }

// Draw draws the words of the head as decoration, for a reading program has heard them.
func (h *headAgain) Draw(c *paint.Canvas, top unit.Length) {
	g := h.grid
	cells := make([]tree.Cell, len(g.table.Head))
	for i, cell := range g.table.Head {
		cells[i] = bare(cell)
	}
	row, _ := g.row(cells, true, func(int) *tag.Element { return tag.Decoration })
	row.above, row.below = thick, thin
	row.Draw(c, top)
}

// bare returns running text without what leads elsewhere.
func bare(text []tree.Inline) []tree.Inline {
	var kept []tree.Inline
	for _, in := range text {
		switch in := in.(type) {
		case tree.Link:
			kept = append(kept, bare(in.Text)...)
		case tree.Ref:
			kept = append(kept, bare(in.Text)...)
		case tree.Emphasis:
			kept = append(kept, tree.Emphasis{Text: bare(in.Text)})
		case tree.Strong:
			kept = append(kept, tree.Strong{Text: bare(in.Text)})
		case tree.Strike:
			kept = append(kept, tree.Strike{Text: bare(in.Text)})
		case tree.Footnote:
		default:
			kept = append(kept, in)
		}
	}
	return kept
}

// rows lays out the rows. The first stays with the head and the last with the one before, so that none stands alone.
func (g *grid) rows(again []page.Strip) {
	if len(g.table.Rows) == 0 {
		return
	}
	body, last := tag.New(tag.TableBody, g.element), len(g.table.Rows)-1
	for i, cells := range g.table.Rows {
		element := tag.New(tag.Row, body)
		row, notes := g.row(cells, false, func(column int) *tag.Element { return g.bodyCell(element, column, cells) })
		if i == 0 && len(again) == 0 {
			row.above = thick
		}
		if i == last {
			row.below = thick
		}
		if i > 0 && (isTotal(cells) || len(row.bands) > 1) {
			row.above = thin
		}
		if i == last || i == 0 && len(g.table.Head) > 0 {
			g.paper.keep(page.Tight)
		} else if i == 1 {
			g.paper.keep(page.Close)
		}
		g.paper.add(page.Strip{Box: row, Notes: notes, Again: again})
	}
}

// isTotal reports whether a row says that it sums up those above.
func isTotal(cells []tree.Cell) bool {
	if len(cells) == 0 {
		return false
	}
	switch tree.Words(cells[0], " ") {
	case "zusammen", "Zusammen", "insgesamt", "Insgesamt", "Summe", "gesamt", "Gesamt", "total", "Total", "Sum", "All", "all":
		return true
	}
	return false
}

// headCell returns the element of a cell that is the header of its row or column. One without words heads nothing.
func (g *grid) headCell(row *tag.Element, column int, scope string, cells []tree.Cell) *tag.Element {
	if column >= len(cells) || len(cells[column]) == 0 {
		return tag.New(tag.Cell, row)
	}
	e := tag.New(tag.HeadCell, row)
	e.Scope = scope
	return e
}

func (g *grid) bodyCell(row *tag.Element, column int, cells []tree.Cell) *tag.Element {
	if column == 0 && g.table.HeadColumn {
		return g.headCell(row, column, "Row", cells)
	}
	return tag.New(tag.Cell, row)
}

// row sets the cells of a row, each as what belongs to an element. A row with too few cells gets empty ones, for a table
// must be regular (ISO 14289-1, 7.5; ISO 32000-1, 14.8.4.3.4).
func (g *grid) row(cells []tree.Cell, head bool, element func(column int) *tag.Element) (*tableRow, []page.Note) {
	row := &tableRow{left: g.paper.left, width: g.width, pad: g.style.Size / 5}
	var notes []page.Note
	for i, c := range g.columns {
		for c.band >= len(row.bands) {
			row.bands = append(row.bands, nil)
		}
		e := element(i)
		if i >= len(cells) || len(cells[i]) == 0 {
			continue
		}
		lines := g.cell(c, cells[i], head, e)
		left := g.paper.left + c.left
		row.bands[c.band].add(stack{left: left, right: left + c.width, lines: lines}, g.style.Size/2)
		for _, line := range lines {
			notes = append(notes, line.Notes...)
		}
	}
	for _, b := range row.bands {
		g.paper.referAcross(b)
	}
	return row, notes
}

// cell sets a cell in its column.
func (g *grid) cell(c column, text tree.Cell, head bool, of *tag.Element) []page.Strip {
	style, left := g.style, g.paper.left+c.left
	style.Bold = style.Bold || head
	style.Align = [...]paragraph.Align{paragraph.Start, paragraph.Center, paragraph.End}[c.align]
	right := left + c.width
	if whole, ok := g.whole(&c, text, head); ok {
		natural, _ := g.paper.setter.Widths(text, style)
		if shift := c.behind - (natural - whole); natural+shift <= c.width {
			right -= shift
		}
	}
	return g.paper.setter.Set(text, style, left, right, of)
}
