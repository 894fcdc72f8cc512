package check

import (
	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// figureNearMiss reports numbers of four and more digits that are one slip away from a figure of the incident: 21.135
// for 21.153. Years are left out, and so are numbers that are figures themselves. Only if the figure's unit follows it
// is certain that the figure is meant.
func figureNearMiss(p *Pass, n *number) {
	typed, ok := digitsOf(n.text())
	if !ok || typed.n < 4 || typed.year {
		return
	}
	var near *figure
	same := false
	p.concerns(n, func(f *figure) {
		same = same || typed.equal(f.digits)
		if near == nil && !f.part && typed.slipOf(f.digits) {
			near = f
		}
	})
	if near == nil || same {
		return
	}
	tag := p.Language()
	f := Finding{Place: p.Span(n.Passage, n.Span),
		Message: lang.Say("„%s“ ist fast die Zahl „%s“, aber nicht ganz: Sie ist %s.", "“%s” is almost the figure “%s”, but not quite: that is %s.",
			n.text(), near.ID, near.Value.Format(tag)),
		Related: p.figurePlace(near.Figure),
		Help:    lang.Say("Zitieren Sie die Zahl, dann kann sie nicht abweichen: %s.", "Cite the figure, then it cannot differ: %s.", cite(near.Figure, tag))}
	if !p.unitFollows(n, near.Figure) {
		f.Severity = lighter(diag.Warning)
	}
	p.Report(f)
}
