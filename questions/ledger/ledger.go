// Package ledger holds what was asked against what was answered: [Of] sums up one inquiry, a [Row] for each question.
//
// It is plain data for whoever prints it. What is missing in an answer is what [questions.Record.Missing] says, as in the
// rule breakdown-missing.
package ledger

import (
	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/questions/deadline"
)

// A Ledger is one inquiry, asked against answered, on a given day.
type Ledger struct {
	Inquiry  *questions.Inquiry
	Rows     []Row
	Counts   Counts
	Due      deadline.Due // without a date where none is known; its reason then says why
	Standing deadline.Standing
}

// Counts says how many rows there are, and how many of each kind. Joint counts those that are answered together with
// others, whatever their kind.
type Counts struct {
	Questions, Open, Answered, Partly, Refers, Refused, Joint int
}

// A Row is one question as it is counted: one without sub-questions, or a sub-question. Where it has several answers, the
// first of them that is joint, refers or refuses is told. The lists may be shared and are only read.
type Row struct {
	Label    questions.Label // in full: "3a"
	Question *questions.Question
	Kind     Kind
	Together []questions.Label // the questions that share its answer, itself included; nil if there is no other
	RefersTo []questions.Label // the questions whose answers are referred to
	Ground   questions.Ground  // why something is refused; empty if nothing is
	Refused  []questions.Ask   // what is refused; empty with a ground: all of it
	Missing  []questions.Ask   // what was asked for and is neither delivered nor refused
}

// Kind says what became of a question.
type Kind uint8

// The kinds of rows. Each row is of the last kind in this list that fits.
const (
	Open     Kind = iota // without an answer
	Answered             // with words of its own, and nothing that was asked for is missing
	Refers               // only the answer to another question is referred to
	Partly               // something that was asked for is missing
	Refused              // all or a part is refused, with a ground
)

// Of sums up a record that is an inquiry, as it stands on the given day.
func Of(d *questions.Dossier, r *questions.Record, today incidents.Date) Ledger {
	q := r.Value.(*questions.Inquiry)
	l := Ledger{Inquiry: q, Standing: deadline.Stand(d, q, today)}
	l.Due, _ = deadline.Of(d, q)
	b := readBook(r, q, d.Language)
	for i := range q.Questions {
		l.Rows = b.rows(l.Rows, &q.Questions[i], above{})
	}
	for _, r := range l.Rows {
		l.Counts.add(r)
	}
	return l
}

func (c *Counts) add(r Row) {
	c.Questions++
	switch r.Kind {
	case Open:
		c.Open++
	case Answered:
		c.Answered++
	case Refers:
		c.Refers++
	case Partly:
		c.Partly++
	case Refused:
		c.Refused++
	}
	if len(r.Together) > 0 {
		c.Joint++
	}
}
