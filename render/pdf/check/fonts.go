package check

import (
	"encoding/binary"
	"maps"
	"slices"

	"quaestor/render/pdf/file"
)

// fonts holds that each code that is shown stands for a text, has a shape in an embedded font, and the width of that
// shape (ISO 14289-1, 7.21; ISO 19005-2, 6.2.11).
func (b *book) fonts() {
	refs := slices.SortedFunc(maps.Keys(b.used), func(x, y file.Ref) int { return x.Number - y.Number })
	for _, ref := range refs {
		codes := slices.Sorted(maps.Keys(b.used[ref]))
		dict := b.dict(ref)
		stands := b.stands(dict["ToUnicode"])
		for _, code := range codes {
			if t := stands[code]; t == "" || t == "\x00" || t == "\ufeff" || t == "\ufffe" {
				b.report("Code %d of font %d stands for no text.", code, ref.Number)
			}
		}
		for _, below := range b.array(dict["DescendantFonts"]) {
			b.widths(ref.Number, b.dict(below), codes)
		}
	}
}

// stands returns the texts that the codes of a font stand for (ISO 32000-1, 9.10.3).
func (b *book) stands(v file.Value) map[uint16]string {
	found := map[uint16]string{}
	add := func(code file.Value, behind int, to file.Value) {
		if c, _ := code.(file.String); len(c) == 2 {
			t, _ := to.(file.String)
			found[binary.BigEndian.Uint16([]byte(c))+uint16(behind)] = ("\xfe\xff" + t).Text()
		}
	}
	err := file.Operators(b.stream(v), func(operator string, operands []file.Value) {
		switch operator {
		case "endbfchar":
			for ; len(operands) >= 2; operands = operands[2:] {
				add(operands[0], 0, operands[1])
			}
		case "endbfrange":
			for ; len(operands) >= 3; operands = operands[3:] {
				span(operands[0], operands[1], operands[2], add)
			}
		}
	})
	if err != nil {
		b.report("A table of what codes stand for cannot be read: %v.", err)
	}
	return found
}

// span adds the codes from one to another, whose texts are listed or count up.
func span(from, to, texts file.Value, add func(code file.Value, behind int, to file.Value)) {
	first, _ := from.(file.String)
	last, _ := to.(file.String)
	if len(first) != 2 || len(last) != 2 || first[0] != last[0] {
		return
	}
	list, _ := texts.(file.Array)
	start, _ := texts.(file.String)
	for i := 0; i <= int(last[1])-int(first[1]); i++ {
		switch {
		case i < len(list):
			add(from, i, list[i])
		case len(start) > 1:
			next := []byte(start)
			next[len(next)-1] += byte(i)
			add(from, i, file.String(next))
		}
	}
}

// widths compares the widths that the file gives with those of the embedded font. A viewer uses the first to set letters,
// and programs that judge the file compare them.
func (b *book) widths(font int, dict file.Dict, codes []uint16) {
	descriptor := b.dict(dict["FontDescriptor"])
	given := b.given(dict["W"])
	if program := b.stream(descriptor["FontFile2"]); program != nil {
		b.compare(font, given, advances(program), codes)
		return
	}
	if b.stream(descriptor["FontFile3"]) == nil {
		b.report("Font %d is not embedded.", font)
	}
}

func (b *book) compare(font int, given map[uint16]int, shapes []int, codes []uint16) {
	for _, code := range codes {
		width, has := given[code]
		switch {
		case code == 0 || int(code) >= len(shapes):
			b.report("Code %d of font %d has no shape.", code, font)
		case !has || width < shapes[code]-1 || width > shapes[code]+1:
			b.report("Code %d of font %d is %d wide and said to be %d.", code, font, shapes[code], width)
		}
	}
}

// given returns the widths that a font's dictionary gives (ISO 32000-1, 9.7.4.3): lists, each behind its first code.
func (b *book) given(v file.Value) map[uint16]int {
	found := map[uint16]int{}
	list := b.array(v)
	for ; len(list) >= 2; list = list[2:] {
		first, _ := list[0].(int)
		for i, width := range b.array(list[1]) {
			found[uint16(first+i)], _ = width.(int)
		}
	}
	return found
}

// advances returns the widths of the shapes of a TrueType font in thousandths of the size (OpenType, head, hhea, hmtx).
func advances(program []byte) []int {
	head, hhea, hmtx, maxp := sfnt(program, "head"), sfnt(program, "hhea"), sfnt(program, "hmtx"), sfnt(program, "maxp")
	if len(head) < 20 || len(hhea) < 36 || len(maxp) < 6 {
		return nil
	}
	em, measured := int(binary.BigEndian.Uint16(head[18:])), int(binary.BigEndian.Uint16(hhea[34:]))
	if em == 0 || measured == 0 || len(hmtx) < 4*measured {
		return nil
	}
	found := make([]int, binary.BigEndian.Uint16(maxp[4:]))
	for i := range found {
		at := 4 * min(i, measured-1)
		found[i] = (int(binary.BigEndian.Uint16(hmtx[at:]))*1000 + em/2) / em
	}
	return found
}

// sfnt returns a table of a font; nil if it has none of that name.
func sfnt(program []byte, name string) []byte {
	if len(program) < 12 {
		return nil
	}
	for i := range int(binary.BigEndian.Uint16(program[4:])) {
		at := 12 + 16*i
		if at+16 > len(program) || string(program[at:at+4]) != name {
			continue
		}
		from, size := int(binary.BigEndian.Uint32(program[at+8:])), int(binary.BigEndian.Uint32(program[at+12:]))
		if from+size <= len(program) {
			return program[from : from+size]
		}
	}
	return nil
}
