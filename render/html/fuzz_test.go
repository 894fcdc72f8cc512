package html

import (
	"bytes"
	"testing"

	"quaestor/render/internal/sample"
	"quaestor/render/tree"
)

// Whatever people write, the page stays sound.
func FuzzWrite(f *testing.F) {
	for _, s := range []string{sample.Attack, "javascript:x", "\xff\x00", "]]>", "<!--", "a\u2028b", "https://[::1", "mailto:x", "%zz", "#a b"} {
		f.Add(s, 3, s)
	}
	f.Fuzz(func(t *testing.T, s string, level int, address string) {
		text := []tree.Inline{tree.Text(s), tree.CodeSpan(s), tree.Link{URL: address, Title: s, Text: []tree.Inline{tree.Text(s)}},
			tree.Ref{Anchor: s, Text: []tree.Inline{tree.Ref{Kind: s, ID: address, Text: []tree.Inline{tree.Text(s)}}}}}
		doc := &tree.Document{Kind: s, ID: s, Title: s, Authors: []string{s}, Subject: s, Date: s, Body: []tree.Block{
			tree.Heading{Level: level, ID: "h", Text: text}, tree.Paragraph{Text: text},
			tree.Head{Lines: []tree.Line{{Class: s, Text: text}}},
			tree.Question{Level: level, ID: "q", Title: s, Lead: s, Parts: []tree.Question{{Level: level + 1, Lead: s, Title: s}}},
			tree.Answer{Level: level, Title: s, Joint: text}, tree.Code{Language: s, Text: s},
			tree.Decision{Title: s, Result: text}, tree.Timeline{Events: []tree.Event{{When: s, Start: s, Text: text}}},
			tree.Table{Caption: text, Head: []tree.Cell{text}, Rows: [][]tree.Cell{{text}}},
		}}
		link := func(r tree.Ref) (string, bool) { return r.ID, true }
		var page bytes.Buffer
		if err := Write(&page, doc, Options{Link: link, Style: s}); err != nil {
			t.Fatal(err)
		}
		// A style element holds plain text to HTML and markup to XML: it is left out here and has a test of its own.
		before, rest, _ := bytes.Cut(page.Bytes(), []byte("<style>"))
		_, after, _ := bytes.Cut(rest, []byte("</style>"))
		for _, fault := range lint(append(before, after...)) {
			t.Errorf("%q, level %d, %q: %s", s, level, address, fault)
		}
	})
}
