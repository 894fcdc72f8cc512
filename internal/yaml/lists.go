package yaml

import (
	"reflect"

	yamlv3 "gopkg.in/yaml.v3"

	"quaestor/internal/record"
)

// list reads a slice. It is allocated at its full length at once: places are remembered by address.
func (r *reader) list(f *record.Field, v reflect.Value, s site) bool {
	if s.value.Kind == yamlv3.ScalarNode && f.Kind != record.Record {
		return r.single(f, v, s)
	}
	if s.value.Kind != yamlv3.SequenceNode {
		return r.wrongType(f, s)
	}
	r.isStrange(s.value)
	v.Set(reflect.MakeSlice(f.Type, len(s.value.Content), len(s.value.Content)))
	k := 0
	for _, n := range s.value.Content {
		if r.full() {
			break
		}
		item := site{key: s.key, value: n, item: true}
		if isEmpty(n) {
			r.emptyItem(f, item)
			continue
		}
		if r.element(f, v.Index(k), item) {
			k++
		}
	}
	v.SetLen(k)
	r.places.add(v, s)
	return true
}

// single reads a list of scalars that is written as one scalar.
func (r *reader) single(f *record.Field, v reflect.Value, s site) bool {
	if isDash(s.value) {
		return r.wrongType(f, s)
	}
	v.Set(reflect.MakeSlice(f.Type, 1, 1))
	r.places.add(v, s)
	if !r.scalar(f, v.Index(0), s) {
		v.SetLen(0)
		return false
	}
	return true
}

// keyed reads a slice that is written as a mapping. An element whose value is wrong stays, under its key, so that what
// refers to it is not reported as well.
func (r *reader) keyed(f *record.Field, v reflect.Value, s site) bool {
	n := s.value
	if n.Kind != yamlv3.MappingNode {
		return r.wrongType(f, s)
	}
	r.isStrange(n)
	v.Set(reflect.MakeSlice(f.Type, len(n.Content)/2, len(n.Content)/2))
	keys, k := newKeySet(n), 0
	for i := 0; i < len(n.Content) && !r.full(); i += 2 {
		if !r.isKey(n.Content[i]) {
			continue
		}
		if keys.repeats(i) {
			r.duplicate(n, i)
			continue
		}
		r.entry(f, v.Index(k), site{key: n.Content[i], value: n.Content[i+1]})
		k++
	}
	v.SetLen(k)
	r.places.add(v, s)
	return true
}

// entry reads one element of a keyed slice.
func (r *reader) entry(f *record.Field, v reflect.Value, s site) {
	if key := f.Record.Key; key != nil {
		r.scalar(key, fieldOf(v, key), site{key: s.key, value: s.key})
	}
	if !isEmpty(s.value) {
		r.element(f, v, s)
		return
	}
	r.places.add(v, s)
	for i := range f.Record.Fields {
		if g := &f.Record.Fields[i]; g.Required && g != f.Record.Key {
			r.empty(g, s)
		}
	}
}

// A keySet finds repeated keys of a mapping. Few keys are compared one by one, which costs no allocation.
type keySet struct {
	mapping *yamlv3.Node
	seen    map[string]bool
}

func newKeySet(n *yamlv3.Node) keySet {
	const few = 2 * 40
	if len(n.Content) <= few {
		return keySet{mapping: n}
	}
	return keySet{n, make(map[string]bool, len(n.Content)/2)}
}

// repeats reports whether the key at index i stood before. It is asked for each key in order.
func (s keySet) repeats(i int) bool {
	key := s.mapping.Content[i].Value
	if s.seen != nil {
		before := s.seen[key]
		s.seen[key] = true
		return before
	}
	return firstKey(s.mapping, key) < i
}

// firstKey returns the index of the first key in a mapping that reads so.
func firstKey(n *yamlv3.Node, key string) int {
	i := 0
	for n.Content[i].Value != key {
		i += 2
	}
	return i
}
