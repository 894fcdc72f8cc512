// Package protocol reads protocol Markdown: the text that a document template makes, which lays out papers and minutes.
//
// Protocol Markdown is CommonMark with GitHub's tables, without HTML, and with containers for what papers and minutes
// have besides: a line of three colons and a name opens one, a line of three colons closes the innermost.
//
//	::: question id=frage-4 level=2 title="Frage 4" lead="Frage 4:"
//	Wie viele Anträge …?
//	:::
//
// Behind the name stand attributes (key=value, or key="some words") and bare words. [Containers] lists the containers
// with what each may have.
//
// Values do not stand in the text: a [Splicer] keeps them and puts a mark in their place, which [Splicer.Parse] replaces
// when the text around has become a tree. So no value can change the shape of the document, whatever it holds. A text
// alone on its line becomes the blocks it consists of; one at the end of a line continues the line with its first
// paragraph, its other blocks follow; anywhere else it is put on one line.
package protocol

import (
	"strconv"
	"strings"

	"quaestor/internal/lang"
	"quaestor/render/tree"
)

// The marks stand for what is spliced in; no template can contain them (see [Clean]).
const (
	markStart = '\uE000' // the number of a value follows
	markLine  = '\uE002' // the number of a line of the template follows
	markEnd   = '\uE001'
)

// Clean prepares the text of a template: what could be taken for a mark goes, and each container line says which line
// of the template it is, counted from the number given plus one, so that a mistake can be shown there.
func Clean(template string, before int) string {
	template = strings.Map(func(r rune) rune {
		if r >= markStart && r <= markLine {
			return -1
		}
		return r
	}, strings.ReplaceAll(template, "\r\n", "\n"))
	lines := strings.Split(template, "\n")
	for i, line := range lines {
		if strings.HasPrefix(strings.TrimSpace(line), fence) {
			lines[i] = line + string(markLine) + strconv.Itoa(before+i+1) + string(markEnd)
		}
	}
	return strings.Join(lines, "\n")
}

// A Splicer keeps the values of one document.
type Splicer struct {
	values []value
}

// A value is running text, or blocks where it is a text that somebody wrote.
type value struct {
	inlines []tree.Inline
	blocks  []tree.Block
	isText  bool
}

// Plain keeps plain text and returns its mark.
func (s *Splicer) Plain(text string) string { return s.Inlines([]tree.Inline{tree.Text(text)}) }

// Inlines keeps running text and returns its mark.
func (s *Splicer) Inlines(list []tree.Inline) string { return s.mark(value{inlines: list}) }

// Blocks keeps a text that somebody wrote and returns its mark. Its headings will go below those around it.
func (s *Splicer) Blocks(list []tree.Block) string { return s.mark(value{blocks: list, isText: true}) }

func (s *Splicer) mark(v value) string {
	s.values = append(s.values, v)
	return string(markStart) + strconv.Itoa(len(s.values)-1) + string(markEnd)
}

// An Error is a mistake in the layout a template makes. Line is that of the template, 0 if it is not known.
type Error struct {
	Line          int
	Message, Help lang.Text
}

func (e *Error) Error() string { return "line " + strconv.Itoa(e.Line) + ": " + e.Message.EN }

// cutMark finds the first mark of a value: what stands before it, its number, and what follows.
func cutMark(text string) (before string, number int, after string, found bool) {
	before, rest, found := strings.Cut(text, string(markStart))
	if !found {
		return text, 0, "", false
	}
	digits, after, _ := strings.Cut(rest, string(markEnd))
	number, err := strconv.Atoi(digits)
	if err != nil {
		return before, -1, after, true
	}
	return before, number, after, true
}

// cutLine takes the number of the template's line from a text.
func cutLine(text string) (rest string, line int) {
	before, mark, found := strings.Cut(text, string(markLine))
	if !found {
		return text, 0
	}
	digits, after, _ := strings.Cut(mark, string(markEnd))
	line, _ = strconv.Atoi(digits)
	return before + after, line
}

// value returns a value by its number; an empty one if there is none.
func (s *Splicer) value(number int) value {
	if number < 0 || number >= len(s.values) {
		return value{}
	}
	return s.values[number]
}
