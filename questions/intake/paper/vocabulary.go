package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A vocabulary is the words of a paper that no line end divides: evidence for those that one does.
type vocabulary struct {
	seen    map[string]bool
	english bool
}

// learn reads the words of all lines: whole ones ("IT-Probleme") and the parts of those with hyphens.
func learn(rows []row) vocabulary {
	v := vocabulary{seen: make(map[string]bool, 8*len(rows))}
	german, english := 0, 0
	after := false // the first word of this line is the rest of one
	for i := range rows {
		if rows[i].place == isBlank || rows[i].place == isFurniture {
			continue
		}
		text := rows[i].text
		cut := divides(text)
		eachWord(text, func(word string, first, last bool) {
			if first && after || last && cut {
				return
			}
			switch word {
			case "der", "die", "und":
				german++
			case "the", "and", "of":
				english++
			}
			v.add(word)
		})
		after = cut
	}
	v.english = english > german
	return v
}

// longWord is the length from which a run of letters is no word whose parts would tell anything.
const longWord = 200

func (v *vocabulary) add(word string) {
	v.seen[word] = true
	for {
		part, rest, found := strings.Cut(word, "-")
		if !found || len(rest) > longWord {
			return
		}
		v.seen[part], v.seen[rest] = true, true
		word = rest
	}
}

// eachWord calls f with every run of letters, digits and hyphens, without hyphens at its ends. First and last say
// whether it stands at an end of the text.
func eachWord(text string, f func(word string, first, last bool)) {
	from := -1
	for i, r := range text {
		in := wordRune(r)
		if in && from < 0 {
			from = i
		}
		if !in && from >= 0 {
			f(strings.Trim(text[from:i], "-"), from == 0, false)
			from = -1
		}
	}
	if from >= 0 {
		f(strings.Trim(text[from:], "-"), from == 0, true)
	}
}

func wordRune(r rune) bool {
	return r == '-' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r > 127 && unicode.IsLetter(r)
}

// lastWordOf returns the run of letters, digits and hyphens at the end of a text.
func lastWordOf(text string) string {
	at := len(text)
	for at > 0 {
		r, n := utf8.DecodeLastRuneInString(text[:at])
		if !wordRune(r) {
			break
		}
		at -= n
	}
	return text[at:]
}

// firstWordOf returns the run of letters, digits and hyphens at the start of a text.
func firstWordOf(text string) string {
	if end := strings.IndexFunc(text, notWordRune); end >= 0 {
		return text[:end]
	}
	return text
}

func notWordRune(r rune) bool { return !wordRune(r) }
