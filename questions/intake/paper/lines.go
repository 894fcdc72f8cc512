package paper

import (
	"strings"
	"unicode/utf8"
)

// lines cuts a text at its line ends and form feeds. A form feed ends a page; where there is none the pages are unknown.
func lines(text string) []Line {
	list := make([]Line, 0, strings.Count(text, "\n")+1)
	number, page := 1, 0
	if strings.Contains(text, "\f") {
		page = 1
	}
	from := 0
	for i := 0; i < len(text); {
		if c := text[i]; c > '\r' && c != 0xC2 && c != 0xE2 {
			i++
			continue
		}
		n := lineEnd(text[i:])
		if n == 0 {
			i++
			continue
		}
		if text[i] != '\f' || i > from {
			list = append(list, Line{Number: number, Page: page, Text: text[from:i]})
		}
		switch text[i] {
		case '\f':
			page++
		case '\n', '\r':
			number++
		}
		i += n
		from = i
	}
	if from < len(text) {
		list = append(list, Line{Number: number, Page: page, Text: text[from:]})
	}
	return list
}

// lineEnd returns the length of the line end at the start of s, 0 if there is none.
func lineEnd(s string) int {
	switch s[0] {
	case '\n', '\f', '\v':
		return 1
	case '\r':
		if strings.HasPrefix(s, "\r\n") {
			return 2
		}
		return 1
	case 0xC2, 0xE2:
		if r, n := utf8.DecodeRuneInString(s); r == 0x85 || r == 0x2028 || r == 0x2029 {
			return n
		}
	}
	return 0
}
