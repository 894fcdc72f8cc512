package layout

import (
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// blocks lays out blocks below each other.
func (p *paper) blocks(list []tree.Block) {
	for i, b := range list {
		if i > 0 {
			p.space(p.apart())
		}
		if p.asked {
			p.asked = false
			p.follow(list[i:])
		}
		p.block(b)
	}
}

// apart returns the space between two blocks.
func (p *paper) apart() unit.Length {
	if p.tight {
		return 0
	}
	return p.style.Leading / 2
}

func (p *paper) block(b tree.Block) {
	switch b := b.(type) {
	case tree.Heading:
		p.heading(b)
	case tree.Paragraph:
		p.paragraph(b.Text)
	case tree.List:
		p.list(b)
	case tree.Quote:
		p.quote(b)
	case tree.Code:
		p.code(b)
	case tree.Table:
		p.table(b)
	case tree.Break:
		p.thematicBreak()
	case tree.Image:
		p.picture(b)
	case tree.Chart:
		p.chart(b)
	case tree.Section:
		p.group(b)
	default:
		p.record(b)
	}
}

// record lays out the blocks of papers and minutes.
func (p *paper) record(b tree.Block) {
	switch b := b.(type) {
	case tree.Head:
		p.head(b)
	case tree.Question:
		p.question(b)
	case tree.Answer:
		p.answer(b)
	case tree.Speech:
		p.speech(b)
	case tree.Decision:
		p.decision(b)
	case tree.Note:
		p.paragraph(b.Text)
	case tree.Timeline:
		p.timeline(b)
	case tree.Signatures:
		p.signatures(b)
	}
}

// follow holds the start of an answer to its question, and questions that are answered jointly to each other. Questions
// that nobody has answered yet need not stay together.
func (p *paper) follow(list []tree.Block) {
	_, more := list[0].(tree.Question)
	switch {
	case more && joint(list):
		p.keep(page.Close)
	case more:
		p.keep(page.Loose)
	case answers(list[0]):
		p.keep(page.Tight)
	}
}

// joint reports whether an answer stands behind the questions that a list begins with.
func joint(list []tree.Block) bool {
	for _, b := range list {
		if _, more := b.(tree.Question); !more {
			return answers(b)
		}
	}
	return false
}

// answers reports whether a block behind a question is the answer to it.
func answers(b tree.Block) bool {
	switch b.(type) {
	case tree.Answer, tree.Speech, tree.Paragraph:
		return true
	}
	return false
}
