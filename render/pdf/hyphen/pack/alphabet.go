package main

import (
	"fmt"
	"slices"
	"unicode"
)

// An alphabet gives numbers to the letters of a language: 1 is the edge of a word, 0 is no letter.
type alphabet struct{ letters []rune }

// span is how many characters the packed table of letters has: up to Latin Extended-A.
const span = 0x180

// upper marks a capital in the packed table.
const upper = 0x80

func newAlphabet(all []pattern) (alphabet, error) {
	a := alphabet{letters: []rune{0, '.'}}
	for _, p := range all {
		for _, r := range p.letters {
			if !slices.Contains(a.letters, r) {
				a.letters = append(a.letters, r)
			}
		}
	}
	slices.Sort(a.letters[2:])
	if len(a.letters) > letterMask {
		return a, fmt.Errorf("%d letters are too many", len(a.letters))
	}
	if last := a.letters[len(a.letters)-1]; last >= span {
		return a, fmt.Errorf("%q is beyond the table of letters", last)
	}
	return a, nil
}

func (a alphabet) number(r rune) int { return slices.Index(a.letters, r) }

// table returns the number of each character, small or capital.
func (a alphabet) table() []byte {
	table := make([]byte, span)
	for r := range rune(span) {
		number := max(a.number(unicode.ToLower(r)), 0)
		if !unicode.IsLetter(r) || number == 0 {
			continue
		}
		table[r] = byte(number)
		if unicode.IsUpper(r) {
			table[r] |= upper
		}
	}
	return table
}
