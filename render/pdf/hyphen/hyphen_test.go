package hyphen

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"quaestor/internal/golden"
	"quaestor/internal/lang"
)

// divided writes a word with hyphens where it may be divided.
func divided(r *Rules, word string) string {
	var b strings.Builder
	last := 0
	for _, at := range r.Points(nil, word) {
		b.WriteString(word[last:at] + "-")
		last = at
	}
	return b.String() + word[last:]
}

// The words of testdata, as a reader should find them at the end of a line.
func TestWords(t *testing.T) {
	for _, language := range lang.Tags() {
		var b strings.Builder
		for word := range strings.FieldsSeq(read(t, "testdata/"+string(language)+".txt")) {
			b.WriteString(divided(For(language), word) + "\n")
		}
		golden.Check(t, "testdata/"+string(language)+".divided.txt", b.String())
	}
}

func TestNotDivided(t *testing.T) {
	for _, test := range []struct{ word, why string }{
		{"", "nothing"},
		{"Asyl", "too few letters behind"},
		{"BAMF", "an abbreviation"},
		{"OSiP", "an abbreviation"},
		{"BürgerInnen", "a capital within"},
		{strings.Repeat("Donau", 26), "longer than any word"},
		{"λέξεις", "letters that no German word has"},
	} {
		if got := For(lang.German).Points(nil, test.word); len(got) != 0 {
			t.Errorf("%s (%s) is divided at %v", test.word, test.why, got)
		}
	}
}

func TestUnknownLettersHoldTogether(t *testing.T) {
	for word, want := range map[string]string{
		"Verwaltung":       "Ver-wal-tung",
		"Ver\u0142waltung": "Ver\u0142wal-tung",
		"VERWALTUNG":       "VER-WAL-TUNG",
		"Straßenbau":       "Stra-ßen-bau",
		"ÄNDERUNGSANTRAG":  "ÄN-DE-RUNGS-AN-TRAG",
	} {
		if got := divided(For(lang.German), word); got != want {
			t.Errorf("%s is divided %s, want %s", word, got, want)
		}
	}
}

func TestPointsAppendsWithoutGarbage(t *testing.T) {
	to := make([]int, 0, 32)
	if n := testing.AllocsPerRun(100, func() { to = For(lang.German).Points(to[:0], "Staatsangehörigkeitsgesetz") }); n != 0 {
		t.Errorf("%v allocations a word", n)
	}
	if to = For(lang.German).Points([]int{7}, "Verwaltung"); len(to) != 3 || to[0] != 7 {
		t.Errorf("got %v behind 7", to)
	}
}

// FuzzPoints divides anything: places lie between whole letters, in order, with enough letters on either side.
func FuzzPoints(f *testing.F) {
	for _, word := range []string{"Verwaltung", "Łukasz", "u\u0308ber", "\xff\xfe", "𝔉raktur", strings.Repeat("ab", 200), "ßßßßßß"} {
		f.Add(word)
	}
	f.Fuzz(func(t *testing.T, word string) {
		for _, language := range lang.Tags() {
			last := 0
			for _, at := range For(language).Points(nil, word) {
				before, behind := word[:at], word[at:]
				if at <= last || utf8.RuneCountInString(before) < leftMin || utf8.RuneCountInString(behind) < rightMin {
					t.Fatalf("%s: %q is divided at %d, behind %d", language, word, at, last)
				}
				l, _ := utf8.DecodeLastRuneInString(before)
				r, _ := utf8.DecodeRuneInString(behind)
				if !unicode.IsLetter(l) || !unicode.IsLetter(r) {
					t.Fatalf("%s: %q is divided between %q and %q", language, word, l, r)
				}
				last = at
			}
		}
	})
}

func BenchmarkPoints(b *testing.B) {
	list := strings.Fields(read(b, "testdata/de.txt"))
	var to []int
	for i := range b.N {
		to = For(lang.German).Points(to[:0], list[i%len(list)])
	}
}

func BenchmarkOpen(b *testing.B) {
	for range b.N {
		german = open(0)
	}
}
