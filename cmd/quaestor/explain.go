package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"quaestor/internal/similar"
	"quaestor/questions/check"
)

func newExplain(s *session) *cobra.Command {
	return &cobra.Command{
		Use:   s.say("explain [REGEL]", "explain [RULE]"),
		Short: s.say("Erklärt eine Regel: falsches Beispiel, Meldung, richtiges Beispiel, Grund.", "Explains a rule: wrong example, message, right example, reason."),
		Example: s.say(`  quaestor explain                            nennt alle Regeln
  quaestor explain figure-mismatch            erklärt eine`,
			`  quaestor explain                            lists all rules
  quaestor explain figure-mismatch            explains one`),
		Long: s.say(`Der Name der Regel steht bei jedem Befund in eckigen Klammern.`,
			`The name of the rule stands in square brackets with every finding.`),
		ValidArgs: check.Names(),
		Args:      atMost(1),
		RunE:      func(_ *cobra.Command, args []string) error { return runExplain(s, args) },
	}
}

func runExplain(s *session, args []string) error {
	if len(args) == 0 {
		var rows [][2]string
		for _, name := range check.Names() {
			rows = append(rows, [2]string{name, check.Title(name).In(s.tag)})
		}
		printRows(s.out, rows)
		return nil
	}
	if check.Title(args[0]).IsZero() {
		return s.unknownRule(args[0])
	}
	page, err := check.Explain(args[0], s.tag)
	if err != nil {
		return err
	}
	_, err = fmt.Fprint(s.out, page)
	return err
}

func (s *session) unknownRule(name string) error {
	try := commandLine("explain")
	if meant := similar.Nearest(name, check.Names()); meant != "" {
		try = commandLine(withInstead(s.args, name, meant)...)
	}
	return misused(try, "Die Regel „%s“ gibt es nicht.", "There is no rule “%s”.", name)
}
