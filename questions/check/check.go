// Package check holds the rules over a joined dossier.
//
// [Run] applies all of them; [Rules] lists them, one file each; [Explain] tells about one, with an example that is
// checked as it is shown. The rules see only what reading and joining found: they read no text again, and where there
// is nothing to say they cost next to nothing.
package check

import (
	"sync"

	"quaestor/internal/diag"
	"quaestor/internal/parallel"
	"quaestor/questions"
)

// Run applies all rules and returns their findings in order, accepted ones left out.
func Run(d *questions.Dossier) []diag.Diagnostic {
	known := gather(d)
	plan := newPlan(Rules())
	found := plan.visit(known)
	p := Pass{facts: known}
	plan.dossier(&p)
	return diag.Sort(accept(d, append(found, p.found...)))
}

// visit looks at all records on all cores and returns the findings, in no particular order.
func (l *plan) visit(known *facts) (found []diag.Diagnostic) {
	var collecting sync.Mutex
	records := known.Dossier.Records
	parallel.Workers(len(records), parallel.Small, func(next func() (int, bool)) {
		pass := Pass{facts: known}
		for i, more := next(); more; i, more = next() {
			l.record(&pass, records[i])
		}
		collecting.Lock()
		defer collecting.Unlock()
		found = append(found, pass.found...)
	})
	return found
}
