package layout

import (
	"testing"

	"quaestor/render/pdf/tag"
	"quaestor/render/tree"
)

// TestSignaturesStay moves signatures down a page line by line: they stay together, with the end of the text before.
func TestSignaturesStay(t *testing.T) {
	turned := false
	for n := 25; n < 40; n++ {
		var blocks []tree.Block
		for range n {
			blocks = append(blocks, tree.Paragraph{Text: words("Eine Zeile.")})
		}
		blocks = append(blocks, tree.Paragraph{Text: words(sentence + " " + sentence)}, tree.Signatures{
			Place: "Wiesbaden", Names: []tree.Signature{{Role: "Protokoll:", Name: "A"}, {Role: "Vorsitz:", Name: "B"}},
		})
		f, err := Lay(document(blocks...), Options{})
		if err != nil {
			t.Fatal(err)
		}
		kids := f.Root.Kids
		text, signed := pagesOf(kids[len(kids)-2].Element), pagesOf(kids[len(kids)-1].Element)
		if len(signed) != 1 || !text[len(f.Pages)-1] || !signed[len(f.Pages)-1] {
			t.Errorf("%d lines: signatures stand on pages %v, the text before on %v of %d", n, signed, text, len(f.Pages))
		}
		turned = turned || len(f.Pages) > 1
	}
	if !turned {
		t.Error("no document had a second page")
	}
}

// pagesOf returns the pages that an element stands on.
func pagesOf(e *tag.Element) map[int]bool {
	pages := map[int]bool{}
	for _, k := range e.Kids {
		if k.Element == nil {
			pages[k.Page] = true
			continue
		}
		for page := range pagesOf(k.Element) {
			pages[page] = true
		}
	}
	return pages
}
