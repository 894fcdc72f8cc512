package check

import (
	"slices"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// nameAmbiguous reports names that could stand for several things, and shows them. Where two entries of one kind have
// the same name that is the mistake, and another rule's.
func nameAmbiguous(p *Pass, c *questions.Citation) {
	if len(c.Ambiguous) == 0 || givenTwice(c.Ambiguous) {
		return
	}
	f := Finding{Place: p.name(c),
		Message: lang.Say("„%s“ kann %d Verschiedenes bedeuten.", "“%s” can mean %d different things.", nameOf(c), len(c.Ambiguous)),
		Help:    lang.Say("Geben Sie einem von beiden einen anderen Namen.", "Give one of them another name.")}
	if c.Ambiguous[0].Kind == questions.KindFigure {
		f.Help = lang.Say("Nennen Sie den Vorfall mit: figure:%s/…", "Name the incident too: figure:%s/…", c.Ambiguous[0].Record.ID)
	}
	for _, t := range c.Ambiguous {
		f.Related = append(f.Related, diag.Related{Place: place(t), Message: say("%s: hier", "%s: here", kindNames[t.Kind])})
	}
	p.Report(f)
}

func givenTwice(list []questions.Target) bool {
	first := list[0]
	return first.Kind != questions.KindFigure && !slices.ContainsFunc(list, func(t questions.Target) bool {
		return t.Kind != first.Kind || t.Kind == questions.KindQuestion && t.Record == first.Record
	})
}
