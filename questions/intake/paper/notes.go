package paper

import (
	"cmp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// setNotesApart finds footnotes: at the foot of a page, below a rule or behind a blank line, lines that begin with a small
// number which the text of the page carries as a mark.
func (s *sheet) setNotesApart() {
	for _, list := range s.pages {
		for k, i := range list {
			if s.rows[i].place == inFlow && drawn(s.rows[i].text) {
				s.rows[i].set(RuleLine)
				if k+1 < len(list) && noteNumber(s.rows[list[k+1]].text) != "" {
					s.takeNotes(list[k+1:], list[:k], true)
				}
			}
		}
		s.notesWithoutRule(list)
	}
}

// notesWithoutRule looks for the first line from below that could be the first note, and takes it from there.
func (s *sheet) notesWithoutRule(list []int) {
	first := -1
	for k := len(list) - 1; k > 0 && len(list)-k <= 30; k-- {
		r := &s.rows[list[k]]
		if r.place == isNote {
			return
		}
		if r.place == inFlow && noteNumber(r.text) != "" && s.free(list[k], -1) && (raised(r.text) || ended(s.textBefore(list, k))) && s.carried(list[:k], noteNumber(r.text)) {
			first = k
		}
	}
	if first > 0 {
		s.takeNotes(list[first:], list[:first], false)
	}
}

// raised reports whether a line begins with a raised number, which nothing but a note does.
func raised(text string) bool { return strings.IndexAny(text, "¹²³⁴⁵⁶⁷⁸⁹") == 0 }

// textBefore returns the last line of text before one of a page.
func (s *sheet) textBefore(list []int, k int) string {
	for k--; k >= 0; k-- {
		if s.rows[list[k]].place != isFurniture {
			return s.rows[list[k]].text
		}
	}
	return ""
}

// takeNotes marks what stands below the first note of a page. Without a rule, every note must be the next after the last or
// one that is carried, and a blank line before anything else ends them.
func (s *sheet) takeNotes(below, above []int, ruled bool) {
	last := ""
	for _, i := range below {
		r := &s.rows[i]
		if r.place != inFlow {
			continue
		}
		number := noteNumber(r.text)
		if number == "" && i != below[0] && s.rows[i-1].place == isBlank || number != "" && !ruled && !nextNote(last, number) && !s.carried(above, number) {
			return
		}
		r.place = isNote
		last = cmp.Or(number, last)
	}
}

// nextNote reports whether one number of a note follows another.
func nextNote(last, number string) bool {
	a, err := strconv.Atoi(last)
	b, err2 := strconv.Atoi(number)
	return err == nil && err2 == nil && b == a+1
}

// noteNumber returns the number that a line begins with as footnotes do, "" if there is none: without a dot behind it.
func noteNumber(text string) string {
	word, rest, found := strings.Cut(text, " ")
	if !found || strings.TrimSpace(rest) == "" {
		return ""
	}
	word = strings.TrimSuffix(word, ")")
	if len(word) <= 2 && word != "" && strings.Trim(word, "0123456789") == "" || strings.Trim(word, "*") == "" && len(word) <= 3 && word != "" {
		return word
	}
	if plain := Lowered.Replace(word); plain != word && len(plain) <= 2 {
		return plain
	}
	return ""
}

// Raised writes numbers as the marks of notes are printed, Lowered such marks as numbers.
var (
	Raised  = strings.NewReplacer("1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹", "0", "⁰")
	Lowered = strings.NewReplacer("¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9", "⁰", "0")
)

// carried reports whether a line of the page carries the mark of a note: a number close behind a word or a full stop.
func (s *sheet) carried(list []int, number string) bool {
	for _, i := range list {
		if s.rows[i].place == inFlow && carries(s.rows[i].text, number) {
			return true
		}
	}
	return false
}

func carries(text, number string) bool {
	text = Lowered.Replace(text)
	for from := 0; ; {
		at := strings.Index(text[from:], number)
		if at < 0 {
			return false
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+len(number):])
		closed := unicode.IsLower(before) || strings.ContainsRune(".,;:)“”\"", before) && at > 1 && !unicode.IsDigit(rune(text[at-2]))
		if closed && !unicode.IsDigit(after) && !unicode.IsLetter(after) && after != '.' {
			return true
		}
		from = at + len(number)
	}
}
