package check

import (
	"slices"

	"quaestor/incidents"
	"quaestor/questions"
)

// facts are what rules need to know of other records. They are gathered once and only read afterwards.
type facts struct {
	Dossier *questions.Dossier
	figures map[*incidents.Incident][]figure
}

func gather(d *questions.Dossier) *facts {
	f := &facts{Dossier: d, figures: make(map[*incidents.Incident][]figure, len(d.Incidents))}
	for _, v := range d.Incidents {
		f.figures[v] = figuresOf(v)
	}
	return f
}

// inquiry returns the inquiry of a name; nil if there is none.
func (f *facts) inquiry(name incidents.Name) *questions.Inquiry {
	if targets := f.Dossier.Lookup(questions.KindInquiry, name); name != "" && len(targets) > 0 {
		return targets[0].Value.(*questions.Inquiry)
	}
	return nil
}

// incident returns the incident of a name; nil if there is none.
func (f *facts) incident(name incidents.Name) *incidents.Incident {
	if targets := f.Dossier.Lookup(questions.KindIncident, name); len(targets) > 0 {
		return targets[0].Value.(*incidents.Incident)
	}
	return nil
}

// closed reports whether an inquiry is done with: its answer has a date, or minutes that contain all its answers are
// signed.
func (f *facts) closed(q *questions.Inquiry) bool {
	return !q.Answered.IsZero() || slices.ContainsFunc(f.Dossier.Occasions(q.ID), func(o questions.Occasion) bool {
		return o.Sitting.Signed != nil && slices.ContainsFunc(o.Item.Proceedings, func(c questions.Contribution) bool {
			return slices.Contains(c.Answers, "all")
		})
	})
}

// about lists the incidents that a text is about.
func (p *Pass) about(t *questions.Passage) func(func(*incidents.Incident) bool) {
	return func(yield func(*incidents.Incident) bool) {
		if v, isIncident := p.Record.Value.(*incidents.Incident); isIncident {
			yield(v)
			return
		}
		if t.Inquiry == nil {
			return
		}
		for _, name := range t.Inquiry.Incidents {
			if v := p.incident(name); v != nil && !yield(v) {
				return
			}
		}
	}
}
