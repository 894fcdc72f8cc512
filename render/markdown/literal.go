package markdown

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"
)

// literal returns what a stretch of Markdown text stands for: escapes and character references carried out, each once.
func literal(s string) string {
	if !strings.ContainsAny(s, `\&`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		if s[i] == '\\' && i+1 < len(s) && util.IsPunct(s[i+1]) {
			b.WriteByte(s[i+1])
			i += 2
			continue
		}
		if chars, n := reference(s[i:]); n > 0 {
			b.WriteString(chars)
			i += n
			continue
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String()
}

// reference reads the character reference at the start of s; n is its length, 0 if there is none.
func reference(s string) (chars string, n int) {
	if len(s) < 3 || s[0] != '&' {
		return "", 0
	}
	end := strings.IndexByte(s[:min(len(s), 40)], ';')
	if end < 2 {
		return "", 0
	}
	if s[1] == '#' {
		return numeric(s[2:end]), consumed(numeric(s[2:end]), end)
	}
	if entity, ok := util.LookUpHTML5EntityByName(s[1:end]); ok {
		return string(entity.Characters), end + 1
	}
	return "", 0
}

func consumed(chars string, end int) int {
	if chars == "" {
		return 0
	}
	return end + 1
}

func numeric(digits string) string {
	base, most := 10, 7
	if digits != "" && (digits[0] == 'x' || digits[0] == 'X') {
		base, most, digits = 16, 6, digits[1:]
	}
	if digits == "" || len(digits) > most || digits[0] == '+' || digits[0] == '-' {
		return ""
	}
	code, err := strconv.ParseInt(digits, base, 32)
	switch {
	case err != nil:
		return ""
	case code == '\n' || code == '\r' || code == '\t':
		return " "
	case !utf8.ValidRune(rune(code)):
		return "\uFFFD"
	}
	return string(fit(rune(code)))
}

// unfit reports whether a character may not stand in a text. Line ends and tabs may.
func unfit(r rune) bool {
	return r < 0x20 && r != '\n' && r != '\t' || 0x7f <= r && r < 0xa0
}

func fit(r rune) rune {
	if unfit(r) {
		return '\uFFFD'
	}
	return r
}

func validUTF8(s string) bool { return utf8.ValidString(s) }

// oneLine folds white space, and line ends with it, to single spaces.
func oneLine(s string) string { return strings.TrimSpace(fold(s)) }

// fold replaces each run of spaces, tabs and line ends by one space.
func fold(s string) string {
	if !strings.ContainsAny(s, "\t\n") && !strings.Contains(s, "  ") {
		return s
	}
	var b strings.Builder
	space := false
	for i := range len(s) {
		blank := s[i] == ' ' || s[i] == '\t' || s[i] == '\n'
		switch {
		case !blank:
			b.WriteByte(s[i])
		case !space:
			b.WriteByte(' ')
		}
		space = blank
	}
	return b.String()
}
