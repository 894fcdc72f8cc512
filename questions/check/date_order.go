package check

import (
	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// inquiryDateOrder reports dates of an inquiry that contradict its course: tabled, forwarded, answered.
func inquiryDateOrder(p *Pass, q *questions.Inquiry) {
	inOrder(p, &q.Tabled, &q.Forwarded, lang.Say("der Einreichung", "on which it was tabled"), lang.Say("Weiterleitung", "forwarding"))
	if q.Forwarded.IsZero() {
		inOrder(p, &q.Tabled, &q.Answered, lang.Say("der Einreichung", "on which it was tabled"), lang.Say("Antwort", "answer"))
	}
	inOrder(p, &q.Forwarded, &q.Answered, lang.Say("der Weiterleitung", "on which it was forwarded"), lang.Say("Antwort", "answer"))
	inOrder(p, &q.Tabled, &q.Due, lang.Say("der Einreichung", "on which it was tabled"), lang.Say("vereinbarte Termin", "agreed day"))
}

// sittingDateOrder does the same for minutes: signed after the sitting, and no part ends before it begins.
func sittingDateOrder(p *Pass, s *questions.Sitting) {
	if s.Signed != nil {
		inOrder(p, &s.Date, &s.Signed.Date, lang.Say("der Sitzung", "of the sitting"), lang.Say("Unterschrift", "signature"))
	}
	for i := range s.Parts {
		if part := &s.Parts[i]; part.Begin > 0 && part.End > 0 && part.End < part.Begin {
			p.Report(Finding{Place: p.At(&part.End),
				Message: lang.Say("Dieser Teil der Sitzung endet, bevor er beginnt.", "This part of the sitting ends before it begins."),
				Related: related(p.At(&part.Begin), lang.Say("Hier steht der Beginn.", "The beginning stands here.")),
				Help:    lang.Say("Berichtigen Sie Beginn oder Ende.", "Correct the beginning or the end.")})
		}
	}
}

// inOrder reports a date that is earlier than one it must follow; dates that are not known are in order.
func inOrder(p *Pass, first, then *incidents.Date, before, what lang.Text) {
	if first.IsZero() || then.IsZero() || !then.Before(*first) {
		return
	}
	p.Report(Finding{Place: p.At(then),
		Message: say("Dieser Tag (%[1]s) liegt vor dem Tag %[2]s.", "This day (%[1]s) is before the day %[2]s.", what, before),
		Related: related(p.At(first), lang.Say("Hier steht der frühere Schritt.", "The earlier step stands here.")),
		Help:    lang.Say("Berichtigen Sie einen der beiden Tage.", "Correct one of the two days.")})
}
