package prose

import "strings"

// brackets is the stack of square brackets that are open. Those opened before the last full stack are forgotten: text
// in eight brackets is no link anybody wrote.
type brackets struct {
	open  [8]int
	depth int
}

func (s *scanner) openBracket() {
	if s.noteMark() {
		return
	}
	if s.depth == len(s.brackets.open) {
		copy(s.brackets.open[:], s.brackets.open[1:])
		s.depth--
	}
	s.brackets.open[s.depth] = s.at
	s.depth++
	s.at++
}

// closeBracket ends a link's text. If one of our links ends here, it takes the place of the spans found in its text; a
// link holds no other link, so the brackets around it are text (https://spec.commonmark.org/0.31.2/#links). The
// destination of any other link is skipped.
func (s *scanner) closeBracket() {
	end := s.at
	s.at++
	if s.depth == 0 {
		return
	}
	s.depth--
	start := s.brackets.open[s.depth]
	target, targetEnd, after := s.destination()
	if after == 0 {
		return
	}
	s.at = after
	scheme, _, found := strings.Cut(s.text[target:targetEnd], ":")
	switch {
	case start > 0 && s.text[start-1] == '!':
		s.push(Image, end, after)
	case !found || !isScheme(scheme):
		return
	default:
		s.depth = 0
		for len(s.spans) > 0 && int(s.spans[len(s.spans)-1].Start) > start {
			s.spans = s.spans[:len(s.spans)-1]
		}
		s.push(Link, start, after)
	}
	span := &s.spans[len(s.spans)-1]
	span.TextStart, span.TextEnd = int32(start+1), int32(end)
	span.Target, span.TargetEnd = int32(target), int32(targetEnd)
}

// longestTarget bounds the search for the end of a destination, so that no text takes more than linear time.
const longestTarget = 1024

// destination reads "(target)", "(<target>)" and "(target "title")" behind a closing bracket. after is the offset
// behind the closing parenthesis, zero if there is no destination.
func (s *scanner) destination() (target, end, after int) {
	text := s.text[:min(len(s.text), s.at+longestTarget)]
	if s.at >= len(text) || text[s.at] != '(' {
		return 0, 0, 0
	}
	at := skipSpace(text, s.at+1)
	if at < len(text) && text[at] == '<' {
		target = at + 1
		n := strings.IndexAny(text[target:], ">\n")
		if n < 0 || text[target+n] == '\n' {
			return 0, 0, 0
		}
		end, at = target+n, target+n+1
	} else {
		target = at
		at = rawEnd(text, at)
		end = at
	}
	if at = skipTitle(text, skipSpace(text, at)); at >= len(text) || text[at] != ')' {
		return 0, 0, 0
	}
	return target, end, at + 1
}

// rawEnd returns the end of a destination without angle brackets: at a space, or at a parenthesis it did not open.
func rawEnd(text string, at int) int {
	for depth := 0; at < len(text); at++ {
		switch b := text[at]; {
		case b <= ' ':
			return at
		case b == '\\' && at+1 < len(text) && text[at+1] > ' ':
			at++
		case b == '(':
			depth++
		case b == ')':
			if depth--; depth < 0 {
				return at
			}
		}
	}
	return at
}

// skipTitle returns the offset behind a title in quotes and the space behind it.
func skipTitle(text string, at int) int {
	if at >= len(text) || text[at] != '"' && text[at] != '\'' {
		return at
	}
	n := strings.IndexByte(text[at+1:], text[at])
	if n < 0 {
		return at
	}
	return skipSpace(text, at+n+2)
}

func skipSpace(text string, at int) int {
	for at < len(text) && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r') {
		at++
	}
	return at
}
