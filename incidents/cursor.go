package incidents

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A cursor reads a text from the front. Its methods take what they name and say whether it was there; what is not
// there is left untouched. To go back, keep the value of at.
type cursor struct {
	text string
	at   int
}

func (c *cursor) rest() string { return c.text[c.at:] }
func (c *cursor) done() bool   { return c.at >= len(c.text) }

// next returns the next byte, or zero at the end.
func (c *cursor) next() byte {
	if c.done() {
		return 0
	}
	return c.text[c.at]
}

func (c *cursor) take(s string) bool {
	if !strings.HasPrefix(c.rest(), s) {
		return false
	}
	c.at += len(s)
	return true
}

// space takes white space: no-break and thin spaces included, and one line break, because prose is wrapped.
func (c *cursor) space() bool {
	start, broken := c.at, false
	for {
		n, isBreak := spaceAt(c.rest())
		if n == 0 || isBreak && broken {
			return c.at > start
		}
		broken = broken || isBreak
		c.at += n
	}
}

// spaceAt returns the length of the white space character that s starts with.
func spaceAt(s string) (n int, isBreak bool) {
	switch {
	case s == "":
		return 0, false
	case s[0] == ' ', s[0] == '\t':
		return 1, false
	case s[0] == '\n':
		return 1, true
	case strings.HasPrefix(s, "\r\n"):
		return 2, true
	}
	return fixedSpaceAt(s), false
}

// fixedSpaceAt returns the length of the no-break space, narrow no-break space or thin space that s starts with.
func fixedSpaceAt(s string) int {
	if s == "" || s[0] < utf8.RuneSelf {
		return 0
	}
	for _, space := range [...]string{"\u00a0", "\u202f", "\u2009"} {
		if strings.HasPrefix(s, space) {
			return len(space)
		}
	}
	return 0
}

// digits takes a run of digits.
func (c *cursor) digits() string {
	start := c.at
	for isDigit(c.next()) {
		c.at++
	}
	return c.text[start:c.at]
}

// word takes a run of letters.
func (c *cursor) word() string {
	start := c.at
	for !c.done() {
		r, size := utf8.DecodeRuneInString(c.rest())
		if !unicode.IsLetter(r) {
			break
		}
		c.at += size
	}
	return c.text[start:c.at]
}

// stop takes a full stop, also one with the backslash that keeps Markdown from taking "12. März" for a list.
func (c *cursor) stop() bool { return c.take(".") || c.take(`\.`) }

// takeWord takes s if no letter or digit follows it.
func (c *cursor) takeWord(s string) bool {
	start := c.at
	if c.take(s) && c.atEdge() {
		return true
	}
	c.at = start
	return false
}

// atEdge reports whether neither a letter nor a digit follows.
func (c *cursor) atEdge() bool {
	r, _ := utf8.DecodeRuneInString(c.rest())
	return c.done() || !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// number returns the value of a short run of digits.
func number(digits string) int {
	n := 0
	for i := range len(digits) {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

// hasPrefixFold reports whether s starts with the lower-case prefix, its first letter in either case: a sentence may
// start with it.
func hasPrefixFold(s, prefix string) bool {
	if strings.HasPrefix(s, prefix) {
		return true
	}
	if s == "" || s[0] < utf8.RuneSelf && s[0]|0x20 != prefix[0] {
		return false
	}
	r, size := utf8.DecodeRuneInString(s)
	p, psize := utf8.DecodeRuneInString(prefix)
	return r == unicode.ToUpper(p) && strings.HasPrefix(s[size:], prefix[psize:])
}

// clip shortens what an author wrote to what fits into a message.
func clip(text string) string {
	const most = 60
	count := 0
	for at := range text {
		if count++; count > most {
			return text[:at] + "…"
		}
	}
	return text
}
