package wording

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Letters is a set of letters; those with the same last six bits are one.
type letters uint64

const anyLetter = ^letters(0)

// digitLetters are the digits, which follow each other.
const digitLetters = letters(1<<10-1) << ('0' % 64)

func oneLetter(r rune) letters { return 1 << (uint32(r) % 64) }

// The edges of a text are the letters that it begins and ends with, whatever their size and form.
type edges struct{ first, last letters }

// edgesOf returns the edges that a match with a text must have. One that need not reach to its end may have any last letter.
func edgesOf(text string, whole bool) edges {
	first, _ := utf8.DecodeRuneInString(text)
	e := edges{oneLetter(fold(first)), anyLetter}
	if whole {
		last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(text))
		e.last = oneLetter(fold(last))
	}
	return e
}

// may reports whether a text can match at all: most texts match hardly any pattern, and this is told soon.
func (p *Pattern) may(text string, e edges) bool {
	return p.edges.first&e.first != 0 && p.edges.last&e.last != 0 && begins(p.parts, text, 0) &&
		(!p.digit || strings.ContainsAny(text, "0123456789")) && (p.needs == nil || slices.ContainsFunc(p.needs, func(word string) bool { return strings.Contains(text, word) }))
}

// hasDigit reports whether every text for some parts has a digit.
func hasDigit(parts []part) bool {
	return slices.ContainsFunc(parts, func(one part) bool {
		return slices.Contains([]string{"paper", "date", "time"}, one.kind) ||
			one.choice != nil && !slices.ContainsFunc(one.choice, func(alternative []part) bool { return !hasDigit(alternative) })
	})
}

// outermost returns the letters that a text for some parts can have at one of its ends; each goes through the parts from
// there, and sure is the kind of words that have a digit there.
func outermost(parts []part, each func([]part) iter.Seq2[int, part], sure string) (found letters) {
	for _, one := range each(parts) {
		switch one.kind {
		case "":
		case sure:
			return found | digitLetters
		default:
			return anyLetter
		}
		if one.choice == nil {
			return found | oneLetter(one.letter)
		}
		empty := false
		for _, alternative := range one.choice {
			if len(alternative) == 0 {
				empty = true
				continue
			}
			found |= outermost(alternative, each, sure)
		}
		if !empty {
			return found
		}
	}
	return anyLetter
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
