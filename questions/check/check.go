// Package check holds the rules over a joined dossier.
package check

import (
	"quaestor/internal/diag"
	"quaestor/questions"
)

// Run applies all rules and returns their findings in order, accepted ones left out.
func Run(d *questions.Dossier) []diag.Diagnostic { panic("to be built") }
