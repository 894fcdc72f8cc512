package check

import (
	"quaestor/incidents"
	"quaestor/internal/lang"
)

// eventOrder reports events that certainly ended before an event begins that stands before them in the timeline. What
// may have overlapped is in order.
func eventOrder(p *Pass, v *incidents.Incident) {
	var latest *incidents.Event
	for i := range v.Timeline {
		e := &v.Timeline[i]
		if latest != nil && !e.When.Last.IsZero() && e.When.Last.Before(latest.When.First) {
			p.Report(Finding{Place: p.At(&e.When),
				Message: lang.Say("„%s“ liegt vor „%s“, steht aber dahinter.", "“%s” is before “%s”, but stands after it.", e.When.Words, latest.When.Words),
				Related: related(p.At(&latest.When), lang.Say("Dieses Ereignis war später.", "This event was later.")),
				Help:    lang.Say("Bringen Sie die Ereignisse in ihre zeitliche Folge, oder berichtigen Sie den Tag.", "Put the events in order of time, or correct the day.")})
			continue
		}
		if latest == nil || e.When.First.After(latest.When.First) {
			latest = e
		}
	}
}
