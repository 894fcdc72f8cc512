package paper

// apartBy is how many lines at least are between two heads of pages.
const apartBy = 15

// clearMiddle finds the furniture of a paper whose pages are unknown: numbers of pages that stand alone and count on, and
// lines that return and cut a sentence in two at least once.
func (s *sheet) clearMiddle() {
	s.clearNumbers()
	found := map[string][]int{}
	var order []string
	for i := range s.rows {
		r := &s.rows[i]
		if r.place != inFlow || !s.isolated(i) || !mayRepeat(r) {
			continue
		}
		if link(r.text) && s.cutsSentence(i) {
			r.set(PageLink)
			continue
		}
		key := pattern(r.text)
		if found[key] == nil {
			order = append(order, key)
		}
		found[key] = append(found[key], i)
	}
	for _, key := range order {
		s.clearReturning(found[key])
	}
}

func (s *sheet) clearReturning(list []int) {
	if !s.returns(list) {
		return
	}
	for _, i := range list {
		s.rows[i].set(RunningHead)
	}
}

func (s *sheet) isolated(i int) bool { return s.free(i, -1) && s.free(i, 1) }

// returns reports whether lines of one pattern are heads of pages: far apart, their numbers never falling, and at least
// one in the middle of a sentence.
func (s *sheet) returns(list []int) bool {
	cuts := false
	for k, i := range list {
		cuts = cuts || s.cutsSentence(i)
		if k == 0 {
			continue
		}
		if i-list[k-1] < apartBy || !rising(numbersIn(s.rows[list[k-1]].text), numbersIn(s.rows[i].text)) {
			return false
		}
	}
	return cuts && len(list) > 1
}

func rising(a, b []int) bool {
	for i := range a {
		if b[i] < a[i] || b[i] > a[i]+2 {
			return false
		}
	}
	return true
}

// cutsSentence reports whether the text before a row goes on behind it.
func (s *sheet) cutsSentence(i int) bool {
	before, after := s.neighbour(i, -1), s.neighbour(i, 1)
	return before >= 0 && after >= 0 && len(s.rows[before].text) > cutLine && !ended(s.rows[before].text) && startsSmall(s.rows[after].text)
}

// cutLine is how long the line of a sentence is, at least, that a page ends in: headings are shorter.
const cutLine = 20

// neighbour returns the next row of text in one direction, or -1 where none is near.
func (s *sheet) neighbour(i, step int) int {
	for k := i + step; k >= 0 && k < len(s.rows) && abs(k-i) < apartBy; k += step {
		if s.rows[k].place == inFlow {
			return k
		}
	}
	return -1
}

// clearNumbers takes away numbers of pages: those that show it ("– 3 –"), and plain ones when each is the next after
// another far enough before it.
func (s *sheet) clearNumbers() {
	last, lastNumber, pending := -1, -1, -1
	for i := range s.rows {
		if s.rows[i].place != inFlow || !s.isolated(i) {
			continue
		}
		n, plain, ok := pageNumber(s.rows[i].text)
		if !ok {
			continue
		}
		follows := last >= 0 && n == lastNumber+1 && i-last >= apartBy
		if plain && !follows {
			if last < 0 || s.rows[last].place != isFurniture {
				last, lastNumber, pending = i, n, i
			}
			continue
		}
		if pending >= 0 {
			s.rows[pending].set(PageNumber)
			pending = -1
		}
		s.rows[i].set(PageNumber)
		last, lastNumber = i, n
	}
	if pending >= 0 && s.endsFar(pending) {
		s.rows[pending].set(PageNumber)
	}
}

// endsFar reports whether a row is the last of all, and further right than any text begins.
func (s *sheet) endsFar(i int) bool {
	for k := range s.rows {
		if s.rows[k].place == inFlow && (k > i || k < i && s.rows[k].indent >= s.rows[i].indent) {
			return false
		}
	}
	return true
}
