package intake

import (
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/parallel"
	"quaestor/internal/yaml"
	"quaestor/questions"
)

// compareAll holds every record against the dossier. One that is there already is not written: it is the same, or what it
// lacks and what differs is told. The incident of an inquiry that is there already is written only if the inquiry lacks
// what cites it.
func (g *gathering) compareAll() {
	if g.existing == nil {
		return
	}
	belongs := map[incidents.Name]bool{}
	g.inquiries = unknown(g, questions.KindInquiry, g.inquiries, func(q *questions.Inquiry) incidents.Name { return q.ID },
		func(r *questions.Record, q *questions.Inquiry) {
			for _, name := range q.Incidents {
				belongs[name] = true
			}
			g.lead(r.Value.(*questions.Inquiry), q)
		})
	for _, p := range g.gaps {
		for _, name := range p.extra.(*questions.Inquiry).Incidents {
			belongs[name] = false
		}
	}
	g.sittings = unknown(g, questions.KindSitting, g.sittings, func(s *questions.Sitting) incidents.Name { return s.ID }, nil)
	g.incidents = unknown(g, questions.KindIncident, g.incidents, func(i *incidents.Incident) incidents.Name { return i.ID }, nil)
	g.incidents = slices.DeleteFunc(g.incidents, func(i *incidents.Incident) bool { return belongs[i.ID] })
	for _, i := range g.incidents {
		g.nameEntries(i)
	}
}

// unknown returns the records that the dossier lacks; those that it has are compared, after before has seen them.
func unknown[T any](g *gathering, kind questions.Kind, list []*T, id func(*T) incidents.Name, before func(*questions.Record, *T)) (fresh []*T) {
	for _, value := range list {
		r, known := g.there.get(kind, id(value)).(*questions.Record)
		if !known {
			fresh = append(fresh, value)
			continue
		}
		if before != nil {
			before(r, value)
		}
		g.compareRecord(r, value)
	}
	return fresh
}

// result writes what is new.
func (g *gathering) result() *Result {
	if g.existing == nil && len(g.inquiries)+len(g.sittings)+len(g.incidents) > 0 {
		g.write("dossier", "", "", g.header())
	}
	if r := (incidents.RegisterFile{Register: g.register()}); !reflect.ValueOf(r).IsZero() {
		name := "register"
		if g.existing != nil {
			name = "register/import"
		}
		g.write(name, "", "", &r)
	}
	for _, i := range g.incidents {
		g.writeRecord(questions.KindIncident, i.ID, i)
	}
	for _, q := range g.inquiries {
		g.writeRecord(questions.KindInquiry, q.ID, q)
	}
	for _, s := range g.sittings {
		g.writeRecord(questions.KindSitting, s.ID, s)
	}
	parallel.Each(len(g.files), func(i int) { g.files[i].Text = g.text(g.values[i]) })
	return &Result{Language: g.language, Files: g.files, Same: g.same, Additions: g.additions(), Differences: g.differences, Guesses: g.guesses}
}

func (g *gathering) writeRecord(kind questions.Kind, id incidents.Name, value any) {
	g.write(path.Join(kind.Folder(), questions.Slug(id)), kind, id, value)
}

// write adds a file under a name that no other has. Its text is made later.
func (g *gathering) write(name string, kind questions.Kind, id incidents.Name, value any) {
	file := name + ".yaml"
	for n := 2; g.hasFile(file); n++ {
		file = fmt.Sprintf("%s-%d.yaml", name, n)
	}
	g.names[strings.ToLower(file)] = true
	g.files = append(g.files, File{Name: file, Kind: kind, ID: id})
	g.values = append(g.values, value)
}

// text returns a record as YAML with its notes.
func (g *gathering) text(value any) []byte {
	text, err := yaml.Write(value, func(pointer any) string { return g.notes.comment(pointer, g.language) })
	if err != nil {
		panic(fmt.Sprintf("intake: write %T: %v", value, err)) // records of ours can be written
	}
	return text
}

func (g *gathering) hasFile(name string) bool {
	return g.names[strings.ToLower(name)] || g.existing != nil && g.existing.Source(name) != nil
}

// header makes the record of dossier.yaml.
func (g *gathering) header() *questions.Header {
	h := &questions.Header{Profile: g.profile.ID, Language: g.language}
	switch {
	case len(g.inquiries) > 0:
		h.ID, h.Title = g.inquiries[0].ID, g.inquiries[0].Title
	case len(g.sittings) > 0:
		h.ID, h.Title = g.sittings[0].ID, string(g.sittings[0].ID)
	}
	if more := len(g.inquiries) + len(g.sittings); len(g.inquiries) > 1 {
		h.Title = lang.Say("Eingelesene Papiere: %s und %d weitere", "Imported papers: %s and %d more", g.inquiries[0].ID, more-1).In(g.language)
	}
	h.ID = incidents.Name(questions.Slug(h.ID))
	g.note(&h.Title, "dossier.yaml", "Name und Überschrift des Dossiers sind aus dem ersten Papier.", "Name and title of the dossier are from the first paper.")
	return h
}
