package record

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"

	"quaestor/internal/lang"
)

var (
	tables   sync.Map // reflect.Type to *Table, complete ones only
	building sync.Mutex
)

// Of returns the table of a struct type. It panics on a type that is no record: a mistake in our own code.
func Of(t reflect.Type) *Table {
	if table, found := tables.Load(t); found {
		return table.(*Table)
	}
	building.Lock()
	defer building.Unlock()
	b := builder{}
	table := b.table(t)
	for t, table := range b {
		tables.Store(t, table)
	}
	return table
}

// A builder holds the tables under construction, so that a type may contain itself.
type builder map[reflect.Type]*Table

func (b builder) table(t reflect.Type) *Table {
	if done, found := tables.Load(t); found {
		return done.(*Table)
	}
	if table := b[t]; table != nil {
		return table
	}
	if t.Kind() != reflect.Struct {
		panic(fmt.Sprintf("record: %v is no struct", t))
	}
	table := &Table{Type: t, byKey: map[string]int{}}
	b[t] = table
	table.Fields = b.fields(t, nil)
	if len(table.Fields) > MaxFields {
		panic(fmt.Sprintf("record: %v has more than %d fields", t, MaxFields))
	}
	table.link()
	return table
}

// link sets what refers to the table's own fields.
func (t *Table) link() {
	for i := range t.Fields {
		f := &t.Fields[i]
		f.layout = layoutOf(t.Type, f)
		if _, twice := t.byKey[f.Key]; twice || f.Key == KeyName && t.Key != nil || f.Short && t.Short != nil {
			panic(fmt.Sprintf("record: %v has two fields %q", t.Type, f.Key))
		}
		if f.Short {
			t.Short = f
		}
		if f.Key == KeyName {
			t.Key = f
			continue
		}
		t.byKey[f.Key] = i
	}
}

func (b builder) fields(t reflect.Type, index []int) []Field {
	var list []Field
	for i := range t.NumField() {
		sf := t.Field(i)
		at := append(slices.Clone(index), sf.Index...)
		if sf.Anonymous {
			list = append(list, b.fields(sf.Type, at)...)
			continue
		}
		tag, tagged := sf.Tag.Lookup("key")
		if !tagged {
			continue
		}
		f := Field{Type: sf.Type, Index: at, Doc: lang.Text{DE: sf.Tag.Get("de"), EN: sf.Tag.Get("en")}}
		f.tag(tag, sf.Tag.Get("ref"))
		b.shape(&f)
		list = append(list, f)
	}
	return list
}

func (f *Field) tag(tag, refs string) {
	options := strings.Split(tag, ",")
	f.Key = options[0]
	for _, option := range options[1:] {
		switch option {
		case "required":
			f.Required = true
		case "short":
			f.Short = true
		case "keyed":
			f.Keyed = true
		default:
			panic(fmt.Sprintf("record: unknown option %q of the key %q", option, f.Key))
		}
	}
	if refs != "" {
		f.Refs = strings.Split(refs, ",")
	}
}

var (
	scalarType = reflect.TypeFor[Scalar]()
	enumType   = reflect.TypeFor[Enum]()
)

// shape works out how the field is written from its type.
func (b builder) shape(f *Field) {
	f.Elem = f.Type
	switch {
	case isScalar(f.Type):
	case f.Type.Kind() == reflect.Slice:
		f.List, f.Elem = true, f.Type.Elem()
	case f.Type.Kind() == reflect.Pointer:
		f.Pointer, f.Elem = true, f.Type.Elem()
	}
	f.Kind = kindOf(f.Elem)
	if f.Kind == Record {
		f.Record = b.table(f.Elem)
	}
	if f.Elem.Implements(enumType) {
		f.Words = reflect.Zero(f.Elem).Interface().(Enum).Words()
	}
	if f.Pointer && f.Kind != Record || f.Keyed && (!f.List || f.Kind != Record) {
		panic(fmt.Sprintf("record: the key %q cannot be a %v", f.Key, f.Type))
	}
}

func isScalar(t reflect.Type) bool { return reflect.PointerTo(t).Implements(scalarType) }

func kindOf(t reflect.Type) Kind {
	switch {
	case isScalar(t):
		return Value
	case t.Kind() == reflect.String:
		return Text
	case t.Kind() == reflect.Bool:
		return Truth
	case t.Kind() >= reflect.Int && t.Kind() <= reflect.Int64:
		return Number
	case t.Kind() == reflect.Struct:
		return Record
	}
	panic(fmt.Sprintf("record: no value of a record can be a %v", t))
}
