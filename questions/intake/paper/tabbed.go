package paper

import "strings"

// tabs returns how many tabs divide a row as it stands in the source.
func (s *sheet) tabs(i int) int {
	return strings.Count(strings.TrimLeft(s.paper.Lines[i].Text, " \t"), "\t")
}

// tabbed returns the end of the run of rows that begins with a row and in which as many tabs as in the first divide cells.
// Two such rows are a table already: nobody types a tab within a sentence.
func (s *sheet) tabbed(from int) (end int, table bool) {
	n := s.tabs(from)
	if n == 0 {
		return from, false
	}
	for end = from; end < len(s.rows) && s.rows[end].place == inFlow && s.tabs(end) == n; end++ {
	}
	return end, end-from > 1
}

// tabbedCells returns the cells of rows that tabs divide; nil unless they divide all of them alike.
func (s *sheet) tabbedCells(rows []int) (grid [][]string) {
	n := s.tabs(rows[0])
	for _, i := range rows {
		if s.tabs(i) != n || n == 0 {
			return nil
		}
		list := strings.Split(strings.TrimLeft(s.paper.Lines[i].Text, " \t"), "\t")
		for k := range list {
			list[k] = strings.TrimSpace(mend(list[k]))
		}
		grid = append(grid, list)
	}
	return grid
}
