package check

import (
	"math"

	"quaestor/incidents"
)

// A verdict says how a quantity that is said relates to one that is recorded.
type verdict int

const (
	agrees verdict = iota
	tooPrecise
	contradicts
)

// compare holds what is said against what is known.
func compare(said, known incidents.Quantity) verdict {
	switch {
	case said.Equal(known):
		return agrees
	case !known.HasNumber() || said.IsRange() || known.IsRange():
		return contradicts
	case !said.SameAmount(known):
		return round(said, known)
	case said.Qualifier == incidents.Exact:
		return tooPrecise
	case known.Qualifier == incidents.Exact:
		return loosely(said.Qualifier)
	}
	return contradicts
}

// loosely says whether a qualifier may stand before a number that is known exactly.
func loosely(q incidents.Qualifier) verdict {
	switch q {
	case incidents.About, incidents.AtLeast, incidents.AtMost:
		return agrees
	}
	return contradicts
}

// slack is how far a rounded number may be from the one that is known: "rund 21.000" for 21.153.
const slack = 0.05

// round says whether a number that differs from the known one is a fair rounding of it.
func round(said, known incidents.Quantity) verdict {
	s, k := value(said), value(known)
	near := math.Abs(s-k) <= slack*k
	fair := false
	switch said.Qualifier {
	case incidents.About:
		fair = near
	case incidents.Nearly:
		fair = near && k < s
	case incidents.JustOver:
		fair = near && k > s
	case incidents.Over, incidents.AtLeast:
		fair = k > s && known.Qualifier != incidents.AtMost && known.Qualifier != incidents.Under
	case incidents.Under, incidents.AtMost:
		fair = k < s && known.Qualifier != incidents.AtLeast && known.Qualifier != incidents.Over
	}
	if fair {
		return agrees
	}
	return contradicts
}

func value(q incidents.Quantity) float64 {
	v := float64(q.Low.Num) / float64(q.Low.Den)
	if q.Percent {
		v /= 100
	}
	return v
}
