package check_test

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	"quaestor/render/text"
	"quaestor/render/tree"
)

// TestWords holds that the words that are taken out of each file are those of the text form. They are compared sorted,
// for notes stand at the foot of their page in one and at the end of the document in the other; package pdf holds that
// those of documents without notes come in the same order.
func TestWords(t *testing.T) {
	outside(t)
	files := stored(t)
	for _, mode := range []string{"-raw", "-nopgbrk"} {
		taken := poppler(t, files, "pdftotext", mode, "%", "-")
		for _, p := range papers(t) {
			if got, want := wordsOf(taken[p.name]), wordsOf(plain(t, p.doc)); !slices.Equal(got, want) {
				t.Errorf("%s, pdftotext %s: got %d words, want %d; the first that differs is %q", p.name, mode, len(got), len(want), differs(got, want))
			}
		}
	}
}

// divided is where a word is divided at the end of a line (ISO 32000-1, 14.8.2.2.3).
var divided = regexp.MustCompile("\u00AD\\s*")

// wordsOf returns the words of a text, sorted.
func wordsOf(text string) []string {
	words := strings.Fields(divided.ReplaceAllString(text, ""))
	slices.Sort(words)
	return words
}

func plain(t testing.TB, doc *tree.Document) string {
	t.Helper()
	var out bytes.Buffer
	if err := text.Write(&out, doc); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// differs returns the first word of two lists that is not the same.
func differs(got, want []string) [2]string {
	at := 0
	for at < min(len(got), len(want)) && got[at] == want[at] {
		at++
	}
	one, other := append(got, ""), append(want, "")
	return [2]string{one[at], other[at]}
}
