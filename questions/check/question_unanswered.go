package check

import (
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// questionUnanswered reports questions that no answer names. A question under a condition needs an answer too, be it
// that it no longer arises. While an inquiry has no answers at all there is nothing to remind of: that is its state.
func questionUnanswered(p *Pass, q *questions.Inquiry) {
	closed := p.closed(q)
	if len(q.Answers) == 0 {
		if closed {
			p.Report(Finding{Place: p.At(&q.ID),
				Message: lang.Say("Die Anfrage %s ist abgeschlossen, hat aber keine Antworten.",
					"The inquiry %s is closed, but has no answers.", q.ID),
				Help: lang.Say("Tragen Sie die Antworten unter „answers“ ein.", "Enter the answers below “answers”.")})
		}
		return
	}
	if p.allAnswered(q.Questions) {
		return
	}
	for _, open := range q.Open() {
		f := Finding{Place: p.Key(open.Question),
			Message: lang.Say("Frage %s hat keine Antwort.", "Question %s has no answer.", open.Label),
			Help: lang.Say("Ergänzen Sie unter „answers“ eine Antwort mit „to: %[1]s“, oder nehmen Sie %[1]s in das „to“ einer gemeinsamen Antwort auf.",
				"Add an answer with “to: %[1]s” below “answers”, or put %[1]s into the “to” of a joint answer.", open.Label)}
		if !closed {
			f.Severity = lighter(diag.Warning)
		}
		p.Report(f)
	}
}

// allAnswered reports whether an answer names every question, in which case there is no need to look closer.
func (p *Pass) allAnswered(list []questions.Question) bool {
	for i := range list {
		if p.answered[&list[i]] == nil {
			return false
		}
	}
	return true
}
