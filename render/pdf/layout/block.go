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
	if p.asked {
		p.asked = false
		p.follow(b)
	}
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

// follow holds the start of an answer to its question, and questions that are answered jointly to each other.
func (p *paper) follow(b tree.Block) {
	switch b.(type) {
	case tree.Question:
		p.keep(page.Loose)
	case tree.Answer, tree.Speech, tree.Paragraph:
		p.keep(page.Tight)
	}
}
