package paper

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A webTable is a table while its cells come in. Tables within it go into its cells.
type webTable struct {
	depth   int
	rows    [][]string
	numbers []int
	span    int // columns of the open cell, 0 if none is open
}

// layoutCell is the length from which a cell is rather part of a page's layout.
const layoutCell = 1500

func (w *web) startTable(token html.Token) {
	t := w.table
	switch {
	case token.DataAtom == atom.Caption || t == nil && token.DataAtom != atom.Table:
		w.flush()
	case token.DataAtom == atom.Table && t == nil:
		w.flush()
		w.table = &webTable{depth: 1}
	case token.DataAtom == atom.Table:
		t.depth++
	case t.depth > 1:
		w.flush()
	case token.DataAtom == atom.Tr:
		w.endCell()
		w.row()
	default:
		w.endCell()
		if len(t.rows) == 0 {
			w.row()
		}
		t.span = span(token)
	}
}

func (w *web) row() {
	w.table.rows = append(w.table.rows, nil)
	w.table.numbers = append(w.table.numbers, w.number)
}

func span(token html.Token) int {
	if n, err := strconv.Atoi(attribute(token, "colspan")); err == nil && n > 1 && n <= 50 {
		return n
	}
	return 1
}

func (w *web) leaveTable(a atom.Atom) {
	switch t := w.table; {
	case t == nil:
		w.flush()
	case a == atom.Table && t.depth > 1:
		t.depth--
	case a == atom.Table:
		w.endTable()
	case a == atom.Caption && t.depth == 1:
		w.endCell()
		w.row()
	case t.depth == 1:
		w.endCell()
	}
}

// endCell takes the words that came in as a cell. Words outside of cells, such as a caption's, are a cell of their own.
func (w *web) endCell() {
	t := w.table
	var words []string
	for _, line := range w.block.lines {
		if _, plain := written(line.runs, Table, false); plain != "" {
			words = append(words, plain)
		}
	}
	w.block = webBlock{}
	text := strings.Join(words, " ")
	if t.span == 0 && text == "" {
		return
	}
	if len(t.rows) == 0 {
		w.row()
	}
	last := &t.rows[len(t.rows)-1]
	*last = append(*last, text)
	for range t.span - 1 {
		*last = append(*last, "")
	}
	t.span = 0
}

// endTable writes the table: as paragraphs where it only lays out the page.
func (w *web) endTable() {
	t := w.table
	if t == nil {
		return
	}
	w.endCell()
	w.table = nil
	columns, longest := 0, 0
	for _, list := range t.rows {
		for i, cell := range list {
			longest = max(longest, len(cell))
			if cell != "" {
				columns = max(columns, i+1)
			}
		}
	}
	from := 0
	for from < len(t.rows) && (len(t.rows[from]) <= 1 || longest > layoutCell || columns == 1) {
		w.rowAsText(t, from) // a caption, or layout
		from++
	}
	if from < len(t.rows) {
		w.addTable(t, from, columns)
	}
}

func (w *web) rowAsText(t *webTable, k int) {
	for _, cell := range t.rows[k] {
		if cell != "" {
			w.add(webBlock{}, []webLine{{number: t.numbers[k], runs: []run{{text: cell}}}})
		}
	}
}

func (w *web) addTable(t *webTable, from, columns int) {
	p := Paragraph{Kind: Table, Gap: true, Quoted: w.quotes > 0, First: len(w.paper.Lines)}
	var grid [][]string
	for k := from; k < len(t.rows); k++ {
		if strings.Join(t.rows[k], "") == "" {
			continue
		}
		list := t.rows[k][:min(columns, len(t.rows[k]))]
		if len(grid) == 0 { // a row may be shorter than the head, not longer
			list = append(list, make([]string, columns-len(list))...)
		}
		grid = append(grid, list)
		w.line(t.numbers[k], strings.Join(list, " | "), len(w.paper.Paragraphs))
	}
	if len(grid) == 0 {
		return
	}
	p.Last = len(w.paper.Lines) - 1
	p.Text, p.Plain = markdownTable(grid)
	w.paper.Paragraphs = append(w.paper.Paragraphs, p)
}
