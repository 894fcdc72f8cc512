package check

import (
	"quaestor/internal/lang"
	"quaestor/questions"
)

// refersCycle reports answers without a word of their own that lead back to themselves: whoever follows the references
// finds no answer.
func refersCycle(p *Pass, q *questions.Inquiry) {
	var to map[*questions.Question]*questions.Answer
	done := map[*questions.Answer]bool(nil)
	for i := range q.Answers {
		a := &q.Answers[i]
		if !onlyRefers(a) || done[a] {
			continue
		}
		if to == nil {
			to, done = answersByQuestion(q), map[*questions.Answer]bool{}
		}
		if path := circle(q, to, a); path != nil {
			for _, on := range path {
				done[on] = true
			}
			reportCircle(p, path)
		}
	}
}

func onlyRefers(a *questions.Answer) bool {
	return a.Text == "" && len(a.RefersTo) > 0 && a.Refuses == nil
}

func answersByQuestion(q *questions.Inquiry) map[*questions.Question]*questions.Answer {
	to := map[*questions.Question]*questions.Answer{}
	for i := range q.Answers {
		for _, label := range q.Answers[i].To {
			if question := q.Question(label); question != nil && to[question] == nil {
				to[question] = &q.Answers[i]
			}
		}
	}
	return to
}

// circle follows the references of an answer as long as each leads to one answer that only refers, and returns the
// answers passed when it comes back to the first.
func circle(q *questions.Inquiry, to map[*questions.Question]*questions.Answer, first *questions.Answer) []*questions.Answer {
	path := []*questions.Answer{first}
	seen := map[*questions.Answer]bool{first: true}
	for a := first; len(a.RefersTo) == 1; {
		next := to[q.Question(a.RefersTo[0])]
		switch {
		case next == first:
			return path
		case next == nil || !onlyRefers(next) || seen[next]:
			return nil
		}
		seen[next] = true
		path, a = append(path, next), next
	}
	return nil
}

func reportCircle(p *Pass, path []*questions.Answer) {
	f := Finding{Place: p.At(&path[0].RefersTo[0]),
		Message: say("Wer den Verweisen der Antwort auf %s folgt, kommt zu ihr zurück und findet nirgends eine Antwort.",
			"Whoever follows the references of the answer to %s comes back to it and finds no answer anywhere.", labels(path[0].To)),
		Help: lang.Say("Geben Sie einer der Antworten einen Wortlaut, oder verweisen Sie auf eine Antwort, die einen hat.",
			"Give one of the answers a wording, or refer to an answer that has one.")}
	for _, a := range path[1:] {
		f.Related = append(f.Related, related(p.At(&a.RefersTo[0]), lang.Say("Hier geht der Verweis weiter.", "The reference goes on here."))...)
	}
	p.Report(f)
}
