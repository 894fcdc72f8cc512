package paper

import "strings"

// A piece is a paragraph while it is put together.
type piece struct {
	kind  Kind
	rows  []int
	gap   bool
	split bool
	width int // of its column
}

// A between is what lies between two lines of text.
type between struct {
	blanks  int
	crossed bool // a page ended, or furniture stands there
}

// compose puts the rows together as paragraphs.
func (s *sheet) compose() {
	var list []piece
	open := -1 // the piece of running text that may go on
	var gap between
	page := 0
	for i := range s.rows {
		r := &s.rows[i]
		gap.crossed = gap.crossed || r.page != page
		page = r.page
		switch r.place {
		case isBlank:
			gap.blanks++
			continue
		case isFurniture:
			gap.crossed = true
			continue
		case isNote:
			list = s.addNote(list, i, gap)
			gap.crossed = true
			continue
		case isTabular:
			list = s.addTabular(list, i, gap)
			open = -1
		case inFlow:
			if open >= 0 && s.continues(&list[open], i, gap) {
				p := &list[open]
				p.split = p.split || gap.crossed || gap.blanks > 0 && !s.spaced
				p.rows = append(p.rows, i)
			} else {
				list = append(list, piece{rows: []int{i}, gap: gap.blanks > 0 || i == 0, width: s.column(i)})
				open = len(list) - 1
			}
		}
		gap = between{}
	}
	s.write(list)
}

func (s *sheet) addNote(list []piece, i int, gap between) []piece {
	last := len(list) - 1
	if last >= 0 && list[last].kind == Footnote && noteNumber(s.rows[i].text) == "" {
		list[last].rows = append(list[last].rows, i)
		return list
	}
	return append(list, piece{kind: Footnote, rows: []int{i}, gap: gap.blanks > 0})
}

func (s *sheet) addTabular(list []piece, i int, gap between) []piece {
	last := len(list) - 1
	if last >= 0 && list[last].kind == Table && !gap.crossed && gap.blanks < 2 {
		list[last].rows = append(list[last].rows, i)
		return list
	}
	return append(list, piece{kind: Table, rows: []int{i}, gap: gap.blanks > 0})
}

// continues reports whether a row goes on with a paragraph.
func (s *sheet) continues(p *piece, i int, gap between) bool {
	prev, next := &s.rows[p.rows[len(p.rows)-1]], &s.rows[i]
	apart := gap.blanks > 1 || gap.blanks == 1 && !s.spaced
	switch {
	case next.glued:
		return true
	case onlyLabel(prev.text) && len(p.rows) == 1 && (gap.crossed || gap.blanks < 2):
		return next.mark == noMark && !onlyLabel(next.text)
	case gap.crossed:
		return s.runsOver(prev, next)
	case apart:
		return s.unfinished(prev, next) && !s.spaced
	}
	return !s.parts(p, i)
}

// runsOver reports whether a paragraph runs over the end of a page: unless a sentence ended there and the next line looks
// like the beginning of one.
func (s *sheet) runsOver(prev, next *row) bool {
	if divides(prev.text) {
		return true
	}
	full := prev.edge*10 >= s.width*7
	switch mark := next.mark; {
	case headlike(prev.text), mark == namedHead && !leadsOn(prev.text), mark != noMark && (ended(prev.text) || !binds(prev.text)) && !(mark == numberOne && full && !numbers(next.text)):
		return false
	case mark != noMark && !full && strings.HasSuffix(prev.text, ".") && numbers(next.text): // "Siehe Frage 2." ends here
		return false
	case bullet(next.text) > 0 && !strings.HasPrefix(next.text, "– "), abs(prev.indent-next.indent) > 20:
		return false
	case startsSmall(next.text):
		return full || !ended(prev.text)
	}
	return !ended(prev.text) && (full || binds(prev.text))
}

// parts reports whether a new paragraph begins with a row that follows directly.
func (s *sheet) parts(p *piece, i int) bool {
	first, prev, next := &s.rows[p.rows[0]], &s.rows[p.rows[len(p.rows)-1]], &s.rows[i]
	if s.width >= singleLines {
		return ended(prev.text) || !startsSmall(next.text) && !binds(prev.text)
	}
	if (s.dense && first.mark != noMark || onlyLabel(first.text)) && strings.HasSuffix(prev.text, "?") && begins(next.text) {
		return true // the answer may begin here; if the question goes on, that is told by its words
	}
	if onlyLabel(next.text) && s.free(i, 1) && waitsBehind(prev.text, next.text) {
		return true
	}
	short := s.deliberate(prev, next, p.width)
	if s.opens(prev, next, short || next.indent < first.indent+hanging && s.hang(p) >= first.indent+hanging) {
		return true
	}
	if bullet(next.text) > 0 && (!dashed(next.text) || short || ended(prev.text) || bullet(first.text) > 0 && next.indent <= first.indent+1) {
		return true
	}
	if framed(next.text) || framed(prev.text) || s.announces(prev, next) || closesJoint(prev.text) && begins(next.text) {
		return true
	}
	hung := next.indent > first.indent+1 && (first.mark != noMark || bullet(first.text) > 0)
	if hung && len(p.rows) == 1 {
		return false
	}
	if short || len(p.rows) == 1 && first.mark > numberOne && strings.HasSuffix(first.text, ":") || wide(prev.text) && wide(next.text) {
		return true
	}
	return s.movesIn(p, next)
}

// announces reports whether a short line of its own names who speaks or what follows: "Minister Dr. Beispiel:".
func (s *sheet) announces(prev, next *row) bool {
	return strings.HasSuffix(next.text, ":") && begins(next.text) && ended(prev.text) && (next.edge-next.indent)*10 < s.width*7
}

// closesJoint reports whether a line ends the sentence that several questions are answered together: the answer is never
// set behind it.
func closesJoint(text string) bool {
	return strings.HasSuffix(text, " beantwortet.") || strings.HasSuffix(text, " answered together.")
}

// dashed reports whether the sign of a list is one that stands within sentences as well.
func dashed(text string) bool {
	return strings.HasPrefix(text, "-") || strings.HasPrefix(text, "–") || text[0] == 'o'
}

// framed reports whether a line stands between dashes, as the number of a paper does below its title.
func framed(text string) bool {
	return len(text) > 8 && strings.HasPrefix(text, "– ") && strings.HasSuffix(text, " –")
}

// wide reports whether a line has a gap in it that no typesetter makes between words: its parts stand side by side.
func wide(text string) bool { return strings.Contains(text, "      ") }

// hanging is how many columns at least the lines of a hanging paragraph are set in.
const hanging = 3

// hang returns the column that the other lines of a paragraph are set in.
func (s *sheet) hang(p *piece) int { return s.rows[p.rows[min(1, len(p.rows)-1)]].indent }

// movesIn reports whether a row is set in otherwise than the lines of its paragraph.
func (s *sheet) movesIn(p *piece, next *row) bool {
	first, prev := &s.rows[p.rows[0]], &s.rows[p.rows[len(p.rows)-1]]
	if len(p.rows) == 1 {
		return abs(next.indent-first.indent) > 20 && !(next.indent > first.indent && first.mark != noMark)
	}
	away := abs(next.indent - s.hang(p))
	if away <= 1 {
		return false
	}
	return ended(prev.text) && away >= 2 || away >= hanging && !startsSmall(next.text) && !binds(prev.text)
}

func abs(n int) int { return max(n, -n) }
