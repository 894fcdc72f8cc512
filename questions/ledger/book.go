package ledger

import (
	"slices"
	"strings"

	"quaestor/internal/lang"
	"quaestor/questions"
)

// A book knows the answers to each question as the answers name them.
type book struct {
	record  *questions.Record
	tag     lang.Tag
	answers map[*questions.Question][]*questions.Answer
	to      map[*questions.Answer][]questions.Label // each question once
}

func readBook(r *questions.Record, q *questions.Inquiry, tag lang.Tag) book {
	b := book{r, tag, map[*questions.Question][]*questions.Answer{}, map[*questions.Answer][]questions.Label{}}
	labels := map[*questions.Question]questions.Label{}
	for _, n := range q.Outline() {
		labels[n.Question] = n.Label
	}
	for i := range q.Answers {
		a := &q.Answers[i]
		for _, label := range a.To {
			question := q.Question(label)
			if question == nil || slices.Contains(b.answers[question], a) {
				continue
			}
			b.answers[question] = append(b.answers[question], a)
			b.to[a] = append(b.to[a], labels[question])
		}
	}
	return b
}

// above is what a sub-question has from the questions it is part of.
type above struct {
	label   questions.Label
	answers []*questions.Answer // an answer to the whole is one to each part
	asks    []questions.Ask     // hold for a part that does not say what it asks for
}

// rows appends the row of a question, or those of its parts.
func (b *book) rows(rows []Row, q *questions.Question, over above) []Row {
	over.label += q.Label
	over.answers = append(slices.Clip(over.answers), b.answers[q]...)
	if len(q.Asks) > 0 {
		over.asks = q.Asks
	} else if by, _ := q.BreakdownInWords(b.tag); by != "" {
		over.asks = []questions.Ask{{Breakdown: by}}
	}
	if len(q.Parts) == 0 {
		return append(rows, b.row(q, over))
	}
	for i := range q.Parts {
		rows = b.rows(rows, &q.Parts[i], over)
	}
	return rows
}

func (b *book) row(q *questions.Question, own above) Row {
	r := Row{Label: own.label, Question: q}
	for _, a := range own.answers {
		if len(b.to[a]) > 1 && r.Together == nil {
			r.Together = b.to[a]
		}
		if r.RefersTo == nil {
			r.RefersTo = a.RefersTo
		}
		if a.Refuses != nil && r.Ground == "" {
			r.Ground, r.Refused = a.Refuses.Ground, a.Refuses.Asks
		}
	}
	r.Missing = b.record.Missing(own.asks, own.answers)
	r.Kind = kind(r, own.answers)
	return r
}

func kind(r Row, answers []*questions.Answer) Kind {
	switch {
	case len(answers) == 0:
		return Open
	case r.Ground != "":
		return Refused
	case len(r.Missing) > 0:
		return Partly
	case !slices.ContainsFunc(answers, speaks):
		return Refers
	}
	return Answered
}

// speaks reports whether an answer does more than refer to another.
func speaks(a *questions.Answer) bool {
	return strings.TrimSpace(string(a.Text)) != "" || len(a.RefersTo) == 0
}
