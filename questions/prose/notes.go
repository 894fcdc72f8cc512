package prose

import "strings"

// noteMark takes the mark of a footnote, "[^1]", or the label of one, "[^1]:" at the start of a line. Neither holds
// mentions. Behind a label the lines that are indented belong to the note.
func (s *scanner) noteMark() bool {
	text := s.text[s.at:min(len(s.text), s.at+longestTarget)]
	if len(text) < 4 || text[1] != '^' {
		return false
	}
	for i := 2; i < len(text); i++ {
		switch text[i] {
		case '\n', '[':
			return false
		case '\\':
			i++
		case ']':
			if strings.TrimSpace(text[2:i]) == "" {
				return false
			}
			s.items = s.items || s.at == s.line && i+1 < len(text) && text[i+1] == ':'
			s.push(Note, s.at, s.at+i+1)
			return true
		}
	}
	return false
}
