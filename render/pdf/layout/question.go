package layout

import (
	"cmp"
	"strings"

	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// question lays out a question in bold behind its label, its sub-questions within. The label is the heading by which a
// reading program finds the question, as it is in HTML.
func (p *paper) question(q tree.Question) {
	p.space(p.style.Leading)
	p.together(page.Close, func() {
		was := p.style
		p.style.Bold = true
		p.ask(q, 0)
		p.style = was
	})
	p.asked = true
}

// ask lays out a question within how many others.
func (p *paper) ask(q tree.Question, depth int) {
	section := tag.New(tag.Section, p.element)
	title := cmp.Or(q.Title, strings.TrimSuffix(q.Lead, ":"))
	section.Title = Clean(title)
	rank := p.rank(q.Level + depth)
	label := tag.New(tag.Heading(rank), section)
	p.enter(rank, q.ID, title)
	p.hang(q.Lead, paragraph.Start, p.lead(depth), label, section, func() {
		p.blocks(q.Blocks)
		for _, part := range q.Parts {
			p.space(p.apart())
			p.ask(part, depth+1)
		}
	})
}

// lead returns the room for the labels of questions: that of the widest of the document at this depth.
func (p *paper) lead(depth int) unit.Length {
	if p.leads == nil {
		p.leads = []unit.Length{}
		tree.Walk(p.doc.Body, func(b tree.Block) bool {
			if q, ok := b.(tree.Question); ok {
				p.measure(q, 0)
				return false
			}
			return true
		})
	}
	if depth < len(p.leads) {
		return p.leads[depth]
	}
	return 0
}

// measure takes the labels of a question and its parts into account.
func (p *paper) measure(q tree.Question, depth int) {
	for len(p.leads) <= depth {
		p.leads = append(p.leads, 0)
	}
	width, _ := p.setter.Widths(words(q.Lead), p.style)
	if width += p.style.Size / 2; width <= p.widest() {
		p.leads[depth] = max(p.leads[depth], width)
	}
	for _, part := range q.Parts {
		p.measure(part, depth+1)
	}
}

// answer lays out the joint sentence, if there is one, and the text. In print an answer has no heading: it stands below
// its questions.
func (p *paper) answer(a tree.Answer) {
	p.mark(a.ID)
	if len(a.Joint) > 0 {
		p.paragraph(a.Joint)
		p.keep(page.Close)
		p.space(p.apart())
	}
	p.blocks(a.Blocks)
}
