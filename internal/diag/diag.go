// Package diag defines what Quaestor has to say about an author's document: diagnostics, as plain data.
//
// A [Diagnostic] names its rule, its [Place] and the way out; printing it is the work of package report.
// It is never used for failures of our own run: those are ordinary errors.
package diag

import (
	"cmp"
	"slices"

	"quaestor/internal/lang"
)

// Severity says how much a diagnostic weighs. The zero value is Hint.
type Severity int

// The severities, lightest first.
const (
	Hint Severity = iota
	Warning
	Error
)

// String returns the name used on the command line and in machine-readable output.
func (s Severity) String() string { return [...]string{"hint", "warning", "error"}[s] }

// A Pos is a position in a text: line and column, both counted from 1, columns in code points.
type Pos struct{ Line, Col int }

// Compare orders positions from the start of the text.
func (p Pos) Compare(q Pos) int {
	return cmp.Or(cmp.Compare(p.Line, q.Line), cmp.Compare(p.Col, q.Col))
}

// A Place is a stretch of a file. End is the position behind the last character. The File is a slash-separated path
// relative to the dossier. A zero Start means the file as a whole.
type Place struct {
	File       string
	Start, End Pos
}

// Compare orders places by file, then by start, then by end.
func (p Place) Compare(q Place) int {
	return cmp.Or(cmp.Compare(p.File, q.File), p.Start.Compare(q.Start), p.End.Compare(q.End))
}

// Related is another place that explains a diagnostic, such as the first use of a name given twice.
type Related struct {
	Place   Place
	Message lang.Text
}

// A Diagnostic is one finding about one mistake.
type Diagnostic struct {
	Rule     string    // stable name, such as "question-unanswered"
	Severity Severity  //
	Message  lang.Text // what is wrong; one sentence that is complete alone
	Place    Place     // where
	Related  []Related // other places to look at
	Help     lang.Text // the way out: what to write instead
}

// A Problem is what a value's own parser has to say: a diagnostic that does not know its place yet.
type Problem struct {
	Message, Help lang.Text
}

// Sort orders diagnostics by place and rule, and removes exact repeats: the same rule at the same place saying the same.
func Sort(list []Diagnostic) []Diagnostic {
	slices.SortStableFunc(list, func(a, b Diagnostic) int {
		return cmp.Or(a.Place.Compare(b.Place), cmp.Compare(b.Severity, a.Severity), cmp.Compare(a.Rule, b.Rule),
			cmp.Compare(a.Message.EN, b.Message.EN))
	})
	return slices.CompactFunc(list, func(a, b Diagnostic) bool {
		return a.Place == b.Place && a.Rule == b.Rule && a.Message == b.Message
	})
}

// Worst returns the greatest severity in the list; ok is false when the list is empty.
func Worst(list []Diagnostic) (worst Severity, ok bool) {
	for _, d := range list {
		worst = max(worst, d.Severity)
	}
	return worst, len(list) > 0
}
