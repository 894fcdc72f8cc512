package html

import (
	"fmt"

	"quaestor/render/tree"
)

// anchors returns the ids that blocks bring along.
func anchors(list []tree.Block) map[string]bool {
	ids := map[string]bool{}
	walk(list, func(b tree.Block) bool {
		ids[idOf(b)] = true
		return true
	})
	delete(ids, "")
	return ids
}

// headIDs returns an id for each head in the document: for those of the items of an agenda, which have a title that is
// not the page's own; empty for others.
func (p *page) headIDs() []string {
	var ids []string
	walk(p.doc.Body, func(b tree.Block) bool {
		if h, ok := b.(tree.Head); ok {
			id := ""
			if (len(ids) > 0 || !titled(p.doc.Body)) && len(titleOf(h)) > 0 {
				id = p.ownID(fmt.Sprintf("top-%d", len(ids)+1))
			}
			ids = append(ids, id)
		}
		return true
	})
	return ids
}

// idOf returns the id of a block; empty if it has none.
func idOf(b tree.Block) string {
	switch b := b.(type) {
	case tree.Heading:
		return b.ID
	case tree.Question:
		return b.ID
	case tree.Answer:
		return b.ID
	case tree.Speech:
		return b.ID
	case tree.Decision:
		return b.ID
	}
	return ""
}

// walk visits blocks in the order in which they stand, and those within a block if the visitor says so.
func walk(list []tree.Block, visit func(tree.Block) (deeper bool)) {
	for _, b := range list {
		if !visit(b) {
			continue
		}
		for _, inner := range within(b) {
			walk(inner, visit)
		}
	}
}

// within returns the lists of blocks that a block holds.
func within(b tree.Block) [][]tree.Block {
	switch b := b.(type) {
	case tree.List:
		return b.Items
	case tree.Quote:
		return [][]tree.Block{b.Blocks}
	case tree.Question:
		inner := [][]tree.Block{b.Blocks}
		for _, part := range b.Parts {
			inner = append(inner, []tree.Block{part})
		}
		return inner
	case tree.Answer:
		return [][]tree.Block{b.Blocks}
	case tree.Speech:
		return [][]tree.Block{b.Blocks}
	case tree.Decision:
		return [][]tree.Block{b.Blocks}
	case tree.Section:
		return [][]tree.Block{b.Blocks}
	}
	return nil
}

// ownID returns an id for a part of the page itself that no part of the document has.
func (p *page) ownID(name string) string {
	for p.anchors[name] {
		name += "-"
	}
	p.anchors[name] = true
	return name
}
