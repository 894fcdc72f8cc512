package paragraph

import (
	"os"
	"strings"
	"testing"

	"quaestor/internal/lang"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// width is that of the text on a page of A4 with margins of 25 mm.
var width = unit.Millimetres(160)

// body is the style of running text.
var body = Style{Size: 11 * unit.Point, Leading: 14 * unit.Point}

func setter(language lang.Tag) *Setter {
	return &Setter{Language: language, Body: font.Sans(), Mono: font.Mono()}
}

// paragraphs returns the paragraphs of a file of test data.
func paragraphs(t testing.TB, file string) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n\n")
}

func text(words string) []tree.Inline { return []tree.Inline{tree.Text(words)} }

// set sets a text at the left edge of the page.
func set(s *Setter, text []tree.Inline, style Style, width unit.Length) []page.Strip {
	return s.Set(text, style, 0, width, tag.New(tag.Paragraph, nil))
}

// lines returns the lines of strips as they can be read, with signs for their ends: · a space, ~ a hyphen of a divided
// word, ¦ a division without hyphen.
func lines(strips []page.Strip) string {
	var b strings.Builder
	for _, strip := range strips {
		letters := []rune(letters(strip.Box.(*Line)))
		if n := len(letters) - 1; n >= 0 {
			switch line := strip.Box.(*Line); {
			case letters[n] == ' ':
				letters[n] = '·'
			case letters[n] == softHyphen && invisibleEnd(line):
				letters[n] = '¦'
			case letters[n] == softHyphen:
				letters[n] = '~'
			}
		}
		b.WriteString(string(letters) + "\n")
	}
	return b.String()
}

// letters returns what the letters of a line stand for.
func letters(l *Line) string {
	var b strings.Builder
	for _, run := range l.runs {
		for _, letter := range run.Letters {
			b.WriteRune(letter.Stands)
		}
	}
	return b.String()
}

// invisibleEnd reports whether the last letter of a line has no width.
func invisibleEnd(l *Line) bool {
	run := l.runs[len(l.runs)-1]
	last := run.Letters[len(run.Letters)-1]
	return int(last.Add) == -run.Face.Advance(last.Glyph)
}
