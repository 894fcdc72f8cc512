package paper

import "strings"

// edge is how many lines of a page's head or foot may be furniture.
const edge = 4

// setFurnitureApart finds the lines that belong to pages: what is repeated at their heads and feet, numbers of pages,
// addresses at their feet, and what has a shape that no text has. Text is never furniture only because it is repeated:
// it must stand at an edge with nothing but furniture between it and the page's end, or cut a sentence in two.
func (s *sheet) setFurnitureApart() {
	s.setFeetApart()
	for i := range s.rows {
		switch r := &s.rows[i]; {
		case r.place != inFlow:
		case emptyPage(r.text):
			r.set(BlankPage)
		case (s.alone(i) || strings.Contains(r.text, "/")) && !(r.page == 0 && s.before(i, 12)) && surelyHead(r.text): // the first page's head tells what the paper is
			r.set(RunningHead)
		case r.page > 0 && s.free(i, -1) && s.free(i, 1) && houseHead(r.text), s.alone(i) && marginal(r.text):
			r.set(RunningHead)
		}
	}
	if s.paged {
		s.clearEdges()
	} else {
		s.clearMiddle()
	}
	s.clearLinks()
}

func (r *row) set(why Reason) { r.place, r.why = isFurniture, why }

// before reports whether fewer than n lines stand before a row on its page.
func (s *sheet) before(i, n int) bool {
	list := s.pages[s.rows[i].page]
	return len(list) < n || i < list[n-1]
}

// alone reports whether no line of text touches a row on both sides.
func (s *sheet) alone(i int) bool { return s.free(i, -1) || s.free(i, 1) }

// free reports whether a blank line, furniture or the end of the page is beside a row.
func (s *sheet) free(i, step int) bool {
	k := i + step
	return k < 0 || k >= len(s.rows) || s.rows[k].place != inFlow || s.rows[k].page != s.rows[i].page
}

// clearEdges goes inwards from the edges of every page as long as what stands there is furniture.
func (s *sheet) clearEdges() {
	heads, feet := s.repeated(1), s.repeated(-1)
	numbers := s.numbering()
	for page, list := range s.pages {
		s.clearEdge(page, list, 1, heads, numbers)
		s.clearEdge(page, list, -1, feet, numbers)
	}
}

func (s *sheet) clearEdge(page int, list []int, step int, repeated map[string]repetition, numbers map[int]bool) {
	for k := range min(edge, len(list)) {
		r := s.at(list, k, step)
		if r.place == isFurniture {
			continue
		}
		why, ok := s.edgeReason(page, r, step, repeated, numbers)
		switch {
		case ok:
			r.set(why)
		case onlyLabel(r.text) && page > 0 && step > 0: // text by the margin may be written between two lines of the head
		case page > 0 || step < 0 || !s.returning(r, repeated): // the number may stand below the head of the first page
			return
		}
	}
}

// at returns the row that stands k lines inwards from an edge.
func (s *sheet) at(list []int, k, step int) *row {
	return &s.rows[s.indexAt(list, k, step)]
}

func (s *sheet) indexAt(list []int, k, step int) int {
	if step > 0 {
		return list[k]
	}
	return list[len(list)-1-k]
}

func (s *sheet) edgeReason(page int, r *row, step int, repeated map[string]repetition, numbers map[int]bool) (Reason, bool) {
	if n, plain, ok := pageNumber(r.text); ok && (!plain || numbers[n-page]) {
		return PageNumber, true
	}
	title := page == 0 && step > 0
	if s.returning(r, repeated) && !(title && !repeated[pattern(r.text)].counts) {
		if link(r.text) {
			return PageLink, true
		}
		return RunningHead, true
	}
	if page > 0 && likelyHead(r.text) && r.mark == noMark || marginal(r.text) || s.titleHead(page, r.text) {
		return RunningHead, true
	}
	return "", false
}

// returning reports whether a line stands on enough pages to be a head.
func (s *sheet) returning(r *row, repeated map[string]repetition) bool {
	rep, ok := repeated[pattern(r.text)]
	return ok && rep.holds(len(s.pages))
}

// numbering returns by how much the numbers that stand alone at the edges of pages differ from the pages' places, as far
// as two pages agree. A paper of one page may only be page 1, unless the number is all that stands below its last sentence.
func (s *sheet) numbering() map[int]bool {
	count := map[int]int{}
	for page, list := range s.pages {
		found := map[int]bool{}
		for k := range min(edge, len(list)) {
			for _, step := range []int{1, -1} {
				if n, plain, ok := pageNumber(s.at(list, k, step).text); ok && plain {
					found[n-page] = true
				}
			}
		}
		for by := range found {
			count[by]++
		}
	}
	agreed := map[int]bool{}
	for by, n := range count {
		agreed[by] = n > 1 || by == 1 && len(s.pages) <= 2
	}
	for page, list := range s.pages {
		if n, below := s.belowSentence(list); below {
			agreed[n-page] = true
		}
	}
	return agreed
}

// belowSentence returns the number that is the last line of a page, if the end of a sentence touches it.
func (s *sheet) belowSentence(list []int) (int, bool) {
	last := len(list) - 1
	if last < 1 {
		return 0, false
	}
	n, plain, ok := pageNumber(s.rows[list[last]].text)
	above := s.rows[list[last-1]].text
	return n, ok && plain && strings.HasSuffix(above, ".") && ended(above)
}

// clearLinks takes away addresses that stand alone at the foot of a page. On the last one they may be a list of sources.
func (s *sheet) clearLinks() {
	for _, list := range s.pages[:max(0, len(s.pages)-1)] {
		for k := len(list) - 1; k > 0; k-- {
			r := &s.rows[list[k]]
			if r.place == isFurniture {
				continue
			}
			if !link(r.text) || !s.free(list[k], -1) || announced(s.rows[list[k-1]].text) {
				break
			}
			r.set(PageLink)
		}
	}
}

// announced reports whether a text promises what follows it: "abrufbar unter:".
func announced(text string) bool { return !ended(text) || text[len(text)-1] == ':' }
