package record

import (
	"bytes"
	"encoding/json"
	"path"
	"reflect"
	"slices"

	"quaestor/internal/lang"
)

// Schema writes the JSON Schema (2020-12) of a record type, so that editors complete its keys and explain them. It says
// what the reader accepts: types are those that a YAML editor sees, for which 21 is a number where the reader takes text.
func Schema(t reflect.Type, title string, tag lang.Tag) []byte {
	w := schemaWriter{tag: tag, names: map[*Table]string{}}
	top := object{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", title}}
	top = append(top, w.mapping(Of(t))...)
	if defs := w.definitions(); len(defs) > 0 {
		top = append(top, member{"$defs", defs})
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(top); err != nil {
		panic(err) // nothing in a schema can fail to encode
	}
	return b.Bytes()
}

// A schemaWriter collects the types that a schema refers to, in the order in which they are met.
type schemaWriter struct {
	tag   lang.Tag
	names map[*Table]string
	order []*Table
}

// mapping describes a record written out with its keys.
func (w *schemaWriter) mapping(t *Table) object {
	var properties object
	required := []string{}
	for i := range t.Fields {
		f := &t.Fields[i]
		if f.Key == KeyName {
			continue
		}
		properties = append(properties, member{f.Key, append(object{{"description", f.Doc.In(w.tag)}}, w.field(f)...)})
		if f.Required {
			required = append(required, f.Key)
		}
	}
	return object{{"type", "object"}, {"properties", properties}, {"required", required}, {"additionalProperties", false}}
}

// field describes the value of a field.
func (w *schemaWriter) field(f *Field) object {
	one := w.one(f)
	switch {
	case f.Keyed:
		return object{{"type", "object"}, {"additionalProperties", one}}
	case f.List && f.Kind == Record:
		return object{{"type", "array"}, {"items", one}}
	case f.List:
		return object{{"anyOf", []object{one, {{"type", "array"}, {"items", one}}}}}
	}
	return one
}

// one describes one value of the field's kind.
func (w *schemaWriter) one(f *Field) object {
	switch {
	case f.Kind == Record:
		return object{{"$ref", "#/$defs/" + w.name(f.Record)}}
	case f.Kind == Number:
		return object{{"type", "integer"}}
	case f.Kind == Truth:
		return object{{"enum", []any{true, false, "ja", "nein", "yes", "no"}}}
	case f.Kind == Value:
		return object{{"type", []string{"string", "number"}}}
	case len(f.Words) > 0:
		return object{{"enum", f.Words}}
	}
	return object{{"type", []string{"string", "number", "boolean"}}}
}

// definitions describes the types referred to, and those that they refer to.
func (w *schemaWriter) definitions() (defs object) {
	for i := 0; i < len(w.order); i++ {
		t := w.order[i]
		definition := w.mapping(t)
		if t.Short != nil {
			definition = object{{"anyOf", []object{w.field(t.Short), definition}}}
		}
		defs = append(defs, member{w.names[t], definition})
	}
	return defs
}

// name returns the name of a type in the schema: its own, with its package's before it if another type has the same.
func (w *schemaWriter) name(t *Table) string {
	if name, known := w.names[t]; known {
		return name
	}
	name := t.Type.Name()
	taken := func(o *Table) bool { return w.names[o] == name }
	if slices.ContainsFunc(w.order, taken) {
		name = path.Base(t.Type.PkgPath()) + "." + name
	}
	w.names[t] = name
	w.order = append(w.order, t)
	return name
}

// An object is a JSON object whose members keep their order.
type object []member

type member struct {
	key   string
	value any
}

// MarshalJSON writes the members in order.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := encode(&b, m.key); err != nil {
			return nil, err
		}
		b.WriteByte(':')
		if err := encode(&b, m.value); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

func encode(b *bytes.Buffer, value any) error {
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	return e.Encode(value)
}
