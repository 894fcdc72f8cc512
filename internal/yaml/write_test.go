package yaml_test

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"quaestor/internal/golden"
	"quaestor/internal/yaml"
)

// TestWrite writes a record that has every shape, with a remark on some values.
func TestWrite(t *testing.T) {
	text, err := os.ReadFile("testdata/write.yaml")
	if err != nil {
		t.Fatal(err)
	}
	_, read, _, list := read("before.yaml", text)
	if len(list) > 0 {
		t.Fatal(list)
	}
	remark := func(pointer any) string {
		switch pointer {
		case any(&read.Title):
			return "import: guessed\nfrom two lines"
		case any(&read.Questions[1]):
			return "import: not numbered"
		case any(&read.Answers[0]):
			return "import: joint"
		case any(&read.AskedBy[0]):
			return "import: one of a list on one line"
		case any(&read.Questions[0].Text):
			return "import: the one value of a mapping"
		case any(&read.Questions[1].Label):
			return "import: a key"
		}
		return ""
	}
	got, err := yaml.Write(read, remark)
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "testdata/write.want.yaml", string(got))
}

// FuzzWrite holds that what is written reads the same and is written the same again.
func FuzzWrite(f *testing.F) {
	files, _ := filepath.Glob("testdata/*/*.yaml")
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		_, first, _, list := read("f.yaml", text)
		if first == nil || len(list) > 0 {
			return
		}
		written, err := yaml.Write(first, nil)
		if err != nil {
			t.Fatal(err)
		}
		_, second, _, list := read("f.yaml", written)
		if len(list) > 0 || !reflect.DeepEqual(first, second) {
			t.Fatalf("read %+v\nwritten as\n%s\nread again %+v\n%v", first, written, second, list)
		}
	})
}
