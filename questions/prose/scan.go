package prose

import (
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/internal/lang"
)

// A scanner is the state of one pass.
type scanner struct {
	text  string
	tag   lang.Tag
	at    int
	spans []Span
	*lexicon
	lines
	brackets
}

// Scan finds the spans of a Markdown text.
func Scan(text string, tag lang.Tag) []Span {
	s := scanner{text: text, tag: tag, lexicon: lexiconOf(tag)}
	s.lineStart()
	for s.at < len(text) {
		switch classes[text[s.at]] {
		case letter:
			s.word()
		case digit:
			s.figure()
		case sign:
			s.sign()
		default:
			s.at++
		}
	}
	return s.spans
}

// The classes of bytes.
const (
	other  = iota // nothing begins here
	letter        // also every byte of a letter outside ASCII
	digit
	sign // see scanner.sign
)

var classes = func() (table [256]uint8) {
	for b := range table {
		switch {
		case 'a' <= b|0x20 && b|0x20 <= 'z', b >= utf8.RuneSelf && b != 0xC2 && b != 0xE2:
			table[b] = letter
		case '0' <= b && b <= '9':
			table[b] = digit
		}
	}
	// Punctuation outside ASCII, such as § and the dashes, lies in the blocks of these two first bytes.
	for _, b := range []byte{'\n', '[', ']', '`', '\\', '<', 0xC2, 0xE2} {
		table[b] = sign
	}
	return table
}()

// sign handles what Markdown gives a meaning, and characters of several bytes that are no letters.
func (s *scanner) sign() {
	switch s.text[s.at] {
	case '\n':
		s.at++
		s.lineStart()
	case '[':
		s.openBracket()
	case ']':
		s.closeBracket()
	case '`':
		s.codeSpan()
	case '\\':
		s.at = min(s.at+2, len(s.text))
		for s.at < len(s.text) && !utf8.RuneStart(s.text[s.at]) {
			s.at++
		}
	case '<':
		s.htmlTag()
	default:
		s.character()
	}
}

// character handles a character outside ASCII that is no letter.
func (s *scanner) character() {
	_, size := utf8.DecodeRuneInString(s.text[s.at:])
	if s.text[s.at:s.at+size] == "§" {
		s.paragraphSign()
		return
	}
	s.at += size
}

// push adds a span and continues behind it. Most texts are short, and one in a hundred bytes begins a span.
func (s *scanner) push(kind Kind, start, end int) {
	if s.spans == nil {
		s.spans = make([]Span, 0, 4+len(s.text)/96)
	}
	s.spans = append(s.spans, Span{Kind: kind, Start: int32(start), End: int32(end)})
	s.at = end
}

// wordEnd returns the end of the word at start. Hyphens inside a word belong to it: "OSiP-Verfahren", "Covid-19".
func (s *scanner) wordEnd(start int) int {
	text, end := s.text, start
	for {
		for end < len(text) && isWord(text[end]) {
			end++
		}
		if end >= len(text) || text[end] != '-' || end == start || !s.wordAt(end+1) {
			return end
		}
		end++
	}
}

// isWord reports whether a byte belongs to a word.
func isWord(b byte) bool { return classes[b]-letter <= digit-letter }

// wordAt reports whether a letter or digit stands at an offset.
func (s *scanner) wordAt(at int) bool {
	return at < len(s.text) && isWord(s.text[at])
}

// word handles a word: what it opens, if anything.
func (s *scanner) word() {
	start := s.at
	end := s.wordEnd(start)
	what := s.lexicon.opens(s.text[start:end])
	if what == opensNothing || !s.open(what, start, end) {
		s.at = end
	}
}

// open tries to read what a word opens. It reports whether it has moved on.
func (s *scanner) open(what opener, start, end int) bool {
	switch what {
	case opensQuestion:
		return s.question(start, end)
	case opensPaper:
		return s.paper(start, end)
	case opensStatute:
		return s.article(start, end)
	case opensDay:
		return s.day(start, end)
	case opensQualified:
		return s.qualified(start)
	case opensFraction:
		return s.wordFraction(start, end)
	case opensHalf:
		return s.half(start, end)
	case opensName:
		return s.named(end)
	case opensNo:
		return s.qualified(start) || s.named(end)
	case opensURL:
		return s.url(end)
	}
	return false
}

// day reads a date that begins with a word. The day of a month without its year is passed over: "May 12".
func (s *scanner) day(start, end int) bool {
	if _, _, n := incidents.ScanDate(s.text[start:]); n > 0 {
		s.push(Day, start, start+n)
		return true
	}
	r := reader{s.text, end}
	if incidents.MonthOf(s.text[start:end]) == 0 || !r.space() || r.digits(2) == "" || r.wordHere() {
		return false
	}
	s.at = r.at
	return true
}
