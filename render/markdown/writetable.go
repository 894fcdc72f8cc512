package markdown

import (
	"strings"

	"quaestor/render/tree"
)

// table writes a table of GitHub's form; its caption, which that form does not know, stands before it.
func (p *printer) table(t tree.Table) []string {
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
	return join2(p.paragraph(emphasised1(t.Caption)), lines)
}

func emphasised1(text []tree.Inline) []tree.Inline {
	if len(text) == 0 {
		return nil
	}
	return []tree.Inline{tree.Emphasis{Text: text}}
}

func (p *printer) row(cells []tree.Cell, columns int) string {
	var b strings.Builder
	b.WriteByte('|')
	for i := range columns {
		text := ""
		if i < len(cells) {
			text = p.running(unbroken(cells[i]), inCell)
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
