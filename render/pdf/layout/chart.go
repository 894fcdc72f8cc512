package layout

import (
	"quaestor/internal/lang"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/tag"
	"quaestor/render/tree"
)

// chart draws a bar chart: below each other a label, its bar from the axis on, and the figure behind the bar. A chart
// that is higher than a page is drawn in parts of one scale.
func (p *paper) chart(b tree.Chart) {
	plot := p.plot(b.Bars)
	var parts []*tag.Element
	for rest := b.Bars; len(rest) > 0; {
		d := p.drawing(b.Alt)
		d.title(b.Title)
		rest = rest[plot.draw(d, rest):]
		parts = append(parts, d.figure)
		p.space(plot.style.Leading)
		p.add(page.Strip{Box: d})
	}
	p.space(plot.style.Leading)
	if len(parts) > 1 {
		for i, figure := range parts {
			figure.Alt += lang.Say(" (Teil %d von %d)", " (part %d of %d)", i+1, len(parts)).In(p.language())
		}
	}
}
