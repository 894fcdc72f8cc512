package yaml_test

import (
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"quaestor/internal/lang"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
)

type texts struct {
	A     string   `key:"a"`
	List  []string `key:"list"`
	Texts *texts   `key:"texts"`
}

// styles writes the same words as scalars of every style; %s stands for words with single blanks between them.
var styles = []struct {
	name  string
	write func(words []string, r *rand.Rand) string
}{
	{"plain", func(w []string, r *rand.Rand) string { return "a: " + strings.Join(w, " ") + "\n" }},
	{"plain in lines", func(w []string, r *rand.Rand) string { return "a: " + join(w, r, "\n  ") + "\n" }},
	{"single", func(w []string, r *rand.Rand) string {
		return "a: '" + strings.ReplaceAll(join(w, r, " \n  "), "'", "''") + "'\n"
	}},
	{"double", func(w []string, r *rand.Rand) string {
		text := strings.NewReplacer(`"`, `\"`, `\`, `\\`, "ä", `\xe4`, "€", `\u20AC`).Replace(join(w, r, "\n\n   "))
		return `a: "` + text + "\"\n"
	}},
	{"double with escaped breaks", func(w []string, r *rand.Rand) string {
		return `a: "` + strings.NewReplacer(`"`, `\"`, `\`, `\\`).Replace(strings.Join(w, "\x00")) + "\"\n"
	}},
	{"literal", func(w []string, r *rand.Rand) string { return "a: |\n  " + join(w, r, "\n  ") + "\n" }},
	{"literal, stripped, blank lines", func(w []string, r *rand.Rand) string {
		return "a: |- # why\n\n    " + join(w, r, "\n\n     ") + "\n\n"
	}},
	{"literal, kept, indicator", func(w []string, r *rand.Rand) string {
		return "texts:\n  a: |2+\n      " + join(w, r, "\n      ") + "\n\n"
	}},
	{"folded", func(w []string, r *rand.Rand) string { return "a: >\n  " + join(w, r, "\n  ") + "\n" }},
	{"folded with more indented lines", func(w []string, r *rand.Rand) string {
		return "a: >+\n\n  " + join(w, r, "\n\n    ") + "\n\n"
	}},
	{"folded with indented lines together", func(w []string, r *rand.Rand) string { return "a: >\n  " + join(w, r, "\n    ") + "\nlist: [b]\n" }},
	{"list item", func(w []string, r *rand.Rand) string {
		return "list:\n  - x\n  - >-\n    " + join(w, r, "\n    ") + "\n"
	}},
	{"flow list", func(w []string, r *rand.Rand) string {
		return "list: [x, '" + strings.ReplaceAll(join(w, r, "\n  "), "'", "''") + "']\n"
	}},
}

// join puts blanks or separators between words.
func join(words []string, r *rand.Rand, separator string) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 && r.IntN(3) == 0 {
			b.WriteString(separator)
		} else if i > 0 {
			b.WriteString(" ")
		}
		b.WriteString(w)
	}
	return b.String()
}

// TestWithin writes random words in every style and looks each of them up again: what stands at its place in the file,
// escapes undone, must be the word.
func TestWithin(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	vocabulary := []string{"Fälle", "ca.", "480", "[x](y:z)", "ein's", `ein"s`, `a\b`, "€", "–", "a-b", "äöü", "!", "😀"}
	for range 200 {
		words := []string{"erst"}
		for range r.IntN(12) {
			words = append(words, vocabulary[r.IntN(len(vocabulary))])
		}
		for _, style := range styles {
			text := style.write(words, r)
			text = strings.ReplaceAll(text, "\x00", []string{" ", " \\\n  ", "\\\n \\ "}[r.IntN(3)])
			if r.IntN(4) == 0 {
				text = strings.ReplaceAll(text, "\n", "\r\n")
			}
			checkWithin(t, style.name, text)
		}
	}
}

func checkWithin(t *testing.T, style, text string) {
	t.Helper()
	file, list := source.New("a.yaml", []byte(text))
	if len(list) > 0 {
		t.Fatal(list)
	}
	d, list := yaml.Parse(file)
	if len(list) > 0 {
		t.Fatalf("%s: %q: %v", style, text, list)
	}
	var record texts
	places, list := d.Read(&record, lang.German)
	if len(list) > 0 {
		t.Fatalf("%s: %q: %v", style, text, list)
	}
	value := &record.A
	if len(record.List) > 1 {
		value = &record.List[1]
	} else if record.Texts != nil {
		value = &record.Texts.A
	}
	for _, at := range regexp.MustCompile(`\S+`).FindAllStringIndex(*value, -1) {
		place := places.Within(value, at[0], at[1])
		got := string(file.Text[file.Offset(place.Start):file.Offset(place.End)])
		if want := (*value)[at[0]:at[1]]; unescape(got, style) != want {
			t.Fatalf("%s: %q at %v: got %q, want %q\nin %q", style, *value, at, got, want, text)
		}
	}
	checkExtent(t, file, places, value, style)
}

// checkExtent holds the place of a whole value against its first and last word, or its quotes.
func checkExtent(t *testing.T, file *source.File, places *yaml.Places, value *string, style string) {
	t.Helper()
	place := places.At(value)
	got := string(file.Text[file.Offset(place.Start):file.Offset(place.End)])
	words := strings.Fields(*value)
	if strings.HasPrefix(style, "double") || style == "single" || style == "flow list" {
		if len(got) < 2 || got[0] != got[len(got)-1] || got[0] != '"' && got[0] != '\'' {
			t.Fatalf("%s: the quoted value is %q", style, got)
		}
		return
	}
	if !strings.HasPrefix(strings.TrimLeft(got, " "), words[0]) || !strings.HasSuffix(got, words[len(words)-1]) {
		t.Fatalf("%s: the value %q is %q", style, *value, got)
	}
}

func unescape(s, style string) string {
	switch {
	case style == "single" || style == "flow list":
		return strings.ReplaceAll(s, "''", "'")
	case strings.HasPrefix(style, "double"):
		s = regexp.MustCompile(`\\\r?\n *`).ReplaceAllString(s, "")
		if plain, err := strconv.Unquote(`"` + s + `"`); err == nil {
			return strings.NewReplacer("\xe4", "ä").Replace(plain)
		}
	}
	return s
}
