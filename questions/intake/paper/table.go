package paper

import (
	"strings"
	"unicode/utf8"
)

// setTablesApart marks runs of at least three lines with wide gaps in them, and of two with tabs.
func (s *sheet) setTablesApart() {
	for i := 0; i < len(s.rows); {
		end, table := s.tabbed(i)
		if !table {
			end, table = s.tabular(i)
		}
		for k := i; k < end && table; k++ {
			if s.rows[k].place == inFlow {
				s.rows[k].place = isTabular
			}
		}
		i = max(i+1, end)
	}
}

// tabular returns the end of the run of gapped rows that begins with a row, and whether it is a table: of three columns,
// or with numbers behind the first. Single blank lines, where they stand behind the first as well, and lines that
// continue a cell may stand between its rows.
func (s *sheet) tabular(from int) (end int, table bool) {
	rows, digits, between := 0, 0, 0
	end = from
	single := from+1 < len(s.rows) && s.rows[from+1].place == isBlank // a blank line stands between all rows
	for k := from; k < len(s.rows) && between < 2 && !s.stopsTable(from, k); k++ {
		r := &s.rows[k]
		if rows == 0 && !gapped(r.text) || r.place == isBlank && !single {
			break
		}
		if r.place == isBlank || !gapped(r.text) {
			between++
			continue
		}
		rows, between, end = rows+1, 0, k+1
		if _, behind, _ := strings.Cut(r.text, "  "); strings.ContainsAny(behind, "0123456789") {
			digits++
		}
	}
	return end, rows >= 3 && (digits*2 >= rows || len(columns(s.rows[from:end])) >= 3)
}

// stopsTable reports whether a row cannot belong to the table that begins with another.
func (s *sheet) stopsTable(from, k int) bool {
	r := &s.rows[k]
	if r.place == isBlank {
		return false
	}
	return r.place != inFlow || r.page != s.rows[from].page || r.mark != noMark || bullet(r.text) > 0 ||
		!gapped(r.text) && r.edge > s.width*2/3 || r.page == 0 && s.before(k, 8) && likelyHead(r.text)
}

// gapped reports whether at least two blanks stand between words.
func gapped(text string) bool { return strings.Contains(text, "  ") }

// columns returns where columns begin that are kept by all gapped rows: places behind at least two columns of blanks.
func columns(rows []row) []int {
	var inked []int // how many rows have a character there
	count := 0
	for i := range rows {
		if (rows[i].place == inFlow || rows[i].place == isTabular) && gapped(rows[i].text) {
			inked = ink(inked, &rows[i])
			count++
		}
	}
	var starts []int
	blank := 2
	for c, n := range inked {
		if n == 0 {
			blank++
			continue
		}
		if blank >= 2 {
			starts = append(starts, c)
		}
		blank = 0
	}
	if count < 3 {
		return nil
	}
	return starts
}

// maxColumns is how far to the right a table is looked for.
const maxColumns = 400

func ink(inked []int, r *row) []int {
	c := r.indent
	gap := 0
	for _, char := range r.text {
		if c >= maxColumns {
			break
		}
		for len(inked) <= c {
			inked = append(inked, 0)
		}
		if char != ' ' {
			if gap == 1 {
				inked[c-1]++ // a single blank is within a cell
			}
			inked[c]++
			gap = -1
		}
		gap++
		c++
	}
	return inked
}

// cells cuts a row at the columns. Where a word crosses the start of one, or a gap is elsewhere, ok is false.
func cells(r *row, starts []int) (list []string, ok bool) {
	list = make([]string, len(starts))
	text, at := []rune(r.text), r.indent
	for i, start := range starts {
		end := at + len(text)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		low, high := min(max(0, start-at), len(text)), min(max(0, end-at), len(text))
		if low > 0 && low < len(text) && text[low-1] != ' ' && text[low] != ' ' {
			return nil, false
		}
		list[i] = strings.TrimSpace(string(text[low:high]))
		if gapped(list[i]) {
			return nil, false
		}
	}
	return list, utf8.RuneCountInString(r.text) > 0 && (len(starts) == 0 || at >= starts[0])
}
