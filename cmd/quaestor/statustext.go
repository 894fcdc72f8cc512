package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/deadline"
	"quaestor/questions/ledger"
)

// A statusPrinter prints the ledger for people: a row of counts for each inquiry, then what is to be done for it.
type statusPrinter struct {
	io.Writer
	tag lang.Tag
}

func (p statusPrinter) say(de, en string, args ...any) string {
	return lang.Say(de, en, args...).In(p.tag)
}

func (p statusPrinter) print(ledgers []ledger.Ledger, today incidents.Date) {
	fmt.Fprintln(p, p.say("Stand: %s", "As of %s", today.Format(p.tag)))
	if len(ledgers) == 0 {
		fmt.Fprintln(p, p.say("Das Dossier hat keine Anfragen.", "The dossier has no inquiries."))
		return
	}
	table := [][]string{{p.say("Anfrage", "Inquiry"), p.say("Fragen", "questions"), p.say("beantwortet", "answered"),
		p.say("teilweise", "in part"), p.say("verweist", "refers"), p.say("verweigert", "refused"), p.say("offen", "open"),
		p.say("gemeinsam", "jointly"), ""}}
	for i := range ledgers {
		table = append(table, p.row(&ledgers[i]))
	}
	fmt.Fprintln(p)
	printTable(p, table, 1, 2, 3, 4, 5, 6, 7)
	for i := range ledgers {
		p.details(&ledgers[i])
	}
}

func (p statusPrinter) row(l *ledger.Ledger) []string {
	row := []string{string(l.Inquiry.ID)}
	c := l.Counts
	for _, n := range []int{c.Questions, c.Answered, c.Partly, c.Refers, c.Refused, c.Open, c.Joint} {
		row = append(row, strconv.Itoa(n))
	}
	return append(row, stands(l).In(p.tag))
}

// details names the questions that are not simply answered, and the deadline.
func (p statusPrinter) details(l *ledger.Ledger) {
	fmt.Fprintf(p, "\n%s  %s\n", l.Inquiry.ID, l.Inquiry.Title)
	var open, partly, refused []string
	for _, row := range l.Rows {
		switch row.Kind {
		case ledger.Open:
			open = append(open, string(row.Label))
		case ledger.Partly:
			partly = append(partly, fmt.Sprintf("%s (%s)", row.Label, p.asked(row.Missing)))
		case ledger.Refused:
			refused = append(refused, fmt.Sprintf("%s (%s)", row.Label, groundNames[row.Ground].In(p.tag)))
		}
	}
	p.list(p.say("Offen", "Open"), open)
	p.list(p.say("Es fehlt bei", "Missing in"), partly)
	p.list(p.say("Verweigert", "Refused"), refused)
	fmt.Fprintf(p, "  %s: %s\n", p.say("Frist", "Deadline"), p.deadline(&l.Due))
}

func (p statusPrinter) list(what string, questions []string) {
	if len(questions) > 0 {
		fmt.Fprintf(p, "  %s: %s\n", what, strings.Join(questions, ", "))
	}
}

// asked names what a question asks for.
func (p statusPrinter) asked(asks []questions.Ask) string {
	var words []string
	for _, ask := range asks {
		if ask.What != "" {
			words = append(words, askNames[ask.What].In(p.tag))
		}
		if ask.Breakdown != "" {
			words = append(words, p.say("Aufschlüsselung nach ", "breakdown by ")+ask.Breakdown)
		}
	}
	return strings.Join(words, ", ")
}

// deadline tells the day, how it was counted, and where the rule stands.
func (p statusPrinter) deadline(due *deadline.Due) string {
	said := due.Reason.In(p.tag)
	if !due.Date.IsZero() {
		said = due.Date.Format(p.tag) + " – " + said
	}
	if due.Source != "" {
		said += " (" + due.Source + ")"
	}
	return said
}

// stands says in a few words how the inquiry stands with its deadline.
func stands(l *ledger.Ledger) lang.Text {
	n, answered := l.Standing.Days, l.Standing.Answered
	switch l.Standing.State {
	case deadline.Overdue:
		return lang.Text{DE: "überfällig seit " + dativeDays(n).DE, EN: "overdue by " + dativeDays(n).EN}
	case deadline.DueSoon:
		if n == 0 {
			return lang.Say("heute fällig", "due today")
		}
		return lang.Text{DE: "bald fällig, noch " + accusativeDays(n).DE, EN: "due soon, " + dativeDays(n).EN + " left"}
	case deadline.Late:
		return lang.Text{
			DE: fmt.Sprintf("beantwortet am %s, %s zu spät", answered.Numeric(lang.German), accusativeDays(n).DE),
			EN: fmt.Sprintf("answered on %s, %s late", answered.Format(lang.English), accusativeDays(n).EN),
		}
	case deadline.InTime:
		return lang.Say("beantwortet am %[1]s, rechtzeitig", "answered on %[2]s, in time", answered.Numeric(lang.German), answered.Format(lang.English))
	case deadline.Answered:
		return lang.Say("beantwortet am %[1]s", "answered on %[2]s", answered.Numeric(lang.German), answered.Format(lang.English))
	}
	if !l.Due.Date.IsZero() {
		return lang.Text{DE: "noch " + accusativeDays(n).DE, EN: dativeDays(n).EN + " left"}
	}
	return lang.Say("ohne Frist", "no deadline")
}

// dativeDays counts days; the German form is the dative of "seit zwei Tagen".
func dativeDays(n int) lang.Text {
	if n == 1 {
		return lang.Say("einem Tag", "one day")
	}
	return lang.Say("%d Tagen", "%d days", n)
}

// accusativeDays counts days; the German form is the accusative of "einen Tag zu spät".
func accusativeDays(n int) lang.Text {
	if n == 1 {
		return lang.Say("einen Tag", "one day")
	}
	return lang.Say("%d Tage", "%d days", n)
}
