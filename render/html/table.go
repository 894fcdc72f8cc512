package html

import (
	"fmt"

	"quaestor/render/tree"
)

// table writes a table within a region that scrolls sideways where the page is narrow. Such a region needs a name and
// must be reachable from the keyboard (WCAG 2.2, 2.1.1).
func (p *page) table(t tree.Table) {
	p.tables++
	name, caption := fmt.Sprintf(p.words.Table, p.tables), ""
	if p.topic != "" {
		name += ": " + p.topic
	}
	if len(t.Caption) > 0 {
		name, caption = "", p.ownID(fmt.Sprintf("table-%d", p.tables))
	}
	p.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-labelledby", caption, "aria-label", name)
	p.raw("\n<table>\n")
	if caption != "" {
		p.open("caption", "id", caption)
		p.inlines(t.Caption)
		p.raw("</caption>\n")
	}
	p.tableHead(t)
	p.raw("<tbody>\n")
	for _, row := range t.Rows {
		p.tableRow(t, row)
	}
	p.raw("</tbody>\n</table>\n</div>\n")
}

// tableHead writes the header row; a row of empty cells, which Markdown asks for, is left out.
func (p *page) tableHead(t tree.Table) {
	empty := true
	for _, c := range t.Head {
		empty = empty && len(c) == 0
	}
	if empty {
		return
	}
	p.raw("<thead>\n<tr>\n")
	for i, c := range t.Head {
		p.cell(header(c, "col"), t, i, c)
	}
	p.raw("</tr>\n</thead>\n")
}

func (p *page) tableRow(t tree.Table, row []tree.Cell) {
	p.raw("<tr>\n")
	for i, c := range row {
		scope := ""
		if i == 0 && t.HeadColumn {
			scope = header(c, "row")
		}
		p.cell(scope, t, i, c)
	}
	p.raw("</tr>\n")
}

// header returns the scope of a header cell; a cell without words is no header.
func header(c tree.Cell, scope string) string {
	if len(c) == 0 {
		return ""
	}
	return scope
}

func (p *page) cell(scope string, t tree.Table, column int, c tree.Cell) {
	name := "td"
	if scope != "" {
		name = "th"
	}
	align := tree.AlignStart
	if column < len(t.Align) {
		align = t.Align[column]
	}
	p.open(name, "scope", scope, "class", [...]string{"", "center", "end"}[align])
	p.inlines(c)
	p.raw("</" + name + ">\n")
}
