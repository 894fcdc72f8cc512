package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/deadline"
)

// statusOptions are the options of quaestor status.
type statusOptions struct {
	dir    string
	today  day
	format string
}

func newStatus(s *session) *cobra.Command {
	o := statusOptions{format: "text"}
	cmd := &cobra.Command{
		Use: s.say("status [ORDNER]", "status [DIR]"),
		Short: s.say("Hält Gefragtes gegen Beantwortetes: was ist offen, was ist wann fällig?",
			"Holds asked against answered: what is open, what is due when?"),
		Example: s.say(`  quaestor status                             heute
  quaestor status --today 2025-06-01          an einem anderen Tag
  quaestor status --format json               für andere Programme`,
			`  quaestor status                             today
  quaestor status --today 2025-06-01          on another day
  quaestor status --format json               for other programs`),
		Long: s.say(`Fristen stammen aus dem Profil des Dossiers und werden mit dessen Feiertagen berechnet. Unterfragen zählen einzeln.`,
			`Deadlines come from the profile of the dossier and are counted with its public holidays. Sub-questions count one by one.`),
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.dir = folder(args)
			return runStatus(s, o)
		},
	}
	cmd.Flags().Var(&o.today, "today", s.say("`TAG`, an dem gefragt wird; sonst heute", "`DAY` to look from; today if absent"))
	cmd.Flags().Var(newChoice(&o.format, "text", "json"), "format", s.say("Form der Ausgabe", "form of the output"))
	return cmd
}

func runStatus(s *session, o statusOptions) error {
	r, err := s.load(o.dir)
	if err != nil {
		return err
	}
	s.warnOfErrors(r)
	today := s.today(o.today)
	var ledgers []ledger
	for _, q := range r.dossier.Inquiries {
		ledgers = append(ledgers, newLedger(r.dossier, q, today))
	}
	if o.format == "json" {
		return printJSON(s.out, newStatusReport(ledgers, today, r.language))
	}
	printStatus(s, ledgers, today, r.language)
	return nil
}

func printStatus(s *session, ledgers []ledger, today incidents.Date, tag lang.Tag) {
	say := func(de, en string, args ...any) string { return lang.Say(de, en, args...).In(tag) }
	fmt.Fprintln(s.out, say("Stand: %[1]s", "As of %[2]s", today.Format(lang.German), today.Format(lang.English)))
	if len(ledgers) == 0 {
		fmt.Fprintln(s.out, say("Das Dossier hat keine Anfragen.", "The dossier has no inquiries."))
		return
	}
	table := [][]string{{say("Anfrage", "Inquiry"), say("Fragen", "questions"), say("beantwortet", "answered"),
		say("gemeinsam", "jointly"), say("verweigert", "refused"), say("verwiesen", "referred"), say("offen", "open"), ""}}
	for _, l := range ledgers {
		table = append(table, []string{string(l.inquiry.ID), strconv.Itoa(l.questions), strconv.Itoa(l.answered),
			strconv.Itoa(l.joint), strconv.Itoa(l.refused), strconv.Itoa(l.referred),
			strconv.Itoa(l.questions - l.answered), l.stands().In(tag)})
	}
	fmt.Fprintln(s.out)
	printTable(s.out, table, 1, 2, 3, 4, 5, 6)
	for _, l := range ledgers {
		fmt.Fprintf(s.out, "\n%s  %s\n", l.inquiry.ID, l.inquiry.Title)
		if len(l.open) > 0 {
			fmt.Fprintln(s.out, "  "+say("Offen: %s", "Open: %s", joined(l.open)))
		}
		fmt.Fprintln(s.out, "  "+say("Frist: %s", "Deadline: %s", l.deadline(tag)))
	}
}

func joined(labels []questions.Label) string {
	var words []string
	for _, label := range labels {
		words = append(words, string(label))
	}
	return strings.Join(words, ", ")
}

// deadline tells the day, how it was counted, and where the rule stands.
func (l *ledger) deadline(tag lang.Tag) string {
	said := l.due.Reason.In(tag)
	if l.hasDue {
		said = l.due.Date.Format(tag) + " – " + said
	}
	if l.due.Source != "" {
		said += " (" + l.due.Source + ")"
	}
	return said
}

// stands says in a few words how the inquiry stands with its deadline.
func (l *ledger) stands() lang.Text {
	n, answered := l.standing.Days, l.standing.Answered
	switch l.standing.State {
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
			EN: fmt.Sprintf("answered on %s, %s late", answered.Numeric(lang.English), accusativeDays(n).EN),
		}
	case deadline.InTime:
		return lang.Say("beantwortet am %[1]s, rechtzeitig", "answered on %[2]s, in time", answered.Numeric(lang.German), answered.Numeric(lang.English))
	case deadline.Answered:
		return lang.Say("beantwortet am %[1]s", "answered on %[2]s", answered.Numeric(lang.German), answered.Numeric(lang.English))
	}
	if l.hasDue {
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
