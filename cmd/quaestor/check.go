package main

import (
	"github.com/spf13/cobra"

	"quaestor/internal/diag"
	"quaestor/internal/report"
)

// checkOptions are the options of quaestor check.
type checkOptions struct {
	dir    string
	level  string
	format string
	color  colorMode
}

func newCheck(s *session) *cobra.Command {
	o := checkOptions{level: diag.Error.String(), format: report.Formats()[0]}
	cmd := &cobra.Command{
		Use:   s.say("check [ORDNER]", "check [DIR]"),
		Short: s.say("Prüft ein Dossier und zeigt, was daran nicht stimmt.", "Checks a dossier and shows what is wrong with it."),
		Example: s.say(`  quaestor check                              das Dossier im Ordner, in dem Sie stehen
  quaestor check examples/osip                ein anderes
  quaestor check --level warning              auch Warnungen lassen die Prüfung scheitern
  quaestor check --format sarif > check.sarif für andere Programme`,
			`  quaestor check                              the dossier in the folder you stand in
  quaestor check examples/osip                another one
  quaestor check --level warning              warnings fail the check, too
  quaestor check --format sarif > check.sarif for other programs`),
		Long: s.say(`Gezeigt werden immer alle Befunde. --level sagt nur, ab welchem Gewicht die Prüfung als gescheitert gilt.
Ergebnis: 0 in Ordnung, 1 Befunde ab --level, 2 falsch aufgerufen, 3 nicht lesbar.`,
			`All findings are shown, always. --level only says from which weight on the check counts as failed.
Exit code: 0 in order, 1 findings at or above --level, 2 wrong use, 3 cannot be read.`),
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.dir = folder(args)
			return runCheck(s, o)
		},
	}
	cmd.Flags().Var(newChoice(&o.level, levels()...), "level",
		s.say("ab diesem Gewicht ist das Ergebnis 1", "from this weight on the exit code is 1"))
	cmd.Flags().Var(newChoice(&o.format, report.Formats()...), "format",
		s.say("Form der Ausgabe", "form of the output"))
	colorFlag(s, cmd, &o.color)
	return cmd
}

func runCheck(s *session, o checkOptions) error {
	r, err := s.read(o.dir)
	if err != nil {
		return err
	}
	if err := report.Write(s.out, o.format, r.findings, r.report(s.colored(o.color, s.outTerminal))); err != nil {
		return err
	}
	if worst, any := diag.Worst(r.findings); any && worst >= severity(o.level) {
		return errFindings
	}
	return nil
}

// levels lists the names of the severities, the gravest first.
func levels() []string {
	var names []string
	for s := diag.Error; s >= diag.Hint; s-- {
		names = append(names, s.String())
	}
	return names
}

// severity returns the severity of a name that [levels] lists.
func severity(name string) diag.Severity {
	for s := diag.Warning; s >= diag.Hint; s-- {
		if s.String() == name {
			return s
		}
	}
	return diag.Error
}
