package file

import (
	"bytes"
	"math"
)

// mostObjects is how many objects a PDF file may have (ISO 19005-2, 6.1.13).
const mostObjects = 8_388_607

// startOfTable finds the place that the end of the file names (ISO 32000-1, 7.5.5).
func (r *Reader) startOfTable() (int, error) {
	tail := max(0, len(r.data)-1024)
	i := bytes.LastIndex(r.data[tail:], []byte("startxref"))
	if i < 0 {
		return 0, errDamaged("its end is missing", len(r.data))
	}
	l := &lexer{data: r.data, at: tail + i + len("startxref")}
	at, is := l.bare().(int)
	if !is || at < 0 || at >= len(r.data) {
		return 0, errDamaged("its end names no table of objects", l.at)
	}
	return at, nil
}

// readTables reads the newest table and those it adds to. What a newer one says of an object holds.
func (r *Reader) readTables(at int) error {
	seen := map[int]bool{}
	for {
		if seen[at] || at < 0 || at >= len(r.data) {
			return errDamaged("the tables of objects lead nowhere", at)
		}
		seen[at] = true
		trailer, err := r.readTable(at)
		if err != nil {
			return err
		}
		if r.trailer == nil {
			r.trailer = trailer
		}
		if mixed, is := trailer["XRefStm"].(int); is && !seen[mixed] {
			seen[mixed] = true
			if _, err := r.readTableStream(mixed); err != nil {
				return err
			}
		}
		previous, is := trailer["Prev"].(int)
		if !is {
			return nil
		}
		at = previous
	}
}

func (r *Reader) readTable(at int) (Dict, error) {
	l := &lexer{data: r.data, at: at}
	if l.bare() != Value(keyword("xref")) {
		return r.readTableStream(at)
	}
	for {
		first := l.bare()
		if first == Value(keyword("trailer")) {
			break
		}
		count, is := l.bare().(int)
		from, isNumber := first.(int)
		if !is || !isNumber || from < 0 || count < 0 {
			return nil, errDamaged("the table of objects is not one", l.at)
		}
		if err := r.readSection(l, from, count); err != nil {
			return nil, err
		}
	}
	v, err := l.value(0)
	if err != nil {
		return nil, err
	}
	trailer, is := v.(Dict)
	if !is {
		return nil, errDamaged("the trailer is missing", l.at)
	}
	return trailer, nil
}

// readSection reads the lines of a table for objects that follow each other.
func (r *Reader) readSection(l *lexer, from, count int) error {
	for i := range count {
		at, is := l.bare().(int)
		_, isNumber := l.bare().(int)
		state := l.bare()
		if !is || !isNumber || from+i > mostObjects {
			return errDamaged("the table of objects is not one", l.at)
		}
		if state == Value(keyword("n")) {
			r.note(from+i, entry{at: at})
		}
	}
	return nil
}

// note keeps where an object is, unless a newer table has said so.
func (r *Reader) note(number int, e entry) {
	if _, known := r.where[number]; !known {
		r.where[number] = e
	}
}

// readTableStream reads a table that is a stream (ISO 32000-1, 7.5.8).
func (r *Reader) readTableStream(at int) (Dict, error) {
	l := &lexer{data: r.data, at: at}
	number, is := l.bare().(int)
	if !is {
		return nil, errDamaged("there is no table of objects", at)
	}
	v, err := r.object(number, at)
	if err != nil {
		return nil, err
	}
	s, is := v.(*Stream)
	if !is || s.Dict["Type"] != Name("XRef") {
		return nil, errDamaged("there is no table of objects", at)
	}
	rows, err := r.Decode(s)
	if err != nil {
		return nil, err
	}
	return s.Dict, r.readRows(s.Dict, rows, at)
}

// readRows reads the rows of a table that is a stream: kind, place, generation or index, each of some bytes.
func (r *Reader) readRows(dict Dict, rows []byte, at int) error {
	widths, ok := smallNumbers(dict["W"], 8)
	if !ok || len(widths) != 3 || widths[0]+widths[1]+widths[2] == 0 {
		return errDamaged("the table of objects has no widths", at)
	}
	index, ok := smallNumbers(dict["Index"], mostObjects)
	if dict["Index"] == nil {
		size, is := dict["Size"].(int)
		index, ok = []int{0, size}, is && size >= 0
	}
	if !ok || len(index)%2 != 0 {
		return errDamaged("the table of objects does not say of which", at)
	}
	for ; len(index) > 0; index = index[2:] {
		for i := range index[1] {
			row, rest, ok := cutRow(rows, widths)
			if !ok {
				return errDamaged("the table of objects is too short", at)
			}
			rows = rest
			switch row[0] {
			case 1:
				r.note(index[0]+i, entry{at: row[1]})
			case 2:
				r.note(index[0]+i, entry{pack: row[1], inPack: row[2]})
			}
		}
	}
	return nil
}

// cutRow takes a row off. A kind that takes no bytes is 1. No number is below 0.
func cutRow(rows []byte, widths []int) (row [3]int, rest []byte, ok bool) {
	row[0] = 1
	for i, width := range widths {
		if len(rows) < width {
			return row, nil, false
		}
		if width > 0 {
			row[i] = 0
		}
		for _, b := range rows[:width] {
			row[i] = (row[i]<<8 | int(b)) & math.MaxInt
		}
		rows = rows[width:]
	}
	return row, rows, true
}

// smallNumbers returns an array of numbers from 0 to a greatest one.
func smallNumbers(v Value, greatest int) ([]int, bool) {
	list, is := v.(Array)
	numbers := make([]int, len(list))
	for i, item := range list {
		n, isNumber := item.(int)
		if !isNumber || n < 0 || n > greatest {
			return nil, false
		}
		numbers[i] = n
	}
	return numbers, is
}
