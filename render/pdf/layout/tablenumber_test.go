package layout

import (
	"testing"

	"quaestor/internal/lang"
	"quaestor/render/tree"
)

// TestOnes shows with a bar where the place of ones ends; what has none is no number.
func TestOnes(t *testing.T) {
	tests := []struct {
		tag        lang.Tag
		text, want string
	}{
		{lang.German, "1.234,5", "1.234|,5"}, {lang.German, "12", "12|"}, {lang.German, "ca. 480", "ca. 480|"},
		{lang.German, "12,5 %", "12|,5 %"}, {lang.German, "1 234 567 €", "1 234 567| €"}, {lang.German, "–", "–|"},
		{lang.German, "−7,25", "−7|,25"}, {lang.German, "10–20", "10–20|"}, {lang.German, "10 bis 20,5 Tage", "10 bis 20|,5 Tage"},
		{lang.German, "über 1.000", "über 1.000|"}, {lang.German, "1,5", "1|,5"}, {lang.German, "12.34", ""},
		{lang.German, "12.03.2025", ""}, {lang.German, "12. März", ""}, {lang.German, "1/3", ""}, {lang.German, "k. A.", ""},
		{lang.German, "21/2301", ""}, {lang.German, "8:33", ""}, {lang.German, "3a", ""}, {lang.German, "A3", ""}, {lang.German, "", ""},
		{lang.English, "1,234.5", "1,234|.5"}, {lang.English, "about 480", "about 480|"}, {lang.English, "10 to 20", "10 to 20|"},
		{lang.English, "1.234,5", ""}, {lang.English, "12.5%", "12|.5%"}, {lang.English, "£1,000", "£1,000|"},
	}
	for _, test := range tests {
		end, ok := ones(test.text, test.tag)
		got := ""
		if ok {
			got = test.text[:end] + "|" + test.text[end:]
		}
		if got != test.want {
			t.Errorf("%s %q: got %q, want %q", test.tag, test.text, got, test.want)
		}
	}
}

// TestUpTo cuts running text within whatever holds its words.
func TestUpTo(t *testing.T) {
	text := []tree.Inline{
		tree.Text("a"), tree.Strong{Text: []tree.Inline{tree.Text("bc"), tree.Emphasis{Text: words("de")}}},
		tree.Footnote{}, tree.Link{Text: words("fg")}, tree.Ref{Text: words("h")}, tree.Strike{Text: words("i")}, tree.CodeSpan("jk"),
	}
	const all = "abcdefghijk"
	if got := tree.Words(text, ""); got != all {
		t.Fatalf("the text says %q", got)
	}
	for n := range len(all) + 2 {
		if got, want := tree.Words(upTo(text, n), ""), all[:min(n, len(all))]; got != want {
			t.Errorf("%d bytes: got %q, want %q", n, got, want)
		}
	}
}

func FuzzOnes(f *testing.F) {
	for _, text := range []string{"1.234,5 %", "10–20", "−1", "", "\xff1", "1\xff", "–", "1'000’000"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, tag := range lang.Tags() {
			if end, ok := ones(text, tag); ok && (end < 1 || end > len(text)) {
				t.Errorf("%q has its ones at %d", text, end)
			}
		}
	})
}
