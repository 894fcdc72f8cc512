package main

import (
	"github.com/spf13/cobra"

	"quaestor/questions"
	"quaestor/questions/ledger"
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
	var ledgers []ledger.Ledger
	for _, record := range r.dossier.Records {
		if record.Kind == questions.KindInquiry {
			ledgers = append(ledgers, ledger.Of(r.dossier, record, today))
		}
	}
	if o.format == "json" {
		return printJSON(s.out, newStatusReport(ledgers, today, r.language))
	}
	p := statusPrinter{s.out, r.language}
	p.print(ledgers, today)
	return nil
}
