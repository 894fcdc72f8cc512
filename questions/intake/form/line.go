package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/questions/intake/paper"
	"quaestor/templates/wording"
)

// A mark is what a paragraph says that it is, as far as it can be told without what stands around it.
type mark uint8

const (
	plain      mark = iota
	askedMark       // a question with its label
	numberMark      // a number: of a question, an answer or a list
	wordedMark      // a question without a label, known by how it begins
	answerMark      // an answer with the numbers of its questions
	bareMark        // an answer without numbers
	jointMark       // a sentence that announces a joint answer
	preambleMark
	statementMark
	groundsMark
	annexMark
	askMark   // the formula before questions
	replyMark // the heading of the answers
	openMark  // the formula before answers
	closeMark // the beginning of closing words
	speakerMark
	reportMark
	beginMark
	endMark
	decisionMark
	rolesMark     // who signs
	greetMark     // words of address
	groupMark     // the numbers of several questions
	askerMark     // who puts the question below, one of many
	goesOnMark    // more of the paragraph before it
	portfolioMark // the heading above the questions to one department
	contentsMark  // a list of what the paper holds
	placeMark     // place and day of a signature
	imprintMark
)

// A line is a paragraph with what it says that it is.
type line struct {
	*paper.Paragraph
	at     int   // index of the paragraph
	more   []int // indexes of those that it goes on in
	source []paper.Line
	mark   mark
	match  *wording.Match
	voice  *voice // of a speaker or report

	opensPart bool     // it is the heading of a part of the paper
	parts     []string // its columns, once they were asked for
}

// text returns the paragraph as Markdown without the first bytes of its plain words.
func (l *line) text(from int) string {
	if from == 0 {
		return l.Text
	}
	rest := cut(l.Text, l.Plain[:from])
	return lineStart(strings.TrimLeftFunc(rest, unicode.IsSpace))
}

// words returns the plain words behind the first bytes.
func (l *line) words(from int) string { return strings.TrimSpace(l.Plain[from:]) }

// cut takes plain words away from the start of a Markdown text, with the markup among them and what it opened.
func cut(text, words string) string {
	opened := ""
	for _, want := range words {
		for text != "" {
			r, n := utf8.DecodeRuneInString(text)
			text = text[n:]
			if r == want || unicode.IsSpace(r) && unicode.IsSpace(want) {
				break
			}
			if r == '*' || r == '_' {
				opened = toggled(opened, string(r))
			}
		}
	}
	for text != "" && opened != "" && strings.HasPrefix(text, opened[len(opened)-1:]) {
		text, opened = text[1:], opened[:len(opened)-1]
	}
	return reopened(strings.TrimLeft(strings.TrimPrefix(text, "\\\n"), " "), opened)
}

// toggled opens or closes a sign of emphasis.
func toggled(opened, sign string) string {
	if strings.HasSuffix(opened, sign) && strings.Count(opened, sign) > 1 {
		return opened[:len(opened)-1]
	}
	return opened + sign
}

// reopened puts emphasis that goes on before the rest of a text.
func reopened(text, opened string) string {
	if text == "" {
		return ""
	}
	return opened + text
}

// lineStart escapes what would open a block where a text begins now.
func lineStart(text string) string {
	if text == "" {
		return ""
	}
	if strings.IndexByte("#+->=:", text[0]) >= 0 {
		return `\` + text
	}
	n := len(text) - len(strings.TrimLeft(text, "0123456789"))
	if n > 0 && n < 10 && n < len(text) && (text[n] == '.' || text[n] == ')') && (n+1 == len(text) || text[n+1] == ' ') {
		return text[:n] + `\` + text[n:]
	}
	return text
}
