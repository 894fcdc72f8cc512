package prose

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/internal/lang"
)

// Each text in testdata has its spans beside it, one a line, with what the helpers make of them.
func TestScan(t *testing.T) {
	texts, err := filepath.Glob("testdata/*.md")
	if err != nil || len(texts) == 0 {
		t.Fatal("no texts in testdata", err)
	}
	for _, path := range texts {
		t.Run(filepath.Base(path), func(t *testing.T) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, strings.TrimSuffix(path, ".md")+".spans", describe(string(data), tagOf(path)))
		})
	}
}

func tagOf(path string) lang.Tag {
	return lang.Tag(strings.TrimPrefix(filepath.Ext(strings.TrimSuffix(path, ".md")), "."))
}

// describe writes one line a span.
func describe(text string, tag lang.Tag) string {
	var out strings.Builder
	for _, span := range Scan(text, tag) {
		fmt.Fprintf(&out, "%-8s  %-50s %s\n", span.Kind, strings.ReplaceAll(span.In(text), "\n", "⏎"), meaning(span, text, tag))
	}
	return strings.ReplaceAll(out.String(), " \n", "\n")
}

// meaning writes what the helpers read in a span.
func meaning(span Span, text string, tag lang.Tag) string {
	switch span.Kind {
	case Link:
		scheme, name := span.Ref(text)
		return fmt.Sprintf("%q → %s %q", span.Label(text), scheme, name)
	case Image:
		return fmt.Sprintf("%q → %s", span.Label(text), text[span.Target:span.TargetEnd])
	case Note:
		return span.In(text)[2:]
	case Question:
		return strings.Join(Labels(span.In(text)), " ")
	case Paper:
		return span.Number(text)
	case Day:
		date, said := span.Date(text)
		return strings.TrimSpace(date.String() + " " + said.Name(lang.German))
	case Number:
		q := span.Quantity(text, tag)
		return strings.TrimSpace(fmt.Sprintf("%s %d/%d–%d/%d", q.Qualifier, q.Low.Num, q.Low.Den, q.High.Num, q.High.Den))
	}
	return ""
}

// A word that stood in two lists would open now one thing, now another.
func TestWordsStandOnce(t *testing.T) {
	for _, lists := range []map[opener]string{germanWords, englishWords} {
		seen := map[string]bool{}
		for _, list := range lists {
			for word := range strings.FieldsSeq(list) {
				if seen[word] {
					t.Errorf("%q stands twice", word)
				}
				seen[word] = true
			}
		}
	}
}

func TestLabels(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Frage 3", "3"},
		{"Fragen 6 bis 8 und 12", "6 7 8 12"},
		{"question:4,5", "4 5"},
		{"question:6-8,12", "6 7 8 12"},
		{"question:3a", "3a"},
		{"question:1.1", "1.1"},
		{"question:10000", "10000"},
		{"Fragen 3a bis c", "3a 3b 3c"},
		{"Fragen 3 a und b", "3a 3b"},
		{"Fragen 8 bis 6", "8 6"},
		{"Fragen 1 bis 9999", "1 2 3"},
		{"question:", ""},
		{"Frage", ""},
	}
	for _, test := range tests {
		got := strings.Join(Labels(test.text), " ")
		if test.text == "Fragen 1 bis 9999" {
			got = got[:len(test.want)]
		}
		if got != test.want {
			t.Errorf("Labels(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}
