package font

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"regexp"
	"slices"
	"testing"

	"github.com/go-fonts/liberation/liberationserifitalic"
)

// text has letters that are composites in Liberation, raised digits that are made, and the usual signs.
const text = "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. ÄÖÜẞ éàğșț „ja“ – 0123456789⁰¹⁵⁶⁹ ΆΩώ Жж §€…"

func subsetOf(t testing.TB, f *Face, text string) *Subset {
	t.Helper()
	s := NewSubset(f)
	for _, r := range text {
		s.Code(glyph(t, f, r), r)
	}
	return s
}

func embed(t testing.TB, s *Subset) Embedding {
	t.Helper()
	e, err := s.Embed()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestCodes(t *testing.T) {
	f := Serif().Face(false, false)
	s := NewSubset(f)
	hyphen, a, alpha := glyph(t, f, '-'), glyph(t, f, 'a'), glyph(t, f, 'α')
	uses := []struct {
		glyph  Glyph
		stands rune
		want   uint16
	}{
		{a, 'a', 1}, {hyphen, '-', 2}, {a, 'a', 1}, {hyphen, 0xAD, 3}, {hyphen, '-', 2}, {alpha, 'a', 4}, {a, 'a', 1},
		{alpha, '𝐀', 5}, {a, '𝐀', 6}, {alpha, '𝐀', 5}, {alpha, 'a', 4}, {a, 0x2010, 7},
	}
	for i, use := range uses {
		if got := s.Code(use.glyph, use.stands); got != use.want {
			t.Errorf("use %d of glyph %d for %q has the code %d, want %d", i, use.glyph, use.stands, got, use.want)
		}
	}
	if e := embed(t, s); string(e.Unicode) != "\x00a-\u00ADa𝐀𝐀\u2010" || len(e.Widths) != 8 {
		t.Errorf("the codes stand for %q and are %d wide", string(e.Unicode), e.Widths)
	}
}

func TestTooManyCodes(t *testing.T) {
	f := Serif().Face(false, false)
	s := NewSubset(f)
	a := glyph(t, f, 'a')
	for r := rune(0x10000); r < 0x10000+0xFFFE; r++ {
		if s.Code(a, r) == 0 {
			t.Fatalf("no code for letter %d", r-0x10000)
		}
	}
	embed(t, s)
	if code := s.Code(a, 'b'); code != 0 {
		t.Errorf("letter 65,535 has the code %d", code)
	}
	if _, err := s.Embed(); err == nil {
		t.Error("a letter without a code is embedded")
	}
}

func TestTag(t *testing.T) {
	name := regexp.MustCompile(`^[A-Z]{6}\+LiberationSerif$`)
	seen := map[string]string{}
	for _, text := range []string{"", "a", "ab", "ba", "abc", "a\u00AD", "a-"} {
		e := embed(t, subsetOf(t, Serif().Face(false, false), text))
		if other, twice := seen[e.Name]; twice || !name.MatchString(e.Name) {
			t.Errorf("%q is called %s, as is %q", text, e.Name, other)
		}
		seen[e.Name] = text
		if again := embed(t, subsetOf(t, Serif().Face(false, false), text)); again.Name != e.Name || !bytes.Equal(again.Program, e.Program) {
			t.Errorf("%q is embedded in two ways", text)
		}
	}
	if bolder := embed(t, subsetOf(t, Serif().Face(true, false), "a")); seen[bolder.Name[:7]+"LiberationSerif"] != "" {
		t.Errorf("two faces share the tag of %s", bolder.Name)
	}
}

// Every glyph of a program is drawn as in the font, and as wide.
func TestTrueTypeProgram(t *testing.T) {
	f, whole := Serif().Face(false, true), read(liberationserifitalic.TTF)
	s := subsetOf(t, f, text)
	e := embed(t, s)
	part := read(e.Program)
	if count := int(binary.BigEndian.Uint16(part.maxp[4:])); count <= len(s.glyphs) || len(part.hmtx) != 4*count {
		t.Fatalf("the program has %d glyphs and %d bytes of metrics for %d codes and components", count, len(part.hmtx), len(s.glyphs))
	}
	for code, g := range s.glyphs {
		if e.Widths[code] != f.Advance(g) {
			t.Errorf("code %d is %d wide, want %d", code, e.Widths[code], f.Advance(g))
		}
		if int(g) >= f.glyphs {
			continue
		}
		if got, want := part.points(code), whole.points(int(g)); !slices.Equal(got, want) {
			t.Errorf("%q is drawn as %v, want %v", s.stands[code], got, want)
		}
		if got, want := part.metrics(code), whole.metrics(int(g)); got != want {
			t.Errorf("%q has the metrics %s, want %s", s.stands[code], got, want)
		}
	}
}

// A raised digit that is made stands where the font's own stand and is as high.
func TestRaisedDigits(t *testing.T) {
	for _, f := range shippedFaces() {
		s := subsetOf(t, f, "⁰¹²³⁴⁵⁶⁷⁸⁹")
		e := embed(t, s)
		program := read(e.Program)
		_, bottom, _, top := extent(program.points(2)) // ¹
		for code := 1; code <= 10; code++ {
			left, b, right, high := extent(program.points(code))
			if e.Widths[code] != e.Widths[2] || top-high > 60 || high-top > 60 || b < bottom-60 || left < 0 || right*1000 > float64((e.Widths[code]+60)*f.unitsPerEm) {
				t.Errorf("%s: %c is %d wide and reaches from %v,%v to %v,%v; ¹ is %d wide and from %v to %v high",
					f.Name, e.Unicode[code], e.Widths[code], left, b, right, high, e.Widths[2], bottom, top)
			}
		}
	}
}

// The boxes of digits that are made are those of the points, within the rounding outwards.
func TestBoxesOfRaisedDigits(t *testing.T) {
	e := embed(t, subsetOf(t, Serif().Face(false, false), "⁰⁶⁷⁸⁹"))
	program := read(e.Program)
	for code := 1; code <= 5; code++ {
		b := program.outline(code)
		left, bottom, right, top := extent(program.points(code))
		got := [4]float64{left - float64(short(b, 2)), bottom - float64(short(b, 4)), float64(short(b, 6)) - right, float64(short(b, 8)) - top}
		for _, margin := range got {
			if margin < 0 || margin >= 1 {
				t.Errorf("%c: the box is off by %v", e.Unicode[code], got)
			}
		}
		if bearing := short(program.hmtx, 4*code+2); bearing != short(b, 2) {
			t.Errorf("%c begins at %d, and its box at %d", e.Unicode[code], bearing, short(b, 2))
		}
	}
}

func TestProgramFile(t *testing.T) {
	program := embed(t, subsetOf(t, Sans().Face(true, false), text)).Program
	if len(program)%4 != 0 || checksum(program) != 0xB1B0AFBA {
		t.Errorf("%d bytes have the checksum %X", len(program), checksum(program))
	}
	var tags []string
	for record := program[12:directoryLength]; len(record) > 0; record = record[16:] {
		tags = append(tags, string(record[:4]))
		at, length := binary.BigEndian.Uint32(record[8:]), binary.BigEndian.Uint32(record[12:])
		data := slices.Clone(program[at : at+(length+3)/4*4])
		if tags[len(tags)-1] == "head" {
			clear(data[8:12])
		}
		if want := binary.BigEndian.Uint32(record[4:]); at%4 != 0 || checksum(data) != want {
			t.Errorf("%s at %d has the checksum %X, want %X", record[:4], at, checksum(data), want)
		}
	}
	if fmt.Sprint(tags) != "[glyf head hhea hmtx loca maxp]" {
		t.Errorf("the program has the tables %s", tags)
	}
}

func TestLimits(t *testing.T) {
	f := parseFile(t, shapesTTF)
	tests := []struct {
		text string
		want string // glyphs, points, contours, those of composites, zones and instructions, components, depth
	}{
		{"", "[1 4 1 0 0 1 0 0 0 0 0 0 0 0]"},
		{"A", "[2 4 1 0 0 1 0 0 0 0 0 0 0 0]"},
		{"To", "[3 8 2 0 0 1 0 0 0 0 0 0 0 0]"},
		{"Ä", "[4 8 2 11 3 1 0 0 0 0 0 0 2 1]"},
		{"¨ÄA", "[4 8 2 11 3 1 0 0 0 0 0 0 2 1]"},
		{"²", "[3 4 1 4 1 1 0 0 0 0 0 0 1 1]"},
	}
	for _, test := range tests {
		maxp := read(embed(t, subsetOf(t, f, test.text)).Program).maxp
		var got []int
		for at := 4; at < len(maxp); at += 2 {
			got = append(got, short(maxp, at))
		}
		if fmt.Sprint(got) != test.want {
			t.Errorf("%q has at most %v, want %v", test.text, got, test.want)
		}
	}
}

func TestDamagedOutlines(t *testing.T) {
	glyf := func(at int, with ...byte) []byte { return patched(t, shapesTTF, "glyf", at, with...) }
	f := parseFile(t, shapesTTF)
	start := func(r rune) int { return 2 * f.outlines.loca.u16(2*int(glyph(t, f, r))) }
	tests := []struct {
		what string
		data []byte
		text string
		want string
	}{
		{"instructions beyond the end", glyf(start('A')+12, 0xFF), "VA", "“A” (U+0041)"},
		{"contours beyond the end", glyf(start('o'), 0x7F), "o", "“o”"},
		{"a last point before the first", glyf(start('o')+12, 0, 0), "o", "“o”"},
		{"a component that is not there", glyf(start('Ä')+12, 0xFF), "Ä", "“Ä”"},
		{"a composite of itself", glyf(start('Ä')+12, 0, byte(glyph(t, f, 'Ä'))), "Ä", "“Ä”"},
		{"a component that is damaged", glyf(start('A')+12, 0xFF), "Ä", "“glyf”"},
		{"an outline that is nowhere", patched(t, shapesTTF, "loca", 2*int(glyph(t, f, 'V')), 0xFF, 0xFF), "V", "“V”"},
	}
	for _, test := range tests {
		face, err := Parse(test.data)
		if err != nil {
			t.Fatal(err)
		}
		_, err = subsetOf(t, face, test.text).Embed()
		if err == nil || !bytes.Contains([]byte(err.Error()), []byte(test.want)) {
			t.Errorf("%s: got %v, want %s", test.what, err, test.want)
		}
	}
}
