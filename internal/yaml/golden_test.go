package yaml_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quaestor/internal/diag"
	"quaestor/internal/golden"
	"quaestor/internal/lang"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
)

// read reads a sample inquiry and returns all there is to say about it.
func read(name string, text []byte) (*source.File, *inquiry, *yaml.Places, []diag.Diagnostic) {
	file, list := source.New(name, text)
	if file == nil {
		return nil, nil, nil, list
	}
	d, list := yaml.Parse(file)
	if d == nil {
		return file, nil, nil, list
	}
	record := new(inquiry)
	places, list := d.Read(record, lang.German)
	return file, record, places, list
}

// describe writes diagnostics in both languages, each with the text its place covers.
func describe(file *source.File, list []diag.Diagnostic) []byte {
	var b bytes.Buffer
	for _, d := range list {
		fmt.Fprintf(&b, "%d:%d-%d:%d %s", d.Place.Start.Line, d.Place.Start.Col, d.Place.End.Line, d.Place.End.Col, d.Rule)
		if file != nil {
			fmt.Fprintf(&b, " %q", file.Text[file.Offset(d.Place.Start):file.Offset(d.Place.End)])
		}
		fmt.Fprintf(&b, "\n  %s\n  %s\n  Abhilfe: %s\n  Help: %s\n", d.Message.DE, d.Message.EN, d.Help.DE, d.Help.EN)
		for _, r := range d.Related {
			fmt.Fprintf(&b, "  %d:%d %s / %s\n", r.Place.Start.Line, r.Place.Start.Col, r.Message.DE, r.Message.EN)
		}
	}
	return b.Bytes()
}

// TestMistakes reads each file of testdata and compares what is said with the .txt file beside it.
func TestMistakes(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal("no test data", err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		file, _, _, list := read(filepath.Base(name), text)
		got := describe(file, list)
		expected := strings.TrimSuffix(name, ".yaml") + ".txt"
		golden.Check(t, expected, string(got))
	}
}
