package report

import (
	"fmt"
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/source"
)

const (
	room     = 100 // cells of a source line that are shown
	lead     = 30  // cells kept before the place when a line is cut
	maxLines = 4   // lines of a place that are shown; of a longer one the first three and the last
	tabWidth = 4
)

// A marked line is one line of a file, made safe and cut to the room there is, with the cells that the place covers.
type marked struct {
	text       string
	start, end int // cells
}

// snippet returns the lines of a place, each with a line below it that marks the place; "" if there is nothing to show.
func snippet(f *source.File, p diag.Place, mark string, gutter int, s style) string {
	if f == nil || p.Start.Line == 0 {
		return ""
	}
	var b strings.Builder
	for n := p.Start.Line; n <= lastLine(p); n++ {
		if skipped := lastLine(p) - maxLines - p.Start.Line + 1; n == p.Start.Line+maxLines-1 && skipped > 0 {
			fmt.Fprintf(&b, "%s\n", s.dim(strings.Repeat(" ", gutter)+" ⋮"))
			n += skipped
		}
		writeLine(&b, n, mark, gutter, s, markLine(f.Line(n), columns(p, n)))
	}
	return b.String()
}

// lastLine returns the last line that the place has a character on: a block's place ends at the start of the next line.
func lastLine(p diag.Place) int {
	if p.End.Col <= 1 && p.End.Line > p.Start.Line {
		return p.End.Line - 1
	}
	return max(p.End.Line, p.Start.Line)
}

func writeLine(b *strings.Builder, n int, mark string, gutter int, s style, l marked) {
	fmt.Fprintf(b, "%s %s\n", s.dim(fmt.Sprintf("%*d |", gutter, n)), l.text)
	if l.end > l.start {
		fmt.Fprintf(b, "%s %s%s\n", s.dim(strings.Repeat(" ", gutter)+" |"), strings.Repeat(" ", l.start),
			s.bold(strings.Repeat(mark, l.end-l.start)))
	}
}

// A stretch is a range of columns, from 1; a zero last means up to the end of the line.
type stretch struct{ first, last int }

// columns returns the stretch of line n that the place covers.
func columns(p diag.Place, n int) stretch {
	var c stretch
	if n == p.Start.Line {
		c.first = p.Start.Col
	}
	if n == p.End.Line {
		c.last = max(p.End.Col-1, p.Start.Col)
	}
	return c
}

// markLine lays out a line and finds the cells of the stretch. Leading space is never marked.
func markLine(line string, c stretch) marked {
	var cells []string // what each character shows, in order
	var widths []int
	m := marked{start: -1}
	at := 0
	for col, r := range []rune(strings.TrimRight(line, "\r\n")) {
		text, w := cell(r, at)
		if m.start < 0 && col+1 >= c.first && (c.first > 0 || strings.TrimSpace(text) != "") {
			m.start = at
		}
		cells, widths = append(cells, text), append(widths, w)
		at += w
		if c.last == 0 || col+1 <= c.last {
			m.end = at
		}
	}
	if m.start < 0 { // behind the last character
		m.start, m.end = at, at+1
	}
	m.end = max(m.end, m.start+1)
	return cut(cells, widths, m)
}

// cell returns what is shown for a character and how many cells that takes; at is where it starts.
func cell(r rune, at int) (string, int) {
	if r == '\t' {
		w := tabWidth - at%tabWidth
		return strings.Repeat(" ", w), w
	}
	text := shown(r)
	if text == string(r) {
		return text, width(r)
	}
	return text, len([]rune(text))
}

// cut keeps the part of the line around the mark that there is room for.
func cut(cells []string, widths []int, m marked) marked {
	total := 0
	for _, w := range widths {
		total += w
	}
	from := 0
	if total > room && m.end > room-1 {
		from = max(0, min(m.start-lead, total-room+1))
	}
	var b strings.Builder
	at, shownTo := 0, from
	for i, text := range cells {
		if at >= from && at+widths[i] <= from+room-1 {
			b.WriteString(text)
			shownTo = at + widths[i]
		}
		at += widths[i]
	}
	m.text = b.String()
	m.start, m.end = m.start-from, m.end-from
	if from > 0 {
		m.text, m.start, m.end = "…"+m.text, m.start+1, m.end+1
	}
	if shownTo < total {
		m.text, m.end = m.text+"…", min(m.end, room+1)
	}
	return m
}
