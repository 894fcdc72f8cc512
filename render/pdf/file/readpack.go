package file

// A pack is an object stream (ISO 32000-1, 7.5.7): objects one behind the other, after a list of where they begin.
type pack struct {
	data    []byte
	numbers []int
	starts  []int
}

// packed returns an object of an object stream.
func (r *Reader) packed(number int, e entry) (Value, error) {
	p, err := r.pack(e.pack)
	if err != nil {
		return nil, err
	}
	if e.inPack >= len(p.numbers) || p.numbers[e.inPack] != number {
		return nil, errDamaged("an object is not where the table says", 0)
	}
	l := &lexer{data: p.data, at: p.starts[e.inPack]}
	v, err := l.value(0)
	if err != nil {
		return nil, err
	}
	if _, is := v.(keyword); is {
		return nil, errDamaged("an object holds no value", 0)
	}
	return v, nil
}

// pack opens an object stream once.
func (r *Reader) pack(number int) (*pack, error) {
	if p, known := r.packs[number]; known {
		return p, nil
	}
	e, known := r.where[number]
	if !known || e.pack > 0 {
		return nil, errDamaged("an object stream is missing", 0)
	}
	v, err := r.object(number, e.at)
	if err != nil {
		return nil, err
	}
	s, is := v.(*Stream)
	if !is || s.Dict["Type"] != Name("ObjStm") {
		return nil, errDamaged("an object stream is none", e.at)
	}
	p, err := r.openPack(s)
	if err != nil {
		return nil, err
	}
	r.packs[number] = p
	return p, nil
}

func (r *Reader) openPack(s *Stream) (*pack, error) {
	data, err := r.Decode(s)
	if err != nil {
		return nil, err
	}
	p := &pack{data: data}
	count, first := number(s.Dict["N"], -1), number(s.Dict["First"], -1)
	if count < 0 || count > len(data) || first < 0 || first > len(data) {
		return nil, errDamaged("an object stream does not say what is in it", 0)
	}
	l := &lexer{data: data[:first]}
	for range count {
		n, isNumber := l.bare().(int)
		start, is := l.bare().(int)
		if !is || !isNumber || start < 0 || start > len(data)-first {
			return nil, errDamaged("an object stream does not say what is in it", 0)
		}
		p.numbers, p.starts = append(p.numbers, n), append(p.starts, first+start)
	}
	return p, nil
}
