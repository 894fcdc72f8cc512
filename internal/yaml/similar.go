package yaml

import (
	"strings"
	"unicode"

	"quaestor/internal/record"
	"quaestor/internal/similar"
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
	if d, close := similar.Slips(key, f.Key); close {
		return d
	}
	if strings.EqualFold(key, leadingWord(f.Doc.DE)) || strings.EqualFold(key, leadingWord(f.Doc.EN)) {
		return len(f.Index) // a mapping's own fields before those that every mapping has
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
