package paper

import "strings"

const (
	footLines = 12 // how many lines of a page may be its foot
	farIn     = 20 // how many columns a line is set in at least that stands in the middle
	wideGap   = 3  // how many blank lines set a foot apart that says only where the house is found
)

// setFeetApart takes away what the house prints below the text of a page: who printed the paper and when it was issued,
// where papers are to be had, the addresses of a letterhead, notes of the office on how papers are made.
func (s *sheet) setFeetApart() {
	for page, list := range s.pages {
		if top := s.foot(list); top > 0 {
			s.pages[page] = s.textAndNumber(list, top)
		}
	}
}

// textAndNumber sets the foot of a page apart and returns the rows that are left, with the number of the page: it says
// where others are.
func (s *sheet) textAndNumber(list []int, top int) []int {
	left := list[:top:top]
	for _, i := range list[top:] {
		if _, _, number := pageNumber(s.rows[i].text); number {
			s.rows[i].set(PageNumber)
			left = append(left, i)
			continue
		}
		s.rows[i].set(Imprint)
	}
	return left
}

// foot returns where the foot of a page begins, as a place in the list of its rows; 0 if there is none. All that follows
// must belong to it.
func (s *sheet) foot(list []int) (top int) {
	for k := len(list) - 1; k > 0 && len(list)-k <= footLines; k-- {
		text := s.rows[list[k]].text
		switch {
		case officeNote(text):
			return k
		case (imprint(text) || s.nameOfHouse(list, k)) && s.footGoesOn(list[k:]), s.addressBelow(list, k):
			top = k
		}
	}
	return top
}

// footGoesOn reports whether lines below the first line of a foot go on with it: each is of the foot by itself, the number
// of the page, or touches the line above it.
func (s *sheet) footGoesOn(list []int) bool {
	for k := 1; k < len(list); k++ {
		r := &s.rows[list[k]]
		_, _, number := pageNumber(r.text)
		first, _, _ := strings.Cut(r.text, " ")
		touches := list[k] == list[k-1]+1 && (r.mark == noMark || numericDate(first))
		if !number && !imprint(r.text) && !touches {
			return false
		}
	}
	return true
}

// nameOfHouse reports whether a line in capitals is the name of a house or of its record: it stands at the head of a page
// as well, or in the middle of the last line far below the text.
func (s *sheet) nameOfHouse(list []int, k int) bool {
	r := &s.rows[list[k]]
	if r.mark != noMark || len(strings.Fields(r.text)) < 2 || r.text != strings.ToUpper(r.text) || strings.ContainsAny(r.text, "0123456789") {
		return false
	}
	for _, other := range s.pages {
		if len(other) > 0 && s.rows[other[0]].text == r.text {
			return true
		}
	}
	return list[k]-list[k-1] > wideGap && r.indent > farIn
}

// addressBelow reports whether a wide gap stands above a line and an address in the block that it begins.
// Notes have addresses, too.
func (s *sheet) addressBelow(list []int, k int) bool {
	if list[k]-list[k-1] <= wideGap || strings.HasSuffix(s.rows[list[k-1]].text, ":") || s.rows[list[k]].mark != noMark {
		return false
	}
	found := false
	for n, i := range list[k:] {
		text := s.rows[i].text
		if noteNumber(text) != "" {
			return false
		}
		if n > 0 && i != list[k+n-1]+1 {
			break
		}
		found = found || places(text) > 0 && !link(text)
	}
	return found && s.footGoesOn(list[k:])
}

var (
	printWords = []string{"Druck:", "Druck und", "Satz:", "Satz und", "Herstellung:", "Gesamtherstellung", "Vertrieb:", "Verlag:", "Herausgeber:", "Herausgegeben von", "ISSN", "Der Landtag druckt"}
	issueWords = []string{"Eingegangen", "Eingang", "Ausgegeben", "Herausgegeben", "Bearbeitet", "Verteilt", "Datum des Eingangs", "Datum des Originals"}
	paperWords = []string{"Drucksachen", "Plenarprotokolle", "Parlamentspapiere", "Veröffentlichungen"}
	placeWords = []string{"www.", "@", "Telefon", "Tel.", "Telefax", "Fax", "Postfach", "IBAN", "BIC", "anschrift:"}
)

// imprint reports whether a line says nothing of the matter, but of who printed the paper, when it was issued, where it is
// to be had, or where the house is found.
func imprint(text string) bool {
	return startsWithAny(text, printWords) || issue(text) || places(text) > 1 ||
		startsWithAny(strings.TrimPrefix(text, "Die "), paperWords) && strings.Contains(text, " sind ")
}

// issue reports whether a line gives the days on which a paper came in and was given out.
func issue(text string) bool {
	for _, word := range issueWords {
		rest, found := strings.CutPrefix(text, word)
		rest = strings.TrimLeft(strings.TrimPrefix(rest, " am"), ": ")
		if found && rest != "" && '0' <= rest[0] && rest[0] <= '9' && !strings.HasSuffix(text, ".") {
			return true
		}
	}
	return false
}

// places counts the kinds of addresses in a line.
func places(text string) (n int) {
	for _, word := range placeWords {
		if strings.Contains(text, word) {
			n++
		}
	}
	return n
}

// officeNote reports whether a line is the heading of the notes that an office of the house adds to a paper.
func officeNote(text string) bool {
	words := strings.Fields(text)
	return len(words) == 3 && strings.HasPrefix(words[0], "Hinweis") && (words[1] == "des" || words[1] == "der") && !ended(text)
}
