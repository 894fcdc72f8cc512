package wording

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// may reports whether a text can match at all: most texts match hardly any pattern, and this is told soon.
func (p *Pattern) may(text string) bool {
	if p.firsts != "" {
		r, _ := utf8.DecodeRuneInString(text)
		if !strings.ContainsRune(p.firsts, fold(r)) {
			return false
		}
	}
	return p.needs == nil || slices.ContainsFunc(p.needs, func(word string) bool { return strings.Contains(text, word) })
}

// beginnings returns the letters that a text for some parts can begin with; all is false where it may begin with anything.
func beginnings(parts []part) (list []rune, all bool) {
	for i := range parts {
		one := &parts[i]
		if one.kind != "" {
			return nil, false
		}
		if one.choice == nil {
			return append(list, one.letter), true
		}
		empty := false
		for _, alternative := range one.choice {
			if len(alternative) == 0 {
				empty = true
				continue
			}
			more, all := beginnings(alternative)
			if !all {
				return nil, false
			}
			list = append(list, more...)
		}
		if !empty {
			return list, true
		}
	}
	return nil, false
}

// needed returns words of which one stands in every text: the longest that the parts have for sure, each in small letters,
// with a capital, and in capitals.
func needed(parts []part) (forms []string) {
	for _, word := range surest(parts) {
		first, n := utf8.DecodeRuneInString(word)
		forms = append(forms, word, string(unicode.ToUpper(first))+word[n:], strings.ToUpper(word))
	}
	return forms
}

// surest returns the words of which one must be there: the words of the parts themselves are one choice each, a choice
// offers one word of each alternative. The choice is taken whose shortest word is longest.
func surest(parts []part) (best []string) {
	word := ""
	for i := range parts {
		one := &parts[i]
		if unicode.IsLetter(one.letter) {
			word += string(one.letter)
			best = surer(best, []string{word})
			continue
		}
		word = ""
		if one.choice == nil {
			continue
		}
		var offered []string
		for _, alternative := range one.choice {
			words := surest(alternative)
			if words == nil {
				offered = nil
				break
			}
			offered = append(offered, words...)
		}
		best = surer(best, offered)
	}
	return best
}

// shortestWord is the length of the shortest word that is worth looking for.
const shortestWord = 3

// surer returns the one of two lists of words that rules out more texts.
func surer(best, other []string) []string {
	if n := shortest(other); n < shortestWord || n <= shortest(best) {
		return best
	}
	return slices.Clone(other)
}

func shortest(words []string) int {
	if len(words) == 0 {
		return 0
	}
	n := len(words[0])
	for _, word := range words {
		n = min(n, len(word))
	}
	return n
}
