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

// needed returns the longest word that stands in every text: in small letters, with a capital, in capitals.
func needed(parts []part) []string {
	longest, word := "", ""
	for i := range parts {
		if r := parts[i].letter; unicode.IsLetter(r) {
			if word += string(r); len(word) > len(longest) {
				longest = word
			}
			continue
		}
		word = ""
	}
	if len(longest) < 3 {
		return nil
	}
	first, n := utf8.DecodeRuneInString(longest)
	return []string{longest, string(unicode.ToUpper(first)) + longest[n:], strings.ToUpper(longest)}
}
