package linebreak_test

import (
	"os"
	"strings"
	"testing"
	"unicode"

	"quaestor/internal/lang"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/hyphen"
	"quaestor/render/pdf/linebreak"
	"quaestor/render/pdf/unit"
)

// The page that is measured: the type area of the printed form.
const size = 11 * unit.Point

var width = unit.Millimetres(160)

// hyphenCost is what dividing a word costs, as the paragraphs of the printed form have it.
const hyphenCost = 60

// texts returns the paragraphs of the German text.
func texts(t testing.TB) []string {
	data, err := os.ReadFile("testdata/text.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(data)), "\n\n")
}

// A typesetter makes items of words.
type typesetter struct {
	face   *font.Face
	rules  *hyphen.Rules
	hyphen unit.Length
	items  []linebreak.Item
	points []int
}

func newTypesetter(hyphens bool) *typesetter {
	ts := &typesetter{face: font.Serif().Face(false, false)}
	ts.hyphen = ts.width("-")
	if hyphens {
		ts.rules = hyphen.For(lang.German)
	}
	return ts
}

func (ts *typesetter) width(text string) unit.Length {
	sum, last := 0, font.Glyph(0)
	for i, r := range text {
		glyph, _ := ts.face.Glyph(r)
		sum += ts.face.Advance(glyph)
		if i > 0 {
			sum += ts.face.Kern(last, glyph)
		}
		last = glyph
	}
	return unit.Em(sum, size)
}

// paragraph returns the items of a text.
func (ts *typesetter) paragraph(text string) []linebreak.Item {
	ts.items = nil
	space := ts.width(" ")
	for i, word := range strings.Fields(text) {
		if i > 0 {
			ts.items = append(ts.items, linebreak.Item{Kind: linebreak.Glue, Width: space, Stretch: space / 2, Shrink: space / 3})
		}
		ts.word(word)
	}
	return append(ts.items, linebreak.Item{Kind: linebreak.Penalty, Cost: linebreak.Forced})
}

func (ts *typesetter) word(word string) {
	core := strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
	ts.points = ts.points[:0]
	if ts.rules != nil && strings.IndexFunc(core, func(r rune) bool { return !unicode.IsLetter(r) }) < 0 {
		ts.points = ts.rules.Points(ts.points, core)
	}
	skip, last := strings.Index(word, core), 0
	for _, at := range ts.points {
		ts.box(word[last : skip+at])
		ts.items = append(ts.items, linebreak.Item{Kind: linebreak.Penalty, Flagged: true, Cost: hyphenCost,
			Width: ts.hyphen, Give: ts.hyphen / 50, Right: ts.hyphen / 2})
		last = skip + at
	}
	ts.box(word[last:])
}

func (ts *typesetter) box(text string) {
	w := ts.width(text)
	item := linebreak.Item{Kind: linebreak.Box, Width: w, Give: w / 50}
	if strings.ContainsRune(".,-", rune(text[len(text)-1])) {
		item.Right = ts.width(text[len(text)-1:]) / 2
	}
	ts.items = append(ts.items, item)
}

// greedy divides a paragraph as typewriters do: each line takes what fits.
func greedy(items []linebreak.Item, width unit.Length) []linebreak.Line {
	var lines []linebreak.Line
	line, natural := linebreak.Line{From: 0, To: -1}, unit.Length(0)
	place := -1
	for i := 0; i < len(items); i++ {
		item := &items[i]
		switch {
		case item.Kind == linebreak.Glue && natural <= width:
			place, line.To, line.Natural = i, i, natural
		case item.Kind == linebreak.Penalty && natural+item.Width <= width:
			place, line.To, line.Natural = i, i+1, natural+item.Width
		}
		if item.Kind != linebreak.Penalty {
			natural += item.Width
		}
		forced := item.Kind == linebreak.Penalty && item.Cost <= linebreak.Forced
		if !forced && (item.Kind != linebreak.Box || natural <= width) {
			continue
		}
		if !forced || natural > width {
			line.Space = width - line.Natural
			i = place
		}
		lines = append(lines, line)
		line, natural = linebreak.Line{From: i + 1, To: -1}, 0
	}
	return lines
}
