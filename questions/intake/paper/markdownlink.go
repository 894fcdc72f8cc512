package paper

import "strings"

// An unlinker takes links out of a Markdown text.
type unlinker struct {
	text string
	out  []byte
	open []int // places in out of brackets that may turn out to begin a link
}

// unlinked returns a Markdown text without links that lead nowhere once it stands in a record: to a place of the page, or
// to a file beside it. Their words stay, and of pictures the words that describe them.
func unlinked(text string) string {
	if !strings.Contains(text, "](") {
		return text
	}
	u := &unlinker{text: text, out: make([]byte, 0, len(text))}
	for i := 0; i < len(text); {
		i += u.step(text[i:])
	}
	return string(u.out)
}

// step copies what a text begins with and returns its length.
func (u *unlinker) step(text string) int {
	n := 1
	switch text[0] {
	case '\\':
		n = min(2, len(text))
	case '`':
		n = codeLength(text)
	case '[':
		u.open = append(u.open, len(u.out))
	case ']':
		if len(u.open) > 0 {
			return u.closing(text)
		}
	}
	u.out = append(u.out, text[:n]...)
	return n
}

// closing ends the words of a link or a picture, or what only stands in brackets.
func (u *unlinker) closing(text string) int {
	at := u.open[len(u.open)-1]
	u.open = u.open[:len(u.open)-1]
	target, n := linkTarget(text[1:])
	words := string(u.out[at+1:])
	switch {
	case n == 0:
		u.out = append(u.out, ']')
	case at > 0 && u.out[at-1] == '!':
		u.out = append(u.out[:at-1], words...)
	case leadsOut(target):
		u.out = append(u.out, text[:1+n]...)
	default:
		u.out = append(u.out[:at], words...)
	}
	return 1 + n
}

// codeLength returns the length of the code span that a text begins with, or of the signs that open none.
func codeLength(text string) int {
	n := len(text) - len(strings.TrimLeft(text, "`"))
	if end := strings.Index(text[n:min(len(text), n+far)], text[:min(n, far)]); end >= 0 {
		return n + end + min(n, far)
	}
	return n
}

// linkTarget returns the address in the brackets that a text begins with, and how long they are; 0 if there are none.
func linkTarget(text string) (target string, length int) {
	if !strings.HasPrefix(text, "(") {
		return "", 0
	}
	depth := 0
	for i := range min(len(text), far) {
		switch text[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				target, _, _ = strings.Cut(strings.TrimSpace(text[1:i]), " ")
				return strings.Trim(target, "<>"), i + 1
			}
		}
	}
	return "", 0
}

// leadsOut reports whether an address leads somewhere without the file that it stands in.
func leadsOut(target string) bool {
	return strings.HasPrefix(target, "http://") || strings.HasPrefix(target, "https://") || strings.HasPrefix(target, "mailto:")
}
