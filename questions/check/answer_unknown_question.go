package check

import (
	"quaestor/internal/lang"
	"quaestor/questions"
)

// answerUnknownQuestion reports numbers of questions that the inquiry does not have.
func answerUnknownQuestion(p *Pass, q *questions.Inquiry) {
	for i := range q.Answers {
		a := &q.Answers[i]
		unknownLabels(p, q, a.To)
		unknownLabels(p, q, a.RefersTo)
	}
	unknownConditions(p, q, q.Questions)
}

func unknownConditions(p *Pass, q *questions.Inquiry, list []questions.Question) {
	for i := range list {
		if list[i].If != "" {
			unknownLabel(p, q, &list[i].If)
		}
		unknownConditions(p, q, list[i].Parts)
	}
}

// sittingUnknownQuestion does the same for the places at which minutes put the answers.
func sittingUnknownQuestion(p *Pass, s *questions.Sitting) {
	for i := range s.Agenda {
		q := p.inquiry(s.Agenda[i].Inquiry)
		for j := range s.Agenda[i].Proceedings {
			if labels := s.Agenda[i].Proceedings[j].Answers; q != nil && len(labels) > 0 && labels[0] != "all" {
				unknownLabels(p, q, labels)
			}
		}
	}
}

func unknownLabels(p *Pass, q *questions.Inquiry, labels []questions.Label) {
	for i := range labels {
		unknownLabel(p, q, &labels[i])
	}
}

func unknownLabel(p *Pass, q *questions.Inquiry, label *questions.Label) {
	if q.Question(*label) != nil {
		return
	}
	p.Report(Finding{Place: p.At(label),
		Message: lang.Say("Eine Frage %s gibt es in %s nicht.", "There is no question %s in %s.", *label, q.ID),
		Help:    existing(q)})
}

// existing says which questions an inquiry has.
func existing(q *questions.Inquiry) lang.Text {
	all := q.Outline()
	switch len(all) {
	case 0:
		return lang.Say("Tragen Sie zuerst die Fragen unter „questions“ ein.", "Enter the questions below “questions” first.")
	case 1:
		return lang.Say("Die Anfrage hat nur die Frage %s.", "The inquiry has only question %s.", all[0].Label)
	}
	return lang.Say("Die Anfrage hat die Fragen %s bis %s.", "The inquiry has the questions %s to %s.",
		all[0].Label, all[len(all)-1].Label)
}
