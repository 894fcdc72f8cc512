package check

import (
	"strings"
	"unicode/utf8"
)

// similar returns the candidate most like a word that was probably misspelt; "" if none is like it. Of equals the first
// in the order of the candidates is taken.
func similar(word string, candidates []string) string {
	best, least := "", max(1, utf8.RuneCountInString(word)/3)+1
	for _, candidate := range candidates {
		if d := distance(strings.ToLower(word), strings.ToLower(candidate), least); d < least {
			best, least = candidate, d
		}
	}
	return best
}

// distance counts the letters to change, to insert, to leave out or to swap with their neighbour so that one word
// becomes the other. It gives up at the limit.
func distance(a, b string, limit int) int {
	s, t := []rune(a), []rune(b)
	if len(s)-len(t) >= limit || len(t)-len(s) >= limit {
		return limit
	}
	before, last, row := make([]int, len(t)+1), make([]int, len(t)+1), make([]int, len(t)+1)
	for j := range row {
		last[j] = j
	}
	for i := range s {
		row[0] = i + 1
		for j := range t {
			row[j+1] = min(last[j+1], row[j], last[j]+cost(s[i], t[j])-1) + 1
			if i > 0 && j > 0 && s[i] == t[j-1] && s[i-1] == t[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(t)]
}

func cost(a, b rune) int {
	if a == b {
		return 0
	}
	return 1
}
