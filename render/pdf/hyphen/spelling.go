package hyphen

// The numbers of letters that are none: what the patterns do not know, and the edge of a word. A capital has the mark
// upper.
const (
	none  = 0
	edge  = 1
	upper = 0x80
)

// A spelling is a word in the numbers of its language, between two edges.
type spelling struct {
	count   int
	letters [longest + 2]byte
	levels  [longest + 3]byte // before each letter
}

// spell fills in the letters of a word. It reports false for what is not divided: too long or an abbreviation.
func (w *spelling) spell(r *Rules, word string) bool {
	capitals := 0
	for _, c := range word {
		if w.count == longest {
			return false
		}
		w.count++
		if int(c) >= len(r.letters) {
			continue
		}
		number := r.letters[c]
		w.letters[w.count] = number &^ upper
		if number >= upper && w.count > 1 {
			capitals++
		}
	}
	w.letters[0], w.letters[w.count+1] = edge, edge
	return capitals == 0 || capitals == w.count-1 && w.count >= abbreviation
}

// divides reports whether the word may be divided before a letter, counted from 0.
func (w *spelling) divides(letter int) bool {
	at := letter + 1
	return w.levels[at]&1 == 1 && letter >= leftMin && w.count-letter >= rightMin &&
		w.letters[at] != none && w.letters[at-1] != none
}
