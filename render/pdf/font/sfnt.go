package font

// The tables of a program besides glyf, which is written first, in order of their names.
var programTables = [...]struct {
	tag    string
	append func(p *program, to []byte) []byte
}{
	{"glyf", nil},
	{"head", (*program).appendHead},
	{"hhea", (*program).appendHhea},
	{"hmtx", (*program).appendHmtx},
	{"loca", (*program).appendLoca},
	{"maxp", (*program).appendMaxp},
}

// directoryLength is the length of what stands before the tables.
const directoryLength = 12 + 16*6

// finish appends the tables behind glyf and fills in the directory (4.5).
func (p *program) finish() []byte {
	directory := append(make([]byte, 0, directoryLength), 0, 1, 0, 0, 0, 6, 0, 64, 0, 2, 0, 32)
	head, start := 0, directoryLength
	for _, t := range programTables {
		if t.append != nil {
			start = len(p.out)
			p.out = t.append(p, p.out)
		}
		if t.tag == "head" {
			head = start
		}
		length := len(p.out) - start
		for len(p.out)%4 != 0 {
			p.out = append(p.out, 0)
		}
		directory = append(directory, t.tag...)
		directory = append32(directory, int(checksum(p.out[start:])))
		directory = append32(directory, start)
		directory = append32(directory, length)
	}
	copy(p.out, directory)
	put32(p.out[head+8:], 0xB1B0AFBA-checksum(p.out))
	return p.out
}

// checksum returns the sum of the 32-bit words of a table whose length is a multiple of four.
func checksum(t []byte) (sum uint32) {
	for ; len(t) >= 4; t = t[4:] {
		sum += uint32(t[0])<<24 | uint32(t[1])<<16 | uint32(t[2])<<8 | uint32(t[3])
	}
	return sum
}

// longOffsets reports whether the table glyf is too long for offsets of two bytes.
func (p *program) longOffsets() bool { return p.shapes[len(p.shapes)-1].end > 2*0xFFFF }

// appendHead appends the table head, without its checksum, which follows from the whole file.
func (p *program) appendHead(to []byte) []byte {
	start := len(to)
	to = append(to, p.face.head...)
	head := to[start:]
	put32(head[8:], 0)
	head[50], head[51] = 0, 0
	if p.longOffsets() {
		head[51] = 1
	}
	return to
}

func (p *program) appendHhea(to []byte) []byte {
	to = append(to, p.face.hhea[:hheaLength-2]...)
	return append16(to, len(p.shapes))
}

func (p *program) appendHmtx(to []byte) []byte {
	f := p.face
	for _, g := range p.glyphs {
		if int(g) < f.glyphs {
			to = append16(append16(to, f.advance(g)), f.bearing(g))
		} else {
			left := f.raisedAside(g) + floorScaled(f.outlines.box(f.digit(g)).left, f.raised.scale)
			to = append16(append16(to, f.raisedAdvance(g)), left)
		}
	}
	return to
}

func (p *program) appendLoca(to []byte) []byte {
	offset := func(end int) { to = append16(to, end/2) }
	if p.longOffsets() {
		offset = func(end int) { to = append32(to, end) }
	}
	offset(0)
	for i := range p.shapes {
		offset(p.shapes[i].end)
	}
	return to
}
