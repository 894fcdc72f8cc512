package record

import (
	"reflect"
	"unsafe"
)

// Walk visits every value of a record that is not a struct or a slice of structs, in the order of the fields: parents are
// pointers to the structs around it, outermost first; value is a pointer to the field or slice element. It visits zero
// values too. The slice of parents is reused: it holds only until visit returns.
//
// It runs over every record at every save, several times, and goes by offsets instead of package reflect, which takes
// five times as long.
func Walk(record any, visit func(parents []any, field *Field, value any)) {
	v := reflect.ValueOf(record)
	w := walker{visit: visit, parents: make([]any, 0, 8)}
	w.record(Of(v.Type().Elem()), v.UnsafePointer(), record)
}

type walker struct {
	visit   func(parents []any, field *Field, value any)
	parents []any
}

// record visits the struct at p; pointer is the same as a typed pointer.
func (w *walker) record(t *Table, p unsafe.Pointer, pointer any) {
	w.parents = append(w.parents, pointer)
	for i := range t.Fields {
		f := &t.Fields[i]
		w.field(f, unsafe.Add(p, f.offset))
	}
	w.parents = w.parents[:len(w.parents)-1]
}

func (w *walker) field(f *Field, p unsafe.Pointer) {
	switch {
	case f.List:
		s := (*slice)(p)
		for i := range s.length {
			w.element(f, unsafe.Add(s.data, uintptr(i)*f.size))
		}
	case !f.Pointer:
		w.element(f, p)
	case *(*unsafe.Pointer)(p) != nil:
		w.element(f, *(*unsafe.Pointer)(p))
	}
}

func (w *walker) element(f *Field, p unsafe.Pointer) {
	if f.Kind == Record {
		w.record(f.Record, p, f.pointer(p))
		return
	}
	w.visit(w.parents, f, f.pointer(p))
}

// slice is how any slice lies in memory.
type slice struct {
	data        unsafe.Pointer
	length, cap int
}

// layout is what Walk must know of a field's memory.
type layout struct {
	offset uintptr // in the struct of the table, embedded ones included
	size   uintptr // of Elem
	null   any     // a nil pointer to Elem
}

func layoutOf(t reflect.Type, f *Field) layout {
	offset := uintptr(0)
	for _, i := range f.Index {
		offset += t.Field(i).Offset
		t = t.Field(i).Type
	}
	return layout{offset, f.Elem.Size(), reflect.Zero(reflect.PointerTo(f.Elem)).Interface()}
}

// pointer returns p as a pointer to Elem: an interface is a type and, for pointers, the pointer itself.
func (l *layout) pointer(p unsafe.Pointer) any {
	typed := l.null
	(*[2]unsafe.Pointer)(unsafe.Pointer(&typed))[1] = p
	return typed
}
