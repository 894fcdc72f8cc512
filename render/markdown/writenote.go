package markdown

import (
	"fmt"

	"quaestor/render/tree"
)

// footnote writes the mark of a footnote and keeps the note. Notes stand in no link.
func (p *printer) footnote(out []token, f tree.Footnote) []token {
	if p.inLink || len(f.Blocks) == 0 {
		return out
	}
	p.notes = append(p.notes, f)
	return append(unexclaimed(out), token{text: fmt.Sprintf("[^%d]", len(p.notes)), kind: noteToken})
}

// noted puts the notes below what they are notes to.
func (p *printer) noted(lines []string) []string {
	for i, f := range p.notes {
		lines = join2(lines, p.note(fmt.Sprintf("[^%d]:", i+1), f.Blocks))
	}
	return lines
}

// note writes a definition. What is no paragraph begins on the next line, where its indentation counts from the margin.
func (p *printer) note(label string, list []tree.Block) []string {
	lines := p.blocks(list)
	if _, running := list[0].(tree.Paragraph); running {
		label, lines = label+" "+lines[0], lines[1:]
	}
	for i, line := range lines {
		if line != "" {
			lines[i] = "    " + line
		}
	}
	return append([]string{label}, lines...)
}
