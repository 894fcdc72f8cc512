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
