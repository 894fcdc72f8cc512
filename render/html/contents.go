package html

import "quaestor/render/tree"

// fewEntries is the greatest number of entries that are found without a table of contents.
const fewEntries = 3

// An entry is a line of the contents, with the questions that stand under it.
type entry struct {
	id, text  string
	questions []entry
}

// contents returns the navigation over sections and questions; empty where there is little to navigate.
func (p *page) contents() string {
	entries, count := p.outline()
	if count <= fewEntries {
		return ""
	}
	nav := &page{words: p.words}
	nav.open("nav", "class", "contents", "aria-label", p.words.Contents)
	nav.raw("\n<p>" + p.words.Contents + "</p>\n<ol>\n")
	for _, e := range entries {
		nav.entry(e)
	}
	nav.raw("</ol>\n</nav>\n")
	return nav.b.String()
}

func (p *page) entry(e entry) {
	p.raw("<li>")
	if e.id != "" {
		p.element("a", e.text, "href", fragment(e.id))
	}
	if len(e.questions) > 0 {
		p.raw("\n<ol class=\"questions\">\n")
		for _, q := range e.questions {
			p.entry(q)
		}
		p.raw("</ol>\n")
	}
	p.raw("</li>\n")
}

// outline lists items of the agenda, headings down to level 3 and the questions under each, and counts both. Sub-questions are found with
// their question.
func (p *page) outline() (entries []entry, count int) {
	add := func(id string, text []tree.Inline) {
		entries = append(entries, entry{id: id, text: unpunctuated(tree.Words(text, " "))})
		count++
	}
	heads := 0
	tree.Walk(p.doc.Body, func(b tree.Block) (deeper bool) {
		switch b := b.(type) {
		case tree.Head:
			if id := p.heads[heads]; id != "" {
				title, _ := b.Title()
				add(id, title.Text)
			}
			heads++
		case tree.Heading:
			if b.ID != "" && b.Level > 1 && b.Level <= 3 {
				add(b.ID, b.Text)
			}
		case tree.Question:
			if b.ID != "" && b.Title != "" {
				entries = withQuestion(entries, entry{id: b.ID, text: b.Title})
				count++
			}
			return false
		}
		return true
	})
	return entries, count
}

// withQuestion puts a question under the last entry.
func withQuestion(entries []entry, q entry) []entry {
	if len(entries) == 0 {
		entries = []entry{{}}
	}
	last := &entries[len(entries)-1]
	last.questions = append(last.questions, q)
	return entries
}
