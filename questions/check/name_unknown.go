package check

import (
	"slices"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/similar"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// nameUnknown reports names in fields and links that stand for nothing. Those of records that could not be read are
// left to the finding that says why.
func nameUnknown(p *Pass, c *questions.Citation) {
	if len(c.Unknown) == 0 || c.Mention() {
		return
	}
	for _, name := range c.Unknown {
		if !p.Dossier.Missed(c, name) {
			p.Report(Finding{Place: p.name(c), Message: nothingNamed(c, name), Help: p.meant(c, name)})
		}
	}
}

func nothingNamed(c *questions.Citation, name string) lang.Text {
	if name == string(questions.KindPreamble)+":" {
		return lang.Say("Eine Vorbemerkung gibt es hier nicht.", "There is no preamble here.")
	}
	return say("Es gibt keinen Eintrag „%s“ (%s).", "There is no entry “%s” (%s).", name, oneOf(c.Kinds))
}

// meant suggests the name that was probably meant, or says where to enter a new one.
func (p *Pass) meant(c *questions.Citation, name string) lang.Text {
	if best := similar.Nearest(name, p.names(c)); best != "" {
		return lang.Say("Meinten Sie „%s“?", "Did you mean “%s”?", best)
	}
	switch questions.Kind(c.Kinds[0]) {
	case questions.KindQuestion:
		if c.Passage != nil && c.Passage.Inquiry != nil {
			return existing(c.Passage.Inquiry)
		}
		return lang.Say("Nennen Sie die Anfrage dazu, z. B. question:21/2301#4.", "Name the inquiry with it, e.g. question:21/2301#4.")
	case questions.KindPreamble:
		return lang.Say("Tragen Sie sie in der Anfrage unter „preamble“ ein.", "Enter it below “preamble” in the inquiry.")
	case questions.KindFigure:
		return lang.Say("Tragen Sie die Zahl beim Vorfall unter „figures“ ein; die Anfrage muss ihn unter „incident“ nennen.",
			"Enter the figure below “figures” of the incident; the inquiry must name the incident below “incident”.")
	case questions.KindIncident, questions.KindInquiry, questions.KindSitting:
		return lang.Say("Legen Sie den Datensatz mit „quaestor new %s“ an.", "Make the record with “quaestor new %s”.", c.Kinds[0])
	}
	return lang.Say("Tragen Sie „%s“ in das Register ein.", "Enter “%s” in the register.", name)
}

// names lists all names that could stand in the place of a citation.
func (p *Pass) names(c *questions.Citation) []string {
	var names []string
	for _, r := range p.Dossier.Records {
		if slices.Contains(c.Kinds, string(r.Kind)) {
			names = append(names, string(r.ID))
		}
	}
	if slices.Contains(c.Kinds, string(questions.KindFigure)) {
		names = append(names, p.figureNames(c)...)
	}
	for _, kind := range c.Kinds {
		names = append(names, registered(&p.Dossier.Register, questions.Kind(kind))...)
	}
	return names
}

func (p *Pass) figureNames(c *questions.Citation) (names []string) {
	for incident := range p.about(c.Passage) {
		for i := range incident.Figures {
			names = append(names, string(incident.Figures[i].ID))
		}
	}
	return names
}

// registered lists the names that the register has for one kind.
func registered(r *incidents.Register, kind questions.Kind) []string {
	switch kind {
	case questions.KindPerson:
		return ids(r.People, func(v incidents.Person) incidents.Name { return v.ID })
	case questions.KindGroup:
		return ids(r.Groups, func(v incidents.Group) incidents.Name { return v.ID })
	case questions.KindBody:
		return ids(r.Bodies, func(v incidents.Body) incidents.Name { return v.ID })
	case questions.KindSystem:
		return ids(r.Systems, func(v incidents.System) incidents.Name { return v.ID })
	case questions.KindDocument:
		return ids(r.Documents, func(v incidents.Document) incidents.Name { return v.ID })
	}
	return nil
}

func ids[T any](list []T, id func(T) incidents.Name) []string {
	names := make([]string, len(list))
	for i, v := range list {
		names[i] = string(id(v))
	}
	return names
}

// name returns the place of a name: that of a field, or the target of a link.
func (p *Pass) name(c *questions.Citation) diag.Place {
	if c.Passage == nil || c.Span.Kind != prose.Link {
		return c.Place()
	}
	return p.Record.Places.Within(c.Passage.Text, int(c.Span.Target), int(c.Span.TargetEnd))
}

// nameOf returns the name itself, with the scheme of a link.
func nameOf(c *questions.Citation) string {
	if c.Passage == nil || c.Span.Kind != prose.Link {
		return c.Words()
	}
	return string(*c.Passage.Text)[c.Span.Target:c.Span.TargetEnd]
}
