package intake

import (
	"fmt"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/questions"
)

// mend gives records what they cannot be without where the papers do not tell it, each with a note, so that the dossier
// can be read. A day is never made up.
func (g *gathering) mend() {
	g.brings = true
	for _, q := range g.inquiries {
		g.mendInquiry(q)
	}
	for _, s := range g.sittings {
		g.mendSitting(s)
	}
	for _, i := range g.incidents {
		g.titleIncident(i)
	}
	for _, q := range g.inquiries {
		g.mendNames(q)
	}
	for _, s := range g.sittings {
		g.mendNames(s)
	}
}

func (g *gathering) note(on any, de, en string, args ...any) {
	g.notes[on] = append(g.notes[on], note{text: lang.Say(de, en, args...)})
}

func (g *gathering) mendInquiry(q *questions.Inquiry) {
	if q.Title == "" {
		q.Title = string(q.ID)
		g.note(&q.Title, "Das Papier hat keine Überschrift.", "The paper has no title.")
	}
	if q.AskedBy == nil {
		q.AskedBy = []incidents.Name{}
		g.note(&q.AskedBy, "nicht erkannt, wer fragt", "not recognised who asks")
	}
	if q.Questions == nil {
		q.Questions = []questions.Question{}
		g.note(&q.Questions, "keine Fragen erkannt", "no questions recognised")
	}
	g.mendType(q)
	g.mendLabels(q.Questions)
	g.addMissing(q)
}

// mendType makes the kind of an inquiry one that the profile knows, if the profile knows any.
func (g *gathering) mendType(q *questions.Inquiry) {
	list := g.profile.Instruments
	if q.Type != "" && (len(list) == 0 || g.profile.Instrument(q.Type) != nil) {
		return
	}
	printed := q.Type
	q.Type = "anfrage"
	if len(list) > 0 {
		q.Type = list[0].ID
	}
	if printed == "" {
		g.note(&q.Type, "nicht erkannt, welcher Art die Anfrage ist", "not recognised what kind of inquiry it is")
		return
	}
	g.note(&q.Type, "Das Profil kennt keine Anfrage der Art „%s“.", "The profile knows no inquiry of the kind “%s”.", printed)
}

// mendLabels gives every question a number of its own.
func (g *gathering) mendLabels(list []questions.Question) {
	used := map[questions.Label]int{}
	for i := range list {
		used[list[i].Label]++
	}
	seen := map[questions.Label]bool{"": true}
	for i := range list {
		q := &list[i]
		if seen[q.Label] {
			g.note(q, "Die gedruckte Nummer „%s“ ist schon vergeben.", "The printed number “%s” is taken already.", q.Label)
			q.Label = freeLabel(used)
			used[q.Label]++
		}
		seen[q.Label] = true
		g.mendLabels(q.Parts)
	}
}

// freeLabel returns the first number that no question has.
func freeLabel(used map[questions.Label]int) questions.Label {
	n := 1
	for used[questions.Label(fmt.Sprint(n))] > 0 {
		n++
	}
	return questions.Label(fmt.Sprint(n))
}

// addMissing adds the questions that answers are to and that no paper gives.
func (g *gathering) addMissing(q *questions.Inquiry) {
	have := map[questions.Label]bool{}
	haveLabels(have, "", q.Questions)
	need := func(labels []questions.Label) {
		for _, label := range labels {
			if have[bare(label)] {
				continue
			}
			have[bare(label)] = true
			q.Questions = with(g.notes, q.Questions, &questions.Question{Label: label, Text: "…"})
			g.note(&q.Questions[len(q.Questions)-1], "Der Wortlaut dieser Frage steht in keinem der Papiere.", "The wording of this question is in none of the papers.")
		}
	}
	for i := range q.Answers {
		a := &q.Answers[i]
		if a.To == nil {
			a.To = []questions.Label{}
			g.note(a, "nicht erkannt, auf welche Frage", "not recognised to which question")
		}
		need(a.To)
		need(a.RefersTo)
	}
}

func haveLabels(have map[questions.Label]bool, prefix questions.Label, list []questions.Question) {
	for i := range list {
		label := prefix + bare(list[i].Label)
		have[label] = true
		haveLabels(have, label, list[i].Parts)
	}
}

// bare returns a label without what writers vary.
func bare(label questions.Label) questions.Label {
	return questions.Label(strings.NewReplacer(" ", "", "(", "", ")", "", "\u00a0", "").Replace(strings.TrimSuffix(string(label), ".")))
}

func (g *gathering) mendSitting(s *questions.Sitting) {
	if s.Committee == "" {
		sign, _, _ := strings.Cut(string(s.ID), " ")
		s.Committee = g.enter(questions.KindBody, incidents.Name(questions.Slug(incidents.Name(sign))), sign)
		g.note(&s.Committee, "nicht erkannt, welcher Ausschuss", "not recognised which committee")
	}
	if s.Date.IsZero() {
		g.note(&s.ID, "kein Tag der Sitzung gefunden", "no day of the sitting found")
	}
	if s.Agenda == nil {
		s.Agenda = []questions.Item{}
	}
	for i := range s.Agenda {
		g.mendItem(&s.Agenda[i], i)
	}
}

// mendItem takes away the name of an inquiry that no paper and no record gives, for it would lead nowhere.
func (g *gathering) mendItem(item *questions.Item, i int) {
	if item.Number == "" {
		item.Number = fmt.Sprint(i + 1)
	}
	if item.Inquiry == "" || g.hasInquiry(item.Inquiry) {
		return
	}
	if item.Title == "" {
		item.Title = string(item.Inquiry)
	}
	g.note(&item.Title, "Die Anfrage %s ist nicht im Dossier.", "The inquiry %s is not in the dossier.", item.Inquiry)
	item.Inquiry = ""
}

func (g *gathering) hasInquiry(id incidents.Name) bool {
	for _, q := range g.inquiries {
		if q.ID == id {
			return true
		}
	}
	return g.existing != nil && len(g.existing.Lookup(questions.KindInquiry, id)) > 0
}

// titleIncident gives an incident the title of the inquiry that it was made of, which may stand in another paper.
func (g *gathering) titleIncident(i *incidents.Incident) {
	for _, q := range g.inquiries {
		if slices.Contains(q.Incidents, i.ID) {
			i.Title = q.Title
			return
		}
	}
}

// mendNames enters in the register what a field names and nobody has entered.
func (g *gathering) mendNames(value any) {
	record.Walk(value, func(_ []any, f *record.Field, value any) {
		name, is := value.(*incidents.Name)
		if !is || *name == "" || len(f.Refs) == 0 || !isEntered(questions.Kind(f.Refs[0])) {
			return
		}
		for _, kind := range f.Refs {
			if g.roll.has(questions.Kind(kind), *name) {
				return
			}
		}
		*name = g.enter(questions.Kind(f.Refs[0]), *name, string(*name))
		g.note(value, "nur hier genannt", "named only here")
	})
}

// isEntered reports whether things of a kind stand in the register.
func isEntered(kind questions.Kind) bool {
	return kind == questions.KindBody || kind == questions.KindGroup || kind == questions.KindPerson
}
