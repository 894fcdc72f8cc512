package yaml_test

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"quaestor/internal/generate"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
)

// checkBlocks fails if a text is not read as the parser alone reads it, comments and mistakes included. Texts that
// package source refuses never come so far.
func checkBlocks(t *testing.T, name string, text []byte) {
	t.Helper()
	file, _ := source.New("a.yaml", text)
	if file == nil {
		return
	}
	got, err := yaml.Decode(file.Text)
	want, wanted := yaml.Unmarshal(file.Text)
	if fmt.Sprint(err) != fmt.Sprint(wanted) {
		t.Fatalf("%s: %q\nshortened to %q\nmistake: %v\nwant: %v", name, text, yaml.Cut(file.Text), err, wanted)
	}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("%s: %q\nshortened to %q\nis read otherwise than by the parser alone", name, text, yaml.Cut(file.Text))
	}
}

// TestBlocksOfRepository reads every record that there is, the mistaken ones of the tests too, and generated ones.
func TestBlocksOfRepository(t *testing.T) {
	count := 0
	err := filepath.WalkDir("../..", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || filepath.Ext(path) != ".yaml" {
			return err
		}
		text, err := os.ReadFile(path)
		checkBlocks(t, path, text)
		checkBlocks(t, path+" with CRLF", []byte(strings.ReplaceAll(string(text), "\n", "\r\n")))
		count++
		return err
	})
	if err != nil || count < 50 {
		t.Errorf("%d files, error: %v", count, err)
	}
	for _, f := range generate.Dossier(30) {
		checkBlocks(t, f.Name, []byte(f.Text))
		if short := yaml.Cut([]byte(f.Text)); len(f.Text) > 10_000 && len(short) > len(f.Text)/3 {
			t.Errorf("%s: of %d bytes the parser still sees %d", f.Name, len(f.Text), len(short))
		}
	}
}

// TestBlocksAtRandom puts together lines that begin blocks, look as if they did, end them, or stand in them.
func TestBlocksAtRandom(t *testing.T) {
	lines := []string{"a: |", "b: |-", "- |", "- a: |", "- - b: |-", "-   c: | ", "a: |+", "a: |2", "a: | # why", "a: >", "? a: |",
		"a: 'b", "c'", "a: \"b", "c\"", "a: [b", "c]", "a: !!str |", "a: &b |", "b: *b", "!t", "--- |", "| b", "a |", "a:|", "a: b: |",
		"", " ", "   ", "\t", "# c", "x", "xx y", "a: b", "b:", "-", "- ", "- x", "<<: |", "ä", "\tx", "x |", "a: x |", "...", "1: |"}
	r := rand.New(rand.NewPCG(3, 4))
	cuts := 0
	for range 30_000 {
		var b strings.Builder
		end := []string{"\n", "\n", "\n", "\r\n"}[r.IntN(4)]
		for range 1 + r.IntN(9) {
			b.WriteString(strings.Repeat(" ", r.IntN(6)) + lines[r.IntN(len(lines))] + end)
		}
		text := []byte(strings.TrimSuffix(b.String(), []string{"", end}[r.IntN(2)]))
		checkBlocks(t, "random", text)
		if _, err := yaml.Unmarshal(text); err == nil && len(yaml.Cut(text)) != len(text) {
			cuts++
		}
	}
	if cuts < 500 {
		t.Errorf("only %d texts with a block that was cut", cuts)
	}
}

// FuzzBlocks holds the promise for arbitrary bytes.
func FuzzBlocks(f *testing.F) {
	files, _ := filepath.Glob("testdata/*/*.yaml")
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte("a: |\n  x\n\n   y\n# c\nb:\n- |-\n\n  z\n  \n- c: |\n    w"))
	f.Fuzz(func(t *testing.T, text []byte) { checkBlocks(t, "fuzzed", text) })
}
