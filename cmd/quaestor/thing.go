package main

import (
	"strings"

	"quaestor/incidents"
	"quaestor/questions"
)

// A thing is something that can be named, under the full name that a link to it has from anywhere in the dossier:
// inquiry:21/2301, figure:osip-2025/pending, question:21/2301#4, body:bva.
type thing struct {
	questions.Target
	name string
}

// thingOf gives a target its full name.
func thingOf(t questions.Target) thing {
	return thing{t, string(t.Kind) + ":" + string(t.Name())}
}

// title returns the words that tell people what a thing is; empty where the name says it all.
func (t thing) title() string {
	switch v := t.Value.(type) {
	case *questions.Question:
		return beginning(string(v.Text))
	case *incidents.Prose, *incidents.RegisterFile, *questions.Header:
		return ""
	}
	if title := t.Long(); title != string(t.Name()) {
		return title
	}
	return ""
}

// beginning returns the first words of a text, on one line.
func beginning(text string) string {
	const enough = 60
	line := strings.Join(strings.Fields(text), " ")
	runes := []rune(line)
	if len(runes) <= enough {
		return line
	}
	cut := string(runes[:enough])
	if space := strings.LastIndexByte(cut, ' '); space > 0 {
		cut = cut[:space]
	}
	return cut + " …"
}

// place tells where a thing stands.
func (r *reading) placeOf(t thing) string {
	if t.Kind == t.Record.Kind {
		return r.file(t.Record)
	}
	return r.place(t.Record.Places.At(t.Value))
}

// allThings lists what a user may ask about: records, figures and the entries of the register, in the order of the files.
func (r *reading) allThings() (things []thing) {
	add := func(record *questions.Record, kind questions.Kind, value any) {
		things = append(things, thingOf(questions.Target{Kind: kind, Record: record, Value: value}))
	}
	for _, record := range r.dossier.Records {
		if record.Kind != "" {
			add(record, record.Kind, record.Value)
		}
		switch v := record.Value.(type) {
		case *incidents.Incident:
			for i := range v.Figures {
				add(record, questions.KindFigure, &v.Figures[i])
			}
		case *incidents.RegisterFile:
			entries(&v.Register, func(kind questions.Kind, value any) { add(record, kind, value) })
		}
	}
	return things
}

// entries visits the entries of a register.
func entries(g *incidents.Register, visit func(kind questions.Kind, value any)) {
	for i := range g.People {
		visit(questions.KindPerson, &g.People[i])
	}
	for i := range g.Groups {
		visit(questions.KindGroup, &g.Groups[i])
	}
	for i := range g.Bodies {
		visit(questions.KindBody, &g.Bodies[i])
	}
	for i := range g.Systems {
		visit(questions.KindSystem, &g.Systems[i])
	}
	for i := range g.Documents {
		visit(questions.KindDocument, &g.Documents[i])
	}
}

// find returns the things that a user's word may mean: a full name, or the part behind the colon, or of a figure the part
// behind the slash. Upper and lower case are the same.
func (r *reading) find(word string) (found []thing, names []string) {
	for _, t := range r.allThings() {
		_, short, _ := strings.Cut(t.name, ":")
		names = append(names, t.name, short)
		switch {
		case t.Kind == questions.KindFigure:
			figure := short[strings.LastIndexByte(short, '/')+1:]
			names = append(names, figure)
			if strings.EqualFold(word, figure) || strings.EqualFold(word, "figure:"+figure) {
				found = append(found, t)
				continue
			}
			fallthrough
		default:
			if strings.EqualFold(word, t.name) || strings.EqualFold(word, short) {
				found = append(found, t)
			}
		}
	}
	return found, names
}

// shortNames lists the names of all things, without what they are.
func (r *reading) shortNames() (names []string) {
	for _, t := range r.allThings() {
		names = append(names, string(t.Name()))
	}
	return names
}
