package check

import "quaestor/internal/lang"

// figureUncitedNumber points out numbers of three and more digits that are a figure of the incident, typed and not
// cited: when the figure is corrected they will stay behind.
func figureUncitedNumber(p *Pass, n *number) {
	typed, ok := digitsOf(n.text())
	if !ok || typed.n < 3 || typed.year {
		return
	}
	var same *figure
	p.concerns(n, func(f *figure) {
		if same == nil && f.part == nil && typed.equal(f.digits) {
			same = f
		}
	})
	if same == nil {
		return
	}
	p.Report(Finding{Place: p.Span(n.Passage, n.Span),
		Message: lang.Say("„%s“ ist die Zahl „%s“, abgetippt statt zitiert.", "“%s” is the figure “%s”, typed and not cited.", n.text(), same.ID),
		Related: p.figurePlace(same.Figure),
		Help:    lang.Say("Schreiben Sie %s; wird die Zahl berichtigt, fällt diese Stelle dann auf.", "Write %s; if the figure is corrected, this place will then be noticed.", cite(same.Figure, p.Language()))})
}
