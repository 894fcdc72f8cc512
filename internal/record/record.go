// Package record knows the fields of a record type: what struct tags say, said once and read by all.
//
// [Of] gives the [Table] of a type, [Walk] visits the values of a record, and [Schema] writes the JSON Schema of a type.
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

// A Scalar reads itself from the text of a YAML scalar and gives a text that reads the same. The problem it returns, if
// any, is shown to the author. Implemented by pointers to value types.
type Scalar interface {
	ReadScalar(text string, tag lang.Tag) *diag.Problem
	WriteScalar() string
}

// An Enum is a string type that has a fixed list of words.
type Enum interface{ Words() []string }

// A Kind says how a value is written.
type Kind uint8

// The kinds of values.
const (
	Text   Kind = iota // a string type
	Number             // an integer type
	Truth              // a bool type
	Value              // a [Scalar]
	Record             // a struct with a table of its own
)

// A Table lists the fields of one struct type.
type Table struct {
	Type   reflect.Type
	Fields []Field // in the order of declaration, embedded ones first where they stand

	Short *Field // the field tagged short; nil if none
	Key   *Field // the field tagged key:"@key"; nil if none
	byKey map[string]int
}

// MaxFields is the greatest number of fields of a record type, so that a set of them fits a word.
const MaxFields = 64

// A Field is one key of a mapping.
type Field struct {
	Key                    string // "@key" for the field that takes the mapping's own key
	Required, Short, Keyed bool
	Refs                   []string // kinds of things it may name
	Doc                    lang.Text
	Type                   reflect.Type
	Index                  []int // for reflect.Value.FieldByIndex

	Kind    Kind         // of the value; of the elements, if it is a list
	List    bool         // the field is a slice
	Pointer bool         // the field is a pointer to a struct
	Elem    reflect.Type // the type that Kind describes: the slice's element, what the pointer points to, or Type
	Words   []string     // the words an Enum may have
	Record  *Table       // the table of Elem, if Kind is Record

	layout
}

// KeyName is the key of the field that takes the mapping's own key.
const KeyName = "@key"

// Find returns the index in Fields of the field with this key, or -1. The field [KeyName] is never found: no author
// writes it.
func (t *Table) Find(key string) int {
	if i, found := t.byKey[key]; found {
		return i
	}
	return -1
}
