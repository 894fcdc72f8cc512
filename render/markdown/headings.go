package markdown

import (
	"strings"

	"quaestor/render/tree"
)

// headings returns the ids of all that is written as a heading: references to them are links. Of a number such as 1.1
// generators make different ids, so nothing leads there.
func headings(list []tree.Block) map[string]bool {
	ids := map[string]bool{}
	tree.Walk(list, func(b tree.Block) bool {
		switch b := b.(type) {
		case tree.Heading:
			ids[b.ID] = true
		case tree.Question:
			ids[b.ID] = !strings.Contains(b.Title, ".")
		case tree.Answer:
			ids[b.ID] = !strings.Contains(b.Title, ".")
		case tree.Decision:
			ids[b.ID] = true
		}
		return true
	})
	delete(ids, "")
	return ids
}
