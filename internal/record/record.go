// Package record knows the fields of a record type: what struct tags say, said once and read by all.
//
// A field's tags are:
//
//	key:"name,required,short,keyed"  its key in YAML. required: must be there. short: the mapping may be written as
//	                                 this value alone. keyed: the slice is written as a mapping, each key goes to the
//	                                 element's field tagged key:"@key". A slice of scalars may be written as one scalar.
//	ref:"body,person"                the field is a name of one of these kinds
//	de:"…" en:"…"                    what it means, for hints, schema and manual
//
// Embedded structs count as if their fields stood in the outer one.
package record

import (
	"reflect"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// A Scalar reads itself from the text of a YAML scalar. The problem it returns, if any, is shown to the author.
// Implemented by pointers to value types.
type Scalar interface {
	ReadScalar(text string, tag lang.Tag) *diag.Problem
}

// An Enum is a string type that has a fixed list of words.
type Enum interface{ Words() []string }

// A Table lists the fields of one struct type.
type Table struct {
	Type   reflect.Type
	Fields []Field // in the order of declaration, embedded ones first where they stand
}

// A Field is one key of a mapping.
type Field struct {
	Key                    string // "@key" for the field that takes the mapping's own key
	Required, Short, Keyed bool
	Refs                   []string // kinds of things it may name
	Doc                    lang.Text
	Type                   reflect.Type
	Index                  []int // for reflect.Value.FieldByIndex
}

// Of returns the table of a struct type. It panics on a type that is no record: a mistake in our own code.
func Of(t reflect.Type) *Table { panic("to be built") }

// Walk visits every value of a record that is not a struct or a slice of structs, in the order of the fields: parents are pointers to
// the structs around it, outermost first; value is a pointer to the field or slice element. It visits zero values too.
func Walk(record any, visit func(parents []any, field *Field, value any)) { panic("to be built") }
