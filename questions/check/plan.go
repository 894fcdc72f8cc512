package check

import (
	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// A plan sorts the rules by what they look at, so that one walk over the records serves them all and no rule is asked
// about what it does not look at.
type plan struct {
	dossiers  []task[questions.Dossier]
	incidents []task[incidents.Incident]
	inquiries []task[questions.Inquiry]
	sittings  []task[questions.Sitting]
	records   []task[questions.Record]
	passages  []task[questions.Passage]
	citations []task[questions.Citation]
	days      []task[day]
	numbers   []task[number]
}

// A task is one function of one rule.
type task[T any] struct {
	rule *Rule
	look func(*Pass, *T)
}

func newPlan(rules []Rule) *plan {
	var p plan
	for i := range rules {
		r := &rules[i]
		add(&p.dossiers, r, r.Dossier)
		add(&p.incidents, r, r.Incident)
		add(&p.inquiries, r, r.Inquiry)
		add(&p.sittings, r, r.Sitting)
		add(&p.records, r, r.Record)
		add(&p.passages, r, r.Passage)
		add(&p.citations, r, r.Citation)
		add(&p.days, r, r.Day)
		add(&p.numbers, r, r.Number)
	}
	return &p
}

func add[T any](tasks *[]task[T], rule *Rule, look func(*Pass, *T)) {
	if look != nil {
		*tasks = append(*tasks, task[T]{rule, look})
	}
}

func do[T any](p *Pass, tasks []task[T], thing *T) {
	for i := range tasks {
		p.rule = tasks[i].rule
		tasks[i].look(p, thing)
	}
}

func (l *plan) dossier(p *Pass) { do(p, l.dossiers, p.Dossier) }

func (l *plan) record(p *Pass, r *questions.Record) {
	p.Record = r
	switch v := r.Value.(type) {
	case *incidents.Incident:
		do(p, l.incidents, v)
	case *questions.Inquiry:
		p.readAnswers(v)
		do(p, l.inquiries, v)
	case *questions.Sitting:
		do(p, l.sittings, v)
	}
	do(p, l.records, r)
	for i := range r.Passages {
		l.passage(p, &r.Passages[i])
	}
	for i := range r.Citations {
		do(p, l.citations, &r.Citations[i])
	}
}

func (l *plan) passage(p *Pass, t *questions.Passage) {
	do(p, l.passages, t)
	for _, s := range t.Spans {
		switch s.Kind {
		case prose.Day:
			date, said, ok := incidents.ParseDate(string((*t.Text)[s.Start:s.End]))
			if ok {
				p.day = day{t, s, date, said}
				do(p, l.days, &p.day)
			}
		case prose.Number:
			p.number = number{t, s}
			do(p, l.numbers, &p.number)
		}
	}
}
