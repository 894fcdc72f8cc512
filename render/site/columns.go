package site

import (
	"cmp"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/render/tree"
)

// A column is one column of the index: its heading, and what it says of a record.
type column struct {
	head lang.Text
	cell func(b *build, r *questions.Record) tree.Cell
}

var inquiryColumns = []column{
	{lang.Say("Nummer", "Number"), identity},
	{lang.Say("Titel", "Title"), heading},
	{lang.Say("Art", "Kind"), func(b *build, r *questions.Record) tree.Cell {
		return words(b.instrument(r.Value.(*questions.Inquiry).Type))
	}},
	{lang.Say("Gefragt von", "Asked by"), func(b *build, r *questions.Record) tree.Cell {
		return words(b.names(r.Value.(*questions.Inquiry).AskedBy))
	}},
	{lang.Say("Datum", "Date"), day},
	{lang.Say("Stand", "State"), func(b *build, r *questions.Record) tree.Cell {
		return words(answered(r.Value.(*questions.Inquiry)).In(b.dossier.Language))
	}},
}

var sittingColumns = []column{
	{lang.Say("Zeichen", "Sign"), identity},
	{lang.Say("Titel", "Title"), heading},
	{lang.Say("Datum", "Date"), day},
}

var incidentColumns = []column{
	{lang.Say("Vorfall", "Incident"), func(_ *build, r *questions.Record) tree.Cell {
		return linked(r, cmp.Or(r.Value.(*incidents.Incident).Title, string(r.ID)))
	}},
	{lang.Say("Zeitraum", "Period"), func(b *build, r *questions.Record) tree.Cell {
		return words(r.Value.(*incidents.Incident).Period.Format(b.dossier.Language))
	}},
	{lang.Say("Zahlen", "Figures"), func(b *build, r *questions.Record) tree.Cell {
		return words(keyFigures(r.Value.(*incidents.Incident), b.dossier.Language))
	}},
}

func identity(_ *build, r *questions.Record) tree.Cell { return linked(r, string(r.ID)) }

// day returns the date with spaces at which no line ends.
func day(b *build, r *questions.Record) tree.Cell {
	return words(strings.ReplaceAll(b.dateOf(r).Format(b.dossier.Language), " ", "\u00a0"))
}

func heading(b *build, r *questions.Record) tree.Cell {
	switch v := r.Value.(type) {
	case *questions.Inquiry:
		return words(v.Title)
	case *questions.Sitting:
		return words(cmp.Or(v.Title, b.names([]incidents.Name{v.Committee})))
	}
	return nil
}

// instrument returns what the profile calls a kind of inquiry.
func (b *build) instrument(kind string) string {
	if b.dossier.Profile != nil {
		if i := b.dossier.Profile.Instrument(kind); i != nil {
			return i.Name
		}
	}
	return kind
}

// names returns what groups, people and bodies are called.
func (b *build) names(list []incidents.Name) string {
	var out []string
	for _, name := range list {
		out = append(out, b.name(name))
	}
	return strings.Join(out, ", ")
}

func (b *build) name(name incidents.Name) string {
	for _, kind := range []questions.Kind{questions.KindGroup, questions.KindPerson, questions.KindBody} {
		for _, t := range b.dossier.Lookup(kind, name) {
			switch v := t.Value.(type) {
			case *incidents.Group:
				return v.Name
			case *incidents.Person:
				return v.Name
			case *incidents.Body:
				return v.Name
			}
		}
	}
	return string(name)
}

// answered says how far an inquiry is answered.
func answered(q *questions.Inquiry) lang.Text {
	open := len(q.Open())
	switch {
	case open == 0:
		return lang.Say("beantwortet", "answered")
	case len(q.Answers) == 0:
		return lang.Say("offen", "open")
	case open == 1:
		return lang.Say("1 Frage offen", "1 question open")
	}
	return lang.Say("%d Fragen offen", "%d questions open", open)
}

// keyFigures returns the first figures of an incident, which its author put first.
func keyFigures(i *incidents.Incident, tag lang.Tag) string {
	const shown = 3
	var list []string
	for _, f := range i.Figures[:min(shown, len(i.Figures))] {
		list = append(list, strings.TrimSpace(f.Value.Format(tag)+" "+f.Unit))
	}
	return strings.Join(list, "; ")
}
