package prose

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/internal/lang"
)

// FuzzScan holds what every text must give: spans in order that do not overlap, cut no character, and mean something.
func FuzzScan(f *testing.F) {
	texts, _ := filepath.Glob("testdata/*.md")
	for _, path := range texts {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data), tagOf(path) == lang.English)
	}
	f.Fuzz(func(t *testing.T, text string, english bool) {
		tag := lang.German
		if english {
			tag = lang.English
		}
		end := 0
		for _, span := range Scan(text, tag) {
			if int(span.Start) < end || span.Start >= span.End || int(span.End) > len(text) {
				t.Fatalf("span %v out of order in %q", span, text)
			}
			end = int(span.End)
			holds(t, span, text, tag)
		}
	})
}

// holds checks one span.
func holds(t *testing.T, span Span, text string, tag lang.Tag) {
	words := span.In(text)
	if utf8.ValidString(text) && !utf8.ValidString(words) {
		t.Fatalf("%v %q cuts a character", span.Kind, words)
	}
	switch span.Kind {
	case Link:
		scheme, _ := span.Ref(text)
		if span.TextStart <= span.Start || span.TextEnd < span.TextStart || span.Target <= span.TextEnd ||
			span.TargetEnd < span.Target || span.End <= span.TargetEnd || !isScheme(scheme) {
			t.Fatalf("link %v is not in one piece in %q", span, text)
		}
	case Image:
		if span.TextStart < 2 || span.TextEnd != span.Start || span.Target <= span.Start || span.End <= span.TargetEnd {
			t.Fatalf("image %v is not in one piece in %q", span, text)
		}
	case Note:
		if len(words) < 4 || words[:2] != "[^" || words[len(words)-1] != ']' {
			t.Fatalf("%q is no mark of a footnote", words)
		}
	case Question:
		if len(Labels(words)) == 0 {
			t.Fatalf("%q has no labels", words)
		}
	case Day:
		if _, _, ok := incidents.ParseDate(words); !ok {
			t.Fatalf("%q is no date", words)
		}
	case Number:
		if q, rest, ok := incidents.ParseQuantity(words, tag); !ok || rest != "" || !q.HasNumber() {
			t.Fatalf("%q is no number: rest %q", words, rest)
		}
	}
}
