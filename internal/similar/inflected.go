package similar

import "strings"

// Inflected reports whether two words are the same but for their ending and the vowel that changes with it:
// Ausländerbehörde and Ausländerbehörden, Land and Ländern, region and regions.
func Inflected(a, b string) bool {
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
