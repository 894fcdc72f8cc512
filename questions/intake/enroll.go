package intake

import (
	"quaestor/incidents"
	"quaestor/internal/yaml"
	"quaestor/questions"
)

// enroll takes up the entries of a paper's register and returns what they are called in the dossier.
func (g *gathering) enroll(from *incidents.Register, paper string) renaming {
	names := renaming{}
	var again []meeting
	eachEntry(from, func(e entry) {
		found := g.roll.known.find(e)
		if found == nil {
			id := *e.id
			names.note(e.kind, id, g.enter(e, paper))
			return
		}
		names.note(e.kind, *e.id, idOf(found))
		g.roll.named[found] = g.roll.named[found] || g.brings
		again = append(again, meeting{found, e})
	})
	eachEntry(from, func(e entry) { names.apply(e.value) })
	for _, m := range again {
		g.meet(m.found, m.entry, paper)
	}
	return names
}

// A meeting is an entry of a paper that is in the register already.
type meeting struct {
	found any
	entry entry
}

// enter adds an entry under a short name that is free, and returns that.
func (g *gathering) enter(e entry, paper string) incidents.Name {
	detach(e.value)
	*e.id = g.roll.free(*e.id)
	g.roll.has[onRoll(e.kind, *e.id)] = true
	g.roll.named[e.value] = g.brings
	g.roll.known.add(e)
	g.roll.fresh = append(g.roll.fresh, e)
	g.roll.source[e.value] = paper
	g.notes.hand(e.value, g.roll.notes)
	return *e.id
}

// meet brings together what two papers say of one entry, or tells what a paper says otherwise than the dossier does.
// Only what both say, or the paper alone, is worth telling.
func (g *gathering) meet(found any, e entry, paper string) {
	first, isNew := g.roll.source[found]
	var places *yaml.Places
	if !isNew {
		first, places = g.recordOf(e.kind, idOf(found))
	}
	for _, d := range compare(Difference{Kind: e.kind, ID: idOf(found), File: first, InPaper: isNew, Paper: paper}, found, e.value, places) {
		spelt := d.Path == "name" && (called(d.There) == called(d.Here) || called(d.Here) == called(shortOf(found)))
		if !spelt && d.Here != "" && (d.There != "" || !isNew) {
			g.differences = append(g.differences, d)
		}
	}
	if isNew {
		g.fill(found, e.value)
		detach(found)
		g.notes.hand(found, g.roll.notes)
	}
}

// recordOf returns the file that an entry of the dossier stands in, with the places in it.
func (g *gathering) recordOf(kind questions.Kind, id incidents.Name) (file string, places *yaml.Places) {
	for _, t := range g.existing.Lookup(kind, id) {
		return t.Record.File.Name, t.Record.Places
	}
	return "", nil
}

// shortOf returns the short form of the name of a body or group, which papers print for it.
func shortOf(value any) string {
	switch v := value.(type) {
	case *incidents.Group:
		return v.Short
	case *incidents.Body:
		return v.Short
	}
	return ""
}

// idOf returns the short name of an entry.
func idOf(value any) incidents.Name { return questions.Target{Value: value}.Name() }

// register returns the new entries as a register.
func (g *gathering) register() (r incidents.Register) {
	for _, e := range g.roll.fresh {
		if !g.roll.named[e.value] {
			continue
		}
		switch v := e.value.(type) {
		case *incidents.Group:
			r.Groups = with(g.notes, r.Groups, v)
		case *incidents.Body:
			r.Bodies = with(g.notes, r.Bodies, v)
		case *incidents.Person:
			r.People = with(g.notes, r.People, v)
		case *incidents.System:
			r.Systems = with(g.notes, r.Systems, v)
		case *incidents.Document:
			r.Documents = with(g.notes, r.Documents, v)
		}
	}
	return r
}

// enterName adds an entry that has only a name, unless there is one of that name, and returns its short name.
func (g *gathering) enterName(kind questions.Kind, id incidents.Name, name string) incidents.Name {
	var list incidents.Register
	switch kind {
	case questions.KindGroup:
		list.Groups = []incidents.Group{{ID: id, Name: name}}
	case questions.KindPerson:
		list.People = []incidents.Person{{ID: id, Name: name}}
	default:
		list.Bodies = []incidents.Body{{ID: id, Name: name}}
	}
	return g.enroll(&list, "")[kind][id]
}
