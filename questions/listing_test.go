package questions_test

import (
	"fmt"
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// listing shows what was found wrong and what every name stands for.
func listing(d *questions.Dossier, found []diag.Diagnostic) string {
	var b strings.Builder
	for _, f := range found {
		fmt.Fprintf(&b, "%s: %s %s: %s\n", place(f.Place), f.Severity, f.Rule, f.Message.In(lang.German))
	}
	for i := range d.Citations {
		c := &d.Citations[i]
		fmt.Fprintf(&b, "%s: %q (%s)", place(c.Place()), c.Words(), strings.Join(c.Kinds, ", "))
		list(&b, " ->", c.Targets)
		list(&b, " ambiguous", c.Ambiguous)
		if len(c.Unknown) > 0 {
			fmt.Fprintf(&b, " unknown %q", c.Unknown)
		}
		b.WriteString("\n")
	}
	return b.String()
}

func list(b *strings.Builder, word string, targets []questions.Target) {
	for i, t := range targets {
		if i == 0 {
			b.WriteString(word)
		}
		fmt.Fprintf(b, " %s:%s", t.Kind, t.Name())
	}
}

func place(p diag.Place) string {
	return fmt.Sprintf("%s:%d:%d-%d:%d", p.File, p.Start.Line, p.Start.Col, p.End.Line, p.End.Col)
}
