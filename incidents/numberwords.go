package incidents

import (
	"strings"

	"quaestor/internal/lang"
)

// numberWords takes a number in words: "zwölf", "ein Drittel", "two-thirds", "die Hälfte", "half".
func (c *cursor) numberWords(tag lang.Tag) (Amount, fault) {
	start := c.at
	if c.half(tag) {
		return Amount{1, 2}, noFault
	}
	count, article := wordNumber(c.word(), tag)
	if count >= 0 && c.atEdge() {
		if part := c.part(tag); part > 0 {
			return Amount{count, part}, noFault
		}
		if !article {
			return Whole(count), noFault
		}
	}
	c.at = start
	return Amount{}, noNumber
}

// half takes "die Hälfte", "Hälfte", "half" and "a half".
func (c *cursor) half(tag lang.Tag) bool {
	start := c.at
	articles, noun := [...]string{"die", "der", "zur"}, "Hälfte"
	if tag == lang.English {
		articles, noun = [...]string{"a", "one", "one-"}, "half"
	}
	for _, article := range articles {
		if hasPrefixFold(c.rest(), article) {
			if c.at = start + len(article); c.space() || strings.HasSuffix(article, "-") {
				break
			}
			c.at = start
		}
	}
	if hasPrefixFold(c.rest(), noun) {
		c.at += len(noun)
		if c.atEdge() && c.next() != '-' {
			return true
		}
	}
	c.at = start
	return false
}

// part takes the noun of a fraction behind its count and returns what it divides by.
func (c *cursor) part(tag lang.Tag) int64 {
	start := c.at
	if !c.take("-") {
		c.space()
	}
	word := c.word()
	if tag == lang.English {
		word = strings.TrimSuffix(word, "s")
	}
	den := divisor(word, tag)
	if den == 0 || !c.atEdge() {
		c.at = start
		return 0
	}
	return den
}

func divisor(noun string, tag lang.Tag) int64 {
	nouns := [...]string{3: "Drittel", 4: "Viertel", 5: "Fünftel", 6: "Sechstel", 7: "Siebtel", 8: "Achtel", 9: "Neuntel", 10: "Zehntel"}
	if tag == lang.English {
		nouns = [...]string{3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth", 10: "tenth"}
	}
	for den, n := range nouns {
		if n != "" && n == noun {
			return int64(den)
		}
	}
	return 0
}

// wordNumber returns the number that a word names, or -1. article reports whether the word means "one" only before a
// noun such as "Drittel".
func wordNumber(word string, tag lang.Tag) (n int64, article bool) {
	german := [...]string{"null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"}
	english := [...]string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	words, ones := german, []string{"ein", "eine", "einem", "einen", "eines", "einer"}
	if tag == lang.English {
		words, ones = english, []string{"a", "an"}
	}
	for n, w := range words {
		if hasPrefixFold(word, w) && len(word) == len(w) {
			return int64(n), false
		}
	}
	for _, w := range ones {
		if hasPrefixFold(word, w) && len(word) == len(w) {
			return 1, true
		}
	}
	return -1, false
}
