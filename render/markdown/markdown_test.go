package markdown

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"quaestor/render/internal/sample"
	"quaestor/render/tree"
)

var update = flag.Bool("update", false, "rewrite the expected outputs")

// golden holds an output against the file that keeps it.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs (rewrite with -update and look at the diff):\ngot:\n%s\nwant:\n%s", name, got, want)
	}
}

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
		golden(t, s.Name+".md", b.String())
	}
}

// same reports where reading what was written gives another tree.
func same(t *testing.T, source string) {
	t.Helper()
	first := Parse(source)
	written := Blocks(first, nil)
	second := Parse(written)
	if !reflect.DeepEqual(first, second) {
		t.Errorf("source %q\nwritten %q\nread   %s\nagain  %s", source, written, dump(first), dump(second))
	}
	if again := Blocks(second, nil); again != written {
		t.Errorf("source %q\nwritten %q\nagain   %q", source, written, again)
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
	"&lt;b&gt; &amp;amp; &copy; &#42;a&#42;", "[a]: https://example.org\n\n[a] und [b]", "a[^1]\n\n[^1]: Fußnote", "* a\n* b\n\n\n- c", "- \n- a\n-", "---\n***",
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
