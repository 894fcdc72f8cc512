package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/internal/lang"
	"quaestor/render/tree"
)

// ones returns the end of a number's place of ones in a cell ("1.234" of "ca. 1.234,5 %"), below which those of other
// cells stand; false if the cell holds no number. A dash stands for none, and stands there as well. Groups of three
// digits and decimals are divided as the language does (DIN 1333; ISO 80000-1, 7.3).
func ones(text string, tag lang.Tag) (end int, ok bool) {
	trimmed := strings.TrimSpace(text)
	if trimmed == "–" || trimmed == "—" || trimmed == "-" {
		return strings.Index(text, trimmed) + len(trimmed), true
	}
	start := strings.IndexFunc(text, isDigit)
	if start < 0 || start > 0 && unicode.IsLetter(lastRune(text[:start])) {
		return 0, false
	}
	group, decimal := byte('.'), byte(',')
	if tag == lang.English {
		group, decimal = ',', '.'
	}
	end, after := number(text, start, group, decimal)
	if from, is := span(text[after:]); is {
		end, after = number(text, after+from, group, decimal)
	}
	return end, standsAlone(text[after:])
}

// number returns where the place of ones of the number at a point of the text ends, and where the number does.
func number(text string, start int, group, decimal byte) (ones, end int) {
	ones = digits(text, start)
	for {
		next := ones + grouping(text[ones:], group)
		if next == ones || digits(text, next) != next+3 {
			break
		}
		ones = next + 3
	}
	end = ones
	if at := ones; at < len(text) && text[at] == decimal && digits(text, at+1) > at+1 {
		end = digits(text, at+1)
	}
	return ones, end
}

// digits returns the end of the digits at a point of the text.
func digits(text string, at int) int {
	for at < len(text) && isDigit(rune(text[at])) {
		at++
	}
	return at
}

// grouping returns how many bytes the sign between two groups of digits has that the text begins with, or zero.
func grouping(text string, group byte) int {
	if text == "" {
		return 0
	}
	if text[0] == group {
		return 1
	}
	switch r, size := utf8.DecodeRuneInString(text); r {
	case ' ', '\u00a0', '\u2009', '\u202f', '\'', '’':
		return size
	}
	return 0
}

// span reports whether the text goes on with the upper end of a range, and returns where its number begins.
func span(text string) (from int, ok bool) {
	for _, to := range [...]string{"–", "-", " – ", " bis ", " to "} {
		if rest, is := strings.CutPrefix(text, to); is && rest != "" && isDigit(rune(rest[0])) {
			return len(to), true
		}
	}
	return 0, false
}

// standsAlone reports whether what follows a number leaves it one: it is no day, no ordinal, no fraction, no name.
func standsAlone(after string) bool {
	if strings.ContainsFunc(after, isDigit) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(after)
	return after == "" || !unicode.IsLetter(r) && r != '.' && r != '/' && r != ':'
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// upTo returns running text as far as a number of bytes of its words.
func upTo(text []tree.Inline, bytes int) []tree.Inline {
	kept, _ := cut(text, bytes)
	return kept
}

// cut keeps running text up to a number of bytes of its words, and returns how many are left to keep of what follows.
func cut(text []tree.Inline, left int) (kept []tree.Inline, rest int) {
	for _, in := range text {
		if left <= 0 {
			break
		}
		in, left = cutOne(in, left)
		kept = append(kept, in)
	}
	return kept, left
}

func cutOne(in tree.Inline, left int) (tree.Inline, int) {
	var inner []tree.Inline
	switch in := in.(type) {
	case tree.Text:
		n := min(left, len(in))
		return in[:n], left - n
	case tree.CodeSpan:
		n := min(left, len(in))
		return in[:n], left - n
	case tree.Emphasis:
		inner, left = cut(in.Text, left)
		return tree.Emphasis{Text: inner}, left
	case tree.Strong:
		inner, left = cut(in.Text, left)
		return tree.Strong{Text: inner}, left
	case tree.Strike:
		return cutPlain(in.Text, left)
	case tree.Link:
		return cutPlain(in.Text, left)
	case tree.Ref:
		return cutPlain(in.Text, left)
	}
	return in, left
}

// cutPlain cuts the words of what is as wide as the words alone.
func cutPlain(text []tree.Inline, left int) (tree.Inline, int) {
	inner, left := cut(text, left)
	return tree.Strike{Text: inner}, left
}
