package intake

import (
	"reflect"

	"quaestor/internal/lang"
	"quaestor/internal/record"
)

// A note is a guess that becomes a comment in the YAML.
type note struct {
	text  lang.Text
	place string // file and line; may be empty
}

// notes are the guesses about the values of records, by pointer to a field, an element or a mapping. Whoever moves a
// value takes its notes along with [notes.follow].
type notes map[any][]note

// comment writes the notes on a value, each on a line of its own.
func (n notes) comment(pointer any, tag lang.Tag) string {
	text := ""
	for _, one := range n[pointer] {
		if text != "" {
			text += "\n"
		}
		text += "import: " + one.text.In(tag)
		if one.place != "" {
			text += " (" + one.place + ")"
		}
	}
	return text
}

// shift moves the notes on one value to another, which may be told of elsewhere.
func (n notes) shift(from any, into notes, to any) {
	list := n[from]
	if len(list) == 0 {
		return
	}
	delete(n, from)
	into[to] = append(into[to], list...)
}

// follow moves the notes on a struct, and on the fields in it, to a copy of it.
func (n notes) follow(from, to reflect.Value) { n.move(from, n, to) }

// hand gives others the notes on a record.
func (n notes) hand(value any, into notes) {
	v := reflect.ValueOf(value).Elem()
	n.move(v, into, v)
}

func (n notes) move(from reflect.Value, into notes, to reflect.Value) {
	if len(n) == 0 {
		return
	}
	n.shift(from.Addr().Interface(), into, to.Addr().Interface())
	t := record.Of(from.Type())
	for i := range t.Fields {
		n.moveField(&t.Fields[i], from.FieldByIndex(t.Fields[i].Index), into, to.FieldByIndex(t.Fields[i].Index))
	}
}

// followField moves the notes on a field. What a slice or a pointer leads to has not moved.
func (n notes) followField(f *record.Field, from, to reflect.Value) { n.moveField(f, from, n, to) }

func (n notes) moveField(f *record.Field, from reflect.Value, into notes, to reflect.Value) {
	if f.Kind == record.Record && !f.List && !f.Pointer {
		n.move(from, into, to)
		return
	}
	n.shift(from.Addr().Interface(), into, to.Addr().Interface())
}

// with returns a list with one more element, and takes the notes on all of them along.
func with[T any](n notes, list []T, e *T) []T {
	longer := append(list, *e)
	if len(list) > 0 && &longer[0] != &list[0] {
		for i := range list {
			n.follow(reflect.ValueOf(&list[i]).Elem(), reflect.ValueOf(&longer[i]).Elem())
		}
	}
	n.follow(reflect.ValueOf(e).Elem(), reflect.ValueOf(&longer[len(list)]).Elem())
	return longer
}
