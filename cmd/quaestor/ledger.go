package main

import (
	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/questions/deadline"
)

// A ledger holds what was asked in one inquiry against what was answered, as it stands on a given day.
type ledger struct {
	inquiry *questions.Inquiry

	// Questions are counted where they are put: a question with sub-questions counts as many as it has.
	questions int
	answered  int // of those, by any answer
	joint     int // of the answered, together with others
	refused   int // of the answered, refused in whole or in part
	referred  int // of the answered, by reference to another answer alone
	open      []questions.Label

	due      deadline.Due
	hasDue   bool
	standing deadline.Standing
}

func newLedger(d *questions.Dossier, q *questions.Inquiry, today incidents.Date) ledger {
	l := ledger{inquiry: q, standing: deadline.Stand(d, q, today)}
	l.due, l.hasDue = deadline.Of(d, q)
	for i := range q.Questions {
		l.questions += puts(&q.Questions[i])
	}
	open := 0
	for _, n := range q.Open() {
		l.open = append(l.open, n.Label)
		open += puts(n.Question)
	}
	l.answered = l.questions - open
	for _, e := range q.Exchanges() {
		l.count(e)
	}
	return l
}

// count adds one answer to the ledger.
func (l *ledger) count(e questions.Exchange) {
	if e.Answer == nil {
		return
	}
	n := 0
	for _, q := range e.Questions {
		n += puts(q)
	}
	if len(e.Questions) > 1 {
		l.joint += n
	}
	if e.Answer.Refuses != nil {
		l.refused += n
	}
	if len(e.Answer.RefersTo) > 0 && e.Answer.Text == "" {
		l.referred += n
	}
}

// puts returns how many questions are put with one: itself, or its sub-questions.
func puts(q *questions.Question) int {
	if len(q.Parts) == 0 {
		return 1
	}
	n := 0
	for i := range q.Parts {
		n += puts(&q.Parts[i])
	}
	return n
}
