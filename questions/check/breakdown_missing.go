package check

import (
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// breakdownMissing reports breakdowns that a question asks for and that its answer neither delivers nor refuses.
// Questions without an answer are another rule's business.
func breakdownMissing(p *Pass, q *questions.Inquiry) {
	breakdownsAsked(p, q, "", q.Questions)
}

// breakdownsAsked goes through questions whose labels follow a prefix. What "asks" says goes before the plain words.
func breakdownsAsked(p *Pass, q *questions.Inquiry, prefix questions.Label, list []questions.Question) {
	for i := range list {
		question := &list[i]
		n := questions.Numbered{Label: prefix + question.Label, Question: question}
		for j := range question.Asks {
			if by := &question.Asks[j].Breakdown; *by != "" && breakdownLacks(p, q, question, *by) {
				reportBreakdown(p, n, *by, p.At(by))
			}
		}
		if by, at := question.BreakdownInWords(p.Language()); by != "" && breakdownLacks(p, q, question, by) {
			reportBreakdown(p, n, by, p.Record.Places.Within(&question.Text, at, at+len(by)))
		}
		breakdownsAsked(p, q, prefix+question.Label, question.Parts)
	}
}

// breakdownLacks reports whether a question is answered, but without the breakdown it asks for.
func breakdownLacks(p *Pass, q *questions.Inquiry, question *questions.Question, by string) bool {
	return len(p.Record.Missing([]questions.Ask{{Breakdown: by}}, answersTo(q, question))) > 0
}

func reportBreakdown(p *Pass, n questions.Numbered, by string, at diag.Place) {
	p.Report(Finding{Place: at,
		Message: lang.Say("Frage %s verlangt eine Aufschlüsselung nach „%s“; die Antwort liefert keine und verweigert keine.",
			"Question %s asks for a breakdown by “%s”; the answer neither delivers nor refuses one.", n.Label, by),
		Help: lang.Say("Ergänzen Sie die Zahlen, oder sagen Sie unter „refuses“, warum es sie nicht gibt, z. B. „ground: not-recorded“.",
			"Add the numbers, or say below “refuses” why there are none, e.g. “ground: not-recorded”.")})
}

// answersTo lists the answers to a question, to one of its parts or to the question it is a part of.
func answersTo(q *questions.Inquiry, question *questions.Question) (list []*questions.Answer) {
	for i := range q.Answers {
		if answers(q, &q.Answers[i], question) {
			list = append(list, &q.Answers[i])
		}
	}
	return list
}

func answers(q *questions.Inquiry, a *questions.Answer, question *questions.Question) bool {
	for _, label := range a.To {
		to := q.Question(label)
		if to != nil && (to == question || within(to, question) || within(question, to)) {
			return true
		}
	}
	return false
}

// within reports whether a question is a part of another.
func within(whole, part *questions.Question) bool {
	for i := range whole.Parts {
		if &whole.Parts[i] == part || within(&whole.Parts[i], part) {
			return true
		}
	}
	return false
}
