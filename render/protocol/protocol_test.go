package protocol

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"quaestor/render/markdown"
	"quaestor/render/tree"
)

// parse reads a skeleton in which T stands for the text given, P for the plain text *a* and R for a reference.
func parse(t *testing.T, skeleton, text string) []tree.Block {
	t.Helper()
	var s Splicer
	skeleton = strings.NewReplacer("T", s.Blocks(markdown.Parse(text)), "P", s.Plain("*a*"),
		"R", s.Inlines([]tree.Inline{tree.Ref{Anchor: "x", Text: []tree.Inline{tree.Text("r")}}})).Replace(skeleton)
	body, err := s.Parse(skeleton)
	if err != nil {
		t.Fatalf("%q: %v", skeleton, err)
	}
	return body
}

func p(text ...tree.Inline) tree.Paragraph { return tree.Paragraph{Text: text} }

func noted(blocks ...tree.Block) tree.Footnote { return tree.Footnote{Blocks: blocks} }

// TestPlaces puts a text into every kind of place.
func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		skeleton, text string
		want           []tree.Block
	}{
		{"T", "a\n\nb", []tree.Block{p(tree.Text("a")), p(tree.Text("b"))}},
		{"x\nT\ny", "a", []tree.Block{p(tree.Text("x")), p(tree.Text("a")), p(tree.Text("y"))}},
		{"x T", "a\n\nb", []tree.Block{p(tree.Text("x a")), p(tree.Text("b"))}},
		{"**x** T", "- a", []tree.Block{p(tree.Strong{Text: []tree.Inline{tree.Text("x")}}),
			tree.List{Tight: true, Items: [][]tree.Block{{p(tree.Text("a"))}}}}},
		{"x T y", "a\n\nb", []tree.Block{p(tree.Text("x a b y"))}},
		{"**T**", "a\n\nb", []tree.Block{p(tree.Strong{Text: []tree.Inline{tree.Text("a b")}})}},
		{"- T\n- x", "a\n\n# b", []tree.Block{tree.List{Tight: true, Items: [][]tree.Block{
			{p(tree.Text("a")), tree.Heading{Level: 2, ID: "b", Text: []tree.Inline{tree.Text("b")}}}, {p(tree.Text("x"))}}}}},
		{"> T", "> a", []tree.Block{tree.Quote{Blocks: []tree.Block{tree.Quote{Blocks: []tree.Block{p(tree.Text("a"))}}}}}},
		{"| T | P |\n|---|---|", "- a\n- b", []tree.Block{tree.Table{Align: []tree.Align{0, 0}, Head: []tree.Cell{{tree.Text("a; b")}, {tree.Text("*a*")}}}}},
		{"`P`", "", []tree.Block{p(tree.CodeSpan("*a*"))}},
		{"[x](https://a.example/P)", "", []tree.Block{p(tree.Link{URL: "https://a.example/*a*", Text: []tree.Inline{tree.Text("x")}})}},
		{"[x](P:alert)", "", []tree.Block{p(tree.Text("x"))}},
		{"P, R", "", []tree.Block{p(tree.Text("*a*, "), tree.Ref{Anchor: "x", Text: []tree.Inline{tree.Text("r")}})}},
		{"::: note\n(T)\n:::", "a\n\nb", []tree.Block{tree.Note{Text: []tree.Inline{tree.Text("(a b)")}}}},
		{"::: head\ntitle: **P**\ntype: R\naskers:\n:::", "", []tree.Block{tree.Head{Lines: []tree.Line{
			{Class: "title", Strong: true, Text: []tree.Inline{tree.Text("*a*")}},
			{Class: "type", Text: []tree.Inline{tree.Ref{Anchor: "x", Text: []tree.Inline{tree.Text("r")}}}}}}}},
		{"::: head\ntitle: ****\ntype: x\n:::", "", []tree.Block{tree.Head{Lines: []tree.Line{
			{Class: "type", Text: []tree.Inline{tree.Text("x")}}}}}},
		{"::: speech id=P speaker=\"R:\"\nT\n:::", "a", []tree.Block{tree.Speech{ID: "*a*",
			Speaker: []tree.Inline{tree.Ref{Anchor: "x", Text: []tree.Inline{tree.Text("r")}}, tree.Text(":")}, Blocks: []tree.Block{p(tree.Text("a"))}}}},
		{"::: decision title=\"P\" sign=\"s\" result=\"r\"\nT\n::: decision\nT\n:::\n:::", "a", []tree.Block{tree.Decision{Title: "*a*",
			Lines: []tree.Line{{Class: "sign", Text: []tree.Inline{tree.Text("s")}}}, Result: []tree.Inline{tree.Text("r")},
			Blocks: []tree.Block{p(tree.Text("a")), tree.Decision{Blocks: []tree.Block{p(tree.Text("a"))}}}}}},
		{"::: timeline\n::: event when=\"P\" start=2024-07-01\nT\n:::\n:::", "a\n\nb", []tree.Block{tree.Timeline{Events: []tree.Event{
			{When: "*a*", Start: "2024-07-01", Text: []tree.Inline{tree.Text("a b")}}}}}},
		{"::: signatures place=\"P\"\n::: signature role=r name=n\n:::\n::: signature role=r name=\"\"\n:::\n:::", "", []tree.Block{
			tree.Signatures{Place: "*a*", Names: []tree.Signature{{Role: "r", Name: "n"}}}}},
		{"::: table head-column caption=\"c\"\n| a |\n|---|\n:::", "", []tree.Block{tree.Table{HeadColumn: true, Align: []tree.Align{0},
			Caption: []tree.Inline{tree.Text("c")}, Head: []tree.Cell{{tree.Text("a")}}}}},
		{"::: chart title=t alt=\"P\"\n::: bar label=\"P\" value=1 size=7\n:::\n::: bar label=b value=k size=-1\n:::\n:::", "", []tree.Block{tree.Chart{Title: "t", Alt: "*a*",
			Bars: []tree.Bar{{Label: "*a*", Value: "1", Size: 7}, {Label: "b", Value: "k"}}}}},
		{"T", "a[^1]\n\n[^1]: b\n\n    - c", []tree.Block{p(tree.Text("a"), noted(p(tree.Text("b")), tree.List{Tight: true, Items: [][]tree.Block{{p(tree.Text("c"))}}}))}},
		{"x T y[^1]\n\n[^1]: P **T**", "a[^1]\n\n[^1]: b", []tree.Block{p(tree.Text("x a"), noted(p(tree.Text("b"))), tree.Text(" y"),
			noted(p(tree.Text("*a* "), tree.Strong{Text: []tree.Inline{tree.Text("a")}})))}},
		{"[T](https://a.example)", "a[^1]\n\n[^1]: b", []tree.Block{p(tree.Link{URL: "https://a.example", Text: []tree.Inline{tree.Text("a")}})}},
		{"::: question id=q level=2 title=t lead=l\nT\n::: question lead=m\nT\n:::\n:::", "a", []tree.Block{tree.Question{Level: 2, ID: "q", Title: "t", Lead: "l",
			Blocks: []tree.Block{p(tree.Text("a"))}, Parts: []tree.Question{{Lead: "m", Blocks: []tree.Block{p(tree.Text("a"))}}}}}},
	} {
		if got := parse(t, c.skeleton, c.text); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q with %q:\ngot  %#v\nwant %#v", c.skeleton, c.text, got, c.want)
		}
	}
}

// TestHeadings looks at the levels and ids of headings within texts: below the place they stand in, none left out.
func TestHeadings(t *testing.T) {
	for _, c := range []struct{ skeleton, text, want string }{
		{"T", "# a\n\n### b\n\n## c\n\n# a", "2#a 3#b 3#c 2#a-1"},
		{"## x\n\nT\n\n## x", "###### a\n\n# b\n\n###### c", "2#x 3#a 3#b 4#c 2#x-1"},
		{"::: answer id=a level=3 title=t\nT\n:::\nT", "# a", "4#a-1 2#a-2"},
		{"T\n::: section s id=frage-4\n## x\n:::", "# Frage 4", "2#frage-4-1 2#frage-4"},
		{"::: head\ntitle: x\n:::\nT\n::: head\ntitle: y\n:::\nT", "# a", "2#a 3#a-1"},
		{"###### x\n\nT", "# a\n\n## b", "6#x 6#a 6#b"},
		{"T", "# !?", "2#section"},
		{"T", "> # a\n\n- # b", "2#a 2#b"},
	} {
		var got []string
		walkHeadings(parse(t, c.skeleton, c.text), &got)
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q with %q: got %q, want %q", c.skeleton, c.text, strings.Join(got, " "), c.want)
		}
	}
}

func walkHeadings(list []tree.Block, out *[]string) {
	walk(list, func(b *tree.Block, id *string, _ string) {
		if h, ok := (*b).(tree.Heading); ok {
			*out = append(*out, fmt.Sprintf("%d#%s", h.Level, *id))
		}
	})
}

func TestSlug(t *testing.T) {
	for text, want := range map[string]string{
		"Frage 4": "frage-4", "Frage 1.1": "frage-1-1", "Antwort zu den Fragen 4 und 5": "antwort-zu-den-fragen-4-und-5",
		"Vorbemerkung der Fragesteller:": "vorbemerkung-der-fragesteller", "Maßnahmen": "maßnahmen", " A  b. ": "a--b", "z. B.": "z-b",
	} {
		if got := Slug(text); got != want {
			t.Errorf("Slug(%q) = %q, want %q", text, got, want)
		}
	}
}

// TestClean takes from a template what could be mistaken for a mark, and shows the line of a mistake.
func TestClean(t *testing.T) {
	if got := Clean("a\ue000"+"1\ue001b\ue002", 0); got != "a1b" {
		t.Errorf("got %q", got)
	}
	var s Splicer
	_, err := s.Parse(Clean("\n\n  ::: nix\n:::", 1000))
	var mistake *Error
	if !errors.As(err, &mistake) || mistake.Line != 1003 || mistake.Help.DE == "" {
		t.Errorf("got %v", err)
	}
}

// TestCharts refuses charts and bars that could not be told in words, or stand nowhere.
func TestCharts(t *testing.T) {
	for _, skeleton := range []string{"::: chart title=t\n:::", "::: bar label=a\n:::"} {
		var s Splicer
		if body, err := s.Parse(skeleton); err == nil {
			t.Errorf("%q: got %v and no error", skeleton, body)
		}
	}
}

// TestForgedMarks reads marks of values that there are not.
func TestForgedMarks(t *testing.T) {
	for _, text := range []string{"\ue0007\ue001", "\ue000-1\ue001", "\ue000x\ue001 y", "\ue000", "\ue00099999999999999999999\ue001", "a \ue0000 b"} {
		var s Splicer
		body, err := s.Parse(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
		}
		for _, b := range body {
			if paragraph, ok := b.(tree.Paragraph); ok && strings.ContainsRune(tree.Words(paragraph.Text, " "), '\ue000') {
				t.Errorf("%q: a mark is left in %q", text, tree.Words(paragraph.Text, " "))
			}
		}
	}
}
