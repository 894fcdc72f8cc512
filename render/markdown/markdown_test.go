package markdown

import (
	"encoding/json"
	"fmt"
	"net/url"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"quaestor/internal/golden"
	"quaestor/render/internal/sample"
	"quaestor/render/tree"
)

// TestSamples writes documents that have every block and every inline.
func TestSamples(t *testing.T) {
	link := func(r tree.Ref) (string, bool) {
		if r.ID == "absent" || r.Anchor == "nowhere" {
			return "", false
		}
		return "../" + r.Kind + "/" + r.ID + "#" + r.Anchor, true
	}
	for _, s := range sample.All() {
		var b strings.Builder
		if err := Write(&b, s.Document, link); err != nil {
			t.Fatal(err)
		}
		golden.Check(t, filepath.Join("testdata", s.Name+".md"), b.String())
	}
}

// written writes blocks alone, without references.
func written(list []tree.Block) string {
	p := printer{level: 1}
	return strings.Join(p.noted(p.blocks(list)), "\n") + "\n"
}

// same reports where reading what was written gives another tree.
func same(t *testing.T, source string) {
	t.Helper()
	first := Parse(source)
	text := written(first)
	second := Parse(text)
	if !reflect.DeepEqual(first, second) {
		t.Errorf("source %q\nwritten %q\nread   %s\nagain  %s", source, text, dump(first), dump(second))
	}
	if again := written(second); again != text {
		t.Errorf("source %q\nwritten %q\nagain   %q", source, text, again)
	}
}

func dump(v any) string { return fmt.Sprintf("%+v", v) }

var texts = []string{
	"12. März 2025 war ein Tag.", "12\\. März", "- a\n- b\n\ntext", "+ 3 Grad", "a\n===\n\nb\n---", "# Titel #\n\n## a \\#",
	"*a*b**c**", "***a***", "*a***b**", "un*frei*er **Stil**ist", "_a_ __b__ ~~c~~ ~d~", "*a.*b", "a*.b*", "`` a`b `` und `c`",
	"[x](https://example.org/a(b)?q=1&amp;x \"Ti\\\"tel\")", "<https://example.org/>", "siehe https://example.org/a_b_c, www.example.org",
	"a@b.de und <c@d.de>", "![Bild](https://example.org/b.png) !", "Achtung![x](https://example.org)", "[x](javascript:alert(1)) <javascript:x>",
	"| a | b\\|c |\n|:-:|--:|\n| `x\\|y` | 1 |\n| z |", "> zitiert\n> - a\n>\n>   b", "1. a\n2. b\n   1. c\n\n3) d",
	"```go\nfunc\n```\n\n~~~\n```\n~~~", "    code\n\n    more", "<script>alert(1)</script>\n\n<div>\nx\n</div>", "a\\\nb  \nc", "::: answer\nx\n:::",
	"&lt;b&gt; &amp;amp; &copy; &#42;a&#42;", "[a]: https://example.org\n\n[a] und [b]", "a[^1]\n\n[^1]: Fußnote", "a [^x], b[^y]: c![^z]\n\n[^x]: eins\n[^y]: - zwei\n      - drei\n\n    vier\n[^z]:\n    ```\n     x\n    ```",
	"[^a]: b\n\n[^a]: [^a](x)", "[^1]: x", "# a[^1]\n[^1]: # b\n\n    > # c", "[a[^1]](https://a.example)\n\n[^1]: a", "a[^1] b[^1]\n\n[^1]: c[^2]\n\n    [^2]: d\n\n[^2]: e",
	"| a[^1] |\n|---|\n| **b**[^2] |\n\n[^1]: | c |\n    |---|\n[^2]: ___", "> a[^1]\n>\n> [^1]: b\n>     c", "[^1]:", "a[^1]\n\n[^1]:", "*[^1]*[^1]: x\n\n[^1]: 12. März", "* a\n* b\n\n\n- c", "- \n- a\n-", "---\n***",
	"| a |\n|---|\n\n| b |\n|---|", "a | b\\\n--|--", "- a\n\n  b\n- c", "- [ ] a\n- [x] b", "\u00a0a\u00a0", "**a** *b*", "*a **b** c*", "**a *b* c**",
	"x & y; AT&T; &auml", "C:\\Dir\\x", "a_b_c _d", "3 < 4 > 2", "#hashtag", "1986\\. Jahr", "2) b", "=", "-", ">", "- > a\n  > b", "- # a\n- ```\n  x\n  ```",
}

// TestRoundTrip reads, writes and reads again.
func TestRoundTrip(t *testing.T) {
	for _, text := range texts {
		same(t, text)
	}
}

func FuzzRoundTrip(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	f.Fuzz(same)
}

// TestReading looks at what texts become that people write, or that somebody writes to do harm.
func TestReading(t *testing.T) {
	text := func(s string) []tree.Block { return []tree.Block{tree.Paragraph{Text: []tree.Inline{tree.Text(s)}}} }
	for source, want := range map[string][]tree.Block{
		"<script>alert(1)</script>":        text("<script>alert(1)</script>"),
		"a\nb":                             text("a b"),
		"[x](javascript:alert(1))":         text("x"),
		"[x](JavaScript&colon;alert(1))":   text("x"),
		"[](data:text/html,x)":             text("data:text/html,x"),
		"[x](//evil.example)":              text("x"),
		"[x](figure:a)":                    text("x"),
		"\\&amp; &amp;lt; &#42;":           text("&amp; &lt; *"),
		"![alt](https://a.example/b.png)":  {tree.Paragraph{Text: []tree.Inline{tree.Link{URL: "https://a.example/b.png", Text: []tree.Inline{tree.Text("alt")}}}}},
		"![](https://a.example/b.png)":     {tree.Paragraph{Text: []tree.Inline{tree.Link{URL: "https://a.example/b.png", Text: []tree.Inline{tree.Text("https://a.example/b.png")}}}}},
		"a\u0000b\u0001":                   text("a\ufffdb\ufffd"),
		"[a]: https://a.example\n":         nil,
		"[x](<https://a.example/\"o\" b>)": {tree.Paragraph{Text: []tree.Inline{tree.Link{URL: "https://a.example/%22o%22%20b", Text: []tree.Inline{tree.Text("x")}}}}},
	} {
		if got := Parse(source); !reflect.DeepEqual(got, want) {
			t.Errorf("%q: got %s, want %s", source, dump(got), dump(want))
		}
	}
}

// TestReferences gives links of other schemes and mentions a place to lead to.
func TestReferences(t *testing.T) {
	source := "*Frage\n4* und \\[ [**x**](figure:a) [](question:1) [y](figure:b) `Frage 4` [Frage 4](https://a.example)"
	ref := func(words []tree.Inline) []tree.Inline { return []tree.Inline{tree.Ref{Anchor: "f", Text: words}} }
	p := Parser{
		Refer: func(target string, text []tree.Inline) ([]tree.Inline, bool) {
			if target == "figure:b" {
				return nil, false
			}
			return []tree.Inline{tree.Ref{Anchor: target, Text: text}}, true
		},
		Mentions: []Mention{{Start: 1, End: 8, Wrap: ref}, {Start: 60, End: 67, Wrap: ref}, {Start: strings.Index(source, "[Frage 4]") + 1, End: strings.Index(source, "[Frage 4]") + 8, Wrap: ref}},
	}
	want := []tree.Block{tree.Paragraph{Text: []tree.Inline{
		tree.Emphasis{Text: []tree.Inline{tree.Ref{Anchor: "f", Text: []tree.Inline{tree.Text("Frage 4")}}}}, tree.Text(" und [ "),
		tree.Ref{Anchor: "figure:a", Text: []tree.Inline{tree.Strong{Text: []tree.Inline{tree.Text("x")}}}}, tree.Text(" "),
		tree.Ref{Anchor: "question:1"}, tree.Text(" y "), tree.CodeSpan("Frage 4"), tree.Text(" "),
		tree.Link{URL: "https://a.example", Text: []tree.Inline{tree.Text("Frage 4")}},
	}}}
	if got := p.Parse(source); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %s\nwant %s", dump(got), dump(want))
	}
}

// TestEscapes shows how a document says what Markdown would take for its own.
func TestEscapes(t *testing.T) {
	for text, want := range map[string]string{
		"12. März": "12\\. März", "1986) x": "1986\\) x", "12.5 %": "12.5 %", "+ 3": "\\+ 3", "- x": "\\- x", "# x": "\\# x", "::: x": "\\::: x",
		"> x": "\\> x", "a_b _c_": "a_b \\_c\\_", "a|b": "a|b", "<b>": "\\<b>", "a & b": "a & b", "&amp;": "\\&amp;", "[x](y)": "\\[x\\](y)", "http://x": "http\\://x",
	} {
		got := written([]tree.Block{tree.Paragraph{Text: []tree.Inline{tree.Text(text)}}})
		if got != want+"\n" {
			t.Errorf("%q: got %q, want %q", text, got, want+"\n")
		}
		if back := Parse(got); !reflect.DeepEqual(back, []tree.Block{tree.Paragraph{Text: []tree.Inline{tree.Text(text)}}}) {
			t.Errorf("%q: read back as %s", text, dump(back))
		}
	}
}

// TestQuote reads quoted scalars as JSON, which YAML contains.
func TestQuote(t *testing.T) {
	for _, text := range []string{"", "a: b", "'\"\\", "\x00\t\n\u0085\u2028", "- ja", "2025-06-10", "ß🙂"} {
		var back string
		if err := json.Unmarshal([]byte(quote(text)), &back); err != nil || back != text {
			t.Errorf("%q: written %s, read %q, %v", text, quote(text), back, err)
		}
	}
}

// TestPictures reads and writes images that are alone in their paragraph; all others are links.
func TestPictures(t *testing.T) {
	plan := &tree.Picture{Name: "plan (1).png"}
	p := Parser{Picture: func(target string) *tree.Picture {
		if name, _ := url.PathUnescape(target); name != plan.Name {
			return nil
		}
		return plan
	}}
	image := func(alt string, caption ...tree.Inline) tree.Block {
		return tree.Image{Picture: plan, Alt: alt, Caption: caption}
	}
	for source, want := range map[string]tree.Block{
		"![12. *Plan* [1]](<plan (1).png> \"So \\\"ist\\\" es\")": image("12. Plan [1]", tree.Text("So \"ist\" es")),
		"![Plan](plan%20(1).png)":                                 image("Plan"),
		"![Plan](plan.png)":                                       tree.Paragraph{Text: []tree.Inline{tree.Text("Plan")}},
		"![](<plan (1).png>)":                                     tree.Paragraph{Text: []tree.Inline{tree.Text("plan (1).png")}},
		"Hier: ![Plan](<plan (1).png>)":                           tree.Paragraph{Text: []tree.Inline{tree.Text("Hier: Plan")}},
		"- ![Plan](<plan (1).png>)":                               tree.List{Items: [][]tree.Block{{image("Plan")}}},
		"a[^1]\n\n[^1]: ![P](<plan (1).png>)": tree.Paragraph{Text: []tree.Inline{tree.Text("a"),
			tree.Footnote{Blocks: []tree.Block{tree.Paragraph{Text: []tree.Inline{tree.Text("P")}}}}}},
	} {
		got := p.Parse(source)
		if !reflect.DeepEqual(got, []tree.Block{want}) {
			t.Errorf("%q: got %s, want %s", source, dump(got), dump(want))
		}
		text := written(got)
		if again := p.Parse(text); !reflect.DeepEqual(got, again) {
			t.Errorf("%q: written %q, read %s", source, text, dump(again))
		}
	}
}
