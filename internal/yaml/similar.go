package yaml

import (
	"strings"
	"unicode"

	"quaestor/internal/record"
)

// similarKey returns the index of the field whose key was meant, or -1: a key with few letters wrong, or the name that
// the key has in its description ("Überschrift" for title).
func similarKey(t *record.Table, key string, free func(int) bool) int {
	best, least := -1, 1<<30
	for i := range t.Fields {
		if f := &t.Fields[i]; f != t.Key && free(i) {
			if d := nearness(key, f); d < least {
				best, least = i, d
			}
		}
	}
	return best
}

const tooFar = 1 << 30

func nearness(key string, f *record.Field) int {
	if d, close := similar(key, f.Key); close {
		return d
	}
	if strings.EqualFold(key, leadingWord(f.Doc.DE)) || strings.EqualFold(key, leadingWord(f.Doc.EN)) {
		return 1
	}
	return tooFar
}

func leadingWord(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) {
			return s[:i]
		}
	}
	return s
}

// similarWord returns the word that was meant; "" if none is close.
func similarWord(word string, words []string) string {
	best, least := "", tooFar
	for _, w := range words {
		if d, close := similar(word, w); close && d < least {
			best, least = w, d
		}
	}
	return best
}

// similar returns how many letters are wrong, and whether they are few enough to be a slip.
func similar(a, b string) (int, bool) {
	const longest = 40
	if len(a) > longest || len(b) > longest {
		return tooFar, false
	}
	x, y := fold(a), fold(b)
	d := distance(x, y)
	return d, d <= (max(len(x), len(y))+1)/3
}

// fold makes equal what people do not tell apart in a key.
func fold(s string) []rune {
	return []rune(strings.NewReplacer("_", "-", " ", "-").Replace(strings.ToLower(s)))
}

// distance counts the letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
func distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range a {
		row[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
