package check

import (
	"quaestor/incidents"
	"quaestor/internal/lang"
)

// eventOutsidePeriod reports events of kinds that cannot be outside of the incident's period. A cause may come before
// it; notice, report and recovery may come after.
func eventOutsidePeriod(p *Pass, v *incidents.Incident) {
	for i := range v.Timeline {
		e := &v.Timeline[i]
		early := endsBefore(e.When, v.Period) && notBefore(e.Kind)
		late := endsBefore(v.Period, e.When) && notAfter(e.Kind)
		if !early && !late {
			continue
		}
		message := lang.Say("Dieses Ereignis (%s) war vor dem Beginn des Vorfalls (%s).", "This event (%s) was before the incident began (%s).", e.When.Words, v.Period.Words)
		if late {
			message = lang.Say("Dieses Ereignis (%s) war nach dem Ende des Vorfalls (%s).", "This event (%s) was after the incident ended (%s).", e.When.Words, v.Period.Words)
		}
		p.Report(Finding{Place: p.At(&e.When), Message: message,
			Related: related(p.At(&v.Period), lang.Say("Hier steht die Dauer.", "The period stands here.")),
			Help:    lang.Say("Berichtigen Sie „period“ oder „when“.", "Correct “period” or “when”.")})
	}
}

// endsBefore reports whether a time is certainly over before another begins.
func endsBefore(a, b incidents.When) bool {
	return !a.Last.IsZero() && !b.First.IsZero() && a.Last.Before(b.First)
}

func notBefore(k incidents.EventKind) bool {
	return k == "detection" || k == "containment" || k == "attempt" || k == "recovery" || k == "resolution"
}

func notAfter(k incidents.EventKind) bool {
	return k == "trigger" || k == "containment" || k == "attempt"
}
