package font

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"testing"
)

// drawn returns what a charstring draws: numbers and operators with subroutines in their places.
func drawn(code table, globals, locals *index) (text string, end bool) {
	var b bytes.Buffer
	var stack []int
	hints := 0
	for len(code) > 0 {
		op := code.u8(0)
		if op >= 32 || op == 28 {
			stack = append(stack, whole(code))
			code = code[numberLength(op):]
			continue
		}
		code = code[1:]
		switch op {
		case callsubr, callgsubr:
			from := locals
			if op == callgsubr {
				from = globals
			}
			fmt.Fprint(&b, stack[:len(stack)-1])
			inner, ended := drawn(from.at(stack[len(stack)-1]+107), globals, locals)
			b.WriteString(inner)
			if stack = nil; ended {
				return b.String(), true
			}
		case subrEnd:
			fmt.Fprint(&b, stack)
			return b.String(), false
		case hstemhm, hstem, vstem, vstemhm:
			hints += len(stack) / 2
		case hintmask:
			hints += len(stack) / 2
			fmt.Fprintf(&b, "mask %x", code[:(hints+7)/8])
			code = code[(hints+7)/8:]
		}
		if op != callsubr && op != callgsubr {
			fmt.Fprint(&b, stack, op, " ")
			stack = nil
		}
		if op == endchar {
			return b.String(), true
		}
	}
	return b.String(), false
}

func compactOf(t testing.TB, program []byte, glyphs int) (*compact, private) {
	t.Helper()
	c, err := readCompact(program, glyphs)
	if err != nil {
		t.Fatal(err)
	}
	p, ok := c.private(0)
	if !ok {
		t.Fatal("no private dictionary")
	}
	return c, p
}

func TestCompactProgram(t *testing.T) {
	f := parseFile(t, shapesOTF)
	s := subsetOf(t, f, "oVÄ -")
	s.Code(glyph(t, f, '-'), 0xAD)
	e := embed(t, s)
	if !e.CFF {
		t.Fatal("a font with CFF outlines is embedded as another")
	}
	whole, wholePrivate := compactOf(t, f.compact.data, f.glyphs)
	part, partPrivate := compactOf(t, e.Program, len(s.glyphs))
	for code, g := range s.glyphs {
		want, _ := drawn(whole.shapes.at(int(g)), &whole.globals, &wholePrivate.locals)
		got, ended := drawn(part.shapes.at(code), &part.globals, &partPrivate.locals)
		if got != want || !ended {
			t.Errorf("%q is drawn as %s, want %s", s.stands[code], got, want)
		}
	}
	checkSubroutines(t, "global", &part.globals, []bool{true, false})
	checkSubroutines(t, "local", &partPrivate.locals, []bool{true, false, true, false})
}

func checkSubroutines(t *testing.T, kind string, got *index, used []bool) {
	t.Helper()
	if got.count != len(used) {
		t.Fatalf("there are %d %s subroutines, want %d", got.count, kind, len(used))
	}
	for n, want := range used {
		if is := len(got.at(n)) > 0; is != want {
			t.Errorf("%s subroutine %d is kept: %t, want %t", kind, n, is, want)
		}
	}
}

// The program is a font with CIDs that are the numbers of its glyphs (5176, 18).
func TestCIDs(t *testing.T) {
	for _, text := range []string{"", "A", "AVTo"} {
		s := subsetOf(t, parseFile(t, shapesOTF), text)
		e := embed(t, s)
		c, _ := compactOf(t, e.Program, len(s.glyphs))
		if got := fmt.Sprint(c.top.numbers(opROS), c.top.numbers(opCIDCount)); got != fmt.Sprintf("[391 392 0] [%d]", len(s.glyphs)) {
			t.Errorf("%q: the font has the order and number of CIDs %s", text, got)
		}
		charset := c.data.from(c.top.number(opCharset, 0))
		if len(text) == 0 && charset.u8(0) != 0 ||
			len(text) > 0 && fmt.Sprint(charset.u8(0), charset.u16(1), charset.u16(3)) != fmt.Sprint(2, 1, len(text)-1) {
			t.Errorf("%q: the charset is % X", text, charset[:5])
		}
		for g := range len(s.glyphs) {
			if c.font(Glyph(g)) != 0 {
				t.Errorf("%q: glyph %d is of part %d", text, g, c.font(Glyph(g)))
			}
		}
		if names, _, ok := readIndex(c.data, 4); !ok || string(names.at(0)) != e.Name {
			t.Errorf("%q: the font is called %s, want %s", text, names.at(0), e.Name)
		}
	}
}

// A program is itself a font with CIDs: made of it once more, with the same letters, it stays the same but for its name.
func TestCompactProgramOfProgram(t *testing.T) {
	s := subsetOf(t, parseFile(t, shapesOTF), "ToÄV")
	e := embed(t, s)
	c, err := readCompact(e.Program, len(s.glyphs))
	if err != nil {
		t.Fatal(err)
	}
	again := NewSubset(&Face{Name: s.Face.Name, compact: c, glyphs: len(s.glyphs)})
	for g := 1; g < len(s.glyphs); g++ {
		again.Code(Glyph(g), s.stands[g])
	}
	program, err := again.compactProgram(e.Name)
	if err != nil || !bytes.Equal(program, e.Program) {
		t.Errorf("the program of the program differs: %v\n% X\n% X", err, program, e.Program)
	}
}

// Which part of a font with CIDs a glyph belongs to, in both formats (5176, 19).
func TestChoosers(t *testing.T) {
	var pieces index
	pieces.count = 3
	for what, chooser := range map[string]table{
		"listed": {0, 2, 2, 0, 0, 0, 1},
		"ranges": {3, 0, 3, 0, 0, 2, 0, 2, 0, 0, 5, 1, 0, 6},
	} {
		c := &compact{fonts: pieces, chooser: chooser}
		for g, want := range []int{2, 2, 0, 0, 0, 1} {
			if got := c.font(Glyph(g)); got != want {
				t.Errorf("%s: glyph %d is of part %d, want %d", what, g, got, want)
			}
		}
	}
}

func TestNumbersOfDictionaries(t *testing.T) {
	d := dict{139, 0xEF, 28, 0xD8, 0xF0, 29, 0xFF, 0xFE, 0x79, 0x60, 0xFA, 0x7C, 0xFE, 0x7C, 0x1E, 0xE2, 0xA2, 0x5F, 139, 18}
	if got := fmt.Sprint(d.numbers(opPrivate)); got != "[0 100 -10000 -100000 1000 -1000 0 0]" {
		t.Errorf("the numbers are read as %s", got) // the examples of 5176, table 4 and after it; a real number is zero
	}
}

func TestDamagedCharstrings(t *testing.T) {
	ours := func(codes ...byte) table { return codes }
	deep := ours(32, callsubr) // subroutine 0 calls itself
	tests := []struct {
		what  string
		code  table
		local table
		sound bool
	}{
		{"nothing but an end", ours(endchar), nil, true},
		{"a mask of two hints", ours(139, 139, hstemhm, 139, 139, hintmask, 0xC0, endchar), nil, true},
		{"a subroutine that ends", ours(32, callsubr), ours(endchar), true},
		{"no end", ours(139, 139, 21), nil, false},
		{"empty", nil, nil, false},
		{"no such subroutine", ours(33, callsubr), ours(endchar), false},
		{"a subroutine without a number", ours(callsubr), ours(endchar), false},
		{"a subroutine that calls itself", deep, deep, false},
		{"a letter composed of two", ours(139, 139, 200, 200, endchar), nil, false},
		{"reckoning", ours(139, 139, escape, 10, endchar), nil, false},
	}
	for _, test := range tests {
		locals := index{data: append(table{1, byte(1 + len(test.local))}, test.local...), count: 1, size: 1}
		w := walk{globals: &index{}, locals: &locals, usedLocals: make([]bool, 1)}
		if got := w.glyph(test.code); got != test.sound {
			t.Errorf("%s: sound is %t, want %t", test.what, got, test.sound)
		}
	}
}

func TestDamagedCompactOutline(t *testing.T) {
	data, err := os.ReadFile(shapesOTF)
	if err != nil {
		t.Fatal(err)
	}
	f, err := Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	clear(f.compact.shapes.at(int(glyph(t, f, 'T'))))
	embed(t, subsetOf(t, f, "Ao"))
	_, err = subsetOf(t, f, "AoT").Embed()
	if told := new(Error); !errors.As(err, &told) || told.Message.EN != "In the font ShapesCFF-Regular the shape of the character “T” (U+0054) is damaged." {
		t.Errorf("got %v", err)
	}
}

// A raised digit is the digit at six tenths, four tenths of the height of capitals above the line, with its own width.
func TestRaisedDigitsOfCompactFont(t *testing.T) {
	s := subsetOf(t, parseFile(t, shapesOTF), "¹²1")
	e := embed(t, s)
	c, _ := compactOf(t, e.Program, len(s.glyphs))
	for code, want := range map[int]string{
		1: "300: 300 90 280 rmoveto 120 420 -120 6 endchar",
		2: "300: 300 45 280 rmoveto 210 420 -210 6 endchar",
		3: "500: 500 150 0 rmoveto 200 700 -200 6 endchar",
	} {
		if got := fmt.Sprintf("%d:%s", e.Widths[code], listed(c.shapes.at(code))); got != want {
			t.Errorf("%c is %s, want %s", s.stands[code], got, want)
		}
	}
}

// listed returns numbers, to the nearest whole one, and operators of a charstring.
func listed(code table) string {
	names := map[int]string{rmoveto: "rmoveto", endchar: "endchar"}
	list := ""
	for len(code) > 0 {
		switch op := code.u8(0); {
		case op == 255:
			list += fmt.Sprint(" ", (int(int32(code.u32(1)))+1<<15)>>16)
			code = code[5:]
		case op >= 32 || op == 28:
			list += fmt.Sprint(" ", whole(code))
			code = code[numberLength(op):]
		default:
			list += " " + cmp.Or(names[op], fmt.Sprint(op))
			code = code[1:]
		}
	}
	return list
}
