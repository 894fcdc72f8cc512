package check

import (
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// answerEmpty reports answers that say nothing, refer to nothing and refuse nothing.
func answerEmpty(p *Pass, q *questions.Inquiry) {
	for i := range q.Answers {
		a := &q.Answers[i]
		if strings.TrimSpace(string(a.Text)) != "" || len(a.RefersTo) > 0 || a.Refuses != nil {
			continue
		}
		p.Report(Finding{Place: p.answerPlace(a),
			Message: say("Die Antwort auf %s sagt nichts.", "The answer to %s says nothing.", labels(a.To)),
			Help: lang.Say("Schreiben Sie den Wortlaut unter „text“, verweisen Sie mit „refers-to“ auf eine andere Antwort, oder nennen Sie unter „refuses“ den Grund, aus dem nicht geantwortet wird.",
				"Write the wording below “text”, refer to another answer with “refers-to”, or give below “refuses” the ground on which nothing is answered.")})
	}
}

// answerPlace returns the place that stands for an answer: the number it answers.
func (p *Pass) answerPlace(a *questions.Answer) diag.Place {
	if len(a.To) > 0 {
		return p.At(&a.To[0])
	}
	return p.At(a)
}
