package check

import (
	"quaestor/render/pdf/file"
)

// scopes holds that heads of rows and columns say which they are (ISO 14289-1, 7.5).
func (b *book) scopes() {
	for _, e := range b.elements {
		if e.role != "TH" {
			continue
		}
		switch b.attribute(e, "Table", "Scope") {
		case file.Name("Row"), file.Name("Column"), file.Name("Both"):
		default:
			b.report("The %v does not say what it is the head of.", e)
		}
	}
}

// columns holds that all rows of a table have the same number of columns.
func (b *book) columns() {
	for _, e := range b.elements {
		if e.role != "Table" {
			continue
		}
		wide := 0
		var below []int // rows that cells reach down to from above, by column
		for i, row := range rows(e) {
			width := 0
			for _, cell := range row.kids {
				width += b.number(cell, "ColSpan")
			}
			width += len(below)
			below = b.reaching(row, below)
			if i > 0 && width != wide {
				b.report("The %v has %d columns, the rows above it %d.", row, width, wide)
			}
			wide = width
		}
		if wide == 0 {
			b.report("The %v has no cells.", e)
		}
	}
}

// rows returns the rows of a table.
func rows(e *element) []*element {
	var found []*element
	for _, kid := range e.kids {
		switch kid.role {
		case "TR":
			found = append(found, kid)
		case "THead", "TBody", "TFoot":
			found = append(found, rows(kid)...)
		}
	}
	return found
}

// reaching returns for each column that a cell of this row or one above takes in the next, how many rows more it takes.
func (b *book) reaching(row *element, below []int) []int {
	var next []int
	for _, left := range below {
		if left > 1 {
			next = append(next, left-1)
		}
	}
	for _, cell := range row.kids {
		for range b.number(cell, "ColSpan") {
			if left := b.number(cell, "RowSpan") - 1; left > 0 {
				next = append(next, left)
			}
		}
	}
	return next
}
