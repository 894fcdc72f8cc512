package check

import (
	"quaestor/internal/lang"
	"quaestor/questions"
)

// tooManyQuestions reports inquiries with more questions than their instrument allows.
func tooManyQuestions(p *Pass, q *questions.Inquiry) {
	instrument := p.instrument(q)
	if instrument == nil || instrument.Limit == 0 {
		return
	}
	counted := q.Counted()
	n := len(counted)
	if n <= instrument.Limit {
		return
	}
	p.Report(Finding{Place: p.Key(counted[instrument.Limit]),
		Message: lang.Say("Die Anfrage hat %d Fragen; bei „%s“ sind es höchstens %d (%s).", "The inquiry has %d questions; the limit for “%s” is %d (%s).",
			n, instrument.Name, instrument.Limit, instrument.Source),
		Help: lang.Say("Unterfragen zählen mit. Verteilen Sie die Fragen auf mehrere Anfragen, oder wählen Sie eine andere Art.",
			"Sub-questions count. Divide the questions among several inquiries, or choose another kind.")})
}
