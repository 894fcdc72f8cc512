package paper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ended reports whether a text ends with a sentence, or with a colon that announces what follows.
func ended(text string) bool {
	core := strings.TrimRight(text, " \u00a0\"'“”‘’»«)]¹²³⁴⁵⁶⁷⁸⁹⁰")
	if core == "" {
		return text != ""
	}
	r, n := utf8.DecodeLastRuneInString(core)
	switch r {
	case '!', '?', '…', ':':
		return true
	case '.':
		return !abbreviated(lastWord(core[:len(core)-n]))
	}
	return marked(core)
}

// marked reports whether a text ends with a sentence and the number of a footnote: "behoben.1".
func marked(core string) bool {
	rest := strings.TrimRight(core, "0123456789")
	if len(core)-len(rest) == 0 || len(core)-len(rest) > 2 {
		return false
	}
	before, found := strings.CutSuffix(rest, ".")
	r, _ := utf8.DecodeLastRuneInString(before)
	return found && unicode.IsLower(r)
}

// abbreviations are those that stand before more words of their sentence. A day's number and a single letter are as well.
var abbreviations = strings.Fields(`Abs Art Aufl Az Bd bspw bzw ca Dr Dr. Drs Drucks evtl f ff ggf gem Hrsg inkl insb Kap lfd lit
	max min Mio Mrd Nr Nrn Nrs Prof rd S Sp sog St Str Tsd Tz Univ vgl Vgl Ziff zzgl Mr Mrs Ms No para paras vs cf`)

func abbreviated(word string) bool {
	word = strings.TrimLeft(word, "(„\"“»[")
	if utf8.RuneCountInString(word) <= 1 || slices.Contains(abbreviations, word) {
		return true
	}
	if len(word) <= 2 && strings.Trim(word, "0123456789") == "" {
		return true
	}
	before, after, dotted := strings.Cut(word, ".") // z.B, i.d.R
	return dotted && utf8.RuneCountInString(before) == 1 && utf8.RuneCountInString(after) <= 3
}

// begins reports whether a text looks like the beginning of a sentence.
func begins(text string) bool {
	text = strings.TrimLeft(text, "„\"“»'‚‘([ ")
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || bullet(text) > 0
}

// bullet returns the length of the sign of a list at the start of a text, 0 if there is none.
func bullet(text string) int {
	r, n := utf8.DecodeRuneInString(text)
	if strings.ContainsRune("•·▪◦●■*‣➢–-o", r) && n < len(text) && strings.HasPrefix(text[n:], " ") {
		return n
	}
	return 0
}
