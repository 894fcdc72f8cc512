package check

import "quaestor/incidents"

// dateImpossible reports days such as 31 February. What to say about them is known to the date's own reader.
func dateImpossible(p *Pass, d *day) {
	if d.Date.Valid() {
		return
	}
	var read incidents.Date
	if problem := read.ReadScalar(d.text(), p.Language()); problem != nil {
		p.Report(Finding{Place: p.Span(d.Passage, d.Span), Message: problem.Message, Help: problem.Help})
	}
}
