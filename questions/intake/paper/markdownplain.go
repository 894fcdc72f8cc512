package paper

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A stripper takes the markup of running text away.
type stripper struct {
	text string
	out  []byte
	open []int // places in out of brackets that may turn out to begin a link
}

// dropped stands in the output for a bracket that turned out to be markup.
const dropped = 0

// plainMarkdown returns the words of running text without its markup, with a line end where one was asked for. It need not know all of Markdown: what it leaves
// standing stands in the text.
func plainMarkdown(text string) string {
	if !strings.ContainsAny(text, "\\`*_~[]<&\n") {
		return text
	}
	s := &stripper{text: text, out: make([]byte, 0, len(text))}
	for i := 0; i < len(text); {
		i += s.step(i)
	}
	plain := strings.ReplaceAll(string(s.out), string(rune(dropped)), "")
	lines := strings.Split(plain, "\n")
	for i := range lines {
		lines[i] = fold(lines[i])
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}

// shown returns the words of one line of a block.
func shown(line string) string {
	_, text := unquote(line)
	text = strings.TrimSpace(text)
	if n := heading(text); n > 0 {
		text = strings.TrimRight(text[n:], "# ")
	}
	return plainMarkdown(strings.TrimSuffix(text, `\`))
}

// step reads what stands at a place and returns its length.
func (s *stripper) step(i int) int {
	text := s.text[i:]
	switch c := text[0]; c {
	case '\\':
		return s.escaped(text)
	case '`':
		return s.code(text)
	case '*', '_', '~':
		return s.marks(i)
	case '[':
		if end := strings.IndexByte(text[:min(len(text), 40)], ']'); strings.HasPrefix(text, "[^") && end > 2 {
			return end + 1 // the mark of a footnote
		}
		s.open = append(s.open, len(s.out))
		s.out = append(s.out, c)
	case ']':
		return s.closing(text)
	case '<':
		return s.angle(text)
	case '&':
		return s.reference(text)
	case '\n':
		if strings.HasSuffix(s.text[:i], "  ") {
			s.out = append(s.out, '\n')
		} else {
			s.out = append(s.out, ' ')
		}
	default:
		s.out = append(s.out, c)
	}
	return 1
}

func (s *stripper) escaped(text string) int {
	if len(text) > 1 && (text[1] == '\n' || text[1] < 0x80 && (unicode.IsPunct(rune(text[1])) || unicode.IsSymbol(rune(text[1])))) {
		s.out = append(s.out, text[1])
		return 2
	}
	s.out = append(s.out, '\\')
	return 1
}

// far is how far the end of markup is looked for, so that no text takes long.
const far = 2000

func (s *stripper) code(text string) int {
	n := len(text) - len(strings.TrimLeft(text, "`"))
	length := codeLength(text)
	if length == n {
		s.out = append(s.out, text[:n]...)
		return n
	}
	s.out = append(s.out, text[n:length-min(n, far)]...)
	return length
}

// marks drops signs of emphasis: those that touch a word on one side, low lines only outside of words.
func (s *stripper) marks(i int) int {
	c := s.text[i]
	n := len(s.text[i:]) - len(strings.TrimLeft(s.text[i:], string(c)))
	before, _ := utf8.DecodeLastRuneInString(s.text[:i])
	after, _ := utf8.DecodeRuneInString(s.text[i+n:])
	inWord := wordRune(before) && wordRune(after)
	touches := i > 0 && !unicode.IsSpace(before) || i+n < len(s.text) && !unicode.IsSpace(after)
	if !touches || c == '_' && inWord || c == '~' && n != 2 {
		s.out = append(s.out, s.text[i:i+n]...)
	}
	return n
}

// closing drops the brackets of a link and its address.
func (s *stripper) closing(text string) int {
	last := len(s.open) - 1
	if last < 0 {
		s.out = append(s.out, ']')
		return 1
	}
	at := s.open[last]
	s.open = s.open[:last]
	end := -1
	if len(text) > 1 && (text[1] == '(' || text[1] == '[') {
		end = strings.IndexByte(text[1:min(len(text), far)], map[byte]byte{'(': ')', '[': ']'}[text[1]])
	}
	if end < 0 {
		s.out = append(s.out, ']')
		return 1
	}
	s.out[at] = dropped
	if at > 0 && s.out[at-1] == '!' {
		s.out[at-1] = dropped
	}
	return end + 2
}

// angle drops tags and the brackets of addresses.
func (s *stripper) angle(text string) int {
	end := strings.IndexByte(text[:min(len(text), far)], '>')
	if end < 2 || !unicode.IsLetter(rune(text[1])) && text[1] != '/' && text[1] != '!' {
		s.out = append(s.out, '<')
		return 1
	}
	if inner := text[1:end]; strings.ContainsAny(inner, ":@") && !strings.Contains(inner, " ") {
		s.out = append(s.out, inner...)
	}
	return end + 1
}

func (s *stripper) reference(text string) int {
	if end := strings.IndexByte(text[:min(len(text), 40)], ';'); end > 1 {
		if plain := html.UnescapeString(text[:end+1]); plain != text[:end+1] {
			s.out = append(s.out, plain...)
			return end + 1
		}
	}
	s.out = append(s.out, '&')
	return 1
}
