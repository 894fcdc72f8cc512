package paper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A seam is how two lines are sewn together.
type seam struct {
	cut    int    // bytes taken from the end of the first: a hyphen that only divided
	blank  bool   // a blank goes between
	joined string // the word that became one, "" if none did
	sure   bool
}

var apart = seam{blank: true}

// divides reports whether a line ends with a hyphen that stands on a word.
func divides(text string) bool {
	n := hyphen(text)
	r, _ := utf8.DecodeLastRuneInString(text[:len(text)-n])
	return n > 0 && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// hyphen returns the length of the hyphen at the end of a text, 0 if there is none.
func hyphen(text string) int {
	for _, h := range []string{"-", "\u2010", softHyphen} {
		if strings.HasSuffix(text, h) {
			return len(h)
		}
	}
	return 0
}

// sew decides what a line's end is. At a hyphen the first rule that says something counts, strong evidence first:
//
//   - a soft hyphen only divides, and before "und" or "oder" stands one that is always there ("Fehler- und");
//   - before a capital or a digit, behind capitals, a single letter or a digit it belongs to the word ("IT-Probleme",
//     "E-Mail", "20-jährige");
//   - the word stands elsewhere in the paper, with the hyphen or without;
//   - in a German paper it divides, in an English one, where words are seldom divided, it does not if both parts are words.
//
// Patterns of syllables would tell no more: they say where a word may be divided, which is where it was.
func (v *vocabulary) sew(first, next string) seam {
	if !divides(first) {
		return v.sewOther(first, next)
	}
	n := hyphen(first)
	head, tail := lastWordOf(first[:len(first)-n]), firstWordOf(next)
	r, _ := utf8.DecodeRuneInString(next)
	switch {
	case first[len(first)-n:] == softHyphen:
		return seam{cut: n, joined: head + tail, sure: true}
	case tail == "" || strings.HasPrefix(tail, "-"), v.leavesOut(head, tail):
		return apart
	case address(lastWord(first)):
		return seam{joined: head + "-" + tail}
	case unicode.IsUpper(r):
		return v.sewCapital(n, head, tail)
	case keepsHyphen(head, r):
		return seam{joined: head + "-" + tail, sure: true}
	}
	return v.sewSmall(n, head, tail)
}

// leavesOut reports whether a hyphen stands for a part left out, by the conjunction behind it: "Fehler- und". Others, as in
// "so-wie" and "den-noch", are more often the end of a word; "bis" is in "Kür-bis" and not in "zwei- bis".
func (v *vocabulary) leavesOut(head, tail string) bool {
	if v.english {
		return slices.Contains([]string{"and", "or", "to"}, tail)
	}
	return slices.Contains([]string{"und", "oder", "bzw", "sowie"}, tail) || tail == "bis" && startsSmall(head)
}

// sewOther sews lines without a hyphen. A slash and a dash between years bind as well.
func (v *vocabulary) sewOther(first, next string) seam {
	last := lastWord(first)
	r, _ := utf8.DecodeRuneInString(next)
	switch {
	case len(last) > 1 && strings.HasSuffix(last, "/") && (unicode.IsLetter(r) || unicode.IsDigit(r)),
		len(last) > 3 && strings.HasSuffix(last, "–") && unicode.IsDigit(r) && unicode.IsDigit(rune(last[len(last)-4])):
		return seam{joined: last + nextWord(next), sure: true}
	}
	return apart
}

func nextWord(text string) string {
	word, _, _ := strings.Cut(text, " ")
	return word
}

func address(word string) bool {
	return strings.Contains(word, "://") || strings.Contains(word, "www.")
}

// keepsHyphen reports whether a word's first part cannot be half a word: capitals, a single letter, digits.
func keepsHyphen(head string, next rune) bool {
	part := head[strings.LastIndexByte(head, '-')+1:]
	return unicode.IsDigit(next) || utf8.RuneCountInString(part) == 1 || part == strings.ToUpper(part) || strings.Trim(part, "0123456789") == ""
}

// sewCapital sews before a capital. Only a word in capitals throughout can have been divided there.
func (v *vocabulary) sewCapital(n int, head, tail string) seam {
	rest, _, _ := strings.Cut(tail, "-")
	if v.seen[head+rest] && !v.seen[head+"-"+rest] {
		return seam{cut: n, joined: head + tail, sure: true}
	}
	capitals := len(tail) > 1 && head+tail == strings.ToUpper(head+tail)
	return seam{joined: head + "-" + tail, sure: !capitals || v.seen[head+"-"+tail]}
}

func (v *vocabulary) sewSmall(n int, head, tail string) seam {
	part := head[strings.LastIndexByte(head, '-')+1:]
	rest, _, _ := strings.Cut(tail, "-")
	whole, kept := v.seen[head+rest] || v.seen[part+rest], v.seen[head+"-"+rest]
	words := len(part) > 2 && len(tail) > 2 && v.seen[part] && v.seen[tail]
	switch {
	case whole:
		return seam{cut: n, joined: head + tail, sure: !kept}
	case kept:
		return seam{joined: head + "-" + tail, sure: true}
	case v.english && words:
		return seam{joined: head + "-" + tail}
	}
	return seam{cut: n, joined: head + tail, sure: !v.english && !words && utf8.RuneCountInString(part) > 1}
}
