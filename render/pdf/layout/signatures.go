package layout

import (
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// signatures lays out place and day, and below them the names, two side by side: the roles in one row, room to sign, the
// names in the next. They stay together, and with the end of what stands before.
func (p *paper) signatures(b tree.Signatures) {
	p.space(p.style.Leading)
	p.keep(page.Tight)
	part := tag.New(tag.Section, p.element)
	if b.Place != "" {
		style := p.style
		style.Align = paragraph.Start
		p.addTight(p.setter.Set(words(b.Place), style, p.left, p.right, tag.New(tag.Paragraph, part)))
		p.space(p.style.Leading)
	}
	for from := 0; from < len(b.Names); from += 2 {
		p.signers(part, b.Names[from:min(from+2, len(b.Names))])
	}
}

// signers lays out names side by side. Each role and its name are one paragraph, so that a reading program says them
// together although they stand in different rows.
func (p *paper) signers(part *tag.Element, names []tree.Signature) {
	roles, signed := &tableRow{bands: []band{nil}}, &tableRow{bands: []band{nil}}
	style := p.style
	style.Align = paragraph.Start
	gap := 2 * style.Size
	width := (p.right - p.left - gap) / 2
	for i, n := range names {
		left := p.left + unit.Length(i)*(width+gap)
		one := tag.New(tag.Paragraph, part)
		set := func(text string) stack {
			lines := p.setter.Set(words(text), style, left, left+width, tag.New(tag.Span, one))
			return stack{left: left, right: left + width, lines: lines}
		}
		roles.bands[0].add(set(n.Role), style.Size/2)
		signed.bands[0].add(set(n.Name), style.Size/2)
	}
	p.keep(page.Tight)
	p.add(page.Strip{Box: roles})
	p.space(2 * style.Leading) // to sign
	p.keep(page.Tight)
	p.add(page.Strip{Box: signed})
	p.space(style.Leading)
}

// addTight adds strips that all stay with the one before.
func (p *paper) addTight(strips []page.Strip) {
	for i := range strips {
		strips[i].Cost = page.Tight
	}
	p.add(strips...)
}
