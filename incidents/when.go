package incidents

import (
	"fmt"
	"strings"
	"unicode"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// A When is a time as an author knows it: the words, kept for print, and the interval of days they mean.
// EDTF (ISO 8601-2) has no form for "Mitte April"; so the words are kept and the interval is computed.
type When struct {
	Words       string // as written
	First, Last Date   // the interval, both days included; a zero Date is an open end
	Vague       bool   // the interval is an estimate ("Mitte April", "etwa 2024")
}

// IsZero reports whether no time is given.
func (w When) IsZero() bool { return w == When{} }

// Compare orders times by their first day; what is open towards the past comes first.
func (w When) Compare(v When) int { return w.First.Compare(v.First) }

// After reports whether all of w lies after all of v: the only order that is certain. Of two times that touch or
// overlap, and of open ends that may, neither is after the other.
func (w When) After(v When) bool {
	return !w.First.IsZero() && !v.Last.IsZero() && w.First.After(v.Last)
}

// Format returns the time as it is printed: words as they were written, digits written out.
// "2025-03-12/2025-05-28" becomes "12. März bis 28. Mai 2025".
func (w When) Format(tag lang.Tag) string {
	if span, ok := parseEDTF(w.Words); ok {
		return span.format(tag)
	}
	if date, _, ok := ParseDate(w.Words); ok && !strings.ContainsFunc(w.Words, unicode.IsLetter) {
		return date.Format(tag)
	}
	if w.Words == "" && !w.IsZero() {
		return spanOf(w).format(tag)
	}
	return w.Words
}

// WriteScalar returns the words of the time.
func (w *When) WriteScalar() string { return w.Words }

// ReadScalar reads every form of [Date], and months, quarters, halves, years, seasons, imprecise and open times.
func (w *When) ReadScalar(text string, tag lang.Tag) *diag.Problem {
	text = strings.TrimSpace(text)
	read, problem := readWhen(text)
	if problem != nil {
		return problem
	}
	read.Words = text
	*w = read
	return nil
}

// readWhen computes the interval of a text without leading and trailing space.
func readWhen(text string) (When, *diag.Problem) {
	if span, ok := parseEDTF(text); ok {
		return span.when()
	}
	phrase, ok := scanPhrase(text)
	if !ok {
		return When{}, notATime(text)
	}
	return phrase.resolve(text)
}

// notATime says what a time may look like.
func notATime(text string) *diag.Problem {
	if p := unclearDate(text); p != nil {
		return p
	}
	return &diag.Problem{
		Message: lang.Say("„%s“ ist keine Zeitangabe.", "“%s” is not a time.", clip(text)),
		Help: lang.Say("Möglich sind 2025-03-12, 12. März 2025, Mitte April 2025, 2. Quartal 2025, "+
			"12. bis 18. März 2025, seit dem 12. März 2025 und 2025-03-12/2025-05-28.",
			"You can write 2025-03-12, 12 March 2025, mid-April 2025, Q2 2025, 12 to 18 March 2025, "+
				"since 12 March 2025 and 2025-03-12/2025-05-28."),
	}
}

// backwards says that an interval ends before it begins.
func backwards(first, last Date) *diag.Problem {
	return &diag.Problem{
		Message: lang.Text{
			DE: fmt.Sprintf("Die Zeit endet am %s, bevor sie am %s beginnt.", last.Format(lang.German), first.Format(lang.German)),
			EN: fmt.Sprintf("The time ends on %s, before it begins on %s.", last.Format(lang.English), first.Format(lang.English)),
		},
		Help: lang.Say("Anfang und Ende vertauschen: %s/%s.", "Swap begin and end: %s/%s.", last, first),
	}
}
