package form_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"quaestor/incidents"
	"quaestor/internal/golden"
	"quaestor/internal/yaml"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// TestRecognise reads the papers of the folder papers, each by the profile that its folder is called after, and compares
// the records and what became of every paragraph.
func TestRecognise(t *testing.T) {
	for _, name := range papers(t) {
		t.Run(strings.TrimSuffix(strings.TrimPrefix(name, "testdata/papers/"), ".txt"), func(t *testing.T) {
			golden.Check(t, strings.TrimSuffix(name, ".txt")+".want", dump(t, recognise(t, name)))
		})
	}
}

func papers(t testing.TB) []string {
	names, err := filepath.Glob("testdata/papers/*/*.txt")
	if err != nil || len(names) < 12 {
		t.Fatalf("%d papers, %v", len(names), err)
	}
	return names
}

func recognise(t testing.TB, name string) *form.Draft {
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	p, err := paper.Read(filepath.Base(name), text)
	if err != nil {
		t.Fatal(err)
	}
	profile, list := templates.Load(filepath.Base(filepath.Dir(name)), nil, "")
	if len(list) > 0 {
		t.Fatal(list)
	}
	return form.Recognise(p, profile)
}

// dump writes the records of a draft and what became of the paragraphs.
func dump(t testing.TB, d *form.Draft) string {
	var b strings.Builder
	remark := func(pointer any) string {
		var lines []string
		for _, one := range d.Remarks[pointer] {
			lines = append(lines, "import: "+one.Text.In(d.Language))
		}
		return strings.Join(lines, "\n")
	}
	write := func(value any) {
		text, err := yaml.Write(value, remark)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(text)
		b.WriteString("---\n")
	}
	for _, q := range d.Inquiry {
		write(q)
	}
	if d.Sitting != nil {
		write(d.Sitting)
	}
	write(&incidents.RegisterFile{Register: d.Register})
	for _, one := range d.Placed {
		fmt.Fprintf(&b, "%3d %s", one.Paragraph, one.As)
		if one.Form != "" {
			fmt.Fprintf(&b, " [%s]", strings.ReplaceAll(one.Form, "\n", " / "))
		}
		b.WriteByte('\n')
	}
	for _, i := range d.Unplaced {
		fmt.Fprintf(&b, "%3d unplaced: %s\n", i, d.Paper.Paragraphs[i].Plain)
	}
	for _, c := range d.Changed {
		fmt.Fprintf(&b, "line %d: %s -> %s\n", d.Paper.Lines[c.Line].Number, c.From, c.To)
	}
	return b.String()
}

// TestNothingVanishes holds that every paragraph is placed or reported once, and that each of its words stands in a text of
// a record or in the form that its label is.
func TestNothingVanishes(t *testing.T) {
	for _, name := range papers(t) {
		d := recognise(t, name)
		accounted(t, name, d)
		kept := map[string]int{}
		for _, text := range texts(d) {
			count(kept, text, 1)
		}
		for _, one := range d.Placed {
			count(kept, one.Form, 1)
		}
		for _, i := range d.Unplaced {
			count(kept, d.Paper.Paragraphs[i].Plain, 1)
		}
		for i := range d.Paper.Paragraphs {
			count(kept, d.Paper.Paragraphs[i].Plain, -1)
		}
		for word, n := range kept {
			if n < 0 {
				t.Errorf("%s: %q is missing %d times", name, word, -n)
			}
		}
	}
}

// accounted holds that every paragraph is placed or unplaced.
func accounted(t testing.TB, name string, d *form.Draft) {
	var list []int
	for _, one := range d.Placed {
		list = append(list, one.Paragraph)
	}
	list = append(list, d.Unplaced...)
	slices.Sort(list)
	list = slices.Compact(list)
	for i := range d.Paper.Paragraphs {
		if i >= len(list) || list[i] != i {
			t.Fatalf("%s: paragraph %d is not accounted for: %v", name, i, list)
		}
	}
	if len(list) != len(d.Paper.Paragraphs) {
		t.Fatalf("%s: %d paragraphs, %d accounted for", name, len(d.Paper.Paragraphs), len(list))
	}
}

// count counts the words of a text without any signs.
func count(words map[string]int, text string, by int) {
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \n\t|", r) }) {
		if word = plain(word); word != "" {
			words[word] += by
		}
	}
}
