package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A reader reads ahead in a text. Its methods take what they name and say whether it was there.
type reader struct {
	text string
	at   int
}

func (r *reader) next() byte {
	if r.at >= len(r.text) {
		return 0
	}
	return r.text[r.at]
}

func (r *reader) take(s string) bool {
	if !strings.HasPrefix(r.text[r.at:], s) {
		return false
	}
	r.at += len(s)
	return true
}

// takeAny takes the first of the words that stands here, longest first where one begins with another.
func (r *reader) takeAny(words ...string) bool {
	for _, w := range words {
		if r.takeWord(w) {
			return true
		}
	}
	return false
}

// takeWord takes a word that no letter or digit follows.
func (r *reader) takeWord(word string) bool {
	if r.next() != word[0] {
		return false
	}
	start := r.at
	if r.take(word) && (isSign(word) || !r.wordHere()) {
		return true
	}
	r.at = start
	return false
}

// isSign reports whether a word ends with something that is no letter, so that anything may follow it.
func isSign(word string) bool {
	last, _ := utf8.DecodeLastRuneInString(word)
	return !unicode.IsLetter(last)
}

// wordHere reports whether a letter or digit stands here.
func (r *reader) wordHere() bool { return isWord(r.next()) }

// space takes white space up to the end of the paragraph: spaces, no-break spaces and one line break.
func (r *reader) space() bool {
	start, broken := r.at, false
	for r.at < len(r.text) {
		switch b := r.text[r.at]; {
		case b == ' ', b == '\t', b == '\r':
			r.at++
		case b == '\n' && !broken:
			broken = true
			r.at++
		case r.take("\u00a0"), r.take("\u202f"), r.take("\u2009"):
		default:
			return r.at > start
		}
	}
	return r.at > start
}

// digits takes up to max digits that no other digit follows.
func (r *reader) digits(max int) string {
	start := r.at
	for classes[r.next()] == digit {
		r.at++
	}
	if r.at-start > max {
		r.at = start
	}
	return r.text[start:r.at]
}

// word takes a run of letters.
func (r *reader) word() string {
	start := r.at
	for classes[r.next()] == letter {
		r.at++
	}
	return r.text[start:r.at]
}
