package check

import (
	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// A Pass is what a rule works with: the dossier, the record being looked at, and the place to report to.
type Pass struct {
	*facts
	Record *questions.Record // of the thing looked at; nil in a rule's Dossier function

	rule     *Rule
	day      day                                      // the one looked at, and
	number   number                                   // this one: kept here so that a visit allocates nothing
	answered map[*questions.Question]*questions.Label // where each question is answered first, in one inquiry
	found    []diag.Diagnostic
}

// A Finding is what a rule reports. Its zero Severity is that of the rule.
type Finding struct {
	Place    diag.Place
	Message  lang.Text
	Help     lang.Text
	Related  []diag.Related
	Severity *diag.Severity // where a finding weighs less than its rule
}

// Report adds a finding of the rule at work.
func (p *Pass) Report(f Finding) {
	d := diag.Diagnostic{Rule: p.rule.Name, Severity: p.rule.Severity, Message: f.Message, Place: f.Place,
		Related: f.Related, Help: f.Help}
	if f.Severity != nil {
		d.Severity = *f.Severity
	}
	p.found = append(p.found, d)
}

// lighter returns a severity for [Finding.Severity].
func lighter(s diag.Severity) *diag.Severity { return &s }

// Language is that of the dossier: numbers and dates in texts are read in it.
func (p *Pass) Language() lang.Tag { return p.Dossier.Language }

// At returns the place of a value of the record.
func (p *Pass) At(value any) diag.Place { return p.Record.Places.At(value) }

// Key returns the place of the key that a value of the record stands under.
func (p *Pass) Key(value any) diag.Place { return p.Record.Places.Key(value) }

// Span returns the place of a span of a text.
func (p *Pass) Span(t *questions.Passage, s prose.Span) diag.Place {
	return p.Record.Places.Within(t.Text, int(s.Start), int(s.End))
}

// A day is a full date in a text. It may be one that the calendar does not have.
type day struct {
	Passage *questions.Passage
	Span    prose.Span
	Date    incidents.Date
	Said    incidents.Weekday // as written before it, zero if none
}

// text returns the words of the date.
func (d *day) text() string { return string((*d.Passage.Text)[d.Span.Start:d.Span.End]) }

// A number is a number typed in a text, outside of links.
type number struct {
	Passage *questions.Passage
	Span    prose.Span
}

// text returns the words of the number.
func (n *number) text() string { return string((*n.Passage.Text)[n.Span.Start:n.Span.End]) }

func related(place diag.Place, message lang.Text) []diag.Related {
	return []diag.Related{{Place: place, Message: message}}
}

// place returns where a thing that is named stands.
func place(t questions.Target) diag.Place {
	switch v := t.Value.(type) {
	case *incidents.Incident:
		return t.Record.Places.At(&v.ID)
	case *questions.Inquiry:
		return t.Record.Places.At(&v.ID)
	case *questions.Sitting:
		return t.Record.Places.At(&v.ID)
	}
	return t.Record.Places.Key(t.Value)
}

// readAnswers finds out where each question of an inquiry is answered first.
func (p *Pass) readAnswers(q *questions.Inquiry) {
	if p.answered == nil {
		p.answered = map[*questions.Question]*questions.Label{}
	}
	clear(p.answered)
	for i := range q.Answers {
		to := q.Answers[i].To
		for j := range to {
			if question := q.Question(to[j]); question != nil && p.answered[question] == nil {
				p.answered[question] = &to[j]
			}
		}
	}
}
