package main

import (
	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/deadline"
)

// A statusReport is the ledger for other programs. Fields may be added, none will change its meaning while Version is 1.
type statusReport struct {
	Version   int          `json:"version"`
	Today     string       `json:"today"`
	Inquiries []statusItem `json:"inquiries"`
}

type statusItem struct {
	Inquiry    string            `json:"inquiry"`
	Title      string            `json:"title"`
	Questions  int               `json:"questions"`
	Answered   int               `json:"answered"`
	Joint      int               `json:"joint"`
	Refused    int               `json:"refused"`
	Referred   int               `json:"referred"`
	Open       []questions.Label `json:"open"`
	State      string            `json:"state"`                // open, due-soon, overdue, answered, in-time, late
	Days       int               `json:"days"`                 // left, or past the deadline
	AnsweredOn string            `json:"answeredOn,omitempty"` // ISO 8601
	Due        string            `json:"due,omitempty"`        // ISO 8601
	Source     string            `json:"source,omitempty"`     // where the rule of the deadline stands
	Reason     string            `json:"reason"`               // how the day was found, or why there is none
}

func newStatusReport(ledgers []ledger, today incidents.Date, tag lang.Tag) statusReport {
	report := statusReport{1, today.String(), []statusItem{}}
	for _, l := range ledgers {
		report.Inquiries = append(report.Inquiries, statusItem{
			Inquiry: string(l.inquiry.ID), Title: l.inquiry.Title,
			Questions: l.questions, Answered: l.answered, Joint: l.joint, Refused: l.refused, Referred: l.referred,
			Open:  append([]questions.Label{}, l.open...),
			State: stateName(l.standing.State), Days: l.standing.Days, AnsweredOn: l.standing.Answered.String(),
			Due: l.due.Date.String(), Source: l.due.Source, Reason: l.due.Reason.In(tag),
		})
	}
	return report
}

func stateName(state deadline.State) string {
	return [...]string{
		deadline.Open: "open", deadline.DueSoon: "due-soon", deadline.Overdue: "overdue",
		deadline.Answered: "answered", deadline.InTime: "in-time", deadline.Late: "late",
	}[state]
}
