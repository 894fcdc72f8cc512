package intake

import (
	"fmt"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/record"
	"quaestor/questions"
)

// mendSitting gives minutes a committee and their items numbers.
func (g *gathering) mendSitting(s *questions.Sitting) {
	if s.Committee == "" {
		sign, _, _ := strings.Cut(string(s.ID), " ")
		s.Committee = g.enterName(questions.KindBody, incidents.Name(questions.Slug(incidents.Name(sign))), sign)
		g.note(&s.Committee, s.ID, "nicht erkannt, welcher Ausschuss", "not recognised which committee")
	}
	if s.Date.IsZero() {
		g.note(&s.ID, s.ID, "kein Tag der Sitzung gefunden", "no day of the sitting found")
	}
	if s.Agenda == nil {
		s.Agenda = []questions.Item{}
	}
	for i := range s.Agenda {
		g.mendItem(s.ID, &s.Agenda[i], i)
	}
}

// mendItem takes away the name of an inquiry that no paper and no record gives, for it would lead nowhere.
func (g *gathering) mendItem(about incidents.Name, item *questions.Item, i int) {
	if item.Number == "" {
		item.Number = fmt.Sprint(i + 1)
	}
	if item.Inquiry == "" || g.hasInquiry(item.Inquiry) {
		return
	}
	if item.Title == "" {
		item.Title = string(item.Inquiry)
	}
	g.note(&item.Title, about, "Die Anfrage %s ist nicht im Dossier.", "The inquiry %s is not in the dossier.", item.Inquiry)
	item.Inquiry = ""
}

// titleIncidents gives incidents of which no paper tells the title that of the inquiry that they were made of, which may
// stand in another paper.
func (g *gathering) titleIncidents(q *questions.Inquiry) {
	for _, name := range q.Incidents {
		i, known := g.found.get(questions.KindIncident, name).(*incidents.Incident)
		if known && !g.titled[name] && i.ID == incidents.Name(questions.Slug(q.ID)) {
			i.Title = q.Title
		}
	}
}

// mendTexts puts three dots where a text must stand and none was recognised.
func (g *gathering) mendTexts(about incidents.Name, value any) {
	record.Walk(value, func(_ []any, f *record.Field, value any) {
		text, is := value.(*incidents.Prose)
		if is && f.Required && *text == "" {
			*text = unworded
			g.note(text, about, "Der Wortlaut unter „%s“ ist nicht erkannt.", "The wording under “%s” is not recognised.", f.Key)
		}
	})
}

// mendNames enters in the register what a field names and nobody has entered.
func (g *gathering) mendNames(about incidents.Name, value any) {
	record.Walk(value, func(_ []any, f *record.Field, value any) {
		name, is := value.(*incidents.Name)
		if !is || *name == "" || len(f.Refs) == 0 || !isEntered(questions.Kind(f.Refs[0])) {
			return
		}
		for _, kind := range f.Refs {
			if g.roll.has[onRoll(questions.Kind(kind), *name)] {
				return
			}
		}
		g.note(value, about, "„%s“ ist im Papier nicht näher bezeichnet.", "“%s” is not described further in the paper.", *name)
		*name = g.enterName(questions.Kind(f.Refs[0]), *name, string(*name))
	})
}

// isEntered reports whether things of a kind stand in the register.
func isEntered(kind questions.Kind) bool {
	return kind == questions.KindBody || kind == questions.KindGroup || kind == questions.KindPerson
}
