package file

import (
	"bytes"
	"compress/zlib"
	"io"
)

// stream reads the bytes behind the keyword (ISO 32000-1, 7.3.8).
func (r *Reader) stream(dict Dict, l *lexer) (Value, error) {
	if l.peek(0) == '\r' {
		l.at++
	}
	if l.peek(0) != '\n' {
		return nil, errDamaged("a stream does not begin on a line of its own", l.at)
	}
	l.at++
	length, err := r.lengthOf(dict)
	if err != nil {
		return nil, err
	}
	if length < 0 || length > len(l.data)-l.at {
		return nil, errDamaged("a stream has no true length", l.at)
	}
	raw := l.data[l.at : l.at+length]
	l.at += length
	if l.bare() != Value(keyword("endstream")) {
		return nil, errDamaged("a stream does not end where it should", l.at)
	}
	return &Stream{dict, raw}, nil
}

// lengthOf returns how long a stream is. The length may be an object of its own, but none that is in a stream itself.
func (r *Reader) lengthOf(dict Dict) (int, error) {
	v := dict["Length"]
	if ref, is := v.(Ref); is {
		e, known := r.where[ref.Number]
		if !known || e.pack > 0 {
			return -1, nil
		}
		l := &lexer{data: r.data, at: e.at}
		if e.at < 0 || e.at >= len(r.data) || l.bare() != Value(ref.Number) {
			return -1, nil
		}
		l.bare()
		l.bare()
		v = l.bare()
	}
	if length, is := v.(int); is {
		return length, nil
	}
	return -1, nil
}

// Decode returns what a stream holds. It knows the filter FlateDecode, with the predictors of PNG.
func (r *Reader) Decode(s *Stream) ([]byte, error) {
	filter, err := r.only(s.Dict["Filter"])
	if err != nil {
		return nil, err
	}
	if filter == nil {
		return s.Raw, nil
	}
	if filter != Value(Name("FlateDecode")) {
		return nil, failure("Die PDF-Datei ist auf eine Art verdichtet, die hier nicht gelesen wird: %v.",
			"The PDF file is compressed in a way that is not read here: %v.", filter)
	}
	plain, err := r.inflate(s.Raw)
	if err != nil {
		return nil, err
	}
	parms, err := r.only(s.Dict["DecodeParms"])
	if err != nil {
		return nil, err
	}
	if dict, is := parms.(Dict); is {
		return unpredict(dict, plain)
	}
	return plain, nil
}

// only returns the value of an entry that may be an array of one.
func (r *Reader) only(v Value) (Value, error) {
	v, err := r.Resolve(v)
	if list, is := v.(Array); is && len(list) == 1 {
		return r.Resolve(list[0])
	}
	return v, err
}

// inflate unfolds bytes, as far as there is room: a small file may hold streams that unfold without end.
func (r *Reader) inflate(raw []byte) ([]byte, error) {
	z, err := zlib.NewReader(bytes.NewReader(raw))
	if err != nil {
		return nil, errDamaged("a stream is not compressed as it says", 0)
	}
	plain, err := io.ReadAll(io.LimitReader(z, int64(r.room)+1))
	if r.room -= len(plain); r.room < 0 {
		return nil, failure("Die PDF-Datei entfaltet sich zu mehr, als hier gelesen wird.", "The PDF file unfolds to more than is read here.")
	}
	if err != nil {
		return nil, errDamaged("a stream is not compressed as it says", 0)
	}
	return plain, nil
}

// unpredict undoes the predictors of PNG (ISO 32000-1, 7.4.4.4): each row begins with the number of its own.
func unpredict(parms Dict, data []byte) ([]byte, error) {
	predictor := number(parms["Predictor"], 1)
	if predictor == 1 {
		return data, nil
	}
	colors, bits, columns := number(parms["Colors"], 1), number(parms["BitsPerComponent"], 8), number(parms["Columns"], 1)
	if predictor < 10 || colors < 1 || colors > 4 || bits < 1 || bits > 16 || columns < 1 || columns > 1<<24 {
		return nil, errDamaged("a stream has a predictor that there is not", 0)
	}
	width, back := (colors*bits*columns+7)/8, max(1, colors*bits/8)
	plain := make([]byte, 0, len(data))
	above := make([]byte, width)
	for len(data) > width {
		row := bytes.Clone(data[1 : 1+width])
		if !unfilter(data[0], row, above, back) {
			return nil, errDamaged("a stream has a predictor that there is not", 0)
		}
		plain, above, data = append(plain, row...), row, data[1+width:]
	}
	return plain, nil
}

// unfilter undoes one filter of PNG (ISO/IEC 15948, 9.2).
func unfilter(filter byte, row, above []byte, back int) bool {
	if filter > 4 {
		return false
	}
	for i := range row {
		var left, corner byte
		if i >= back {
			left, corner = row[i-back], above[i-back]
		}
		switch filter {
		case 1:
			row[i] += left
		case 2:
			row[i] += above[i]
		case 3:
			row[i] += byte((int(left) + int(above[i])) / 2)
		case 4:
			row[i] += nearest(int(left), int(above[i]), int(corner))
		}
	}
	return true
}

// nearest is the predictor of Paeth.
func nearest(left, above, corner int) byte {
	guess := left + above - corner
	toLeft, toAbove, toCorner := abs(guess-left), abs(guess-above), abs(guess-corner)
	switch {
	case toLeft <= toAbove && toLeft <= toCorner:
		return byte(left)
	case toAbove <= toCorner:
		return byte(above)
	}
	return byte(corner)
}

func abs(n int) int { return max(n, -n) }

// number returns a whole number, or a given one if there is none.
func number(v Value, otherwise int) int {
	if n, is := v.(int); is {
		return n
	}
	return otherwise
}
