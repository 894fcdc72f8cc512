package check

import (
	"quaestor/internal/lang"
	"quaestor/questions"
)

// tooManyQuestions reports inquiries with more questions than their instrument allows. A question with parts counts as
// many as it has parts, as GO LT Hessen § 35 has it.
func tooManyQuestions(p *Pass, q *questions.Inquiry) {
	instrument := p.instrument(q)
	if instrument == nil || instrument.Limit == 0 {
		return
	}
	first := (*questions.Question)(nil) // beyond the limit
	n := 0
	count(q.Questions, func(question *questions.Question) {
		if n++; n == instrument.Limit+1 {
			first = question
		}
	})
	if first == nil {
		return
	}
	p.Report(Finding{Place: p.Key(first),
		Message: lang.Say("Die Anfrage hat %d Fragen; bei „%s“ sind es höchstens %d (%s).", "The inquiry has %d questions; with “%s” there are at most %d (%s).",
			n, instrument.Name, instrument.Limit, instrument.Source),
		Help: lang.Say("Unterfragen zählen mit. Verteilen Sie die Fragen auf mehrere Anfragen, oder wählen Sie eine andere Art.",
			"Sub-questions count. Divide the questions among several inquiries, or choose another kind.")})
}

// count visits the questions that have no parts, and the parts of those that have.
func count(list []questions.Question, visit func(*questions.Question)) {
	for i := range list {
		if len(list[i].Parts) == 0 {
			visit(&list[i])
		}
		count(list[i].Parts, visit)
	}
}
