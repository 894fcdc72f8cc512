package markdown

import (
	"slices"
	"strings"

	"quaestor/internal/escape"
	"quaestor/render/tree"
)

// table writes a table of GitHub's form; its caption, which that form does not know, stands before it. Names and values
// without a head are a list, for GitHub's form would give them an empty head, which a screen reader reads out.
func (p *printer) table(t tree.Table) []string {
	if t.HeadColumn && headless(t.Head) {
		return p.list(facts(t), '-')
	}
	columns := len(t.Head)
	for _, row := range t.Rows {
		columns = max(columns, len(row))
	}
	if columns == 0 {
		return nil
	}
	lines := []string{p.row(t.Head, columns), rule(t.Align, columns)}
	for _, row := range t.Rows {
		lines = append(lines, p.row(row, columns))
	}
	return join2(p.paragraph(caption(t)), lines)
}

func headless(head []tree.Cell) bool {
	return !slices.ContainsFunc(head, func(c tree.Cell) bool { return len(c) > 0 })
}

// facts returns the rows of a table as items that begin with their name.
func facts(t tree.Table) tree.List {
	list := tree.List{Tight: true}
	for _, row := range t.Rows {
		var text []tree.Inline
		for i, cell := range row {
			switch {
			case i == 0 && len(cell) > 0:
				text = append(text, tree.Strong{Text: append(slices.Clip(cell), tree.Text(":"))})
			case len(cell) > 0:
				text = append(append(text, tree.Text(" ")), cell...)
			}
		}
		list.Items = append(list.Items, []tree.Block{tree.Paragraph{Text: text}})
	}
	return list
}

func caption(t tree.Table) []tree.Inline {
	if len(t.Caption) == 0 {
		return nil
	}
	return []tree.Inline{tree.Emphasis{Text: t.Caption}}
}

func (p *printer) row(cells []tree.Cell, columns int) string {
	var b strings.Builder
	b.WriteByte('|')
	for i := range columns {
		text := ""
		if i < len(cells) {
			text = p.running(unbroken(cells[i]), escape.Cell)
		}
		b.WriteString(" " + text)
		if text != "" {
			b.WriteByte(' ')
		}
		b.WriteByte('|')
	}
	return b.String()
}

func rule(align []tree.Align, columns int) string {
	var b strings.Builder
	b.WriteByte('|')
	for i := range columns {
		mark := "---|"
		if i < len(align) {
			mark = [...]string{tree.AlignStart: "---|", tree.AlignCenter: ":---:|", tree.AlignEnd: "---:|"}[align[i]]
		}
		b.WriteString(mark)
	}
	return b.String()
}
