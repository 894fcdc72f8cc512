package wording

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/incidents"
)

// ends are offsets where words may end, the likeliest first.
type ends [maxNameWords]int

// lengths returns where words of a kind, those of any length aside, that begin at an offset may end, and how many ends there are.
func lengths(kind, text string, at int) (ends, int) {
	switch kind {
	case "n":
		return one(at, numberLength(text[at:]))
	case "numbers":
		_, n := Labels(text[at:])
		return one(at, n)
	case "paper":
		return one(at, paperLength(text[at:]))
	case "date":
		_, n := scanDate(text[at:])
		return one(at, n)
	case "time":
		return one(at, timeLength(text[at:]))
	}
	return nameEnds(text, at)
}

func one(at, length int) (list ends, count int) {
	if length == 0 {
		return list, 0
	}
	list[0] = at + length
	return list, 1
}

// numberLength returns the length of the number of a question: digits with dots between them and perhaps letters behind, or
// the number of a part alone.
func numberLength(text string) int {
	n := digits(text)
	if n > 3 {
		return 0
	}
	for n > 0 && n+1 < len(text) && text[n] == '.' && 0 < digits(text[n+1:]) && digits(text[n+1:]) < 3 {
		n += 1 + digits(text[n+1:])
	}
	letters := 0
	for n+letters < len(text) && 'a' <= text[n+letters] && text[n+letters] <= 'z' {
		letters++
	}
	if part := text[n : n+letters]; numbersPart(part) || n > 0 && letters > 1 && numbersPart(part[1:]) {
		n += letters
	}
	if !wordEnds(text, n) {
		return 0
	}
	return n
}

// numbersPart reports whether letters are the number of a part: one, one twice, or a Roman number.
func numbersPart(letters string) bool {
	n := len(letters)
	return n == 1 || n == 2 && letters[0] == letters[1] || n > 1 && n < 5 && strings.Trim(letters, "ivx") == ""
}

func digits(text string) int {
	n := 0
	for n < len(text) && '0' <= text[n] && text[n] <= '9' {
		n++
	}
	return n
}

// paperLength returns the length of a word with a digit in it that may number a paper, or of "17 / 3456" or "UIN 41207".
func paperLength(text string) int {
	if sign, rest, found := strings.Cut(text, " "); found && len(sign) < 4 && sign != "" && sign == strings.ToUpper(sign) && digits(sign) == 0 {
		letters := len(rest) - len(strings.TrimLeft(rest, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
		if n := digits(rest[letters:]); n > 2 && letters < 4 {
			return len(sign) + 1 + letters + n + periodLength(rest[letters+n:])
		}
	}
	if n := digits(text); n > 0 && strings.HasPrefix(text[n:], " / ") && digits(text[n+3:]) > 0 {
		end := n + 3 + digits(text[n+3:])
		if end < len(text) && text[end] == ' ' && digits(text[end+1:]) == 3 {
			end += 4
		}
		return end
	}
	if n := digits(text); 0 < n && n < 3 && strings.HasPrefix(text[n:], ".") && digits(text[n+1:]) > 3 {
		return n + 1 + digits(text[n+1:])
	}
	n := strings.IndexFunc(text, func(r rune) bool { return !wordRune(r) && !strings.ContainsRune("/-()", r) })
	if n < 0 {
		n = len(text)
	}
	number := strings.TrimRight(text[:n], "()-/")
	if strings.Contains(number, "(") && strings.HasPrefix(text[len(number):], ")") {
		number = text[:len(number)+1]
	}
	if strings.ContainsAny(number, "(") && !strings.Contains(number, ")") || !strings.ContainsAny(number, "0123456789") {
		return 0
	}
	return len(number)
}

// periodLength returns the length of the years behind a number, as in "AQW 123/22-27"; 0 if there are none.
func periodLength(text string) int {
	n := digits(strings.TrimPrefix(text, "/"))
	if !strings.HasPrefix(text, "/") || n == 0 {
		return 0
	}
	if more := digits(strings.TrimPrefix(text[1+n:], "-")); more > 0 && text[1+n] == '-' {
		return 2 + n + more
	}
	return 1 + n
}

// timeLength returns the length of a time of day, "Uhr" or "pm" included.
func timeLength(text string) int {
	best := 0
	for i := range len(text) + 1 {
		if i > 12 {
			break
		}
		var clock incidents.Clock
		if i > 0 && wordEnds(text, i) && clock.ReadScalar(text[:i], "") == nil {
			best = i
		}
	}
	return best
}

// particles stand within names and begin with a small letter.
var particles = strings.Fields("von vom van der den de del della di da du dos zu zur und and of the für la le ab ap")

// maxNameWords is how many words a name may have, titles and what stands in brackets included.
const maxNameWords = 16

// nameEnds returns where a name may end, the longest first.
func nameEnds(text string, at int) (list ends, count int) {
	bracketed := false // there was one
	inside := false    // brackets, in which commas may stand
	for range maxNameWords {
		n := strings.IndexAny(text[at:], " \u00a0\t\n,;:—")
		if inside || strings.HasPrefix(text[at:], "(") {
			n = strings.IndexAny(text[at:], " \u00a0\t\n,;:")
		}
		if n < 0 {
			n = len(text) - at
		}
		word := strings.TrimLeft(text[at:at+n], "(")
		r, _ := utf8.DecodeRuneInString(word)
		if n == 0 || !unicode.IsUpper(r) && !slices.Contains(particles, word) && !(word == "an" && strings.HasSuffix(text[:at], "Mac ")) {
			break
		}
		bracketed = bracketed || strings.HasPrefix(text[at:], "(")
		inside = (inside || strings.HasPrefix(text[at:], "(")) && !strings.Contains(text[at:at+n], ")")
		at += n
		if unicode.IsUpper(r) {
			list[count] = at
			count++
		}
		if outer := at - 1; !bracketed && unicode.IsUpper(r) && text[outer] == ')' { // it closes what stands around the name
			list[count-1] = outer
			break
		}
		if inside && strings.HasPrefix(text[at:], ", ") {
			at++
		}
		if at == len(text) || strings.IndexByte(",;:\n", text[at]) >= 0 || strings.HasPrefix(text[at:], "—") {
			break
		}
		_, space := utf8.DecodeRuneInString(text[at:])
		at += space
	}
	slices.Reverse(list[:count])
	return list, count
}
