package paper_test

import (
	"strings"
	"testing"

	"quaestor/questions/intake/paper"
)

// FuzzRead reads arbitrary bytes in every format: nothing panics, and no line is lost or told twice.
func FuzzRead(f *testing.F) {
	for name, data := range papers(f) {
		f.Add(name, data)
	}
	for _, text := range []string{
		"\f\f\n\f", "- \n-\n-", "1.\n2.\n3.\n", "a-\n-b", "\u00ad\n\u00ad", "  \u00a0 \n1 x", "_____\n1 a", "> > - 1. # x\n>\n```", "---\nx\n---", "---\n---\n",
		"[^", "[^1]: ", "<table><table></table><tr><td colspan=9>", "<pre>\n<ol><li><pre></ol></pre></table></td>", "<nav><nav>", "a [b](c) \\", "|\n|-|\n", "***\n* * *\n*",
	} {
		f.Add("x.txt", []byte(text))
		f.Add("x.md", []byte(text))
		f.Add("x.html", []byte(text))
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		p, err := paper.Read(name, data)
		if err != nil {
			if p != nil || err.Error() == "" {
				t.Fatalf("got %v and the error %q", p, err)
			}
			return
		}
		checkWhole(t, p)
		for i, one := range p.Paragraphs {
			if one.Kind != paper.FrontMatter && strings.TrimSpace(one.Plain+one.Text) == "" {
				t.Errorf("paragraph %d says nothing: %+v", i, one)
			}
		}
	})
}
