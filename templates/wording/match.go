package wording

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A Match says where the words of a pattern stand in a text.
type Match struct {
	End    int // the text matched is text[:End]
	text   string
	values []value
	within string // what the numbers of questions begin with
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

// Words returns all the words that were matched.
func (m *Match) Words() string { return strings.TrimSpace(m.text[:m.End]) }

// Unnamed returns the words for each {text} of which the pattern does not say what it is for. Where it does not say so of a
// {name} or {names}, these are all the words that were matched: a name alone would not tell of what.
func (m *Match) Unnamed() (list []string) {
	for _, v := range m.values {
		words := strings.TrimSpace(m.text[v.start:v.end])
		switch {
		case words == "":
		case v.as == "name", v.as == "names":
			return []string{m.Words()}
		case v.as == "text":
			list = append(list, words)
		}
	}
	return list
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

// Span returns where the words for a kind stand in the text; -1 if the pattern has none.
func (m *Match) Span(as string) (start, end int) {
	for _, v := range m.values {
		if v.as == as {
			return v.start, v.end
		}
	}
	return -1, -1
}

// Number returns the number of the question that the pattern found: all its {n} as one.
func (m *Match) Number() string {
	var b strings.Builder
	for _, v := range m.values {
		if v.as == "n" {
			b.WriteString(Label(m.text[v.start:v.end]))
		}
	}
	return Within(m.within, b.String())
}

// Within returns the match in a part of a text, the number of which, "II.", all numbers of questions in it begin with.
func (m *Match) Within(part string) *Match {
	n := *m
	n.within = part
	return &n
}

// Inside returns numbers of questions as they are called in the part of the text.
func (m *Match) Inside(list []string) []string {
	for i, label := range list {
		list[i] = Within(m.within, label)
	}
	return list
}

// Within returns the number of a question in a part of a text: "II.1". One that has that of a part, and letters, stay.
func Within(part, label string) string {
	if part == "" || label == "" || label[0] < '0' || label[0] > '9' {
		return label
	}
	return part + label
}

// Start matches the beginning of a text; nil if it does not match. A word of the text does not go on behind it.
func (p *Pattern) Start(text string) *Match { return p.match(text, edgesOf(text, false), false) }

// Whole matches a text from beginning to end; nil if it does not match.
func (p *Pattern) Whole(text string) *Match { return p.match(text, edgesOf(text, true), true) }

// A Set is a list of patterns that are tried in order.
type Set []*Pattern

// Start returns the first match with the beginning of a text; nil if there is none.
func (s Set) Start(text string) *Match { return s.match(text, false) }

// Whole returns the first match with a text from beginning to end; nil if there is none.
func (s Set) Whole(text string) *Match { return s.match(text, true) }

func (s Set) match(text string, whole bool) *Match {
	e := edgesOf(text, whole)
	for _, p := range s {
		if m := p.match(text, e, whole); m != nil {
			return m
		}
	}
	return nil
}

func (p *Pattern) match(text string, e edges, whole bool) *Match {
	if !p.may(text, e) {
		return nil
	}
	m := matchers.Get().(*matcher)
	defer matchers.Put(m)
	*m = matcher{text: text, whole: whole, steps: maxSteps, values: m.values[:0], rests: m.rests[:0]}
	if !m.sequence(p.parts, 0, nothing) {
		return nil
	}
	return &Match{End: m.end, text: text, values: slices.Clone(m.values)}
}

// begins reports whether a text may begin as parts do: it looks at their letters up to the first words of a kind. Most
// texts are refused here, at the cost of a letter or two.
func begins(parts []part, text string, at int) bool {
	for i := range parts {
		one := &parts[i]
		if one.choice != nil {
			for _, alternative := range one.choice {
				if len(alternative) == 0 || begins(alternative, text, at) {
					return true
				}
			}
			return false
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
	whole  bool // the match must reach to the end of the text
	values []value
	rests  []rest
	end    int
	steps  int
}

// matchers keeps matchers to be used again: one is needed for every line and every pattern that it may have.
var matchers = sync.Pool{New: func() any { return new(matcher) }}

// A rest is what is to be matched behind a choice, and behind that.
type rest struct {
	parts    []part
	as       string // what the words of the choice are for; "" if for nothing
	start    int    // of these words
	values   int    // how many values were found before them
	followed int    // index of what is behind that, or nothing
}

// nothing is the index of no rest.
const nothing = -1

// sequence matches parts from an offset, and what follows them.
func (m *matcher) sequence(parts []part, at int, then int) bool {
	if m.steps--; m.steps < 0 {
		return false
	}
	for i := range parts {
		one := &parts[i]
		switch {
		case one.choice != nil:
			return m.choice(one, parts[i+1:], at, then)
		case one.kind == "text" || one.kind == "names":
			return m.anyWords(one, parts[i+1:], at, then)
		case one.kind != "":
			return m.words(one, parts[i+1:], at, then)
		}
		n, ok := letter(m.text, one.letter, at)
		if !ok {
			return false
		}
		at += n
	}
	if then == nothing {
		m.end = at
		return m.accepts(at)
	}
	r := &m.rests[then]
	if r.as != "" {
		m.values = append(m.values[:r.values], value{r.as, r.start, at})
	}
	return m.sequence(r.parts, at, r.followed)
}

// accepts reports whether a match may end at an offset.
func (m *matcher) accepts(end int) bool {
	if m.whole {
		return strings.TrimSpace(m.text[end:]) == ""
	}
	return wordEnds(m.text, end)
}

// letter matches one letter; a space any white space, also none where a word ends already.
func letter(text string, want rune, at int) (int, bool) {
	if want != ' ' {
		if at < len(text) && text[at] < utf8.RuneSelf {
			return 1, foldASCII[text[at]] == want
		}
		r, n := utf8.DecodeRuneInString(text[at:])
		return n, n > 0 && fold(r) == want
	}
	if at > 0 && at < len(text) && isPrint(text[at-1]) && isPrint(text[at]) {
		return 0, false
	}
	length := len(text[at:]) - len(strings.TrimLeftFunc(text[at:], unicode.IsSpace))
	if length == 0 && at > 0 {
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		return 0, unicode.IsSpace(before)
	}
	return length, length > 0
}

func (m *matcher) choice(one *part, behind []part, at int, then int) bool {
	kept, next := len(m.values), len(m.rests)
	m.rests = append(m.rests, rest{parts: behind, as: one.as, start: at, values: kept, followed: then})
	for _, alternative := range one.choice {
		if m.sequence(alternative, at, next) {
			return true
		}
	}
	m.values, m.rests = m.values[:kept], m.rests[:next]
	return false
}

// words tries every length that words of a kind may have.
func (m *matcher) words(one *part, behind []part, at int, then int) bool {
	kept := len(m.values)
	ends, count := lengths(one.kind, m.text, at)
	for _, end := range ends[:count] {
		m.values = append(m.values[:kept], value{one.as, at, end})
		if m.sequence(behind, end, then) {
			return true
		}
	}
	m.values = m.values[:kept]
	return false
}

// anyWords tries the ends of all words from an offset, the nearest first.
func (m *matcher) anyWords(one *part, behind []part, at int, then int) bool {
	kept := len(m.values)
	for i := at; i < len(m.text) && m.steps > 0; {
		if one.kind == "names" && isDigit(m.text[i]) && !strings.HasPrefix(m.text[i:], "90/") && (i == at || !strings.HasPrefix(m.text[i-1:], "90/")) {
			break
		}
		_, n := utf8.DecodeRuneInString(m.text[i:])
		i += n
		if len(behind) > 0 && behind[0].letter != 0 {
			if _, ok := letter(m.text, behind[0].letter, i); !ok {
				continue
			}
		}
		if !wordEnds(m.text, i) {
			continue
		}
		m.values = append(m.values[:kept], value{one.as, at, i})
		if m.sequence(behind, i, then) {
			return true
		}
	}
	m.values = m.values[:kept]
	return false
}

// isPrint reports whether a byte is a letter or a sign of ASCII, and no space.
func isPrint(c byte) bool { return ' ' < c && c < utf8.RuneSelf }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// wordEnds reports whether no word goes on at an offset.
func wordEnds(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return !wordRune(before) || !wordRune(after)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
