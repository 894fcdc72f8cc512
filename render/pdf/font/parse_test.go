package font

import (
	"encoding/binary"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
)

// patched returns a font file with bytes of one table replaced.
func patched(t testing.TB, file, tag string, at int, with ...byte) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for record := data[12:]; ; record = record[16:] {
		if string(record[:4]) == tag {
			start := int(binary.BigEndian.Uint32(record[8:]))
			copy(data[start+at:], with)
			return data
		}
	}
}

// renamed returns a font file that lacks a table.
func renamed(t testing.TB, file, tag string) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	at := strings.Index(string(data[:400]), tag)
	copy(data[at:], "gone")
	return data
}

const (
	shapesTTF = "testdata/shapes.ttf"
	shapesOTF = "testdata/shapes.otf"
)

func TestUnusableFiles(t *testing.T) {
	tests := []struct {
		what string
		data []byte
		want string // part of the message
	}{
		{"empty", nil, "no TrueType or OpenType font"},
		{"text", []byte("This is no font at all."), "no TrueType or OpenType font"},
		{"collection", []byte("ttcf\x00\x01\x00\x00\x00\x00\x00\x02"), "collection"},
		{"web font", []byte("wOF2\x00\x01\x00\x00\x00\x00\x00\x02"), "web font"},
		{"a directory that ends too early", []byte("OTTO\x00\xFF\x00\x00\x00\x00\x00\x02"), "directory"},
		{"restricted", patched(t, shapesTTF, "OS/2", 8, 0, 2), "does not allow"},
		{"no subsets", patched(t, shapesOTF, "OS/2", 8, 1, 0), "does not allow"},
		{"bitmaps only", patched(t, shapesTTF, "OS/2", 8, 2, 0), "does not allow"},
		{"magic number", patched(t, shapesTTF, "head", 12, 0), "“head”"},
		{"no units", patched(t, shapesTTF, "head", 18, 0, 0), "“head”"},
		{"no glyphs", patched(t, shapesTTF, "maxp", 4, 0, 0), "“maxp”"},
		{"more glyphs than metrics", patched(t, shapesTTF, "maxp", 4, 1, 0), "“hmtx”"},
		{"format of loca", patched(t, shapesTTF, "head", 50, 0, 2), "“loca”"},
		{"loca too short", patched(t, shapesTTF, "head", 50, 0, 1), "“loca”"},
		{"segments of cmap", patched(t, shapesTTF, "cmap", 2, 0xFF, 0xFF), "“cmap”"},
		{"pairs of kern", patched(t, shapesTTF, "kern", 10, 0xFF, 0xFF), "“kern”"},
		{"lookups of GPOS", patched(t, shapesOTF, "GPOS", 8, 0xFF, 0xFF), "“GPOS”"},
		{"CFF of another number of glyphs", patched(t, shapesOTF, "maxp", 4, 0, 11), "“CFF”"},
		{"CFF header", patched(t, shapesOTF, "CFF ", 0, 2), "“CFF”"},
		{"no cmap", renamed(t, shapesTTF, "cmap"), "lacks a part"},
		{"no outlines", renamed(t, shapesTTF, "glyf"), "lacks a part"},
		{"no head", renamed(t, shapesTTF, "head"), "“head”"},
	}
	for _, test := range tests {
		checkRefused(t, test.what, test.data, test.want)
	}
}

func checkRefused(t *testing.T, what string, data []byte, want string) {
	t.Helper()
	_, err := Parse(data)
	var told *Error
	if !errors.As(err, &told) {
		t.Errorf("%s: got %v, want an Error", what, err)
		return
	}
	if !strings.Contains(told.Message.EN, want) || told.Message.DE == "" || told.Help.DE == "" || told.Help.EN == "" {
		t.Errorf("%s: got %+v, want it to say %s and what to do", what, told, want)
	}
}

// An old font may forbid embedding and allow it for print at once; the milder word counts.
func TestPermissionToPrint(t *testing.T) {
	for _, allowed := range []byte{0, 4, 8, 2 | 4, 2 | 8} {
		if _, err := Parse(patched(t, shapesTTF, "OS/2", 8, 0, allowed)); err != nil {
			t.Errorf("fsType %d: %v", allowed, err)
		}
	}
}

// A file that ends too early is refused, unless it lacks only the padding behind its last table.
func TestCutFiles(t *testing.T) {
	for _, file := range []string{shapesTTF, shapesOTF} {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for n := range len(data) - 3 {
			if face, err := Parse(slices.Clone(data[:n])); err == nil {
				t.Errorf("%s cut after %d bytes is read as %s", file, n, face.Name)
			}
		}
	}
}

func TestNames(t *testing.T) {
	tests := map[string]string{
		"Liberation Serif": "LiberationSerif", "A(b)<c>/d%": "Abcd", "Straße-Bold_2": "Strae-Bold_2",
		strings.Repeat("x", 80): strings.Repeat("x", 63), "": "",
	}
	for name, want := range tests {
		if got := nameLetters(name); got != want {
			t.Errorf("%q becomes %q, want %q", name, got, want)
		}
	}
	if got := postScriptName(nil); got != "Font" {
		t.Errorf("a font without a name is called %q", got)
	}
}
