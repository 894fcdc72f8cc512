package main

import (
	"fmt"
	"strings"
)

// A pattern is letters with a level before each and behind the last: odd levels allow a division, even ones forbid it,
// the highest of all patterns in a word counts (Liang 1983). A full stop is the edge of a word.
type pattern struct {
	letters string
	levels  []byte
}

// The levels of exceptions are above those of all patterns.
const (
	whole   = 10
	divided = 11
)

// readAll reads patterns and exceptions as TeX has them, and our own exceptions.
func readAll(published, own string) ([]pattern, error) {
	published = withoutComments(published, "%")
	var all []pattern
	for _, word := range group(published, `\patterns`) {
		all = append(all, readPattern(word))
	}
	if len(all) == 0 {
		return nil, fmt.Errorf(`no \patterns`)
	}
	for _, word := range group(published, `\hyphenation`) {
		all = append(all, readException(word))
	}
	for _, word := range strings.Fields(withoutComments(own, "#")) {
		all = append(all, readException(word))
	}
	return all, nil
}

func withoutComments(text, sign string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, sign)
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.String()
}

// group returns the words between the braces behind a command of TeX.
func group(text, command string) []string {
	_, rest, _ := strings.Cut(text, command)
	rest = strings.TrimPrefix(strings.TrimSpace(rest), "{")
	inner, _, _ := strings.Cut(rest, "}")
	return strings.Fields(inner)
}

func readPattern(word string) pattern {
	p := pattern{levels: []byte{0}}
	for _, r := range word {
		if '0' <= r && r <= '9' {
			p.levels[len(p.levels)-1] = byte(r - '0')
			continue
		}
		p.letters += string(r)
		p.levels = append(p.levels, 0)
	}
	return p
}

// readException reads a word with hyphens where it may be divided. An asterisk leaves an end open, where the word may go
// on and the exception says nothing.
func readException(word string) pattern {
	p := pattern{levels: []byte{0}}
	inner := strings.TrimPrefix(word, "*")
	if inner == word {
		p.add('.')
	}
	for _, r := range strings.TrimSuffix(inner, "*") {
		if r == '-' {
			p.levels[len(p.levels)-1] = divided
			continue
		}
		if p.letters != "" && p.letters != "." && p.levels[len(p.levels)-1] == 0 {
			p.levels[len(p.levels)-1] = whole
		}
		p.add(r)
	}
	if !strings.HasSuffix(inner, "*") {
		p.add('.')
	}
	return p
}

func (p *pattern) add(letter rune) {
	p.letters += string(letter)
	p.levels = append(p.levels, 0)
}
