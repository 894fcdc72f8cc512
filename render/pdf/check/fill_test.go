package check_test

import (
	"unicode"
	"unicode/utf8"

	"quaestor/internal/lang"
	"quaestor/render/pdf/check"
	"quaestor/render/pdf/hyphen"
)

// A setLine is a line of a paragraph with the spaces between its words.
type setLine struct {
	spaces       int
	natural, set float64   // widths of all spaces
	gaps         []float64 // of each space, in ems
	divided      bool      // it ends within a word
	last         bool      // of its paragraph
}

func (l setLine) ratio() float64 { return l.set / l.natural }

// setOf measures a line. The space that it ends with stands for that between its last word and the next.
func setOf(line check.Line) setLine {
	letters := line.Letters
	for len(letters) > 0 && letters[len(letters)-1].Text == " " {
		letters = letters[:len(letters)-1]
	}
	var l setLine
	for _, letter := range letters {
		if letter.Text == " " {
			l.spaces++
			l.natural += letter.Natural
			l.set += letter.Set
			l.gaps = append(l.gaps, letter.Set/line.Size)
		}
	}
	l.divided = len(letters) > 0 && letters[len(letters)-1].Text == softHyphen
	return l
}

const softHyphen = "\u00AD"

// asSet measures the lines of a paragraph.
func asSet(paragraph []check.Line) []setLine {
	var lines []setLine
	for i, line := range paragraph {
		l := setOf(line)
		l.last = i == len(paragraph)-1
		lines = append(lines, l)
	}
	return lines
}

// A piece is what a line can end behind: a word, or a syllable.
type piece struct {
	width float64
	ends  bool // a word, so that a space follows
}

// fill sets a paragraph anew, as many words or syllables a line as fit, at the natural widths of its letters.
func fill(paragraph []check.Line, language lang.Tag, divide bool) []setLine {
	width, space, hyphen := 0.0, 0.0, 0.0
	for _, line := range paragraph {
		width = max(width, extent(line))
		for _, letter := range line.Letters {
			switch letter.Text {
			case " ":
				space = letter.Natural
			case softHyphen:
				hyphen = letter.Natural
			}
		}
	}
	var lines []setLine
	words, used := 0, 0.0 // of the line
	end := func(divided, last bool) {
		if spaces := words - 1; divided || spaces >= 0 {
			if divided {
				used += hyphen
				spaces++
			}
			natural := float64(spaces) * space
			lines = append(lines, setLine{spaces: spaces, natural: natural, set: width - used, divided: divided, last: last})
		}
		words, used = 0, 0
	}
	begun := false // a word has been begun in the line
	for _, p := range pieces(paragraph, language, divide) {
		more := 0.0
		if !p.ends {
			more = hyphen
		}
		if used > 0 && used+p.width+more+float64(words)*space > width {
			end(begun, false)
		}
		used += p.width
		begun = !p.ends
		if p.ends {
			words++
		}
	}
	end(false, true)
	return lines
}

// extent is how wide a line is set, without the space at its end.
func extent(line check.Line) float64 {
	width := 0.0
	for _, letter := range line.Letters {
		width += letter.Set
	}
	if n := len(line.Letters); n > 0 && line.Letters[n-1].Text == " " {
		width -= line.Letters[n-1].Set
	}
	return width
}

// pieces takes the words of a paragraph apart where a line may end.
func pieces(paragraph []check.Line, language lang.Tag, divide bool) []piece {
	var found []piece
	var word []check.Letter
	end := func() {
		if len(word) > 0 {
			found = append(found, syllables(word, language, divide)...)
		}
		word = nil
	}
	for _, line := range paragraph {
		for _, letter := range line.Letters {
			switch letter.Text {
			case " ":
				end()
			case softHyphen: // divided here; the word goes on
			default:
				word = append(word, letter)
			}
		}
	}
	end()
	return found
}

// syllables takes a word apart. Signs around it stay with it.
func syllables(word []check.Letter, language lang.Tag, divide bool) []piece {
	text, from, to := "", 0, len(word)
	isLetter := func(l check.Letter) bool { r, _ := utf8.DecodeRuneInString(l.Text); return unicode.IsLetter(r) }
	for from < to && !isLetter(word[from]) {
		from++
	}
	for to > from && !isLetter(word[to-1]) {
		to--
	}
	places := map[int]int{} // bytes of the text to letters of the word
	for i := from; i < to; i++ {
		places[len(text)] = i
		text += word[i].Text
	}
	var found []piece
	start := 0
	if divide {
		for _, at := range hyphen.For(language).Points(nil, text) {
			found = append(found, piece{widthOf(word[start:places[at]]), false})
			start = places[at]
		}
	}
	return append(found, piece{widthOf(word[start:]), true})
}

func widthOf(letters []check.Letter) float64 {
	width := 0.0
	for _, letter := range letters {
		width += letter.Natural
	}
	return width
}
