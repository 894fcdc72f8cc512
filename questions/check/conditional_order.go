package check

import (
	"quaestor/internal/lang"
	"quaestor/questions"
)

// conditionalOrder reports questions that depend on themselves or on a question that follows.
func conditionalOrder(p *Pass, q *questions.Inquiry) {
	if !hasCondition(q.Questions) {
		return
	}
	seen := map[*questions.Question]bool{}
	for _, n := range q.Outline() {
		on := q.Question(n.Question.If)
		switch {
		case n.Question.If == "" || on == nil || seen[on]:
		case on == n.Question:
			p.Report(Finding{Place: p.At(&n.Question.If),
				Message: lang.Say("Frage %s hängt von sich selbst ab.", "Question %s depends on itself.", n.Label),
				Help:    lang.Say("Nennen Sie unter „if“ die Frage, deren Bejahung sie voraussetzt.", "Name below “if” the question whose yes it depends on.")})
		default:
			p.Report(Finding{Place: p.At(&n.Question.If),
				Message: lang.Say("Frage %s hängt von Frage %s ab, die erst danach gestellt wird.", "Question %s depends on question %s, which is asked only after it.", n.Label, n.Question.If),
				Related: related(p.Key(on), lang.Say("Hier steht die Bedingung.", "The condition stands here.")),
				Help:    lang.Say("Nennen Sie unter „if“ eine Frage, die vorher gestellt wird.", "Name below “if” a question that is asked before.")})
		}
		seen[n.Question] = true
	}
}

func hasCondition(list []questions.Question) bool {
	for i := range list {
		if list[i].If != "" || hasCondition(list[i].Parts) {
			return true
		}
	}
	return false
}
