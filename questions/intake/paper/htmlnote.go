package paper

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// webNotes are the footnotes of a page.
type webNotes struct {
	numbers map[string]string // by the places that the marks in the text lead to
	raised  int               // depth of what is printed raised
	target  string            // the place of the page that the open link leads to
	next    string            // number of the note that begins with the next words
}

// start takes the start of an element, which may be raised, lead to a note or be one.
func (n *webNotes) start(token html.Token) {
	if number := n.numbers[attribute(token, "id")]; number != "" {
		n.next = number
	}
	switch token.DataAtom {
	case atom.Sup:
		n.raised++
	case atom.A:
		n.target, _ = strings.CutPrefix(attribute(token, "href"), "#")
		if !strings.HasPrefix(attribute(token, "href"), "#") {
			n.target = ""
		}
	}
}

func (n *webNotes) end(token html.Token) {
	switch token.DataAtom {
	case atom.Sup:
		n.raised = max(0, n.raised-1)
	case atom.A:
		n.target = ""
	}
}

// words returns what is shown of a text: raised numbers are the marks of notes, and signs alone that lead to a place of the
// page ("#", "↩") are none of its words.
func (n *webNotes) words(data string) string {
	core := strings.TrimSpace(data)
	if n.target != "" && strings.IndexFunc(core, wordRune) < 0 {
		return ""
	}
	if n.raised == 0 || core == "" || strings.IndexFunc(core, notDigit) >= 0 {
		return data
	}
	if n.target != "" {
		if n.numbers == nil {
			n.numbers = map[string]string{}
		}
		n.numbers[n.target] = core
	}
	return strings.Replace(data, core, Raised.Replace(core), 1)
}

func notDigit(r rune) bool { return !unicode.IsDigit(r) }

// noted makes a block a footnote: one that is an item of a list has its number from the mark in the text.
func (b *webBlock) noted(number string) {
	b.kind, b.level, b.sign = Footnote, 0, ""
	line := &b.lines[len(b.lines)-1]
	words := Lowered.Replace(together(line.runs))
	if !strings.HasPrefix(strings.TrimLeft(words, " \n\t[("), number) {
		line.runs = append([]run{{text: Raised.Replace(number) + " "}}, line.runs...)
	}
}
