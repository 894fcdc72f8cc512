// Package hyphen finds where a word may be divided, by Liang's patterns (TeX: The Program, § 919 ff.). [For] returns the
// rules of a language; [Rules.Points] divides a word.
//
// The patterns are looked up in packed.bin as it lies in the program: nothing is built at the start. The file is made of
// the folders patterns (as published, with their licences) and exceptions (ours).
package hyphen

//go:generate go run ./pack

import "quaestor/internal/lang"

// Rules are the patterns and exceptions of one language. They are read-only.
type Rules struct {
	letters string // the number of each character up to Latin Extended-A
	cells   string // the trie, four bytes a cell
	outputs string // the levels of the patterns
}

// At least so many letters stand before a division and behind it.
const (
	leftMin  = 2
	rightMin = 3
)

// longest is how many letters a word has at most. What is longer is no word of a language, and is not divided.
const longest = 126

// abbreviation is below how many letters a word of capitals is taken for an abbreviation.
const abbreviation = 8

// For returns the rules of a language.
func For(tag lang.Tag) *Rules {
	if tag == lang.English {
		return &english
	}
	return &german
}

// Points appends the places where a word may be divided: numbers of bytes before the division, in order. A word is
// letters alone (no hyphens, digits, signs); at least two letters stand before a division and three behind it. Words are
// not divided beside a letter that the language's patterns do not know, nor at all if they are abbreviations (BAMF, OSiP).
func (r *Rules) Points(to []int, word string) []int {
	var w spelling
	if len(word) < leftMin+rightMin || !w.spell(r, word) {
		return to
	}
	r.weigh(&w)
	letter := 0
	for at := range word {
		if w.divides(letter) {
			to = append(to, at)
		}
		letter++
	}
	return to
}

// weigh applies all patterns that the word has.
func (r *Rules) weigh(w *spelling) {
	for start := range w.count + 2 {
		base := 0
		for _, letter := range w.letters[start : w.count+2] {
			cell := r.cell(base + int(letter))
			if cell.letter() != letter || letter == none {
				break
			}
			if output := cell.output(); output != 0 {
				r.raise(w.levels[start:], output)
			}
			if base = cell.next(); base == 0 {
				break
			}
		}
	}
}

// raise raises levels to those of a pattern.
func (r *Rules) raise(levels []byte, output int) {
	at := int(r.outputs[2*output]) | int(r.outputs[2*output+1])<<8
	skip, count := int(r.outputs[at]), int(r.outputs[at+1])
	levels = levels[skip : skip+count]
	for i, level := range []byte(r.outputs[at+2 : at+2+count]) {
		if levels[i] < level {
			levels[i] = level
		}
	}
}
