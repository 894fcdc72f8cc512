package check_test

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"testing"

	"quaestor/render/pdf/file"
)

// A parts is a file that has been taken apart, so that faults can be planted in it.
type parts struct {
	t       testing.TB
	reader  *file.Reader
	objects map[int]file.Value
	trailer file.Dict
}

// takeApart reads all objects of a file.
func takeApart(t testing.TB, data []byte) *parts {
	t.Helper()
	r, err := file.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	p := &parts{t: t, reader: r, objects: map[int]file.Value{}, trailer: file.Dict{}}
	for _, key := range []file.Name{"Root", "Info", "ID"} {
		p.trailer[key] = r.Trailer()[key]
	}
	for _, number := range r.Numbers() {
		v, err := r.Get(number)
		if err != nil {
			t.Fatal(err)
		}
		if s, is := v.(*file.Stream); is && (s.Dict["Type"] == file.Value(file.Name("ObjStm")) || s.Dict["Type"] == file.Value(file.Name("XRef"))) {
			continue
		}
		p.objects[number] = v
	}
	return p
}

// bytes puts the file together again, in the plainest form there is (ISO 32000-1, 7.5.4).
func (p *parts) bytes() []byte {
	var out bytes.Buffer
	out.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	numbers := slices.Sorted(maps.Keys(p.objects))
	size := numbers[len(numbers)-1] + 1
	where := make([]int, size)
	for _, number := range numbers {
		where[number] = out.Len()
		fmt.Fprintf(&out, "%d 0 obj\n", number)
		put(&out, p.objects[number])
		out.WriteString("\nendobj\n")
	}
	at := out.Len()
	fmt.Fprintf(&out, "xref\n0 %d\n0000000000 65535 f \n", size)
	for _, place := range where[1:] {
		if place == 0 {
			out.WriteString("0000000000 65535 f \n")
			continue
		}
		fmt.Fprintf(&out, "%010d 00000 n \n", place)
	}
	p.trailer["Size"] = size
	out.WriteString("trailer\n")
	put(&out, p.trailer)
	fmt.Fprintf(&out, "\nstartxref\n%d\n%%%%EOF\n", at)
	return out.Bytes()
}

// put writes a value.
func put(out *bytes.Buffer, v file.Value) {
	switch v := v.(type) {
	case nil:
		out.WriteString("null")
	case file.Real:
		out.WriteString(strconv.FormatFloat(float64(v), 'f', -1, 64))
	case file.String:
		fmt.Fprintf(out, "<%x>", string(v))
	case file.Name:
		out.WriteString("/" + string(v))
	case file.Array:
		out.WriteString("[")
		for _, item := range v {
			put(out, item)
			out.WriteString(" ")
		}
		out.WriteString("]")
	case file.Dict:
		out.WriteString("<<")
		for _, key := range v.Keys() {
			out.WriteString("/" + string(key) + " ")
			put(out, v[key])
		}
		out.WriteString(">>")
	case *file.Stream:
		v.Dict["Length"] = len(v.Raw)
		put(out, v.Dict)
		out.WriteString("\nstream\n")
		out.Write(v.Raw)
		out.WriteString("\nendstream")
	default:
		fmt.Fprint(out, v)
	}
}

// at returns what a value leads to.
func (p *parts) at(v file.Value) file.Value {
	if ref, is := v.(file.Ref); is {
		return p.objects[ref.Number]
	}
	return v
}

// dict returns the dictionary that a value is or leads to; a fault cannot be planted where there is none.
func (p *parts) dict(v file.Value) file.Dict {
	p.t.Helper()
	switch v := p.at(v).(type) {
	case file.Dict:
		return v
	case *file.Stream:
		return v.Dict
	}
	p.t.Fatalf("%v is no dictionary", v)
	return nil
}

func (p *parts) catalog() file.Dict { return p.dict(p.trailer["Root"]) }

// array returns the list that a value is or leads to.
func (p *parts) array(v file.Value) file.Array {
	p.t.Helper()
	list, is := p.at(v).(file.Array)
	if !is {
		p.t.Fatalf("%v is no array", v)
	}
	return list
}

// edit changes the bytes of a stream, which must have them.
func (p *parts) edit(v file.Value, old, new string) {
	p.t.Helper()
	s, is := p.at(v).(*file.Stream)
	if !is {
		p.t.Fatalf("%v is no stream", v)
	}
	data, err := p.reader.Decode(s)
	if err != nil {
		p.t.Fatal(err)
	}
	if !bytes.Contains(data, []byte(old)) {
		p.t.Fatalf("the stream has no %q: %.300q", old, data)
	}
	s.Raw = bytes.Replace(data, []byte(old), []byte(new), 1)
	delete(s.Dict, "Filter")
}

// page returns a page, counted from 0.
func (p *parts) page(number int) file.Dict { return p.dict(p.pages()[number]) }

func (p *parts) pages() []file.Ref {
	refs, err := p.reader.Pages()
	if err != nil {
		p.t.Fatal(err)
	}
	return refs
}

// all returns the numbers of the dictionaries that have a value under a key, in order.
func (p *parts) all(key file.Name, value file.Value) []int {
	var found []int
	for _, number := range slices.Sorted(maps.Keys(p.objects)) {
		dict, is := p.objects[number].(file.Dict)
		if is && dict[key] == value {
			found = append(found, number)
		}
	}
	if len(found) == 0 {
		p.t.Fatalf("nothing has %s %v", key, value)
	}
	return found
}

// first returns the first element of a role.
func (p *parts) first(role file.Name) file.Dict {
	p.t.Helper()
	return p.objects[p.all("S", role)[0]].(file.Dict)
}

// attributes returns the first attributes of an element.
func (p *parts) attributes(of file.Dict) file.Dict { return p.dict(p.array(of["A"])[0]) }

// add adds an object and returns its number.
func (p *parts) add(v file.Value) file.Ref {
	number := slices.Max(slices.Collect(maps.Keys(p.objects))) + 1
	p.objects[number] = v
	return file.Ref{Number: number}
}
