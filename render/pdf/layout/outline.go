package layout

import (
	"cmp"
	"strings"

	"quaestor/render/tree"
)

// An outline finds what the contents name before any of it is laid out. It visits blocks in the order in which a paper
// lays them out and gives them the same anchors.
type outline struct {
	paper paper // of which only what enter and rank need is in use
	items []item
}

// An item is an entry of the contents: a heading, a title or a question.
type item struct {
	entry
	question bool
}

// deepest is the lowest rank of headings in the contents.
const deepest = 3

func outlineOf(doc *tree.Document) *outline {
	o := &outline{paper: paper{doc: doc}}
	for _, b := range doc.Body {
		o.blocks([]tree.Block{b})
		o.paper.begun = true
	}
	return o
}

func (o *outline) blocks(list []tree.Block) {
	tree.Walk(list, func(b tree.Block) (deeper bool) {
		switch b := b.(type) {
		case tree.Heading:
			o.list(b.Level, b.ID, tree.Words(b.Text, " "), false)
		case tree.Head:
			o.head(b)
		case tree.Question:
			o.question(b, 0)
			return false
		case tree.Decision:
			if b.Title != "" {
				o.enter(o.paper.section+1, "", b.Title)
			}
		}
		return true
	})
}

func (o *outline) head(h tree.Head) {
	o.paper.section = 2
	if !o.paper.begun && o.paper.doc.Titled() {
		o.paper.section = 1
	}
	for _, l := range h.Lines {
		if l.Class == tree.TitleClass {
			o.list(o.paper.section, "", tree.Words(l.Text, " "), false)
		}
	}
}

// question enters a question. Its sub-questions are found with it.
func (o *outline) question(q tree.Question, depth int) {
	title := cmp.Or(q.Title, strings.TrimSuffix(q.Lead, ":"))
	if depth == 0 {
		o.list(q.Level, q.ID, title, true)
	} else {
		o.enter(q.Level+depth, q.ID, title)
	}
	o.blocks(q.Blocks)
	for _, part := range q.Parts {
		o.question(part, depth+1)
	}
}

// enter counts a title as a paper does, and reports whether it may stand in the contents.
func (o *outline) enter(level int, id, title string) (e entry, ok bool) {
	rank, before := o.paper.rank(level), len(o.paper.entries)
	o.paper.enter(rank, id, strings.TrimSuffix(title, ":"))
	o.paper.waiting = waiting{}
	if rank > deepest || len(o.paper.entries) == before {
		return entry{}, false
	}
	return o.paper.entries[before], true
}

// list puts a title into the contents.
func (o *outline) list(level int, id, title string, question bool) {
	if e, ok := o.enter(level, id, title); ok {
		o.items = append(o.items, item{e, question})
	}
}
