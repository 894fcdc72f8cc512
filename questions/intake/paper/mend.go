package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// artefacts are what programs that make and read PDF files leave in a text and nobody wrote: ligatures, spaces of odd
// widths, letters apart from their accents, characters that cannot be seen.
var artefacts = strings.NewReplacer(
	"ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st",
	"\u2000", " ", "\u2001", " ", "\u2002", " ", "\u2003", " ", "\u2004", " ", "\u2005", " ", "\u2006", " ", "\u2007", " ",
	"\u2008", " ", "\u2009", " ", "\u200a", " ", "\u205f", " ", "\u3000", " ",
	"\u200b", "", "\u200c", "", "\u200d", "", "\u2060", "", "\ufeff", "",
	"a\u0308", "ä", "o\u0308", "ö", "u\u0308", "ü", "A\u0308", "Ä", "O\u0308", "Ö", "U\u0308", "Ü", "e\u0301", "é", "e\u0300", "è",
	"\uf0b7", "•", "\uf0a7", "▪", "\uf02d", "–",
)

const softHyphen = "\u00ad"

// mend returns a line without artefacts and with its tabs as spaces, so that its columns can be counted. A soft hyphen
// stays only at the end, where it divides a word.
func mend(line string) string {
	if sound(line) {
		return CloseUp(strings.TrimRightFunc(line, unicode.IsSpace))
	}
	line = strings.TrimRightFunc(artefacts.Replace(line), unicode.IsSpace)
	if i := strings.Index(line, softHyphen); i >= 0 {
		divided := strings.HasSuffix(line, softHyphen)
		line = strings.ReplaceAll(line, softHyphen, "")
		if last, _ := utf8.DecodeLastRuneInString(line); divided && (unicode.IsLetter(last) || unicode.IsDigit(last)) {
			line += softHyphen
		}
	}
	return CloseUp(expand(line))
}

// sound reports whether a line has nothing to mend, by the bytes that all artefacts begin with. It is asked of every
// line, and replacing takes longer.
func sound(line string) bool {
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c < ' ', c == 0x7F, c == 0xCC, c == 0xCD, c == 0xE3, c == 0xEF: // controls, accents, wide blanks, ligatures
			return false
		case c == 0xC2 && i+1 < len(line) && (line[i+1] < 0xA0 || line[i+1] == 0xAD): // more controls, soft hyphens
			return false
		case c == 0xE2 && i+2 < len(line) && (line[i+1] == 0x80 && (line[i+2] < 0x90 || line[i+2] > 0xA7) || line[i+1] == 0x81): // blanks
			return false
		}
	}
	return true
}

// expand writes tabs as spaces up to the next eighth column, at least two of them, and leaves other controls out.
func expand(line string) string {
	if strings.IndexFunc(line, control) < 0 {
		return line
	}
	var b strings.Builder
	column := 0
	for _, r := range line {
		switch {
		case r == '\t':
			n := max(2, 8-column%8)
			b.WriteString(strings.Repeat(" ", n))
			column += n
		case !control(r):
			b.WriteRune(r)
			column++
		}
	}
	return b.String()
}

func control(r rune) bool { return r < ' ' || r >= 0x7F && r < 0xA0 }

// CloseUp closes up words that are set with spaces between their letters for emphasis, as in "B e s c h l u s s :". A
// capital begins a new word.
func CloseUp(line string) string {
	if !spacedOut(line) {
		return line
	}
	words := strings.Split(line, " ")
	var out []string
	for i := 0; i < len(words); {
		n := letters(words[i:])
		if n < 4 {
			out = append(out, words[i])
			i++
			continue
		}
		out = append(out, parted(strings.Join(words[i:i+n], ""), words[i+n:]))
		i += n
	}
	return strings.Join(out, " ")
}

// parted takes an article off the end of a word that was closed up, for it has no capital: "Vorbemerkungder" before
// "F r a g e s t e l l e r".
func parted(word string, after []string) string {
	if letters(after) < 4 {
		return word
	}
	for _, article := range []string{"der", "des", "und"} {
		if noun, found := strings.CutSuffix(word, article); found && len(noun) > 4 {
			return noun + " " + article
		}
	}
	return word
}

func spacedOut(line string) bool {
	if !singles(line) {
		return false
	}
	words := strings.Split(line, " ")
	for i := range words {
		if letters(words[i:]) >= 4 {
			return true
		}
	}
	return false
}

// singles reports whether two single bytes stand between blanks beside each other.
func singles(line string) bool {
	for i := 4; i < len(line); i++ {
		if line[i] == ' ' && line[i-2] == ' ' && line[i-4] == ' ' && line[i-1] != ' ' && line[i-3] != ' ' {
			return true
		}
	}
	return false
}

// letters returns how many of the first words are single letters of one word: the first may be a capital, the others
// are small, and the last may have a mark behind it.
func letters(words []string) int {
	for i, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		if i >= 4 && w != "" && strings.Trim(w, ":.,;") == "" {
			return i + 1
		}
		if !unicode.IsLetter(r) || i > 0 && !unicode.IsLower(r) {
			return i
		}
		if rest := w[n:]; rest != "" {
			if i > 0 && strings.Trim(rest, ":.,;") == "" {
				return i + 1
			}
			return i
		}
	}
	return len(words)
}
