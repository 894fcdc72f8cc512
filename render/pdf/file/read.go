package file

import (
	"bytes"
	"slices"
)

// A Reader takes objects out of a PDF file: ours, and those of others that are neither encrypted nor damaged. It reads
// as the standard says and mends nothing. It is not for several goroutines at once.
type Reader struct {
	data    []byte
	where   map[int]entry
	trailer Dict
	packs   map[int]*pack // object streams that have been opened
	room    int           // how many bytes streams may still unfold to
}

// An entry says where an object is: at a byte of the file, or in an object stream.
type entry struct {
	at     int
	pack   int // number of the object stream; 0 if none
	inPack int // index in it
}

// Open reads the table of a file's objects. An error says why the file cannot be read, in words for the person who
// chose it.
func Open(data []byte) (*Reader, error) {
	if !bytes.HasPrefix(data, []byte("%PDF-")) {
		return nil, failure("Das ist keine PDF-Datei.", "This is no PDF file.")
	}
	r := &Reader{data: data, where: map[int]entry{}, packs: map[int]*pack{}, room: 64<<20 + 64*len(data)}
	at, err := r.startOfTable()
	if err != nil {
		return nil, err
	}
	if err := r.readTables(at); err != nil {
		return nil, err
	}
	if r.trailer["Encrypt"] != nil {
		return nil, failure("Die PDF-Datei ist verschlüsselt.", "The PDF file is encrypted.")
	}
	if _, is := r.trailer["Root"].(Ref); !is {
		return nil, errDamaged("the trailer names no catalogue", at)
	}
	return r, nil
}

// Trailer returns the dictionary that all else is reached from.
func (r *Reader) Trailer() Dict { return r.trailer }

// Numbers returns the numbers of all objects in order.
func (r *Reader) Numbers() []int {
	numbers := make([]int, 0, len(r.where))
	for n := range r.where {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	return numbers
}

// Get returns an object; nil if the file has none of that number, which is the same as null (ISO 32000-1, 7.3.10).
func (r *Reader) Get(number int) (Value, error) {
	e, known := r.where[number]
	if !known {
		return nil, nil
	}
	if e.pack > 0 {
		return r.packed(number, e)
	}
	return r.object(number, e.at)
}

// Resolve returns what a value refers to, or the value itself.
func (r *Reader) Resolve(v Value) (Value, error) {
	for range 32 {
		ref, is := v.(Ref)
		if !is {
			return v, nil
		}
		var err error
		if v, err = r.Get(ref.Number); err != nil {
			return nil, err
		}
	}
	return nil, errDamaged("references lead in a circle", 0)
}

// Dict returns the dictionary that a value is or refers to, of a stream its own; nil if it is something else.
func (r *Reader) Dict(v Value) (Dict, error) {
	v, err := r.Resolve(v)
	if s, is := v.(*Stream); is {
		return s.Dict, err
	}
	d, _ := v.(Dict)
	return d, err
}

// Catalog returns the root of the document.
func (r *Reader) Catalog() (Dict, error) { return r.Dict(r.trailer["Root"]) }

// object reads the object at a byte of the file, which must have the given number.
func (r *Reader) object(number, at int) (Value, error) {
	if at < 0 || at >= len(r.data) {
		return nil, errDamaged("an object stands behind the end", at)
	}
	l := &lexer{data: r.data, at: at}
	found := l.bare()
	generation := l.bare()
	if word := l.bare(); found != Value(number) || word != Value(keyword("obj")) {
		return nil, errDamaged("an object is not where the table says", at)
	}
	if _, is := generation.(int); !is {
		return nil, errDamaged("an object has no generation", at)
	}
	v, err := l.value(0)
	if err != nil {
		return nil, err
	}
	if _, is := v.(keyword); is {
		return nil, errDamaged("an object holds no value", at)
	}
	switch end := l.bare(); end {
	case Value(keyword("endobj")):
		return v, nil
	case Value(keyword("stream")):
		if dict, is := v.(Dict); is {
			return r.stream(dict, l)
		}
	}
	return nil, errDamaged("an object does not end", l.at)
}

// Pages returns the pages in order.
func (r *Reader) Pages() ([]Ref, error) {
	catalog, err := r.Catalog()
	if err != nil {
		return nil, err
	}
	var pages []Ref
	seen := map[Ref]bool{}
	var walk func(v Value) error
	walk = func(v Value) error {
		ref, is := v.(Ref)
		if !is || seen[ref] {
			return errDamaged("the tree of pages is not a tree", 0)
		}
		seen[ref] = true
		node, err := r.Dict(ref)
		if err != nil {
			return err
		}
		if node["Type"] == Name("Page") {
			pages = append(pages, ref)
			return nil
		}
		kids, err := r.Resolve(node["Kids"])
		if err != nil {
			return err
		}
		list, _ := kids.(Array)
		for _, kid := range list {
			if err := walk(kid); err != nil {
				return err
			}
		}
		return nil
	}
	return pages, walk(catalog["Pages"])
}
