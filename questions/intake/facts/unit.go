package facts

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/internal/lang"
)

// adjectives is how many of them may stand between a number and what it counts.
const adjectives = 3

// unit returns the noun that a number counts, from the text behind the number.
func (o *offer) unit(rest string) string {
	for range adjectives + 1 {
		word, behind := nextWord(rest)
		switch {
		case word == "":
			return ""
		case o.isNoun(word):
			if !o.counts(word) {
				return ""
			}
			return word
		case !o.isAdjective(word):
			return ""
		}
		rest = behind
	}
	return ""
}

// nextWord returns the word that follows after one space or line end, and what stands behind it.
func nextWord(text string) (word, rest string) {
	trimmed := strings.TrimLeft(text, " \u00a0\u202f\n")
	if len(trimmed) == len(text) || strings.Contains(text[:len(text)-len(trimmed)], "\n\n") {
		return "", text
	}
	end := strings.IndexFunc(trimmed, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	if end < 0 {
		end = len(trimmed)
	}
	return strings.TrimRight(trimmed[:end], "-"), trimmed[end:]
}

// isNoun reports whether a word is one: in German by its capital, in English by its plural.
func (o *offer) isNoun(word string) bool {
	if o.tag != lang.English {
		return isCapital(word)
	}
	word = strings.ToLower(word)
	return plurals[word] || strings.HasSuffix(word, "s") && len(word) > 3 && !notPlural(word)
}

func isCapital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

func notPlural(word string) bool {
	return strings.HasSuffix(word, "ss") || strings.HasSuffix(word, "us") || strings.HasSuffix(word, "is") || stops[word]
}

// isAdjective reports whether a word in small letters may stand between a number and its noun.
func (o *offer) isAdjective(word string) bool {
	switch {
	case len(word) < 4 || isCapital(word) || stops[word]:
		return false
	case o.tag == lang.English:
		return true
	}
	for _, ending := range []string{"e", "en", "er", "es", "em"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}

// counts reports whether a noun is one that facts are counted in. Spans of time, parts of texts, days and capitals that
// stand for a name are not.
func (o *offer) counts(word string) bool {
	if measures[word] {
		return true
	}
	small := strings.ToLower(word)
	return utf8.RuneCountInString(word) > 2 && strings.ToUpper(word) != word && !uncounted[small] && incidents.MonthOf(word) == 0
}

// basic returns a noun as it stands alone, where a preposition that demands the dative stands before its number:
// "in ca. 480 Fällen" counts Fälle. Only endings that leave no doubt are changed.
func basic(noun, before string) string {
	fields := strings.Fields(before[max(0, len(before)-40):])
	if len(fields) == 0 || !dative[strings.ToLower(fields[len(fields)-1])] {
		return noun
	}
	small := strings.ToLower(noun)
	if strings.HasSuffix(small, "ern") && !endsWith(small, ernPlurals) || endsWith(small, datives) {
		return noun[:len(noun)-1]
	}
	return noun
}

func endsWith(word string, endings []string) bool {
	return slices.ContainsFunc(endings, func(ending string) bool { return strings.HasSuffix(word, ending) })
}

// stem returns a noun without the ending of its case, to find it again in another.
func stem(noun string) string {
	small := strings.ToLower(noun)
	small = strings.TrimSuffix(small, "n")
	return strings.TrimSuffix(strings.TrimSuffix(small, "e"), "s")
}
