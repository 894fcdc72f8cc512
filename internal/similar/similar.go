// Package similar finds the word that was meant behind one that was mistyped.
//
// [Nearest] is what most callers need. It promises not to guess: a word with too many letters wrong is like none.
package similar

import "strings"

// tooLong is the length in bytes from which a text is no name that somebody mistyped.
const tooLong = 64

// Nearest returns the candidate that was most likely meant; "" if none comes close. Of equals the first is taken.
func Nearest(word string, candidates []string) string {
	best, least := "", 0
	for _, candidate := range candidates {
		if n, close := Slips(word, candidate); close && (best == "" || n < least) {
			best, least = candidate, n
		}
	}
	return best
}

// Slips counts the letters to insert, delete, replace or swap with their neighbour to turn one word into the other
// (optimal string alignment), and reports whether they are few enough for a slip: a third of the longer word at most,
// or the shorter one whole as the beginning of the longer. Case, and hyphen against underscore or blank, do not count.
func Slips(a, b string) (count int, close bool) {
	if len(a) > tooLong || len(b) > tooLong {
		return 0, false
	}
	x, y := fold(a), fold(b)
	count = distance(x, y)
	shorter, longer := min(len(x), len(y)), max(len(x), len(y))
	begins := shorter >= 4 && string(x[:shorter]) == string(y[:shorter])
	return count, count <= (longer+1)/3 || begins
}

var folding = strings.NewReplacer("_", "-", " ", "-")

// fold makes equal what people do not tell apart in a name.
func fold(s string) []rune { return []rune(folding.Replace(strings.ToLower(s))) }

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
