package prose

import (
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
)

// qualified reads a number that begins with its qualifier: "rund 480", "knapp ein Drittel".
func (s *scanner) qualified(start int) bool {
	q, rest, ok := incidents.ParseQuantity(s.text[start:], s.tag)
	if !ok || q.Qualifier == incidents.Exact {
		return false
	}
	end := len(s.text) - len(rest)
	if figures := strings.IndexAny(s.text[start:end], "0123456789"); figures >= 0 {
		ok = s.counts(q, start+figures, end)
	} else {
		ok = q.Low.Den > 1 || !ambiguous(q, s.text[start:end])
	}
	if ok {
		s.push(Number, start, end)
	}
	return ok
}

// ambiguous reports whether a qualifier before a number word may be a preposition: "über zwei Vorfälle berichten",
// "under two conditions".
func ambiguous(q incidents.Quantity, words string) bool {
	switch q.Qualifier {
	case incidents.Over, incidents.Under:
		return strings.Count(words, " ") < 2 // "mehr als zwei" is sure, "über zwei" is not
	case incidents.About:
		first, _, _ := strings.Cut(strings.ToLower(words), " ")
		return first == "about" || first == "around" || first == "some"
	}
	return false
}

// half reads "die Hälfte"; its article has been passed already. Other halves have a word between: "die zweite Hälfte".
func (s *scanner) half(start, end int) bool {
	const article = len("die ")
	if start < article || s.text[start-1] != ' ' && s.text[start-1] != '\n' {
		return false
	}
	switch s.text[start-article : start-1] {
	case "die", "der", "zur", "Die", "Der", "Zur":
		s.push(Number, start-article, end)
		return true
	}
	return false
}

// wordFraction reads a fraction in words that has no qualifier: "ein Drittel", "two thirds". In English
// "a third" may be an ordinal and "half" nearly anything; only "a third of" and a hyphen make it sure.
func (s *scanner) wordFraction(start, end int) bool {
	if !s.fractionNoun(start, end) {
		return false
	}
	q, rest, ok := incidents.ParseQuantity(s.text[start:], s.tag)
	if !ok || q.Low.Den == 1 {
		return false
	}
	s.push(Number, start, len(s.text)-len(rest))
	return true
}

// fractionNoun reports whether the word between start and end can count the noun of a fraction that follows it.
func (s *scanner) fractionNoun(start, end int) bool {
	word := s.text[start:end]
	r := reader{s.text, end}
	r.space()
	noun := r.word()
	if s.tag != lang.English {
		return strings.HasSuffix(noun, "tel")
	}
	if strings.Contains(word, "-") {
		return true
	}
	if word == "a" || word == "A" {
		return noun != "half" && isFraction(noun) && r.space() && r.takeWord("of")
	}
	return isFraction(noun)
}

func isFraction(noun string) bool {
	switch strings.TrimSuffix(noun, "s") {
	case "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "half":
		return true
	}
	return false
}
