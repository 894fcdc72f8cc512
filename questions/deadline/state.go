package deadline

import (
	"slices"

	"quaestor/incidents"
	"quaestor/questions"
)

// A State is how an inquiry stands with its deadline.
type State uint8

// The states. Answered is the state of what is answered and has no deadline.
const (
	Open State = iota
	DueSoon
	Overdue
	Answered
	InTime
	Late
)

// Soon is the number of days before the deadline from which an inquiry is due soon.
const Soon = 7

// A Standing is the state of an inquiry on a given day. Days is how many are left until the deadline (Open, DueSoon),
// how many have passed since (Overdue), or by how many the answer was late (Late).
type Standing struct {
	State    State
	Days     int
	Answered incidents.Date // zero while it is not
}

// Stand says how an inquiry stands on the given day. An answer given after that day is not yet known.
func Stand(d *questions.Dossier, q *questions.Inquiry, today incidents.Date) Standing {
	due, known := Of(d, q)
	day := answered(d, q)
	if day.IsZero() || day.After(today) {
		return waiting(due, known, today)
	}
	s := Standing{State: Answered, Answered: day}
	switch {
	case known && day.After(due.Date):
		s.State, s.Days = Late, day.Ordinal()-due.Date.Ordinal()
	case known:
		s.State = InTime
	}
	return s
}

func waiting(due Due, known bool, today incidents.Date) Standing {
	left := due.Date.Ordinal() - today.Ordinal()
	switch {
	case !known:
		return Standing{State: Open}
	case left < 0:
		return Standing{State: Overdue, Days: -left}
	case left <= Soon:
		return Standing{State: DueSoon, Days: left}
	}
	return Standing{State: Open, Days: left}
}

// answered returns the day of the answer: the one entered, else that of the first sitting in which all answers were given.
func answered(d *questions.Dossier, q *questions.Inquiry) incidents.Date {
	day := q.Answered
	if !day.IsZero() {
		return day
	}
	for _, o := range d.Occasions(q.ID) {
		given := slices.ContainsFunc(o.Item.Proceedings, func(c questions.Contribution) bool {
			return slices.Contains(c.Answers, "all")
		})
		if given && (day.IsZero() || o.Sitting.Date.Before(day)) {
			day = o.Sitting.Date
		}
	}
	return day
}
