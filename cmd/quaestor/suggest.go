package main

import "unicode/utf8"

// closest returns the word that was most likely meant: the one with the fewest typing mistakes, if those are few enough
// for its length. Empty means that none comes close.
func closest(typed string, words []string) string {
	best, fewest := "", max(1, utf8.RuneCountInString(typed)/3)+1
	for _, word := range words {
		if n := mistakes([]rune(typed), []rune(word)); n < fewest {
			best, fewest = word, n
		}
	}
	return best
}

// mistakes counts the letters to insert, delete, replace or swap with their neighbour to turn a into b
// (optimal string alignment).
func mistakes(a, b []rune) int {
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
