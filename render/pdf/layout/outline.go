package layout

import (
	"strings"

	"quaestor/render/tree"
)

// An outline finds what the contents name before any of it is laid out. It visits blocks in the order in which a paper
// lays them out and gives them the same anchors.
type outline struct {
	paper   paper // of which only what enter and rank need is in use
	printed []entry
}

// deepest is the lowest rank of headings in the contents.
const deepest = 3

// outline returns the entries of the contents: headings, titles and questions.
func (p *paper) outline() []entry {
	o := newOutline(p.doc)
	return o.printed
}

func newOutline(doc *tree.Document) *outline {
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
			o.enter(b.Level, b.ID, tree.Words(b.Text, " "), true)
		case tree.Head:
			o.head(b)
		case tree.Question:
			o.question(b, 0)
			return false
		case tree.Decision:
			if b.Title != "" {
				o.enter(o.paper.section+1, "", b.Title, false)
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
			o.enter(o.paper.section, "", tree.Words(l.Text, " "), true)
		}
	}
}

// question enters a question. Its sub-questions are found with it.
func (o *outline) question(q tree.Question, depth int) {
	o.enter(q.Level+depth, q.ID, q.Title, depth == 0)
	o.blocks(q.Blocks)
	for _, part := range q.Parts {
		o.question(part, depth+1)
	}
}

func (o *outline) enter(level int, id, title string, wanted bool) {
	rank, before := o.paper.rank(level), len(o.paper.entries)
	o.paper.enter(rank, id, strings.TrimSuffix(title, ":"))
	o.paper.waiting = waiting{}
	if wanted && rank <= deepest && len(o.paper.entries) > before {
		o.printed = append(o.printed, o.paper.entries[before])
	}
}
