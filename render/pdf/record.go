package pdf

import "quaestor/render/tree"

// record prints the blocks of papers and minutes.
func (p *paper) record(b tree.Block) {
	switch b := b.(type) {
	case tree.Head:
		p.head(b)
	case tree.Question:
		p.question(b, 0)
	case tree.Answer:
		p.answer(b)
	case tree.Speech:
		p.speech(b)
	case tree.Decision:
		p.decide(b)
	case tree.Note:
		p.paragraph(b.Text)
	case tree.Timeline:
		p.timeline(b)
	case tree.Signatures:
		p.signatures(b)
	}
}

// head prints the lines at the top of a paper; its title is what the outline begins with.
func (p *paper) head(h tree.Head) {
	if title, found := h.Title(); found {
		p.bookmark(tree.Words(title.Text, " "), 1)
	}
	p.strongLines(h.Lines)
}

// strongLines prints lines below each other, those of weight in bold.
func (p *paper) strongLines(lines []tree.Line) {
	for _, l := range lines {
		look := p.look
		look.bold = look.bold || l.Strong
		p.with(look, func() { p.paragraph(l.Text) })
	}
}

func (p *paper) label(lead string) []word {
	look := p.look
	look.bold = true
	return p.words([]tree.Inline{tree.Text(lead)}, look)
}

// question prints a question in bold behind its label, its sub-questions within.
func (p *paper) question(q tree.Question, depth int) {
	bold := p.look
	bold.bold = true
	p.with(bold, func() {
		width := min(p.leads[depth]+0.6*p.look.size, (p.right-p.left)/3)
		p.hang(p.label(q.Lead), width, q.Blocks, func() {
			p.here(q.ID)
			p.bookmark(title(q), q.Level+depth)
			p.blocks(q.Blocks)
			for _, part := range q.Parts {
				p.question(part, depth+1)
				p.skip(0.6 * p.look.size)
			}
		})
	})
}

func title(q tree.Question) string {
	if q.Title == "" {
		return q.Lead
	}
	return q.Title
}

// answer prints the joint sentence, if there is one, and the text. In print an answer has no heading: it stands below its
// questions.
func (p *paper) answer(a tree.Answer) {
	p.here(a.ID)
	if len(a.Joint) > 0 {
		p.paragraph(a.Joint)
		p.skip(0.6 * p.look.size)
	}
	p.blocks(a.Blocks)
}

// speech prints a speaker's line in bold and the speech below it.
func (p *paper) speech(s tree.Speech) {
	p.here(s.ID)
	if len(s.Speaker) > 0 {
		p.need(2 * leading(p.look.size))
		p.strongLines([]tree.Line{{Strong: true, Text: s.Speaker}})
	}
	p.blocks(s.Blocks)
}

// decide prints a decision, set off to the right, its result in brackets. One within another is not set off again.
func (p *paper) decide(d tree.Decision) {
	left := (p.right - p.left) * 0.3
	if p.decision {
		left = 0
	}
	was := p.decision
	p.decision = true
	p.indent(left, 0, func() {
		p.need(float64(len(d.Lines)+3) * leading(p.look.size))
		p.here(d.ID)
		if d.Title != "" {
			p.strongLines([]tree.Line{{Strong: true, Text: []tree.Inline{tree.Text(d.Title + ":")}}})
		}
		if p.strongLines(d.Lines); len(d.Lines) > 0 {
			p.skip(0.6 * p.look.size)
		}
		p.blocks(d.Blocks)
		if len(d.Result) > 0 {
			p.paragraph(bracketed(d.Result))
		}
	})
	p.decision = was
}

func bracketed(text []tree.Inline) []tree.Inline {
	out := append([]tree.Inline{tree.Text("(")}, text...)
	return append(out, tree.Text(")"))
}

// timeline prints events, each behind its time.
func (p *paper) timeline(t tree.Timeline) {
	width := (p.right - p.left) * 0.27
	for _, e := range t.Events {
		text := e.Text
		if len(e.Source) > 0 {
			text = append(append(append([]tree.Inline{}, text...), tree.Text(" ")), bracketed(e.Source)...)
		}
		body := []tree.Block{tree.Paragraph{Text: text}}
		p.hang(p.label(e.When), width, body, func() { p.blocks(body) })
		p.skip(0.3 * p.look.size)
	}
}

// signatures prints place and day and below them the names, two side by side.
func (p *paper) signatures(s tree.Signatures) {
	line := leading(p.look.size)
	p.skip(line)
	p.need(p.signaturesHeight(s))
	p.paragraph([]tree.Inline{tree.Text(s.Place)})
	for i := 0; i < len(s.Names); i += 2 {
		p.skip(line)
		p.need(5 * line)
		p.pair(s.Names[i:min(i+2, len(s.Names))])
	}
}

func (p *paper) signaturesHeight(s tree.Signatures) float64 {
	return leading(p.look.size) * float64(2+6*((len(s.Names)+1)/2))
}

// pair prints one or two signatures beside each other: role, room to sign, name.
func (p *paper) pair(names []tree.Signature) {
	y, deepest := p.y, 0.0
	half := (p.right - p.left) / 2
	for i, n := range names {
		p.y = y
		p.indent(float64(i)*half, float64(1-i)*half, func() {
			p.paragraph([]tree.Inline{tree.Text(n.Role)})
			p.y += 2 * leading(p.look.size)
			p.paragraph([]tree.Inline{tree.Text(n.Name)})
		})
		deepest = max(deepest, p.y)
	}
	p.y = deepest
}
