package wording

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Match says where the words of a pattern stand in a text.
type Match struct {
	End    int // the text matched is text[:End]
	text   string
	values []value
}

type value struct {
	as         string
	start, end int
}

// Of returns the words for a kind, or for what the pattern says they are for; "" if the pattern has none.
func (m *Match) Of(as string) string {
	if m == nil {
		return ""
	}
	for _, v := range m.values {
		if v.as == as {
			return strings.TrimSpace(m.text[v.start:v.end])
		}
	}
	return ""
}

// Before returns the words that stand before those for a kind.
func (m *Match) Before(as string) string {
	for _, v := range m.values {
		if v.as == as {
			return strings.TrimSpace(m.text[:v.start])
		}
	}
	return ""
}

// Number returns the number of the question that the pattern found: all its {n} as one.
func (m *Match) Number() string {
	var b strings.Builder
	for _, v := range m.values {
		if v.as == "n" {
			b.WriteString(Label(m.text[v.start:v.end]))
		}
	}
	return b.String()
}

// Start matches the beginning of a text; nil if it does not match. A word of the text does not go on behind it.
func (p *Pattern) Start(text string) *Match {
	return p.match(text, func(end int) bool { return wordEnds(text, end) })
}

// Whole matches a text from beginning to end; nil if it does not match.
func (p *Pattern) Whole(text string) *Match {
	return p.match(text, func(end int) bool { return strings.TrimSpace(text[end:]) == "" })
}

func (p *Pattern) match(text string, accept func(end int) bool) *Match {
	if !begins(p.parts, text, 0) || !p.may(text) {
		return nil
	}
	m := &matcher{text: text, steps: maxSteps}
	if m.sequence(p.parts, 0, func(end int) bool { m.end = end; return accept(end) }) {
		return &Match{End: m.end, text: text, values: m.values}
	}
	return nil
}

// begins reports whether a text may begin as parts do: it looks at their letters up to the first words of a kind. Most
// texts are refused here, at the cost of a letter or two.
func begins(parts []part, text string, at int) bool {
	for i := range parts {
		one := &parts[i]
		if one.choice != nil {
			return slices.ContainsFunc(one.choice, func(alternative []part) bool {
				return len(alternative) == 0 || begins(alternative, text, at)
			})
		}
		if one.kind != "" {
			return true
		}
		n, ok := letter(text, one.letter, at)
		if !ok {
			return false
		}
		at += n
	}
	return true
}

// maxSteps bounds what matching one pattern may cost: a pattern with several {text} could try for ever.
const maxSteps = 20_000

// A matcher looks for a way to match and goes back where one leads nowhere.
type matcher struct {
	text   string
	values []value
	end    int
	steps  int
}

// sequence matches parts from an offset and goes on with next.
func (m *matcher) sequence(parts []part, at int, next func(end int) bool) bool {
	if m.steps--; m.steps < 0 {
		return false
	}
	for i := range parts {
		one := &parts[i]
		rest := parts[i+1:]
		switch {
		case one.choice != nil:
			return m.choice(one, rest, at, next)
		case one.kind != "":
			return m.words(one, rest, at, next)
		}
		n, ok := letter(m.text, one.letter, at)
		if !ok {
			return false
		}
		at += n
	}
	return next(at)
}

// letter matches one letter; a space any white space, also none where a word ends already.
func letter(text string, want rune, at int) (int, bool) {
	r, n := utf8.DecodeRuneInString(text[at:])
	if want != ' ' {
		return n, n > 0 && fold(r) == want
	}
	length := len(text[at:]) - len(strings.TrimLeftFunc(text[at:], unicode.IsSpace))
	if length == 0 && at > 0 {
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		return 0, unicode.IsSpace(before)
	}
	return length, length > 0
}

func (m *matcher) choice(one *part, rest []part, at int, next func(int) bool) bool {
	kept := len(m.values)
	for _, alternative := range one.choice {
		if m.sequence(alternative, at, func(end int) bool {
			if one.as != "" {
				m.values = append(m.values[:kept], value{one.as, at, end})
			}
			return m.sequence(rest, end, next)
		}) {
			return true
		}
	}
	m.values = m.values[:kept]
	return false
}

// words tries every length that words of a kind may have.
func (m *matcher) words(one *part, rest []part, at int, next func(int) bool) bool {
	kept := len(m.values)
	if one.kind == "text" || one.kind == "names" {
		return m.anyWords(one, rest, at, next)
	}
	for _, end := range lengths(one.kind, m.text, at) {
		m.values = append(m.values[:kept], value{one.as, at, end})
		if m.sequence(rest, end, next) {
			return true
		}
	}
	m.values = m.values[:kept]
	return false
}

// anyWords tries the ends of all words from an offset, the nearest first.
func (m *matcher) anyWords(one *part, rest []part, at int, next func(int) bool) bool {
	kept := len(m.values)
	for i := at; i < len(m.text) && m.steps > 0; {
		if one.kind == "names" && isDigit(m.text[i]) && !strings.HasPrefix(m.text[i:], "90/") && (i == at || !strings.HasPrefix(m.text[i-1:], "90/")) {
			break
		}
		_, n := utf8.DecodeRuneInString(m.text[i:])
		i += n
		if len(rest) > 0 && rest[0].letter != 0 {
			if _, ok := letter(m.text, rest[0].letter, i); !ok {
				continue
			}
		}
		if !wordEnds(m.text, i) {
			continue
		}
		m.values = append(m.values[:kept], value{one.as, at, i})
		if m.sequence(rest, i, next) {
			return true
		}
	}
	m.values = m.values[:kept]
	return false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// wordEnds reports whether no word goes on at an offset.
func wordEnds(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return !wordRune(before) || !wordRune(after)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
