package intake

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"quaestor/incidents"
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

// list gives every record that the dossier lacks a file.
func (g *gathering) list() {
	for _, i := range g.incidents {
		g.fileRecord(questions.KindIncident, i.ID, i)
	}
	for _, q := range g.inquiries {
		g.fileRecord(questions.KindInquiry, q.ID, q)
	}
	for _, s := range g.sittings {
		g.fileRecord(questions.KindSitting, s.ID, s)
	}
}

func (g *gathering) fileRecord(kind questions.Kind, id incidents.Name, value any) {
	g.file(path.Join(kind.Folder(), questions.Slug(id)), kind, id, value)
}

// file adds a file under a name that no other has. Its text is made later.
func (g *gathering) file(name string, kind questions.Kind, id incidents.Name, value any) {
	file := name + ".yaml"
	for n := 2; g.hasFile(file); n++ {
		file = fmt.Sprintf("%s-%d.yaml", name, n)
	}
	g.names[strings.ToLower(file)] = true
	g.files = append(g.files, File{Name: file, Kind: kind, ID: detached(id)})
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
