package font

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"

	"quaestor/internal/golden"
)

// shippedFaces returns the nine faces that are always there.
func shippedFaces() []*Face {
	var faces []*Face
	for _, family := range []*Family{Serif(), Sans()} {
		for n := range 4 {
			faces = append(faces, family.Face(n&bold != 0, n&italic != 0))
		}
	}
	return append(faces, Mono().Face(false, false))
}

func lines(t testing.TB, file string) []string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n")
}

func parseFile(t testing.TB, file string) *Face {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	face, err := Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	return face
}

func glyph(t testing.TB, f *Face, r rune) Glyph {
	t.Helper()
	g, ok := f.Glyph(r)
	if !ok {
		t.Fatalf("%s has no %q", f.Name, r)
	}
	return g
}

func TestLettersOfTheUnion(t *testing.T) {
	for _, line := range lines(t, "testdata/letters.txt") {
		language, letters, _ := strings.Cut(line, " ")
		for _, face := range shippedFaces() {
			for _, r := range letters {
				if g, ok := face.Glyph(r); !ok || g == 0 || r != ' ' && !inked(face, g) {
					t.Errorf("%s: %s has no %q (U+%04X)", language, face.Name, r, r)
				}
			}
		}
	}
}

// inked reports whether a glyph draws anything.
func inked(f *Face, g Glyph) bool {
	if int(g) >= f.glyphs {
		g = f.digit(g)
	}
	return f.outlines.box(g).top > f.outlines.box(g).bottom
}

func TestSpacesAndHyphens(t *testing.T) {
	for _, face := range shippedFaces() {
		for _, r := range "\u00A0\u2007\u2009\u202F" {
			if g := glyph(t, face, r); inked(face, g) || face.Advance(g) == 0 {
				t.Errorf("%s: U+%04X is no space", face.Name, r)
			}
		}
		hyphen := face.Advance(glyph(t, face, '-'))
		for _, r := range "\u00AD\u2010\u2011" {
			if g := glyph(t, face, r); !inked(face, g) || face.Advance(g) != hyphen {
				t.Errorf("%s: U+%04X is no hyphen", face.Name, r)
			}
		}
	}
}

func TestNoGlyph(t *testing.T) {
	faces := append(shippedFaces(), parseFile(t, "testdata/shapes.ttf")) // which maps U+05D0
	for _, face := range faces {
		for _, r := range []rune{-1, 0, '\n', 0x7F, 0x9F, 0x200F, 0x202E, 0x05D0, 0x0627, 0x0905, 0xFB1D, 0xFE8E, 0xFFFF, 0x10FFFF, 0x110000} {
			if g, ok := face.Glyph(r); ok || g != 0 {
				t.Errorf("%s sets U+%04X with glyph %d", face.Name, r, g)
			}
		}
	}
}

func TestAstralCharacter(t *testing.T) {
	for _, file := range []string{"testdata/shapes.ttf", "testdata/shapes.otf"} {
		face := parseFile(t, file)
		if g := glyph(t, face, '𝐀'); g != 11 {
			t.Errorf("%s: U+1D400 is glyph %d, want 11", file, g)
		}
		if _, ok := face.Glyph('𝐁'); ok {
			t.Errorf("%s sets U+1D401, which it does not have", file)
		}
	}
}

// Every character finds the same glyph through the table of common characters as through the file.
func TestCommonCharacters(t *testing.T) {
	for _, face := range shippedFaces() {
		for r := rune(0x20); r < 0x2100; r++ {
			got, _ := face.Glyph(r)
			if want := face.characters.glyph(r, face.glyphs); want != 0 && got != 0 && got != want && int(got) < face.glyphs {
				t.Fatalf("%s: U+%04X is glyph %d, want %d", face.Name, r, got, want)
			}
		}
	}
}

func TestKerning(t *testing.T) {
	byName := map[string]*Face{}
	for _, face := range shippedFaces() {
		byName[face.Name] = face
	}
	for _, line := range lines(t, "testdata/kerning.txt") {
		fields := strings.Fields(line)
		face := byName[fields[0]]
		for i := 1; i < len(fields); i += 2 {
			checkPair(t, face, fields[i], fields[i+1])
		}
	}
}

func checkPair(t *testing.T, face *Face, pair, want string) {
	t.Helper()
	letters := []rune(pair)
	got := face.Kern(glyph(t, face, letters[0]), glyph(t, face, letters[1]))
	if strconv.Itoa(got) != want {
		t.Errorf("%s kerns %s by %d, want %s", face.Name, pair, got, want)
	}
}

// What HarfBuzz makes of the two fonts of shapes: all pairs of some letters, those not named being zero.
func TestKerningOfShapes(t *testing.T) {
	wanted := map[string]string{
		"testdata/shapes.ttf": "AV -73 A- 25 VA -68 To -98",
		"testdata/shapes.otf": "AV -135 AT -60 Ao -11 VA -50 Vo -50 VÄ -50 TA -83 To -157 T- -7 TÄ -50 ÄV -60 ÄT -60",
	}
	for file, pairs := range wanted {
		face, fields := parseFile(t, file), strings.Fields(pairs)
		want := map[string]string{}
		for i := 0; i < len(fields); i += 2 {
			want[fields[i]] = fields[i+1]
		}
		for _, left := range "AVTo-Ä1" {
			for _, right := range "AVTo-Ä1" {
				pair := string(left) + string(right)
				checkPair(t, face, pair, orZero(want[pair]))
			}
		}
	}
}

func orZero(s string) string {
	if s == "" {
		return "0"
	}
	return s
}

func TestFaces(t *testing.T) {
	var b strings.Builder
	faces := append(shippedFaces(), parseFile(t, "testdata/shapes.ttf"), parseFile(t, "testdata/shapes.otf"))
	for _, f := range faces {
		e, err := NewSubset(f).Embed()
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%s: ascent %d, descent %d, capitals %d, small letters %d, italic %t, bold %t, serif %t, fixed %t\n",
			f.Name, f.Ascent, f.Descent, f.CapHeight, f.XHeight, f.Italic, f.Bold, f.Serif, f.Fixed)
		fmt.Fprintf(&b, "\tflags %b, angle %d, stem %d, box %d, o %d, ² %d, ⁸ %d\n",
			e.Flags, e.ItalicAngle, e.StemV, e.BBox, advanceOf(f, 'o'), advanceOf(f, '²'), advanceOf(f, '⁸'))
	}
	golden.Check(t, "testdata/faces.txt", b.String())
}

func advanceOf(f *Face, r rune) int {
	g, _ := f.Glyph(r)
	return f.Advance(g)
}

func TestRounding(t *testing.T) {
	f := &Face{unitsPerEm: 2048}
	for units, want := range map[int]int{0: 0, 1: 0, 2: 1, -2: -1, 1024: 500, 2048: 1000, -1025: -500, 256: 125, -64: -31, 3: 1} {
		if got := f.em(units); got != want {
			t.Errorf("%d units are %d thousandths, want %d", units, got, want)
		}
	}
	f.unitsPerEm = 1000
	for units := range 3000 {
		if f.em(units) != units || f.em(-units) != -units {
			t.Fatalf("%d units of 1000 are %d and %d", units, f.em(units), f.em(-units))
		}
	}
}

func TestFamily(t *testing.T) {
	regular, heavy, slanted := &Face{Name: "r"}, &Face{Name: "b"}, &Face{Name: "i"}
	tests := []struct {
		family *Family
		want   string
	}{
		{NewFamily(regular, nil, nil, nil), "rrrr"},
		{NewFamily(regular, heavy, nil, nil), "rbrb"},
		{NewFamily(regular, heavy, slanted, nil), "rbib"},
		{NewFamily(regular, heavy, slanted, regular), "rbir"},
		{NewFamily(regular, nil, slanted, nil), "rrii"},
	}
	for _, test := range tests {
		got := ""
		for n := range 4 {
			got += test.family.Face(n&bold != 0, n&italic != 0).Name
		}
		if got != test.want {
			t.Errorf("regular, bold, italic, bold italic: got %s, want %s", got, test.want)
		}
	}
	for n, want := range []string{"LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic", "LiberationSerif-BoldItalic"} {
		if got := Serif().Face(n&bold != 0, n&italic != 0).Name; got != want {
			t.Errorf("face %d is %s, want %s", n, got, want)
		}
	}
}

// Faces are shared: many goroutines that use them at once find the same.
func TestSharing(t *testing.T) {
	var wait sync.WaitGroup
	sums := make([]int, 8)
	for n := range sums {
		wait.Go(func() {
			face := Sans().Face(true, true)
			before := Glyph(0)
			for _, r := range "Verfügung, Tatsächlich. ΑΒΓ 𝐀 ⁸" {
				g, _ := face.Glyph(r)
				sums[n] += face.Advance(g) + face.Kern(before, g)
				before = g
			}
		})
	}
	wait.Wait()
	for _, sum := range sums {
		if sum != sums[0] || sum == 0 {
			t.Fatalf("goroutines measured %d", sums)
		}
	}
}
