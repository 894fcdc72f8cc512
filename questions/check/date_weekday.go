package check

import "quaestor/internal/lang"

// dateWeekday reports dates with the wrong day of the week, and says the right one.
func dateWeekday(p *Pass, d *day) {
	right := d.Date.Weekday()
	if d.Said == 0 || !d.Date.Valid() || d.Said == right {
		return
	}
	p.Report(Finding{Place: p.Span(d.Passage, d.Span),
		Message: lang.Text{
			DE: "Der " + d.Date.Format(lang.German) + " ist ein " + right.Name(lang.German) + ", kein " + d.Said.Name(lang.German) + ".",
			EN: d.Date.Format(lang.English) + " is a " + right.Name(lang.English) + ", not a " + d.Said.Name(lang.English) + ".",
		},
		Help: lang.Say("Berichtigen Sie den Wochentag oder das Datum.", "Correct the day of the week or the date.")})
}
