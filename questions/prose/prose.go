// Package prose finds in running text what records know: links of Quaestor's schemes, and plain mentions of questions,
// papers, statutes, days and numbers.
//
// [Scan] makes one pass over the bytes of a Markdown text and returns [Span]s in order, none overlapping. It is run over
// every text on every save, so it allocates nothing but its result and looks only where a digit or a bracket stands.
// Code spans, code blocks and the destinations of other links hold no mentions.
package prose

import "quaestor/internal/lang"

// Kind says what a span is.
type Kind uint8

// The kinds of spans.
const (
	Link     Kind = iota // [text](scheme:target) with one of Schemes
	Question             // "Frage 3", "Fragen 4 und 5", "Fragen 6 bis 10 und 12", "questions 2 and 3", "question 3(a)"
	Paper                // "Drucks. 21/2301", "Drucksache 21/2301", "UIN 12345", "HC 123"
	Statute              // "§ 73 Absatz 2 und 3 Aufenthaltsgesetz", "section 5 of the Immigration Act 2014"
	Day                  // a full date with its year, a weekday before it included: "Montag, dem 26. Mai 2025", "27.05.2025"
	Number               // a number that is none of these, its qualifier and percent sign included: "ca. 480", "knapp ein Drittel"
)

// Schemes lists the schemes of links that name records or parts of them.
var Schemes = []string{"figure", "question", "incident", "inquiry", "sitting", "body", "person", "group", "system", "document", "preamble"}

// A Span is a stretch of a text. All offsets are in bytes.
type Span struct {
	Kind               Kind
	Start, End         int32
	TextStart, TextEnd int32 // of a Link: what stands between the brackets
	Target, TargetEnd  int32 // of a Link: what stands between the parentheses, scheme included
}

// Scan finds the spans of a Markdown text.
func Scan(text string, tag lang.Tag) []Span { panic("to be built") }

// Labels returns the question labels that a Question span or the target of a question link lists; ranges are spelled
// out: "Fragen 6 bis 8 und 12" gives 6 7 8 12. The text is that of the span.
func Labels(text string) []string { panic("to be built") }
