package check

import (
	"strings"
	"unicode/utf8"
)

// wordAfter returns the first word of a text behind its blanks.
func wordAfter(text string) string {
	for text != "" {
		r, size := utf8.DecodeRuneInString(text)
		if r != ' ' && r != '\u00a0' && r != '\n' && r != '\u202f' {
			break
		}
		text = text[size:]
	}
	return nextWord(text)
}

// nextWord returns the letters that a text begins with.
func nextWord(text string) string {
	if end := strings.IndexFunc(text, notLetter); end >= 0 {
		return text[:end]
	}
	return text
}

// hasWords reports whether words stand in a text, and not as parts of longer ones.
func hasWords(text, words string) bool {
	for from := 0; words != ""; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return false
		}
		start := from + i
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		if (start == 0 || notLetter(before)) && nextWord(text[start+len(words):]) == "" {
			return true
		}
		from = start + len(words)
	}
	return false
}
