package check

import (
	"quaestor/internal/lang"
	"quaestor/questions"
)

// contributionShape reports turns in the proceedings that are not exactly one of speech, report and answers.
func contributionShape(p *Pass, s *questions.Sitting) {
	for i := range s.Agenda {
		for j := range s.Agenda[i].Proceedings {
			c := &s.Agenda[i].Proceedings[j]
			switch shapes(c) {
			case 0:
				p.Report(Finding{Place: p.At(c),
					Message: lang.Say("Dieser Beitrag sagt nichts.", "This contribution says nothing."),
					Help:    lang.Say("Schreiben Sie speech (wörtlich), reports (wiedergegeben) oder answers (Platz der Antworten).", "Write speech (direct), reports (reported) or answers (place of the answers).")})
			case 1:
			default:
				p.Report(Finding{Place: p.At(c),
					Message: lang.Say("Dieser Beitrag ist mehreres zugleich: Von speech, reports und answers darf nur eines dastehen.", "This contribution is several things at once: only one of speech, reports and answers may be there."),
					Help:    lang.Say("Machen Sie daraus mehrere Beiträge in der Reihenfolge, in der gesprochen wurde.", "Make it several contributions in the order in which they were made.")})
			}
		}
	}
}

func shapes(c *questions.Contribution) int {
	n := 0
	for _, has := range [...]bool{c.Speech != "", c.Reports != "", len(c.Answers) > 0} {
		if has {
			n++
		}
	}
	return n
}
