package text

import (
	"strings"
	"unicode/utf8"

	"quaestor/render/tree"
)

const (
	gap  = "  " // between the columns of a table
	wide = 100  // a table that is wider has a tab between its cells instead of columns
)

// table returns the caption and the rows. Columns stand below each other, numbers at their right edge; where long texts
// would tear them apart, a tab divides the cells.
func (p *paper) table(t tree.Table) []string {
	caption := piece(p.inlines(t.Caption))
	rows := [][]string{p.cells(t.Head)}
	for _, r := range t.Rows {
		rows = append(rows, p.cells(r))
	}
	widths := columnWidths(rows)
	var out []string
	for _, r := range rows {
		line := strings.Join(r, "\t")
		if total(widths) <= wide {
			line = tableRow(r, widths, t.Align)
		}
		if strings.TrimSpace(line) != "" {
			out = append(out, line)
		}
	}
	return append(caption, piece(strings.Join(out, "\n"))...)
}

// cells returns the words of a row; a cell has one line.
func (p *paper) cells(row []tree.Cell) []string {
	var out []string
	for _, c := range row {
		out = append(out, strings.ReplaceAll(p.inlines(c), "\n", " "))
	}
	return out
}

func columnWidths(rows [][]string) []int {
	var widths []int
	for _, r := range rows {
		for i, c := range r {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], utf8.RuneCountInString(c))
		}
	}
	return widths
}

// total returns the width of all columns with the gaps between them.
func total(widths []int) int {
	sum := 0
	for _, w := range widths {
		sum += w + len(gap)
	}
	return sum
}

func tableRow(row []string, widths []int, align []tree.Align) string {
	var b strings.Builder
	for i, c := range row {
		pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(c))
		if i > 0 {
			b.WriteString(gap)
		}
		if i < len(align) && align[i] == tree.AlignEnd {
			b.WriteString(pad + c)
		} else {
			b.WriteString(c + pad)
		}
	}
	return strings.TrimRight(b.String(), " ")
}
