package file

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"quaestor/render/pdf/unit"
)

// objects is a PDF file while it is written. Objects that are no streams are gathered in object streams (ISO 32000-1,
// 7.5.7), for the structure of a document is larger than its text.
type objects struct {
	file    []byte
	where   []entry // by number of the object; 0 is none
	loose   []byte  // bodies of the objects that are gathered
	kept    []kept
	streams []stream
}

// A stream is an object that waits for its data to be compressed, with the entries of its dictionary.
type stream struct {
	number  int
	entries string
	data    []byte
	plain   bool // it stays as it is
}

// kept is an object among the gathered ones.
type kept struct{ number, start int }

// packSize is how many objects an object stream holds. A viewer unfolds one as a whole to reach any of them.
const packSize = 400

// header is the first line, and a comment of bytes above 127 that says the file is not text (ISO 19005-2, 6.1.2).
const header = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"

func newObjects() *objects {
	return &objects{where: make([]entry, 1, 512), loose: make([]byte, 0, 32<<10)}
}

// reserve gives numbers to some objects that are written later, and returns the first.
func (o *objects) reserve(count int) int {
	first := len(o.where)
	o.where = append(o.where, make([]entry, count)...)
	return first
}

// begin makes what is added from now on the body of an object.
func (o *objects) begin(number int) { o.kept = append(o.kept, kept{number, len(o.loose)}) }

// add appends to the body of the object.
func (o *objects) add(text string) { o.loose = append(o.loose, text...) }

// int appends a number, ref a reference to an object, points lengths in points; each after a text.
func (o *objects) int(before string, n int) {
	o.loose = strconv.AppendInt(append(o.loose, before...), int64(n), 10)
}

func (o *objects) ref(before string, number int) {
	o.int(before, number)
	o.add(" 0 R")
}

func (o *objects) points(before string, lengths ...unit.Length) {
	o.add(before)
	for i, l := range lengths {
		if i > 0 {
			o.add(" ")
		}
		o.loose = l.Append(o.loose)
	}
}

// text appends a text string after a key.
func (o *objects) text(key, text string) { o.loose = appendText(append(o.loose, key...), text) }

// refs appends an array of references to objects that follow each other.
func (o *objects) refs(before string, first, count int) {
	o.add(before)
	o.add("[")
	for i := range count {
		if i > 0 {
			o.add(" ")
		}
		o.ref("", first+i)
	}
	o.add("]")
}

// plain adds a stream that is not compressed, flate one that is. Both are written at the end.
func (o *objects) plain(number int, entries string, data []byte) {
	o.streams = append(o.streams, stream{number, entries, data, true})
}

func (o *objects) flate(number int, entries string, data []byte) {
	o.streams = append(o.streams, stream{number, entries + "/Filter/FlateDecode", data, false})
}

// finish writes all objects and their table, and returns the file. Its ID follows from what is in it.
func (o *objects) finish(root, info int) []byte {
	o.gather()
	squeezeAll(o.streams)
	room := len(header) + 8*len(o.where) + 1024
	for _, s := range o.streams {
		room += len(s.data) + len(s.entries) + 64
	}
	o.file = append(make([]byte, 0, room), header...)
	for _, s := range o.streams {
		o.write(s)
	}
	o.writeTable(root, info)
	return o.file
}

// write writes a stream as it is.
func (o *objects) write(s stream) {
	o.where[s.number] = entry{at: len(o.file)}
	o.file = strconv.AppendInt(o.file, int64(s.number), 10)
	o.file = append(append(o.file, " 0 obj\n<<"...), s.entries...)
	o.file = strconv.AppendInt(append(o.file, "/Length "...), int64(len(s.data)), 10)
	o.file = append(append(o.file, ">>\nstream\n"...), s.data...)
	o.file = append(o.file, "\nendstream\nendobj\n"...)
}

// writeTable writes where each object is, the table itself included.
func (o *objects) writeTable(root, info int) {
	at, number := len(o.file), o.reserve(1)
	o.where[number] = entry{at: at}
	sum := sha256.Sum256(o.file)
	id := hex.EncodeToString(sum[:16])
	entries := "/Type/XRef/W[1 4 2]/Size " + strconv.Itoa(len(o.where)) + "/Root " + strconv.Itoa(root) + " 0 R/Info " +
		strconv.Itoa(info) + " 0 R/ID[<" + id + "><" + id + ">]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>"
	table := []stream{{number, entries, o.rows(), false}}
	squeezeAll(table)
	o.write(table[0])
	o.file = strconv.AppendInt(append(o.file, "startxref\n"...), int64(at), 10)
	o.file = append(o.file, "\n%%EOF\n"...)
}

// gather puts the objects that are no streams into object streams, each after a list of where they begin.
func (o *objects) gather() {
	for from := 0; from < len(o.kept); from += packSize {
		to := min(from+packSize, len(o.kept))
		start, end := o.kept[from].start, len(o.loose)
		if to < len(o.kept) {
			end = o.kept[to].start
		}
		number := o.reserve(1)
		buffer := make([]byte, 0, 10*(to-from)+end-start)
		for i, k := range o.kept[from:to] {
			o.where[k.number] = entry{pack: number, inPack: i}
			buffer = append(strconv.AppendInt(buffer, int64(k.number), 10), ' ')
			buffer = append(strconv.AppendInt(buffer, int64(k.start-start), 10), ' ')
		}
		first := len(buffer)
		buffer = append(buffer, o.loose[start:end]...)
		o.flate(number, "/Type/ObjStm/N "+strconv.Itoa(to-from)+"/First "+strconv.Itoa(first), buffer)
	}
}

// rows returns the table of objects (ISO 32000-1, 7.5.8.3), each row as its difference to the one above: a byte that
// says so (PNG filter 2), kind, place in four bytes, index in two.
func (o *objects) rows() []byte {
	rows := make([]byte, 0, 8*len(o.where))
	var above [7]byte
	for number, e := range o.where {
		kind, place := byte(1), e.at
		switch {
		case number == 0:
			kind = 0
		case e.pack > 0:
			kind, place = 2, e.pack
		}
		row := [7]byte{kind, byte(place >> 24), byte(place >> 16), byte(place >> 8), byte(place), byte(e.inPack >> 8), byte(e.inPack)}
		rows = append(rows, 2)
		for i := range row {
			rows = append(rows, row[i]-above[i])
		}
		above = row
	}
	return rows
}
