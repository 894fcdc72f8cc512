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

// A filler sets a paragraph anew: as many words or syllables a line as fit, at the natural widths of its letters.
type filler struct {
	width, space, hyphen float64
	lines                []setLine

	words int // that end in the line
	used  float64
	begun bool // a word goes on behind what the line has
}

func fill(paragraph []check.Line, language lang.Tag, divide bool) []setLine {
	f := &filler{}
	for _, line := range paragraph {
		f.width = max(f.width, extent(line))
		for _, letter := range line.Letters {
			switch letter.Text {
			case " ":
				f.space = letter.Natural
			case softHyphen:
				f.hyphen = letter.Natural
			}
		}
	}
	for _, p := range pieces(paragraph, language, divide) {
		f.take(p)
	}
	f.end(true)
	return f.lines
}

// take adds a piece to the line, or begins the next with it.
func (f *filler) take(p piece) {
	needs := f.used + p.width + float64(f.words)*f.space
	if !p.ends {
		needs += f.hyphen
	}
	if f.used > 0 && needs > f.width {
		f.end(false)
	}
	f.used += p.width
	if f.begun = !p.ends; p.ends {
		f.words++
	}
}

// end ends the line.
func (f *filler) end(last bool) {
	spaces := f.words - 1
	if f.begun {
		f.used += f.hyphen
		spaces++
	}
	f.lines = append(f.lines, setLine{spaces: max(spaces, 0), natural: float64(spaces) * f.space, set: f.width - f.used,
		divided: f.begun, last: last})
	f.words, f.used, f.begun = 0, 0, false
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
