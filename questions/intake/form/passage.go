package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/incidents"
)

// A passage is running text while it is gathered.
type passage struct {
	blocks []string        // Markdown, one paragraph each
	plain  []string        // their words
	said   map[string]bool // the letters of the first paragraphs, see repeats
	spelt  int             // how many they are
	first  int             // index of the first line of the source; -1 while there is none
}

func newPassage() passage { return passage{first: -1} }

func (p *passage) add(text, plain string, first int) {
	if strings.TrimSpace(text) == "" {
		return
	}
	if len(p.blocks) == 0 {
		p.first = first
	}
	p.blocks, p.plain = append(p.blocks, text), append(p.plain, plain)
}

func (p *passage) empty() bool { return len(p.blocks) == 0 }

// words returns the plain words of all paragraphs.
func (p *passage) words() string { return strings.Join(p.plain, " ") }

// prose returns the text as it stands in a record: lines of moderate length, an empty one between paragraphs.
func (p *passage) prose() incidents.Prose {
	var b strings.Builder
	for i, block := range p.blocks {
		if i > 0 {
			b.WriteString(between(p.blocks[i-1], block))
		}
		b.WriteString(wrap(block))
	}
	text := b.String()
	if strings.Contains(text, "\n") {
		text += "\n"
	}
	return incidents.Prose(text)
}

// between returns what stands between two paragraphs: items of a list stay together, and so does what is quoted.
func between(before, after string) string {
	if strings.HasPrefix(before, "> ") && strings.HasPrefix(after, "> ") && !isItem(before[2:]) {
		return "\n>\n"
	}
	if isItem(strings.TrimPrefix(before, "> ")) && isItem(strings.TrimPrefix(after, "> ")) {
		return "\n"
	}
	return "\n\n"
}

func isItem(block string) bool { return signLength(strings.TrimLeft(block, " ")) > 0 }

// signLength returns the length of the sign of an item with the blank behind it, 0 if a block has none.
func signLength(block string) int {
	n := len(block) - len(strings.TrimLeft(block, "0123456789"))
	if n == 0 && len(block) > 1 && strings.IndexByte("-*+", block[0]) >= 0 && block[1] == ' ' || n > 0 && n < 10 && strings.HasPrefix(block[n:], ". ") {
		return n + 2
	}
	return 0
}

// lineLength is where the lines of a text are broken.
const lineLength = 110

// wrap breaks a paragraph into lines. A table or a block between fences stays as it is, and no line begins with what would
// open a block.
func wrap(block string) string {
	if quoted, is := strings.CutPrefix(block, "> "); is && !strings.Contains(block, "\n") {
		return "> " + strings.ReplaceAll(wrap(quoted), "\n", "\n> ")
	}
	if utf8.RuneCountInString(block) <= lineLength || strings.Contains(block, "\n") || isNote(block) {
		return block
	}
	inner := strings.TrimLeft(block, " ")
	indent := strings.Repeat(" ", len(block)-len(inner)+signLength(inner))
	var b strings.Builder
	column := 0
	rest := strings.Split(block, " ")
	for first := true; len(rest) > 0; first = false {
		n, length := together(rest)
		switch {
		case first:
		case column+1+length > lineLength:
			b.WriteString("\n" + indent)
			column = len(indent)
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(strings.Join(rest[:n], " "))
		column, rest = column+length, rest[n:]
	}
	return b.String()
}

// together returns how many of the next words stand on one line, and their length with the blanks between them.
func together(words []string) (n, length int) {
	n, length = 1, utf8.RuneCountInString(words[0])
	for n < len(words) && (!mayBegin(words[n]) || binds(words[n-1])) {
		length += 1 + utf8.RuneCountInString(words[n])
		n++
	}
	return n, length
}

// binds reports whether a word belongs to the next: the day before its month, a section sign before its number.
func binds(word string) bool {
	return strings.HasSuffix(word, "§") || strings.HasSuffix(word, ".") && strings.Trim(word, "0123456789.\\") == ""
}

// mayBegin reports whether a line may begin with a word.
func mayBegin(word string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "„“\"(§"))
	return unicode.IsLetter(r)
}
