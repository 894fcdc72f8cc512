package markdown

import (
	"strings"
	"testing"

	"quaestor/render/tree"
)

// References within a document lead to headings, and only to those that every generator gives the same id.
func TestReferencesWithinTheDocument(t *testing.T) {
	words := func(anchor string) []tree.Inline {
		return []tree.Inline{tree.Ref{Anchor: anchor, Text: []tree.Inline{tree.Text("dort")}}}
	}
	doc := &tree.Document{Title: "T", Body: []tree.Block{
		tree.Paragraph{Text: words("frage-4")}, tree.Paragraph{Text: words("frage-1-1")}, tree.Paragraph{Text: words("beitrag-1")},
		tree.Question{ID: "frage-4", Level: 2, Title: "Frage 4", Parts: []tree.Question{{ID: "frage-1-1", Level: 3, Title: "Frage 1.1"}}},
		tree.Speech{ID: "beitrag-1"},
	}}
	var b strings.Builder
	if err := Write(&b, doc, nil); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "\n[dort](#frage-4)\n\ndort\n\ndort\n\n## Frage 4\n"; !strings.Contains(got, want) {
		t.Errorf("got\n%s\nwant in it\n%s", got, want)
	}
}
