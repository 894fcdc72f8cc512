package yaml_test

import (
	"os"
	"path/filepath"
	"testing"

	"quaestor/internal/diag"
	"quaestor/internal/record"
	"quaestor/internal/source"
)

// FuzzParse holds the promises for arbitrary bytes: nothing panics, every place lies inside the file, everything is
// said in both languages, and all values can be looked up.
func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/*/*.yaml")
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		file, read, places, list := read("f.yaml", text)
		for _, d := range list {
			if d.Message.DE == "" || d.Message.EN == "" || d.Help.DE == "" || d.Help.EN == "" {
				t.Errorf("something is unsaid: %+v", d)
			}
			if file != nil {
				inside(t, file, d.Place)
			}
		}
		if places == nil {
			return
		}
		record.Walk(read, func(_ []any, _ *record.Field, value any) {
			inside(t, file, places.At(value))
			inside(t, file, places.Key(value))
			if p, ok := value.(*prose); ok {
				inside(t, file, places.Within(p, 0, len(*p)))
				inside(t, file, places.Within(p, len(*p)/3, len(*p)/2))
			}
		})
	})
}

// inside fails if a place does not lie in the file, or if it ends before it starts.
func inside(t *testing.T, file *source.File, p diag.Place) {
	t.Helper()
	if p == (diag.Place{File: file.Name}) {
		return
	}
	start, end := file.Offset(p.Start), file.Offset(p.End)
	if start > end || file.Pos(start) != p.Start || file.Pos(end) != p.End {
		t.Errorf("place %v is not inside %q", p, file.Text)
	}
}
