package record

import "reflect"

// Walk visits every value of a record that is not a struct or a slice of structs, in the order of the fields: parents are
// pointers to the structs around it, outermost first; value is a pointer to the field or slice element. It visits zero
// values too. The slice of parents is reused: it holds only until visit returns.
func Walk(record any, visit func(parents []any, field *Field, value any)) {
	v := reflect.ValueOf(record).Elem()
	w := walker{visit: visit, parents: make([]any, 0, 8)}
	w.record(Of(v.Type()), v, record)
}

type walker struct {
	visit   func(parents []any, field *Field, value any)
	parents []any
}

func (w *walker) record(t *Table, v reflect.Value, pointer any) {
	w.parents = append(w.parents, pointer)
	for i := range t.Fields {
		f := &t.Fields[i]
		w.field(f, fieldOf(v, f.Index))
	}
	w.parents = w.parents[:len(w.parents)-1]
}

func fieldOf(v reflect.Value, index []int) reflect.Value {
	for _, i := range index {
		v = v.Field(i)
	}
	return v
}

func (w *walker) field(f *Field, v reflect.Value) {
	switch {
	case f.List:
		for i := range v.Len() {
			w.element(f, v.Index(i))
		}
	case !f.Pointer:
		w.element(f, v)
	case !v.IsNil():
		w.record(f.Record, v.Elem(), v.Interface())
	}
}

func (w *walker) element(f *Field, v reflect.Value) {
	pointer := v.Addr().Interface()
	if f.Kind == Record {
		w.record(f.Record, v, pointer)
		return
	}
	w.visit(w.parents, f, pointer)
}
