package prose

import (
	"strings"

	"quaestor/incidents"
)

// lines is what a scanner remembers of the lines before.
type lines struct {
	running bool // the line before was not blank: what is indented now is no code block
	items   bool // a list or a footnote is open: what is indented may be its text
	line    int  // where the text of the line begins, behind quote signs

	paragraph int  // see paragraphEnd
	unclosed  bool // see commentEnd
}

// lineStart handles the start of a line: quote signs, list signs, and code blocks, which are skipped.
func (s *scanner) lineStart() {
	indent := s.indent()
	for s.at < len(s.text) && s.text[s.at] == '>' {
		s.at++
		indent = s.indent()
	}
	s.line = s.at
	switch {
	case s.at >= len(s.text), s.text[s.at] == '\n', s.text[s.at] == '\r':
		s.running = false
		s.brackets = brackets{}
		return
	case indent >= 4 && !s.running && !s.items:
		s.skipLine()
		return
	case s.fence():
		return
	}
	if s.marker() {
		s.items = true
	} else if indent == 0 && !s.running {
		s.items = false
	}
	s.running = true
}

// indent takes spaces and returns how many columns they are.
func (s *scanner) indent() (columns int) {
	for ; s.at < len(s.text); s.at++ {
		switch s.text[s.at] {
		case ' ':
			columns++
		case '\t':
			columns += 4 - columns%4
		default:
			return columns
		}
	}
	return columns
}

// skipLine moves to the end of the line, before its line feed.
func (s *scanner) skipLine() {
	if n := strings.IndexByte(s.text[s.at:], '\n'); n >= 0 {
		s.at += n
	} else {
		s.at = len(s.text)
	}
}

// fence skips a fenced code block. One that is not closed reaches to the end of the text
// (https://spec.commonmark.org/0.31.2/#fenced-code-blocks).
func (s *scanner) fence() bool {
	mark := s.text[s.at]
	length := run(s.text[s.at:], mark)
	if mark != '`' && mark != '~' || length < 3 {
		return false
	}
	for {
		s.skipLine()
		if s.at >= len(s.text) {
			return true
		}
		s.at++
		rest := strings.TrimLeft(s.text[s.at:], " >")
		if n := run(rest, mark); n >= length && blank(rest[n:]) {
			s.skipLine()
			return true
		}
	}
}

// run returns how often a byte stands at the start of a text.
func run(text string, b byte) int {
	n := 0
	for n < len(text) && text[n] == b {
		n++
	}
	return n
}

// blank reports whether nothing but space stands before the next line feed.
func blank(text string) bool {
	text = strings.TrimLeft(text, " \t\r")
	return text == "" || text[0] == '\n'
}

// marker takes the sign of a list item: "-", "*", "+", "12." or "12)". A number that begins a date is none.
func (s *scanner) marker() bool {
	rest := s.text[s.at:]
	n := 0
	for n < len(rest) && n < 9 && classes[rest[n]] == digit {
		n++
	}
	if n == 0 && rest[0] != '-' && rest[0] != '*' && rest[0] != '+' || n > 0 && !strings.HasPrefix(rest[n:], ".") && !strings.HasPrefix(rest[n:], ")") {
		return false
	}
	if n++; n < len(rest) && rest[n] != ' ' && rest[n] != '\t' && rest[n] != '\n' {
		return false
	}
	if _, _, date := incidents.ScanDate(rest); date > 0 {
		return false
	}
	s.at += n
	return true
}
