package incidents

import (
	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// A Quantity is a number as an author knows it: exact, approximate, a bound, a range, a share, or not available.
type Quantity struct {
	Words     string    // as written
	Qualifier Qualifier // about, nearly, more than …
	Low, High Amount    // equal unless it is a range
	Percent   bool      // a share in percent; "4,5 %" has the amount 45/10
}

// An Amount is an exact fraction. Den is positive except in the zero Amount, which means that no number is given.
type Amount struct{ Num, Den int64 }

// Qualifier says how a number is to be taken.
type Qualifier string

// ReadScalar reads a quantity in the number style of the language.
func (q *Quantity) ReadScalar(text string, tag lang.Tag) *diag.Problem { return nil }
