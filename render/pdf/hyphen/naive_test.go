package hyphen

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode"

	"quaestor/internal/lang"
)

// naive divides words by Liang's algorithm as it is told: each part of the word is looked for among the patterns.
type naive map[string][]byte

// readNaive reads patterns as published, and exceptions as published and as ours.
func readNaive(t testing.TB, patterns, exceptions string) naive {
	n := naive{}
	mode := ""
	for line := range strings.Lines(read(t, patterns)) {
		line, _, _ = strings.Cut(line, "%")
		if command, ok := strings.CutPrefix(line, `\`); ok {
			mode, _, _ = strings.Cut(command, "{")
			continue
		}
		for _, word := range strings.Fields(strings.ReplaceAll(line, "}", " ")) {
			switch mode {
			case "patterns":
				n.pattern(word)
			case "hyphenation":
				n.exception(word)
			}
		}
	}
	for line := range strings.Lines(read(t, exceptions)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			n.exception(line)
		}
	}
	return n
}

func read(t testing.TB, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func (n naive) pattern(word string) {
	letters := strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return r
	}, word)
	levels := make([]byte, len([]rune(letters))+1)
	at := 0
	for _, r := range word {
		if unicode.IsDigit(r) {
			levels[at] = byte(r - '0')
		} else {
			at++
		}
	}
	n[letters] = levels
}

func (n naive) exception(word string) {
	word = strings.ReplaceAll("."+word+".", ".*", "")
	word = strings.ReplaceAll(word, "*.", "")
	letters := strings.ReplaceAll(word, "-", "")
	levels := make([]byte, len([]rune(letters))+1)
	at, dash := 0, false
	for _, r := range word {
		if r == '-' {
			dash = true
			continue
		}
		switch inner := at > 0 && r != '.' && !(at == 1 && letters[0] == '.'); {
		case dash:
			levels[at] = 101
		case inner:
			levels[at] = 100
		}
		at, dash = at+1, false
	}
	n[letters] = levels
}

func (n naive) points(word string) []int {
	letters := []rune("." + strings.ToLower(word) + ".")
	levels := make([]byte, len(letters)+1)
	for from := range letters {
		for to := from + 1; to <= len(letters); to++ {
			for i, level := range n[string(letters[from:to])] {
				levels[from+i] = max(levels[from+i], level)
			}
		}
	}
	var points []int
	for i := 3; i <= len(letters)-4; i++ {
		if levels[i]%2 == 1 {
			points = append(points, len(string(letters[1:i])))
		}
	}
	return points
}

// words are those of all texts of the project in a language, and all patterns without their levels, so that each is met.
func words(t testing.TB, n naive, files ...string) []string {
	seen := map[string]bool{}
	var list []string
	add := func(word string) {
		if !seen[word] && len(word) > 0 {
			seen[word] = true
			list = append(list, word)
		}
	}
	for _, file := range files {
		for _, word := range strings.FieldsFunc(read(t, file), func(r rune) bool { return !unicode.IsLetter(r) }) {
			add(strings.ToLower(word))
		}
	}
	for letters := range n {
		add(strings.Trim(letters, "."))
	}
	return list
}

func TestPointsAreLiangs(t *testing.T) {
	for _, test := range []struct {
		language                   lang.Tag
		patterns, exceptions, text string
	}{
		{lang.German, "patterns/dehyphn-x-2022-03-16.pat", "exceptions/de.txt", "testdata/de.txt"},
		{lang.English, "patterns/hyph-en-gb.tex", "exceptions/en.txt", "testdata/en.txt"},
	} {
		n := readNaive(t, test.patterns, test.exceptions)
		list := words(t, n, test.text, test.exceptions)
		if len(list) < 5000 {
			t.Fatalf("%s: only %d words", test.language, len(list))
		}
		for _, word := range list {
			got, want := For(test.language).Points(nil, word), n.points(word)
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Errorf("%s is divided at %v, want %v", word, got, want)
			}
		}
	}
}
