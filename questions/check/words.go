package check

import (
	"strings"
	"unicode/utf8"
)

// sameWord reports whether two words are the same but for their ending and the vowel that changes with it:
// Ausländerbehörde and Ausländerbehörden, Land and Ländern, region and regions.
func sameWord(a, b string) bool {
	x, y := unbent(a), unbent(b)
	short, long := x, y
	if len(short) > len(long) {
		short, long = long, short
	}
	if short == long {
		return true
	}
	common := 0
	for common < len(short) && short[common] == long[common] {
		common++
	}
	return common >= 3 && common >= len(short)-1 && len(long)-common <= 3
}

var umlauts = strings.NewReplacer("ä", "a", "ö", "o", "ü", "u", "ß", "ss")

// unbent returns a word in lower case without umlauts.
func unbent(word string) string { return umlauts.Replace(strings.ToLower(strings.TrimSpace(word))) }

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
