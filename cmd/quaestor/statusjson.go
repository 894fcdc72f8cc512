package main

import (
	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/deadline"
	"quaestor/questions/ledger"
)

// A statusReport is the ledger for other programs. Fields may be added, none will change its meaning while Version is 1.
type statusReport struct {
	Version   int          `json:"version"`
	Today     string       `json:"today"` // days are written as in ISO 8601
	Inquiries []statusItem `json:"inquiries"`
}

type statusItem struct {
	Inquiry    string       `json:"inquiry"`
	Title      string       `json:"title"`
	State      string       `json:"state"` // open, due-soon, overdue, answered, in-time, late
	Days       int          `json:"days"`  // left, or past the deadline
	AnsweredOn string       `json:"answeredOn,omitempty"`
	Due        string       `json:"due,omitempty"`
	Source     string       `json:"source,omitempty"` // where the rule of the deadline stands
	Reason     string       `json:"reason"`           // how the day was found, or why there is none
	Counts     statusCounts `json:"counts"`
	Questions  []statusRow  `json:"questions"`
}

type statusCounts struct {
	Questions int `json:"questions"`
	Answered  int `json:"answered"`
	Partly    int `json:"partly"`
	Refers    int `json:"refers"`
	Refused   int `json:"refused"`
	Open      int `json:"open"`
	Joint     int `json:"joint"` // of all these, answered together with others
}

type statusRow struct {
	Question string            `json:"question"`
	State    string            `json:"state"` // open, answered, refers, partly, refused
	Together []questions.Label `json:"together,omitempty"`
	RefersTo []questions.Label `json:"refersTo,omitempty"`
	Ground   string            `json:"ground,omitempty"`
	Missing  []statusAsk       `json:"missing,omitempty"`
}

type statusAsk struct {
	What      string `json:"what,omitempty"`
	Breakdown string `json:"breakdown,omitempty"`
}

func newStatusReport(ledgers []ledger.Ledger, today incidents.Date, tag lang.Tag) statusReport {
	report := statusReport{1, today.String(), []statusItem{}}
	for _, l := range ledgers {
		item := statusItem{
			Inquiry: string(l.Inquiry.ID), Title: l.Inquiry.Title,
			State: stateName(l.Standing.State), Days: l.Standing.Days, AnsweredOn: l.Standing.Answered.String(),
			Due: l.Due.Date.String(), Source: l.Due.Source, Reason: l.Due.Reason.In(tag),
			Counts: statusCounts{l.Counts.Questions, l.Counts.Answered, l.Counts.Partly, l.Counts.Refers,
				l.Counts.Refused, l.Counts.Open, l.Counts.Joint},
			Questions: []statusRow{},
		}
		for _, row := range l.Rows {
			item.Questions = append(item.Questions, newStatusRow(row))
		}
		report.Inquiries = append(report.Inquiries, item)
	}
	return report
}

func newStatusRow(r ledger.Row) statusRow {
	row := statusRow{Question: string(r.Label), State: kindName(r.Kind), Together: r.Together, RefersTo: r.RefersTo,
		Ground: string(r.Ground)}
	for _, ask := range r.Missing {
		row.Missing = append(row.Missing, statusAsk{string(ask.What), ask.Breakdown})
	}
	return row
}

func kindName(kind ledger.Kind) string {
	return [...]string{
		ledger.Open: "open", ledger.Answered: "answered", ledger.Refers: "refers", ledger.Partly: "partly",
		ledger.Refused: "refused",
	}[kind]
}

func stateName(state deadline.State) string {
	return [...]string{
		deadline.Open: "open", deadline.DueSoon: "due-soon", deadline.Overdue: "overdue",
		deadline.Answered: "answered", deadline.InTime: "in-time", deadline.Late: "late",
	}[state]
}
