package incidents

// A Quantity is a number as an author knows it: exact, approximate, a bound, a range, a share, or not available.
type Quantity struct {
	Words     string    // as written
	Qualifier Qualifier // about, nearly, more than …
	Low, High Amount    // equal unless it is a range
	Percent   bool      // a share in percent; "4,5 %" has the amount 45/10
}

// Qualifier says how a number is to be taken.
type Qualifier string

// The qualifiers. The last two stand where there is no number.
const (
	Exact        Qualifier = ""
	About        Qualifier = "about"     // ca., rund, etwa
	Nearly       Qualifier = "nearly"    // knapp, fast: a little less
	JustOver     Qualifier = "just over" // gut: a little more
	Over         Qualifier = "over"      // über, mehr als
	AtLeast      Qualifier = "at least"  // mindestens
	Under        Qualifier = "under"     // unter, weniger als
	AtMost       Qualifier = "at most"   // höchstens, bis zu
	NotAvailable Qualifier = "n/a"       // k. A.: nobody knows
	Suppressed   Qualifier = "*"         // known, but too small a number to be published
)

// IsZero reports whether nothing is given, not even that the number is not available.
func (q Quantity) IsZero() bool { return q == Quantity{} }

// IsNA reports whether the number is said to be not available.
func (q Quantity) IsNA() bool { return q.Qualifier == NotAvailable }

// IsSuppressed reports whether the number is withheld because it is small.
func (q Quantity) IsSuppressed() bool { return q.Qualifier == Suppressed }

// HasNumber reports whether there is a number at all.
func (q Quantity) HasNumber() bool { return !q.Low.IsZero() }

// IsRange reports whether there are two numbers.
func (q Quantity) IsRange() bool { return q.HasNumber() && q.Low.Cmp(q.High) != 0 }

// IsExact reports whether the quantity is one number without qualifier.
func (q Quantity) IsExact() bool { return q.HasNumber() && q.Qualifier == Exact && !q.IsRange() }

// Equal reports whether two quantities mean the same, however they are worded: "rund 500" and "ca. 500", "50 %" and
// "die Hälfte".
func (q Quantity) Equal(r Quantity) bool {
	return q.Qualifier == r.Qualifier && q.SameAmount(r)
}

// SameAmount reports whether two quantities have the same numbers, whatever qualifies them: "480" and "ca. 480".
// Two without numbers have the same.
func (q Quantity) SameAmount(r Quantity) bool {
	if !q.HasNumber() || !r.HasNumber() {
		return q.HasNumber() == r.HasNumber()
	}
	qLow, qHigh := q.values()
	rLow, rHigh := r.values()
	return qLow.Cmp(rLow) == 0 && qHigh.Cmp(rHigh) == 0
}

// values returns the numbers, those in percent as fractions of one.
func (q Quantity) values() (low, high Amount) {
	if !q.Percent {
		return q.Low, q.High
	}
	low, _ = q.Low.over(100) // cannot overflow: see maxDigits
	high, _ = q.High.over(100)
	return low, high
}
