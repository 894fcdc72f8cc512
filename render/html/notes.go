package html

import (
	"fmt"
	"strconv"

	"quaestor/render/tree"
)

// A note is a footnote with the ids of its two ends: the note at the end of the page, and its mark in the text.
type note struct {
	blocks   []tree.Block
	id, mark string
}

// footnote writes the mark of a footnote, a link to the note at the end of the page (DPUB-ARIA 1.1, doc-noteref).
func (p *page) footnote(f tree.Footnote) {
	number := strconv.Itoa(len(p.notes) + 1)
	n := note{f.Blocks, p.ownID("note-" + number), p.ownID("note-" + number + "-mark")}
	p.notes = append(p.notes, n)
	p.raw("<sup>")
	p.element("a", number, "id", n.mark, "href", fragment(n.id), "role", "doc-noteref", "aria-label", fmt.Sprintf(p.words.Note, number))
	p.raw("</sup>")
}

// endnotes writes the notes, each with a link back to its mark (DPUB-ARIA 1.1, doc-endnotes and doc-backlink).
func (p *page) endnotes() {
	if len(p.notes) == 0 {
		return
	}
	id := p.ownID("notes")
	p.open("section", "class", "notes", "role", "doc-endnotes", "aria-labelledby", id)
	p.raw("\n")
	p.bareHeading(2, id, []tree.Inline{tree.Text(p.words.Notes)})
	p.raw("\n<ol>\n")
	for i, n := range p.notes {
		p.open("li", "id", n.id)
		p.item(n.blocks, len(n.blocks) == 1)
		p.raw(" ")
		p.element("a", "↩", "class", "back", "href", fragment(n.mark), "role", "doc-backlink",
			"aria-label", fmt.Sprintf(p.words.Back, strconv.Itoa(i+1)))
		p.raw("</li>\n")
	}
	p.raw("</ol>\n</section>\n")
}
