package file

import (
	"slices"
	"strconv"
)

// A Value is what a PDF file is made of (ISO 32000-1, 7.3): nil, bool, int, Real, String, Name, Array, Dict, Ref or
// *Stream.
type Value any

// The kinds of values that Go has no type for.
type (
	Real   float64
	String string // its bytes
	Name   string // without the slash
	Array  []Value
	Dict   map[Name]Value
	Ref    struct{ Number, Generation int }
	Stream struct {
		Dict Dict
		Raw  []byte // as it stands in the file
	}
)

// Keys returns the keys of a dictionary in alphabetical order.
func (d Dict) Keys() []Name {
	keys := make([]Name, 0, len(d))
	for key := range d {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

func (r Ref) String() string { return strconv.Itoa(r.Number) + " " + strconv.Itoa(r.Generation) + " R" }
