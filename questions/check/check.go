// Package check holds the rules over a joined dossier.
//
// [Run] applies all of them; [Rules] lists them, one file each; [Explain] tells about one, with an example that is
// checked as it is shown. The rules see only what reading and joining found: they read no text again, and where there
// is nothing to say they cost next to nothing.
package check

import (
	"runtime"
	"sync"
	"sync/atomic"

	"quaestor/internal/diag"
	"quaestor/questions"
)

// Run applies all rules and returns their findings in order, accepted ones left out.
func Run(d *questions.Dossier) []diag.Diagnostic {
	known := gather(d)
	plan := newPlan(Rules())
	found := inParallel(len(d.Records), func(p *Pass, i int) { plan.record(p, d.Records[i]) }, known)
	p := Pass{facts: known}
	plan.dossier(&p)
	return diag.Sort(accept(d, append(found, p.found...)))
}

// batch is how many records a worker takes at a time.
const batch = 64

// inParallel visits n things on all cores and returns the findings, in no particular order.
func inParallel(n int, visit func(p *Pass, i int), known *facts) []diag.Diagnostic {
	var next atomic.Int64
	var done sync.WaitGroup
	passes := make([]Pass, min(runtime.GOMAXPROCS(0), n/batch+1))
	for w := range passes {
		done.Go(func() {
			p := &passes[w]
			p.facts = known
			for {
				end := int(next.Add(batch))
				for i := end - batch; i < min(end, n); i++ {
					visit(p, i)
				}
				if end >= n {
					return
				}
			}
		})
	}
	done.Wait()
	var found []diag.Diagnostic
	for i := range passes {
		found = append(found, passes[i].found...)
	}
	return found
}
