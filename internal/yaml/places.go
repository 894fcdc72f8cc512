package yaml

import (
	"cmp"
	"reflect"
	"slices"
	"sync"

	yamlv3 "gopkg.in/yaml.v3"

	"quaestor/internal/diag"
	"quaestor/internal/source"
)

// Places knows where the values of one record stand. It is filled while reading and safe to share afterwards.
//
// A value is known by its address and type: a struct and its first field share an address. The entries hold no
// pointers, so that the collector has nothing to follow in them; the record itself is held, so that no other value can
// get an address that is known here.
type Places struct {
	file    *source.File
	record  any
	sorting sync.Once
	entries []entry
	widest  int32 // the greatest size among the entries
}

// An entry is one value that was read.
type entry struct {
	address, typ uintptr
	size         int32 // of the value in memory
	value        spot
	key          keySpot
}

// A spot is where a scalar begins and how long its text is once read; its end is computed when asked for.
type spot struct {
	line, col, length int32
	lead              int16 // blanks at the start of a block's first line that belong to the text
	scalar            bool
}

// A keySpot is the spot of a key, which is never a block.
type keySpot struct{ line, col, length int32 }

func (k keySpot) spot() spot { return spot{line: k.line, col: k.col, length: k.length, scalar: true} }

// newPlaces makes room for as many entries as a record of so many nodes commonly has.
func newPlaces(file *source.File, record any, root *yamlv3.Node) *Places {
	return &Places{file: file, record: record, entries: make([]entry, 0, 8+count(root)*7/8)}
}

// count returns the number of nodes in a tree.
func count(n *yamlv3.Node) int {
	sum := 1
	for _, child := range n.Content {
		if child.Content == nil {
			sum++
			continue
		}
		sum += count(child)
	}
	return sum
}

// add remembers a value. It must not be called once the places are shared.
func (p *Places) add(v reflect.Value, s site) {
	e := entry{address: v.UnsafeAddr(), typ: typeID(v.Type()), size: int32(v.Type().Size()), value: spotOf(s.small())}
	e.key = keySpot{e.value.line, e.value.col, e.value.length}
	if s.key != nil {
		e.key = keySpot{int32(s.key.Line), int32(s.key.Column), int32(len(s.key.Value))}
	}
	p.widest = max(p.widest, e.size)
	p.entries = append(p.entries, e)
}

// typeID returns a number that is the same for the same type. Types are never collected while a value of them lives.
func typeID(t reflect.Type) uintptr { return reflect.ValueOf(t).Pointer() }

func spotOf(n *yamlv3.Node) spot {
	s := spot{line: int32(n.Line), col: int32(n.Column), length: int32(len(n.Value)), scalar: n.Kind == yamlv3.ScalarNode}
	if n.Style&(yamlv3.LiteralStyle|yamlv3.FoldedStyle) != 0 {
		s.lead = leading(n.Value)
	}
	return s
}

// leading counts the blanks before the first character of a text, in the line it stands in.
func leading(text string) int16 {
	count := int16(0)
	for i := 0; i < len(text) && (text[i] == ' ' || text[i] == '\n') && count < 1<<10; i++ {
		count++
		if text[i] == '\n' {
			count = 0
		}
	}
	return count
}

func (e *entry) compare(f *entry) int {
	return cmp.Or(cmp.Compare(e.address, f.address), cmp.Compare(e.typ, f.typ))
}

// find returns the entry of a value, or else that of the smallest struct around it; nil if none is known.
func (p *Places) find(value any) (around *entry, exact bool) {
	p.sorting.Do(func() {
		slices.SortStableFunc(p.entries, func(e, f entry) int { return e.compare(&f) })
	})
	v := reflect.ValueOf(value)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return nil, false
	}
	want := entry{address: v.Pointer(), typ: typeID(v.Type().Elem())}
	i, found := slices.BinarySearchFunc(p.entries, want, func(e, f entry) int { return e.compare(&f) })
	if found {
		return &p.entries[i], true
	}
	return p.enclosing(i, want.address, v.Type().Elem().Size()), false
}

// enclosing looks back from an index for a value that contains the stretch of memory. Only the fields of the struct
// itself stand between the two, for slices and pointers lead elsewhere.
func (p *Places) enclosing(i int, address, size uintptr) *entry {
	for i < len(p.entries) && p.entries[i].address == address {
		i++
	}
	for i--; i >= 0 && address-p.entries[i].address < uintptr(p.widest); i-- {
		e := &p.entries[i]
		if address+size <= e.address+uintptr(e.size) && uintptr(e.size) > size {
			return e
		}
	}
	return nil
}

// At returns the place of a value. The argument is a pointer to a field, to a slice element or to a struct of the record
// that was read. A value that was not written has the place of the mapping around it if that is known, or of the file.
func (p *Places) At(value any) diag.Place {
	e, _ := p.find(value)
	if e == nil {
		return diag.Place{File: p.file.Name}
	}
	return e.value.place(p.file)
}

// Key returns the place of the key that a value stands under.
func (p *Places) Key(value any) diag.Place {
	e, _ := p.find(value)
	if e == nil {
		return diag.Place{File: p.file.Name}
	}
	return e.key.spot().place(p.file)
}

// Within returns the place of the bytes from start up to end of a text value, in the file as written: a word in a block,
// folded, quoted or plain scalar. The argument is a pointer to a string.
func (p *Places) Within(value any, start, end int) diag.Place {
	e, exact := p.find(value)
	if !exact || !e.value.scalar || reflect.TypeOf(value).Elem().Kind() != reflect.String {
		return p.At(value)
	}
	spans := e.value.spans(p.file)
	return p.file.Place(spans.start(start), spans.end(end))
}
