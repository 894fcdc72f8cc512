package wording

import (
	"slices"
	"strconv"
	"strings"
)

// Label returns the number of a question without what is printed around it: "3 a)" is 3a.
func Label(text string) string { return labelNoise.Replace(strings.TrimRight(text, ".: ")) }

var labelNoise = strings.NewReplacer(" ", "", "(", "", ")", "", "\u00a0", "")

// Labels reads a list of numbers of questions at the start of a text: "6 bis 10 und 12", "3 a) bis c)", "1., 2. und 4.".
// Ranges are spelled out. It returns how much of the text it read; a full stop or bracket behind the last number is no
// part of it.
func Labels(text string) (list []string, length int) {
	l := labelReader{text: text}
	if !l.label() {
		return nil, 0
	}
	l.close()
	for {
		start, count := l.at, len(l.list)
		through, ok := l.joint()
		if !ok || !l.label() {
			l.at, l.list = start, l.list[:count]
			break
		}
		if through {
			l.fill()
		}
		l.close()
	}
	return l.list, l.end
}

// maxRange bounds the spelling out of ranges.
const maxRange = 1000

// A labelReader reads a list of numbers. End is behind the last number, at behind what closes it.
type labelReader struct {
	text    string
	at, end int
	stem    string // of the number read last: "3" of "3a"
	list    []string
}

// label takes one number; letters without one belong to the number before them, or are closed by a bracket.
func (l *labelReader) label() bool {
	rest := l.text[l.at:]
	open := strings.HasPrefix(rest, "(")
	if open {
		rest = rest[1:]
	}
	n := numberLength(rest)
	part := partLength(rest)
	if part > 0 && !open {
		n = part + numberLength(rest[part:])
	}
	if n == 0 || !open && l.stem == "" && digits(rest[part:]) == 0 && !strings.HasPrefix(rest[n:], ")") {
		return false
	}
	label := rest[:n]
	if digits(label[part:]) > 0 {
		l.stem = strings.TrimRight(label, "abcdefghijklmnopqrstuvwxyz")
	} else {
		label = l.stem + label
	}
	l.at += n
	if open {
		l.at++
	}
	l.end = l.at
	if part := l.part(); part != "" {
		label += part
		l.end = l.at
	}
	l.list = append(l.list, label)
	return true
}

// partLength returns the length of the number of a part of a paper before that of a question: 3 for "II.1".
func partLength(text string) int {
	n := len(text) - len(strings.TrimLeft(text, "IVX"))
	if n == 0 || n+1 >= len(text) || text[n] != '.' || text[n+1] < '0' || text[n+1] > '9' {
		return 0
	}
	return n + 1
}

// part takes " a" or "(a)" or ". a)" behind a number.
func (l *labelReader) part() string {
	rest := strings.TrimLeft(l.text[l.at:], ". \u00a0")
	inner, open := strings.CutPrefix(rest, "(")
	n := numberLength(inner)
	if n == 0 || digits(inner) > 0 || n > 4 {
		return ""
	}
	closed := strings.HasPrefix(inner[n:], ")")
	if open && !closed || !closed && n > 1 {
		return ""
	}
	l.at = len(l.text) - len(inner) + n
	return inner[:n]
}

// close takes what stands behind a number: a bracket, a full stop.
func (l *labelReader) close() {
	for l.at < len(l.text) && strings.IndexByte(").", l.text[l.at]) >= 0 {
		if l.text[l.at] == ')' {
			l.end = l.at + 1
		}
		l.at++
	}
}

// joint takes what joins two numbers; through reports whether those between them are meant as well.
func (l *labelReader) joint() (through, ok bool) {
	rest := strings.TrimLeft(l.text[l.at:], " \u00a0")
	word := rest
	if i := strings.IndexAny(rest, " \u00a0"); i > 0 {
		word = rest[:i]
	}
	switch {
	case slices.Contains([]string{"bis", "to", "through"}, word):
		through = true
	case slices.Contains([]string{"und", "sowie", "and", "u.", "&"}, word):
	case strings.HasPrefix(rest, "–"), strings.HasPrefix(rest, "-"), strings.HasPrefix(rest, "bis "):
		through, word = true, rest[:len(rest)-len(strings.TrimLeft(rest, "–-"))]
	case strings.HasPrefix(rest, ","), strings.HasPrefix(rest, "/"), strings.HasPrefix(rest, ";"):
		word = rest[:1]
	default:
		return false, false
	}
	rest = strings.TrimLeft(rest[len(word):], " \u00a0")
	for _, and := range []string{"und ", "sowie ", "and ", "Frage ", "Fragen ", "Nr. ", "Nummer "} {
		rest = strings.TrimPrefix(rest, and)
	}
	l.at = len(l.text) - len(rest)
	return through, rest != ""
}

// fill puts the numbers between the last two.
func (l *labelReader) fill() {
	from, to := l.list[len(l.list)-2], l.list[len(l.list)-1]
	between := spell(from, to)
	if between == nil {
		return
	}
	l.list = append(append(l.list[:len(l.list)-1], between...), to)
}

// spell returns the numbers between two that differ in their last part: digits or a letter, which the first may lack.
func spell(from, to string) (list []string) {
	if len(to) == len(from)+1 && strings.HasPrefix(to, from) && to[len(from)] >= 'a' {
		for c := byte('a'); c < to[len(from)]; c++ {
			list = append(list, from+string(rune(c)))
		}
		return list
	}
	if stem := to[:len(to)-1]; strings.HasPrefix(from, stem) && len(from) == len(to) && to[len(to)-1] >= 'a' {
		for c := from[len(from)-1] + 1; c < to[len(to)-1]; c++ {
			list = append(list, stem+string(rune(c)))
		}
		return list
	}
	stem := from[:strings.LastIndexByte(from, '.')+1]
	low, err1 := strconv.Atoi(from[len(stem):])
	high, err2 := strconv.Atoi(strings.TrimPrefix(to, stem))
	if err1 != nil || err2 != nil || high-low > maxRange {
		return nil
	}
	for n := low + 1; n < high; n++ {
		list = append(list, stem+strconv.Itoa(n))
	}
	return list
}
