package paper

import "slices"

// turnAtHeads finds the pages of a text without form feeds by their heads or feet, and reports whether it did.
func (s *sheet) turnAtHeads() bool {
	turns := s.turns()
	if len(turns) == 0 {
		return false
	}
	feet := s.feet(turns)
	page, next := 0, 0
	for i := range s.rows {
		if next < len(turns) && i == turns[next].at(s, feet) {
			if i > 0 {
				page++
			}
			next++
		}
		s.rows[i].page = page
	}
	return page > 0
}

// A turn is what stands between two pages: rows from the first to the last.
type turn struct{ first, last int }

// at returns the row that begins the next page. Where pages have feet it is behind them: behind the number of the page,
// for the head of the next may follow at once.
func (t turn) at(s *sheet, feet bool) int {
	if !feet {
		return t.first
	}
	for i := t.first; i <= t.last; i++ {
		if _, _, ok := pageNumber(s.rows[i].text); ok {
			return i + 1
		}
	}
	return t.last + 1
}

// feet reports whether what is between the pages belongs to the page before it: nothing of it is at the begin of the
// paper, and something at its end.
func (s *sheet) feet(turns []turn) bool {
	if s.inFlowBefore(turns[0].first) < edge {
		return false
	}
	for i := len(s.rows) - 1; i >= 0; i-- {
		if s.rows[i].place == inFlow {
			_, _, ok := pageNumber(s.rows[i].text)
			return ok || i == turns[len(turns)-1].last
		}
	}
	return false
}

func (s *sheet) inFlowBefore(i int) (n int) {
	for k := range i {
		if s.rows[k].place == inFlow {
			n++
		}
	}
	return n
}

// turns lists what stands between pages: lines that return far apart and have the number of the page in them or beside
// them.
func (s *sheet) turns() []turn {
	found := map[string][]int{}
	var order []string
	for i := range s.rows {
		if r := &s.rows[i]; r.place == inFlow && mayRepeat(r) {
			key := pattern(r.text)
			if found[key] == nil {
				order = append(order, key)
			}
			found[key] = append(found[key], i)
		}
	}
	var list []turn
	for _, key := range order {
		if rows := found[key]; s.countPages(rows) {
			for _, i := range rows {
				list = append(list, s.around(i))
			}
		}
	}
	slices.SortFunc(list, func(a, b turn) int { return a.first - b.first })
	return joinTurns(list)
}

// joinTurns makes one of those that overlap.
func joinTurns(list []turn) []turn {
	var joined []turn
	for _, t := range list {
		if n := len(joined); n > 0 && t.first <= joined[n-1].last+1 {
			joined[n-1].last = max(joined[n-1].last, t.last)
			continue
		}
		joined = append(joined, t)
	}
	return joined
}

// countPages reports whether lines of one pattern tell the number of their page, by ones, or by twos where left and right
// pages have other heads.
func (s *sheet) countPages(rows []int) bool {
	for k := 1; k < len(rows); k++ {
		if rows[k]-rows[k-1] < apartBy {
			return false
		}
	}
	return len(rows) > 1 && (s.countBeside(rows, 1) || s.countBeside(rows, 2) || s.countWithin(rows))
}

// countBeside reports whether beside each of the lines stands a number alone that is greater by so much than the last.
func (s *sheet) countBeside(rows []int, by int) bool {
	for _, first := range s.numbersBeside(rows[0]) {
		if !slices.ContainsFunc(rows[1:], func(i int) bool {
			k := slices.Index(rows, i)
			return !slices.Contains(s.numbersBeside(i), first+k*by)
		}) {
			return true
		}
	}
	return false
}

// numbersBeside returns the page numbers next to a line.
func (s *sheet) numbersBeside(i int) (list []int) {
	around := s.around(i)
	for k := around.first; k <= around.last; k++ {
		if n, _, ok := pageNumber(s.rows[k].text); ok && s.rows[k].place == inFlow {
			list = append(list, n)
		}
	}
	return list
}

// countWithin reports whether a number in the lines counts the pages. Few such lines may be headings; then they must look
// like heads of pages, or one must stand in the middle of a sentence.
func (s *sheet) countWithin(rows []int) bool {
	first := numbersIn(s.rows[rows[0]].text)
	for at := range first {
		counts := true
		by := numbersIn(s.rows[rows[1]].text)[at] - first[at]
		for k, i := range rows {
			counts = counts && numbersIn(s.rows[i].text)[at] == first[at]+k*by
		}
		if counts && (by == 1 || by == 2) {
			return len(rows) > 3 || headlike(s.rows[rows[0]].text) || slices.ContainsFunc(rows, s.cutsSentence) ||
				!slices.ContainsFunc(rows, func(i int) bool { return !s.besideHead(i) })
		}
	}
	return false
}

// besideHead reports whether a line has another beside it that looks like the head of a page.
func (s *sheet) besideHead(i int) bool {
	around := s.around(i)
	for k := around.first; k <= around.last; k++ {
		if k != i && s.rows[k].place == inFlow && headlike(s.rows[k].text) {
			return true
		}
	}
	return false
}

func headlike(text string) bool { return surelyHead(text) || likelyHead(text) }

// around returns what stands close to a line between two pages: numbers of pages, and lines that repeat themselves.
func (s *sheet) around(i int) turn {
	t := turn{i, i}
	for step := range 4 {
		if t.first == i-step && s.between(t.first-1) {
			t.first--
		}
		if t.last == i+step && s.between(t.last+1) {
			t.last++
		}
	}
	return t
}

// between reports whether a row may stand between two pages.
func (s *sheet) between(i int) bool {
	if i < 0 || i >= len(s.rows) {
		return false
	}
	r := &s.rows[i]
	_, _, number := pageNumber(r.text)
	return r.place != inFlow || number || headlike(r.text)
}
