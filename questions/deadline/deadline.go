// Package deadline computes the day by which an inquiry must be answered: [Of] gives the day and its legal source,
// [Stand] says how the inquiry stands on a given day.
//
// The rules are data of the dossier's profile; what is common to them is here: how weeks and months are counted, and on
// which days nothing falls due. It reads no clock, and the same dossier gives the same day in every time zone.
package deadline

import (
	"cmp"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/templates"
)

// Due is the day by which an inquiry must be answered.
type Due struct {
	Date   incidents.Date
	Source string    // where the rule stands, such as "GO LT § 35"; empty for an agreed day
	Reason lang.Text // how the day was found, or why there is none
}

// Of returns the day by which an inquiry must be answered: the agreed one, else the one that the profile's rule gives.
// If there is none, ok is false and the reason says what is missing.
func Of(d *questions.Dossier, q *questions.Inquiry) (due Due, ok bool) {
	if !q.Due.IsZero() {
		return Due{Date: q.Due, Reason: lang.Say("vereinbarter Termin", "agreed day")}, true
	}
	rule := ruleOf(d, q)
	switch {
	case rule == nil:
		return Due{Reason: lang.Say("Das Profil nennt für diese Art von Anfrage keine Frist.",
			"The profile has no deadline for this kind of inquiry.")}, false
	case rule.NextSitting:
		return nextSitting(d, q, rule)
	case q.Forwarded.IsZero():
		return Due{Source: rule.Source, Reason: lang.Say("Der Tag der Weiterleitung („forwarded“) ist nicht eingetragen.",
			"The day on which the inquiry was forwarded (“forwarded”) is not entered.")}, false
	}
	return counted(q.Forwarded, rule, d.Profile.Calendar)
}

func ruleOf(d *questions.Dossier, q *questions.Inquiry) *templates.Deadline {
	if d.Profile == nil {
		return nil
	}
	i := d.Profile.Instrument(q.Type)
	switch {
	case i == nil || i.Deadline == nil:
		return nil
	case i.Deadline.Above != nil && len(q.Counted()) > i.Deadline.Above.Questions:
		return &templates.Deadline{Months: i.Deadline.Above.Months, Source: i.Deadline.Source}
	}
	return i.Deadline
}

// nextSitting finds the first sitting that deals with the inquiry. One before the inquiry was there does not count.
func nextSitting(d *questions.Dossier, q *questions.Inquiry, rule *templates.Deadline) (Due, bool) {
	from := cmp.Or(q.Forwarded, q.Tabled)
	due := Due{Source: rule.Source}
	for _, o := range d.Occasions(q.ID) {
		day := o.Sitting.Date
		if !day.IsZero() && !day.Before(from) && (due.Date.IsZero() || day.Before(due.Date)) {
			due.Date = day
			due.Reason = lang.Say("nächste Sitzung: %s", "next sitting: %s", o.Sitting.ID)
		}
	}
	if due.Date.IsZero() {
		due.Reason = lang.Say("Fällig zur nächsten Sitzung; das Dossier hat noch keine, die sich damit befasst.",
			"Due at the next sitting; the dossier has none yet that deals with it.")
	}
	return due, !due.Date.IsZero()
}

// counted counts a rule's span of time from the day of forwarding.
func counted(from incidents.Date, rule *templates.Deadline, name string) (Due, bool) {
	due := Due{Source: rule.Source}
	calendar := calendarOf(name)
	switch {
	case !from.Valid() || !sane(rule):
		due.Reason = lang.Say("Frist oder Tag der Weiterleitung sind nicht zu gebrauchen.",
			"The deadline or the day of forwarding is of no use.")
		return due, false
	case rule.WorkingDays > 0:
		due.Date = calendar.workingDays(from, rule.WorkingDays)
		due.Reason = lang.Say("%[1]d Arbeitstage ab %[2]s", "%[1]d working days from %[3]s", rule.WorkingDays,
			from.Numeric(lang.German), from.Format(lang.English))
		return due, true
	}
	end := span(from, rule)
	due.Date = calendar.nextWorkingDay(end)
	due.Reason = lang.Say("%[1]s ab %[3]s", "%[2]s from %[4]s", spanName(rule).DE, spanName(rule).EN,
		from.Numeric(lang.German), from.Format(lang.English))
	if due.Date != end {
		due.Reason.DE += "; der " + end.Numeric(lang.German) + " ist kein Arbeitstag"
		due.Reason.EN += "; " + end.Format(lang.English) + " is not a working day"
	}
	return due, true
}
