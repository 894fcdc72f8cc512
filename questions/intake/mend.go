package intake

import (
	"fmt"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// mend gives records what they cannot be without where the papers do not tell it, each with a note, so that the dossier
// can be read. A day is never made up.
func (g *gathering) mend() {
	g.brings = true
	for _, q := range g.inquiries {
		g.mendInquiry(q)
		g.titleIncidents(q)
	}
	for _, s := range g.sittings {
		g.mendSitting(s)
	}
	for _, q := range g.inquiries {
		g.mendTexts(q.ID, q)
		g.mendNames(q.ID, q)
	}
	for _, s := range g.sittings {
		g.mendTexts(s.ID, s)
		g.mendNames(s.ID, s)
	}
}

// note remarks what was done about a record.
func (g *gathering) note(on any, about incidents.Name, de, en string, args ...any) {
	text := lang.Say(de, en, args...)
	g.notes[on] = append(g.notes[on], note{text: text})
	g.guesses = append(g.guesses, lang.Text{DE: string(about) + ": " + text.DE, EN: string(about) + ": " + text.EN})
}

func (g *gathering) mendInquiry(q *questions.Inquiry) {
	if q.Title == "" {
		q.Title = string(q.ID)
		g.note(&q.Title, q.ID, "Das Papier hat keine Überschrift.", "The paper has no title.")
	}
	if q.AskedBy == nil {
		q.AskedBy = []incidents.Name{}
		g.note(&q.AskedBy, q.ID, "nicht erkannt, wer fragt", "not recognised who asks")
	}
	if q.Questions == nil {
		q.Questions = []questions.Question{}
		g.note(&q.Questions, q.ID, "keine Fragen erkannt", "no questions recognised")
	}
	g.mendType(q)
	g.mendLabels(q.ID, q.Questions)
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
		g.note(&q.Type, q.ID, "nicht erkannt, welcher Art die Anfrage ist", "not recognised what kind of inquiry it is")
		return
	}
	g.note(&q.Type, q.ID, "Das Profil kennt keine Anfrage der Art „%s“.", "The profile knows no inquiry of the kind “%s”.", printed)
}

// mendLabels gives every question a number of its own.
func (g *gathering) mendLabels(about incidents.Name, list []questions.Question) {
	used := map[questions.Label]int{}
	for i := range list {
		used[list[i].Label]++
	}
	seen := map[questions.Label]bool{"": true}
	for i := range list {
		q := &list[i]
		if seen[q.Label] {
			g.note(q, about, "Die gedruckte Nummer „%s“ ist schon vergeben.", "The printed number “%s” is taken already.", q.Label)
			q.Label = freeLabel(used)
			used[q.Label]++
		}
		seen[q.Label] = true
		g.mendLabels(about, q.Parts)
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

// unworded stands for a wording that no paper gives.
const unworded = "…"

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
			q.Questions = with(g.notes, q.Questions, &questions.Question{Label: label, Text: unworded})
			g.note(&q.Questions[len(q.Questions)-1], q.ID, "Der Wortlaut der Frage %s steht in keinem der Papiere.",
				"The wording of question %s is in none of the papers.", label)
		}
	}
	for i := range q.Answers {
		a := &q.Answers[i]
		if a.To == nil {
			a.To = []questions.Label{}
			g.note(a, q.ID, "nicht erkannt, auf welche Frage geantwortet wird", "not recognised which question is answered")
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
