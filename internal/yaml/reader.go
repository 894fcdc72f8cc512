package yaml

import (
	"reflect"

	yamlv3 "gopkg.in/yaml.v3"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/internal/source"
)

// maxDepth bounds how deep mappings may stand in each other. No real record needs ten.
const maxDepth = 64

// A reader fills one record from one document.
type reader struct {
	file   *source.File
	tag    lang.Tag
	places *Places
	found  []diag.Diagnostic
	bang   bool            // the file has a lone exclamation mark
	around []*record.Table // the tables of the mappings around the current one, outermost first

	lastMapping *yamlv3.Node // see written
	lastWritten uint64
}

// A site is a value with the key it stands under. The elements of a list share the list's key; the top has none.
type site struct {
	key, value *yamlv3.Node
	item       bool // an element of a list
}

// small returns the node whose place stands for the site: the value if it is a scalar, else a key, since a caret under
// half a file is no help.
func (s site) small() *yamlv3.Node {
	if s.value.Kind == yamlv3.ScalarNode {
		return s.value
	}
	if s.key != nil && !s.item {
		return s.key
	}
	n := s.value
	for n.Kind != yamlv3.ScalarNode && len(n.Content) > 0 {
		n = n.Content[0]
	}
	return n
}

// mapping reads the fields of a struct from a mapping.
func (r *reader) mapping(t *record.Table, v reflect.Value, s site) {
	r.places.add(v, s)
	if len(r.around) == maxDepth {
		r.tooDeep(s)
		return
	}
	r.around = append(r.around, t)
	seen := r.fields(t, v, s.value)
	r.around = r.around[:len(r.around)-1]
	for i := range t.Fields {
		if r.full() {
			return
		}
		if t.Fields[i].Required && seen&(1<<i) == 0 && &t.Fields[i] != t.Key {
			r.missing(&t.Fields[i], s)
		}
	}
}

// fields returns the set of fields that were written.
func (r *reader) fields(t *record.Table, v reflect.Value, n *yamlv3.Node) (seen uint64) {
	for i := 0; i < len(n.Content) && !r.full(); i += 2 {
		s := site{key: n.Content[i], value: n.Content[i+1]}
		if !r.isKey(s.key) {
			continue
		}
		k := r.which(t, n, i, seen)
		if k < 0 {
			continue
		}
		seen |= 1 << k
		r.present(&t.Fields[k], v, s)
	}
	return seen
}

// which returns the index of the field that the key at index i of a mapping means, or -1 if it is none or was seen.
func (r *reader) which(t *record.Table, n *yamlv3.Node, i int, seen uint64) int {
	k := t.Find(n.Content[i].Value)
	switch {
	case k < 0:
		k = r.unknown(t, n, i)
		if k >= 0 && seen&(1<<k) != 0 {
			return -1
		}
	case seen&(1<<k) != 0:
		r.duplicate(n, i)
		return -1
	}
	return k
}

// present reads a field whose key is there. A key without a value counts as absent.
func (r *reader) present(f *record.Field, v reflect.Value, s site) {
	if isEmpty(s.value) {
		r.isStrange(s.value)
		if f.Required {
			r.empty(f, s)
		}
		return
	}
	r.field(f, fieldOf(v, f), s)
}

func fieldOf(v reflect.Value, f *record.Field) reflect.Value {
	for _, i := range f.Index {
		v = v.Field(i)
	}
	return v
}

// field reads the value of a field and reports whether that was possible.
func (r *reader) field(f *record.Field, v reflect.Value, s site) bool {
	switch {
	case f.Keyed:
		return r.keyed(f, v, s)
	case f.List:
		return r.list(f, v, s)
	case f.Pointer:
		p := reflect.New(f.Elem)
		if !r.element(f, p.Elem(), s) {
			return false
		}
		v.Set(p)
		r.places.add(v, s)
		return true
	}
	return r.element(f, v, s)
}

// element reads one value of the field's kind: the field itself, or an element of its list.
func (r *reader) element(f *record.Field, v reflect.Value, s site) bool {
	if f.Kind != record.Record {
		return r.scalar(f, v, s)
	}
	if s.value.Kind == yamlv3.MappingNode {
		r.isStrange(s.value)
		r.mapping(f.Record, v, s)
		return true
	}
	return r.short(f, v, s)
}

// short reads a mapping that is written as one of its values alone.
func (r *reader) short(f *record.Field, v reflect.Value, s site) bool {
	t := f.Record
	if t.Short == nil || t.Short.List == (s.value.Kind == yamlv3.ScalarNode) {
		return r.wrongType(f, s)
	}
	if !r.field(t.Short, fieldOf(v, t.Short), s) {
		return false
	}
	r.places.add(v, s)
	for i := range t.Fields {
		if g := &t.Fields[i]; g.Required && g != t.Short && g != t.Key {
			r.missing(g, s)
		}
	}
	return true
}
