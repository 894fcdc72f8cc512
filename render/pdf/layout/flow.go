package layout

import (
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// waiting is what has been asked for the next strip.
type waiting struct {
	company
	gap   unit.Length
	fixed bool // the gap is exact: others do not count
	cost  page.Cost
}

// space asks for a gap above the next strip. Of several the largest counts.
func (p *paper) space(gap unit.Length) {
	if !p.waiting.fixed {
		p.waiting.gap = max(p.waiting.gap, gap)
	}
}

// near sets the gap above the next strip, whatever others ask for.
func (p *paper) near(gap unit.Length) { p.waiting.gap, p.waiting.fixed = gap, true }

// keep holds the next strip to the one before. Of several costs the highest counts.
func (p *paper) keep(cost page.Cost) { p.waiting.cost = max(p.waiting.cost, cost) }

// mark makes the next strip the place that an anchor leads to.
func (p *paper) mark(anchor string) {
	if anchor != "" {
		p.waiting.marks = append(p.waiting.marks, mark{anchor: anchor})
	}
}

// beside draws a box at the top of the next strip, before it: a label.
func (p *paper) beside(box page.Box) { p.waiting.beside = append(p.waiting.beside, box) }

// add adds strips below those before. The first gets what has been asked for.
func (p *paper) add(strips ...page.Strip) {
	if len(strips) == 0 {
		return
	}
	w := p.waiting
	p.waiting = waiting{}
	p.begun = true
	p.refer(strips)
	first := &strips[0]
	first.Gap = max(first.Gap, w.gap)
	first.Cost = max(first.Cost, w.cost)
	if len(w.marks)+len(w.beside) > 0 {
		first.Box = over(first.Box, &w.company)
	}
	p.pass(strips)
}

// pass adds strips that have got already what had been asked for them.
func (p *paper) pass(strips []page.Strip) {
	if p.kept != nil {
		*p.kept = append(*p.kept, strips...)
		return
	}
	p.builder.Add(strips...)
}

// collect returns the strips of what body lays out instead of adding them.
func (p *paper) collect(body func()) []page.Strip {
	strips, was := []page.Strip{}, p.kept
	p.kept = &strips
	body()
	p.kept = was
	return strips
}

// together lays out body and holds all its strips to the first.
func (p *paper) together(cost page.Cost, body func()) {
	strips := p.collect(body)
	for i := range strips {
		if i > 0 {
			strips[i].Cost = max(strips[i].Cost, cost)
		}
	}
	p.pass(strips)
}

// within lays out body set in at both sides, as what belongs to an element. Some width is always left.
func (p *paper) within(left, right unit.Length, of *tag.Element, body func()) {
	l, r, e := p.left, p.right, p.element
	least := (p.width - p.margins.left - p.margins.right) / 4
	p.left += max(0, min(left, p.right-p.left-least))
	p.right -= max(0, min(right, p.right-p.left-least))
	p.element = of
	body()
	p.left, p.right, p.element = l, r, e
}

// land gives what still waits, marks and labels, an empty strip of a height to stand at.
func (p *paper) land(height unit.Length) {
	if len(p.waiting.marks)+len(p.waiting.beside) > 0 {
		p.add(page.Strip{Box: blank(height)})
	}
}
