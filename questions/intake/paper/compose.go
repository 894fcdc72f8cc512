package paper

import (
	"slices"
	"strings"

	"quaestor/internal/escape"
)

// write makes the paragraphs of the paper from their pieces.
func (s *sheet) write(list []piece) {
	p := s.paper
	p.owner = make([]int32, len(p.Lines))
	for i := range p.owner {
		p.owner[i] = -1
	}
	slices.SortStableFunc(list, func(a, b piece) int { return a.rows[0] - b.rows[0] })
	p.Paragraphs = make([]Paragraph, len(list))
	for k := range list {
		s.fill(&p.Paragraphs[k], &list[k])
		for _, i := range list[k].rows {
			p.owner[i] = int32(k)
		}
	}
}

func (s *sheet) fill(out *Paragraph, p *piece) {
	first, last := p.rows[0], p.rows[len(p.rows)-1]
	*out = Paragraph{Kind: p.kind, First: first, Last: last, Gap: p.gap, Split: p.split}
	out.Indent = s.rows[first].indent
	out.Hang = s.hang(p)
	out.Right = s.right(p)
	if p.kind == Table {
		s.fillTable(out, p)
		return
	}
	s.fillRunning(out, p)
}

// fillRunning sews the lines of a paragraph together.
func (s *sheet) fillRunning(out *Paragraph, p *piece) {
	var b strings.Builder
	text := s.rows[p.rows[0]].text
	for k, i := range p.rows[1:] {
		next := s.rows[i].text
		if next == "" {
			continue
		}
		seam := s.words.sew(text, next)
		b.WriteString(text[:len(text)-seam.cut])
		if seam.blank {
			b.WriteByte(' ')
		}
		if seam.joined != "" {
			out.Joined = append(out.Joined, Join{Line: p.rows[k], Word: seam.joined, Sure: seam.sure})
		}
		text = next
	}
	b.WriteString(strings.TrimSuffix(text, softHyphen))
	out.Plain = fold(b.String())
	out.Text = escape.Text(out.Plain, escape.Paragraph, true)
	if n := bullet(out.Plain); n > 0 && p.kind == Running && !framed(out.Plain) {
		itemise(out, n)
	}
}

// itemise makes an item of a list of a paragraph that begins with its sign.
func itemise(out *Paragraph, sign int) {
	out.Kind, out.Level = Item, 1
	out.Plain = strings.TrimLeft(out.Plain[sign:], " ")
	out.Text = "- " + escape.Text(out.Plain, escape.Paragraph, true)
}

// fold writes runs of blanks as one.
func fold(text string) string {
	if !strings.Contains(text, "  ") {
		return strings.TrimSpace(text)
	}
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == ' ' }), " ")
}

// right reports whether a piece begins right of the middle of the page and is not only centred.
func (s *sheet) right(p *piece) bool {
	for _, i := range p.rows {
		if s.rows[i].indent*5 < s.width*2 {
			return false
		}
	}
	r := &s.rows[p.rows[0]]
	centred := abs(r.indent-(s.width-r.edge)) <= 4
	return s.width > 0 && (!centred || len(p.rows) > 1)
}

// fillTable writes a table: in Markdown where its columns could be told apart, else as its lines stand.
func (s *sheet) fillTable(out *Paragraph, p *piece) {
	if grid := s.tabbedCells(p.rows); grid != nil {
		out.Text, out.Plain = markdownTable(grid)
		return
	}
	rows := make([]row, len(p.rows))
	for k, i := range p.rows {
		rows[k] = s.rows[i]
	}
	starts := columns(rows)
	var grid [][]string
	for k := range rows {
		list, ok := cells(&rows[k], starts)
		if !ok || len(starts) < 2 {
			out.Kind = Code
			fillCode(out, rows)
			return
		}
		grid = addRow(grid, list)
	}
	out.Text, out.Plain = markdownTable(grid)
}

// addRow adds a row to a table. One that has only a single cell, which goes on with the one above, becomes part of it.
func addRow(grid [][]string, list []string) [][]string {
	filled, at := 0, 0
	for i, cell := range list {
		if cell != "" {
			filled, at = filled+1, i
		}
	}
	if filled == 1 && len(grid) > 0 && startsSmall(list[at]) {
		above := grid[len(grid)-1]
		above[at] = strings.TrimSpace(above[at] + " " + list[at])
		return grid
	}
	return append(grid, list)
}

// markdownTable writes rows as a table of GitHub's Markdown; the first is its head. In plain words cells are set apart by
// tabs and rows by line ends.
func markdownTable(grid [][]string) (text, plain string) {
	var t, p strings.Builder
	for k, list := range grid {
		for i, cell := range list {
			t.WriteString("| " + escape.Text(cell, escape.Cell, false) + " ")
			if i > 0 {
				p.WriteByte('\t')
			}
			p.WriteString(cell)
		}
		t.WriteString("|\n")
		p.WriteByte('\n')
		if k == 0 {
			t.WriteString(strings.Repeat("|---", len(list)) + "|\n")
		}
	}
	return strings.TrimSuffix(t.String(), "\n"), strings.TrimSuffix(p.String(), "\n")
}

// fillCode keeps lines as they stand, but for the columns that all of them are set in.
func fillCode(out *Paragraph, rows []row) {
	low := rows[0].indent
	for _, r := range rows {
		low = min(low, r.indent)
	}
	var b strings.Builder
	for _, r := range rows {
		b.WriteString(strings.Repeat(" ", r.indent-low) + r.text + "\n")
	}
	out.Plain = strings.TrimSuffix(b.String(), "\n")
	out.Text = fenced(out.Plain)
}

// fenced writes preformatted text between fences longer than any in it.
func fenced(text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + "\n" + text + "\n" + fence
}

// report lists the furniture.
func (s *sheet) report() {
	for i := range s.rows {
		if s.rows[i].place == isFurniture {
			s.paper.Furniture = append(s.paper.Furniture, Furniture{Line: i, Why: s.rows[i].why})
		}
	}
}
