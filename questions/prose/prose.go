// Package prose finds in running text what records know: links of Quaestor's schemes, and plain mentions of questions,
// papers, statutes, days and numbers.
//
// [Scan] makes one pass over the bytes of a Markdown text and returns [Span]s in order, none overlapping. It is run over
// every text on every save, so it allocates nothing but its result and looks closer only where a word or a sign can
// begin a span. Code spans, code blocks and the destinations of other links hold no mentions.
//
// It would rather miss a number than invent one: years, times, ordinals, list numbers, sections, telephone numbers and
// parts of names are no numbers.
package prose

import (
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
)

// Kind says what a span is.
type Kind uint8

// The kinds of spans.
const (
	Link     Kind = iota // [text](scheme:target) with one of Schemes
	Question             // "Frage 3", "Fragen 4 und 5", "Fragen 6 bis 10 und 12", "questions 2 and 3", "question 3(a)"
	Paper                // "Drucks. 21/2301", "Drucksache 21/2301", "UIN 12345", "HC 123"
	Statute              // "§ 73 Absatz 2 und 3 Aufenthaltsgesetz", "section 5 of the Immigration Act 2014"
	Day                  // a full date with its year, a weekday before it included: "Montag, dem 26. Mai 2025", "27.05.2025"
	Image                // "](file "caption")", the end of an image; what its text mentions has spans of its own before it
	Note                 // "[^1]": the mark of a footnote, or its label where a colon follows at the start of a line
	Number               // a number that is none of these, its qualifier and percent sign included: "ca. 480", "knapp ein Drittel"
)

// String returns the name of the kind.
func (k Kind) String() string {
	return [...]string{"Link", "Question", "Paper", "Statute", "Day", "Image", "Note", "Number"}[k]
}

// Schemes lists the schemes of links that name records or parts of them.
var Schemes = []string{"figure", "question", "incident", "inquiry", "sitting", "body", "person", "group", "system", "document", "preamble"}

// A Span is a stretch of a text. All offsets are in bytes.
type Span struct {
	Kind               Kind
	Start, End         int32
	TextStart, TextEnd int32 // of a Link or an Image: what stands between the brackets
	Target, TargetEnd  int32 // of a Link or an Image: what stands between the parentheses, scheme included
}

// In returns the words of the span in the text it was found in.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Label returns what stands between the brackets of a Link.
func (s Span) Label(text string) string { return text[s.TextStart:s.TextEnd] }

// Ref returns the two halves of a Link's target: "figure" and "pending".
func (s Span) Ref(text string) (scheme, name string) {
	scheme, name, _ = strings.Cut(text[s.Target:s.TargetEnd], ":")
	return scheme, name
}

// Quantity returns the value of a Number.
func (s Span) Quantity(text string, tag lang.Tag) incidents.Quantity {
	q, _, _ := incidents.ParseQuantity(s.In(text), tag)
	return q
}

// Date returns the day that a Day says, and the day of the week it says with it, if any. Neither is checked.
func (s Span) Date(text string) (date incidents.Date, said incidents.Weekday) {
	date, said, _ = incidents.ParseDate(s.In(text))
	return date, said
}

// Number returns the number of a Paper without the word before it: "21/2301".
func (s Span) Number(text string) string {
	words := s.In(text)
	return words[max(0, strings.IndexAny(words, "0123456789")):]
}

// isScheme reports whether links of this scheme are ours.
func isScheme(scheme string) bool { return slices.Contains(Schemes, scheme) }
