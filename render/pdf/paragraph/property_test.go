package paragraph

import (
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"quaestor/internal/lang"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// taken returns the words of strips as a program takes them out of the file: U+00AD at a line's end makes a word whole.
func taken(strips []page.Strip) string {
	var b strings.Builder
	for _, strip := range strips {
		b.WriteString(letters(strip.Box.(*Line)))
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(b.String(), "\u00AD", "")), " ")
}

// given returns the words that were to be set.
func given(words string) string {
	words = strings.NewReplacer("\u00AD", "", "\uFEFF", "").Replace(words)
	return strings.Join(strings.Fields(words), " ")
}

// valid returns a text with the sign of a replaced character for each byte that is not UTF-8.
func valid(text string) string { return string([]rune(text)) }

// edges returns the left and right edge of the letters of a line without the one that says how it ends.
func edges(l *Line) (left, right unit.Length) {
	sum, last := unit.Length(0), unit.Length(0)
	for _, run := range l.runs {
		for _, letter := range run.Letters {
			last = unit.Em(run.Face.Advance(letter.Glyph)+int(letter.Add), run.Size)
			sum += last
		}
	}
	if text := letters(l); strings.HasSuffix(text, " ") {
		sum -= last
	}
	return l.x, l.x + sum*unit.Length(1000+l.letters)/1000
}

func TestEdges(t *testing.T) {
	s := setter(lang.German)
	hang, exact := 4*unit.Point, unit.Point/50
	for _, w := range []unit.Length{width, width / 2, 60 * unit.Point} {
		for _, p := range paragraphs(t, "german.txt") {
			strips := set(s, text(p), body, w)
			for i, strip := range strips {
				left, right := edges(strip.Box.(*Line))
				if left < -hang || right > w+hang {
					t.Errorf("line %d at %s of %q stands from %s to %s", i, w, p, left, right)
				}
				if w == width && i < len(strips)-1 && right < w-exact {
					t.Errorf("line %d of %q is %s short", i, p, w-right)
				}
			}
		}
	}
}

func TestSameTwice(t *testing.T) {
	s := setter(lang.German)
	for _, p := range paragraphs(t, "german.txt") {
		if once, again := set(s, text(p), body, width), set(s, text(p), body, width); !reflect.DeepEqual(runs(once), runs(again)) {
			t.Errorf("%q is set in two ways", p)
		}
		if fresh := set(setter(lang.German), text(p), body, width); lines(fresh) != lines(set(s, text(p), body, width)) {
			t.Errorf("%q is set in another way by another setter", p)
		}
	}
}

// runs returns the letters of strips and where they stand.
func runs(strips []page.Strip) (all [][]any) {
	for _, strip := range strips {
		l := strip.Box.(*Line)
		all = append(all, []any{l.x, l.letters, letters(l)})
		for _, run := range l.runs {
			all = append(all, []any{run.Face, run.Size, run.Letters})
		}
	}
	return all
}

func TestWidths(t *testing.T) {
	s := setter(lang.German)
	style := body
	style.Align = Start
	for _, p := range append(paragraphs(t, "german.txt"), paragraphs(t, "narrow.txt")...) {
		natural, least := s.Widths(text(p), style)
		if n := len(set(s, text(p), style, natural)); n != 1 {
			t.Errorf("%q at its natural width has %d lines", p, n)
		}
		if line := s.Line(text(p), style, nil); line.Width() != natural {
			t.Errorf("%q is %s wide on one line and %s natural", p, line.Width(), natural)
		}
		for _, strip := range set(s, text(p), style, least) {
			if _, right := edges(strip.Box.(*Line)); right > least+4*unit.Point {
				t.Errorf("%q leaves its least width %s", letters(strip.Box.(*Line)), least)
			}
		}
	}
}

// Whatever is set: its words come out, its lines stay on the page, and what cannot be set is told.
func FuzzSet(f *testing.F) {
	f.Add("Ein Wort, noch eins – und\u00A0zwei.", "https://a.invalid/b?c=d", uint16(60))
	f.Add("a\u00ADb \u200Bc\u202F5 \U0001F600 שלום -", "- -", uint16(3))
	f.Add(strings.Repeat("Lang", 200), strings.Repeat("\u00A0x", 300), uint16(20))
	f.Add("\xff\n\t\v-\u2028\x00", "", uint16(0))
	f.Fuzz(func(t *testing.T, one, two string, points uint16) {
		s := setter(lang.German)
		w := unit.Length(points%600) * unit.Point
		list := []tree.Inline{tree.Text(one), tree.Strong{Text: text(two)}, tree.LineBreak{}, tree.CodeSpan(one), tree.Text(two)}
		strips := set(s, list, body, w)
		if got, want := taken(strips), given(valid(one)+valid(two)+"\n"+valid(one)+valid(two)); got != want {
			t.Errorf("got  %q\nwant %q", got, want)
		}
		for _, strip := range strips {
			if _, right := edges(strip.Box.(*Line)); right > max(w, 11*unit.Point)+11*unit.Point {
				t.Errorf("%q ends at %s of %s", letters(strip.Box.(*Line)), right, w)
			}
		}
		for r := range s.Missing {
			if !strings.ContainsRune(one+two, r) && r != utf8.RuneError || unicode.IsSpace(r) {
				t.Errorf("%U is told as missing", r)
			}
		}
		s.Widths(list, body)
	})
}
