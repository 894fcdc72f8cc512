package prose

import (
	"strings"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/internal/lang"
)

// figure handles a digit: a date, a number, or something that only looks like one and is passed over whole.
func (s *scanner) figure() {
	if _, _, n := incidents.ScanDate(s.text[s.at:]); n > 0 && !s.glued("0123456789.-") {
		s.push(Day, s.at, s.at+n)
		return
	}
	q, rest, ok := incidents.ParseQuantity(s.text[s.at:], s.tag)
	end := len(s.text) - len(rest)
	if ok && s.counts(q, s.at, end) && !s.glued("/#@=+^.-") && !s.sharesDate() {
		s.push(Number, s.at, end)
		return
	}
	s.skipToken()
}

// glued reports whether one of these signs stands directly before.
func (s *scanner) glued(signs string) bool {
	return s.at > 0 && strings.IndexByte(signs, s.text[s.at-1]) >= 0
}

// skipToken passes over digits and all that hangs together with them: 8:33, 90/DIE, 0611/353-0, 3.2.1.
// Behind a leading nought or a plus sign, which begin telephone numbers, further groups of digits are passed over, too.
func (s *scanner) skipToken() {
	phone := s.text[s.at] == '0' && s.wordAt(s.at+1) || s.glued("+")
	for s.at < len(s.text) {
		b := s.text[s.at]
		joins := b != '\n' && (strings.IndexByte(".,:/-", b) >= 0 || phone && b == ' ')
		if !s.wordAt(s.at) && (!joins || !s.wordAt(s.at+1)) || phone && b == ' ' && classes[s.text[s.at+1]] != digit {
			return
		}
		s.at++
	}
}

// counts reports whether a quantity, whose digits stand between figures and end, is a number and no part of something
// else.
func (s *scanner) counts(q incidents.Quantity, figures, end int) bool {
	digits := s.text[figures:end]
	switch {
	case strings.Contains(digits, "/") && (q.Low.Den > 12 || q.Low.Num >= q.Low.Den),
		s.compound(end),
		s.timeBehind(end),
		!q.Percent && s.dayOfMonth(end),
		!q.Percent && q.Qualifier == incidents.Exact && s.ordinal(digits, end),
		!q.Percent && isYear(digits, q.Qualifier):
		return false
	}
	return true
}

// compound reports whether a number is the first part of a longer word: 90/DIE, 8:33, 100-prozentig.
func (s *scanner) compound(end int) bool {
	return end < len(s.text) && strings.IndexByte("/:-", s.text[end]) >= 0 && s.wordAt(end+1)
}

// timeBehind reports whether the number is an hour.
func (s *scanner) timeBehind(end int) bool {
	r := reader{s.text, end}
	r.space()
	return r.takeAny("Uhr", "a.m.", "p.m.", "am", "pm", "o'clock", "o’clock") && (s.tag == lang.English || r.text[r.at-1] == 'r')
}

// dayOfMonth reports whether the number is the day of a month: 12 March.
func (s *scanner) dayOfMonth(end int) bool {
	r := reader{s.text, end}
	if !r.space() || classes[r.next()] != letter {
		return false
	}
	return incidents.MonthOf(r.word()) > 0
}

// ordinal reports whether the full stop behind a number makes it an ordinal and does not end a sentence: it does in
// German before a small letter, and before a capital behind a small number, as in "2. Quartal". Before a full stop that
// ends the text or paragraph, a number is a number.
func (s *scanner) ordinal(digits string, end int) bool {
	r := reader{s.text, end}
	if s.tag == lang.English || strings.ContainsAny(digits, ".,") || !r.take(".") && !r.take(`\.`) {
		return false
	}
	if r.next() == '/' || r.next() == '-' || r.next() == ',' {
		return true
	}
	if !r.space() || !r.wordHere() && r.next() != '(' {
		return false
	}
	first, _ := utf8.DecodeRuneInString(r.text[r.at:])
	capital := 'A' <= first && first <= 'Z' || strings.ContainsRune("ÄÖÜ", first)
	return !capital || len(digits) < 3
}

// isYear reports whether digits are a year: alone any of two centuries; behind a word that may as well stand before a
// date ("etwa 2024") one of those that papers speak of; behind any other qualifier none ("mindestens 2000").
func isYear(digits string, qualifier incidents.Qualifier) bool {
	if len(digits) != 4 || classes[digits[0]] != digit {
		return false
	}
	switch qualifier {
	case incidents.Exact:
		return "1900" <= digits && digits < "2100"
	case incidents.About, incidents.Over, incidents.Under:
		return "1990" <= digits && digits < "2050"
	}
	return false
}

// sharesDate reports whether a number is the first day of two that share month and year: "12 to 18 March 2025".
func (s *scanner) sharesDate() bool {
	r := reader{s.text, s.at}
	if r.digits(2) == "" {
		return false
	}
	r.take(".")
	r.space()
	if !r.takeAny("und", "bis", "oder", "and", "to", "or", "–", "-", "/", ",") {
		return false
	}
	r.space()
	_, _, n := incidents.ScanDate(r.text[r.at:])
	return n > 0
}
