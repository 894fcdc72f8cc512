package prose

import "strings"

// codeSpan skips a code span: to the next run of as many backticks in the same paragraph.
func (s *scanner) codeSpan() {
	length := run(s.text[s.at:], '`')
	s.at += length
	rest := s.text[s.at:max(s.at, s.paragraphEnd())]
	for at := 0; ; {
		n := strings.IndexByte(rest[at:], '`')
		if n < 0 {
			return
		}
		at += n
		if n = run(rest[at:], '`'); n == length {
			s.at += at + n
			return
		}
		at += n
	}
}

// paragraphEnd returns the offset of the next blank line. It is looked for once a paragraph.
func (s *scanner) paragraphEnd() int {
	if s.paragraph <= s.at {
		s.paragraph = len(s.text)
		if n := strings.Index(s.text[s.at:], "\n\n"); n >= 0 {
			s.paragraph = s.at + n
		}
	}
	return s.paragraph
}

// htmlTag skips a tag, an automatic link or a comment.
func (s *scanner) htmlTag() {
	rest := s.text[s.at+1:]
	s.at++
	if strings.HasPrefix(rest, "!--") {
		s.at = max(s.at, s.commentEnd())
		return
	}
	if rest == "" || classes[rest[0]] != letter && rest[0] != '/' && rest[0] != '?' && rest[0] != '!' {
		return
	}
	if n := strings.IndexAny(rest, "<>"); n >= 0 && rest[n] == '>' {
		s.at += n + 1
	}
}

// commentEnd returns the offset behind a comment, zero if it is not closed: then no later one is, either.
func (s *scanner) commentEnd() int {
	if s.unclosed {
		return 0
	}
	n := strings.Index(s.text[s.at:], "-->")
	if s.unclosed = n < 0; s.unclosed {
		return 0
	}
	return s.at + n + len("-->")
}

// url skips an address that stands in the text as it is.
func (s *scanner) url(end int) bool {
	rest := s.text[end:]
	if !strings.HasPrefix(rest, "://") && !strings.HasPrefix(rest, ".") {
		return false
	}
	n := strings.IndexAny(rest, " \t\n<>[]")
	if n < 0 {
		n = len(rest)
	}
	s.at = end + n
	return true
}
