package html

import (
	"fmt"

	"quaestor/render/tree"
)

// anchors returns the ids that blocks bring along.
func anchors(list []tree.Block) map[string]bool {
	ids := map[string]bool{}
	tree.Walk(list, func(b tree.Block) bool {
		ids[tree.Anchor(b)] = true
		return true
	})
	delete(ids, "")
	return ids
}

// headIDs returns an id for each head in the document: for those of the items of an agenda, which have a title that is
// not the page's own; empty for others.
func (p *page) headIDs() []string {
	var ids []string
	tree.Walk(p.doc.Body, func(b tree.Block) bool {
		if h, ok := b.(tree.Head); ok {
			id := ""
			if _, titled := h.Title(); titled && (len(ids) > 0 || !p.doc.Titled()) {
				id = p.ownID(fmt.Sprintf("top-%d", len(ids)+1))
			}
			ids = append(ids, id)
		}
		return true
	})
	return ids
}

// ownID returns an id for a part of the page itself that no part of the document has.
func (p *page) ownID(name string) string {
	for p.anchors[name] {
		name += "-"
	}
	p.anchors[name] = true
	return name
}
