package paragraph

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"quaestor/internal/lang"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// told returns the runs of strips with the roles they are within, where they lead, and how they look.
func told(strips []page.Strip) []string {
	var all []string
	for _, strip := range strips {
		for _, run := range strip.Box.(*Line).runs {
			var b strings.Builder
			for _, letter := range run.Letters {
				b.WriteRune(letter.Stands)
			}
			to := ""
			if run.To != nil {
				to = " to " + run.To.URL + run.To.Anchor
			}
			all = append(all, fmt.Sprintf("%q %s%s%s", b.String(), roles(run.Element), to, looks(&run)))
		}
	}
	return all
}

func roles(e *tag.Element) string {
	if e.Artifact != "" {
		return "artifact"
	}
	if e.Parent == nil {
		return string(e.Role)
	}
	return roles(e.Parent) + ">" + string(e.Role)
}

func looks(run *paint.Run) string {
	said := ""
	for _, is := range []struct {
		so   bool
		word string
	}{{run.Face.Bold, "bold"}, {run.Face.Italic, "italic"}, {run.Face.Fixed, "fixed"}, {run.Strike, "struck"},
		{run.Rise > 0, "raised"}, {run.Ink != paint.Ink{}, "inked"}, {run.Actual != "", "as " + run.Actual}} {
		if is.so {
			said += " " + is.word
		}
	}
	return said
}

// linking is a setter that knows where things lead.
func linking() *Setter {
	s := setter(lang.German)
	s.LinkInk = paint.Ink{Blue: 128}
	notes := 0
	s.Target = func(in tree.Inline, words string) *paint.Target {
		switch in := in.(type) {
		case tree.Ref:
			if in.Anchor != "" {
				return &paint.Target{Anchor: in.Anchor, Words: words}
			}
		case tree.Link:
			return &paint.Target{URL: in.URL, Words: words}
		case tree.Footnote:
			return &paint.Target{Anchor: "note", Words: words}
		}
		return nil
	}
	s.Note = func(tree.Footnote, *tag.Element) (string, page.Note) {
		notes++
		// The note is set while its paragraph is.
		return "¹²", page.Note(set(s, text("Eine Anmerkung."), body, width))
	}
	s.Address = func(l tree.Link) (string, page.Note) {
		return "a", page.Note(set(s, text(l.URL), body, width))
	}
	return s
}

func TestInlines(t *testing.T) {
	tests := []struct {
		name string
		text []tree.Inline
		want []string
	}{
		{"plain", text("Ein  Wort "), []string{`"Ein Wort" P`}},
		{"strong", []tree.Inline{tree.Text("so "), tree.Strong{Text: []tree.Inline{tree.Text("fett "), tree.Strong{Text: text("nochmals")}}}},
			[]string{`"so " P`, `"fett nochmals" P>Strong bold`}},
		{"emphasis in emphasis", []tree.Inline{tree.Emphasis{Text: []tree.Inline{tree.Text("a "), tree.Emphasis{Text: text("b")}}}},
			[]string{`"a " P>Em italic`, `"b" P>Em>Em`}},
		{"code", []tree.Inline{tree.CodeSpan("  a  b")}, []string{`"  a  b" P>Code fixed`}},
		{"struck out", []tree.Inline{tree.Strike{Text: text("weg")}, tree.Text("!")}, []string{`"weg" P>Span struck`, `"!" P`}},
		{"reference", []tree.Inline{tree.Text("s. "), tree.Ref{Anchor: "frage-4", Text: text("Frage 4")}, tree.Text(".")},
			[]string{`"s. " P`, `"Frage 4" P>Link to frage-4 inked`, `"." P`}},
		{"reference to nowhere", []tree.Inline{tree.Ref{Kind: "x", Text: text("Frage 4")}}, []string{`"Frage 4" P`}},
		{"address told", []tree.Inline{tree.Link{URL: "https://www.a.invalid/", Text: text("a.invalid")}},
			[]string{`"a.invalid" P>Link to https://www.a.invalid/ inked`}},
		{"address not told", []tree.Inline{tree.Link{URL: "https://a.invalid", Text: text("hier")}, tree.Text(", da")},
			[]string{`"hier" P>Link to https://a.invalid inked`, `"," P`, `"a" artifact raised`, `" da" P`}},
		{"footnote", []tree.Inline{tree.Text("Wort"), tree.Footnote{}, tree.Text(".")},
			[]string{`"Wort" P`, `"¹²" P>Reference>Lbl>Link to note inked`, `"." P`}},
		{"line break", []tree.Inline{tree.Text("a "), tree.LineBreak{}, tree.Text(" b")}, []string{`"a " P`, `"b" P`}},
		{"hyphen before a space", []tree.Inline{tree.Text("Vor-"), tree.LineBreak{}, tree.Text("und")}, []string{`"Vor" P`, `"- " P as - `, `"und" P`}},
		{"hyphen at the end", text("a -"), []string{`"a " P`, `"-" P as - `}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := told(set(linking(), test.text, body, width)); !slices.Equal(got, test.want) {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}

// What is no part of the structure has neither elements nor links nor notes.
func TestArtifact(t *testing.T) {
	all := []tree.Inline{tree.Strong{Text: text("a ")}, tree.Link{URL: "https://a.invalid", Text: text("b")}, tree.Footnote{}, tree.CodeSpan(" c")}
	s := linking()
	s.Note = func(tree.Footnote, *tag.Element) (string, page.Note) {
		t.Error("a note is made")
		return "", nil
	}
	line := s.Line(all, body, tag.Header)
	for _, run := range line.runs {
		if run.Element != tag.Header || run.To != nil {
			t.Errorf("%v", run)
		}
	}
	if letters(line) != "a b c" {
		t.Errorf("%q", letters(line))
	}
}

// A link that is broken over lines is one element, and its rectangles end with its words.
func TestBrokenLink(t *testing.T) {
	strips := set(linking(), []tree.Inline{tree.Ref{Anchor: "x", Text: text("Bundesverwaltungsgericht und Bundesfinanzhof")}}, body, 100*unit.Point)
	if len(strips) < 3 {
		t.Fatalf("%d lines", len(strips))
	}
	var element *tag.Element
	for _, strip := range strips {
		line := strip.Box.(*Line)
		if element == nil {
			element = line.runs[0].Element
		}
		for _, run := range line.runs {
			last := run.Letters[len(run.Letters)-1]
			if run.Element != element || run.To != nil && last.Stands == ' ' {
				t.Errorf("%q", letters(line))
			}
		}
		if got := line.Anchors(); !slices.Equal(got, []string{"x"}) {
			t.Errorf("anchors %v", got)
		}
	}
	if element.Alt != "Bundesverwaltungsgericht und Bundesfinanzhof" {
		t.Errorf("Alt is %q", element.Alt)
	}
}

// A note belongs to the line in which its mark stands.
func TestNotes(t *testing.T) {
	long := paragraphs(t, "german.txt")[0]
	strips := set(linking(), []tree.Inline{tree.Text(long), tree.Footnote{}, tree.Text(" " + long), tree.Footnote{}}, body, width)
	for i, strip := range strips {
		if got, want := len(strip.Notes), strings.Count(letters(strip.Box.(*Line)), "¹²"); got != want {
			t.Errorf("line %d has %d notes and %d marks", i, got, want)
		}
	}
}

func TestCosts(t *testing.T) {
	words := strings.Fields(strings.Join(paragraphs(t, "german.txt"), " "))
	for n := range words {
		strips := set(setter(lang.German), text(strings.Join(words[:n+1], " ")), body, width)
		for i, strip := range strips {
			tight := i > 0 && (i == 1 || i == len(strips)-1)
			if (strip.Cost == page.Tight) != tight || i == 0 && strip.Cost != page.Free {
				t.Fatalf("line %d of %d costs %d", i+1, len(strips), strip.Cost)
			}
		}
	}
}

func TestMissing(t *testing.T) {
	s := setter(lang.German)
	set(s, []tree.Inline{tree.Text("ה漢 €ő"), tree.CodeSpan("→")}, body, width)
	if len(s.Missing) != 2 || !s.Missing['ה'] || !s.Missing['漢'] {
		t.Errorf("missing: %v", s.Missing)
	}
}
