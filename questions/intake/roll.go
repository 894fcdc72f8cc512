package intake

import (
	"strconv"
	"strings"

	"quaestor/incidents"
	"quaestor/questions"
)

// A roll is the register while it is being put together: the entries that a dossier has already, and new ones. Each
// person, group, body, system and document stands in it once, and no two entries of any kind share a short name.
type roll struct {
	known entries
	fresh []entry      // in memory of their papers' drafts
	named map[any]bool // entries of papers that bring a new record: only those are written
	taken map[incidents.Name]bool
	has   map[string]bool // kind and short name of each entry
}

// entries finds entries of a register by what they are called.
type entries map[questions.Kind]map[string]any

func newRoll(existing *questions.Dossier) roll {
	r := roll{known: entries{}, named: map[any]bool{}, taken: map[incidents.Name]bool{}, has: map[string]bool{}}
	if existing != nil {
		eachEntry(&existing.Register, func(e entry) {
			r.known.add(e)
			r.taken[*e.id] = true
			r.has[onRoll(e.kind, *e.id)] = true
		})
	}
	return r
}

func onRoll(kind questions.Kind, id incidents.Name) string { return string(kind) + "/" + string(id) }

// An entry is one of a register, whatever its kind.
type entry struct {
	kind  questions.Kind
	id    *incidents.Name
	value any      // pointer to it
	names []string // what it is called
}

// eachEntry calls f with all entries of a register. Groups and bodies come first, for others name them.
func eachEntry(r *incidents.Register, f func(entry)) {
	for i := range r.Groups {
		e := &r.Groups[i]
		f(entry{questions.KindGroup, &e.ID, e, []string{e.Name, e.Short}})
	}
	for i := range r.Bodies {
		e := &r.Bodies[i]
		f(entry{questions.KindBody, &e.ID, e, []string{e.Name, e.Short}})
	}
	for i := range r.People {
		e := &r.People[i]
		f(entry{questions.KindPerson, &e.ID, e, []string{bareName(e.Name)}})
	}
	for i := range r.Systems {
		e := &r.Systems[i]
		f(entry{questions.KindSystem, &e.ID, e, []string{e.Name, e.Short}})
	}
	for i := range r.Documents {
		e := &r.Documents[i]
		f(entry{questions.KindDocument, &e.ID, e, []string{e.Number, e.Name}})
	}
}

// bareName returns the name of a person without titles: "Prof. Dr. Roman Poseck" is Roman Poseck.
func bareName(name string) string {
	words := strings.Fields(name)
	for len(words) > 1 && strings.HasSuffix(words[0], ".") {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// called returns a name in the form in which names are compared.
func called(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }

func (l entries) add(e entry) {
	if l[e.kind] == nil {
		l[e.kind] = map[string]any{}
	}
	for _, name := range e.names {
		if name = called(name); name != "" && l[e.kind][name] == nil {
			l[e.kind][name] = e.value
		}
	}
}

// find returns the entry that is called as another is, or nil.
func (l entries) find(e entry) any {
	for _, name := range e.names {
		if found := l[e.kind][called(name)]; found != nil && name != "" {
			return found
		}
	}
	return nil
}

// free returns a short name that no entry has.
func (r *roll) free(name incidents.Name) incidents.Name {
	if name == "" {
		name = "eintrag"
	}
	for n, base := 2, name; r.taken[name]; n++ {
		name = base + "-" + incidents.Name(strconv.Itoa(n))
	}
	r.taken[name] = true
	return name
}

// enroll takes up the entries of a paper's register and returns what they are called in the dossier.
func (g *gathering) enroll(from *incidents.Register, paper string) renaming {
	names := renaming{}
	met := map[any]entry{}
	var order []any
	eachEntry(from, func(e entry) {
		id := *e.id
		if found := g.roll.known.find(e); found != nil {
			names.note(e.kind, id, idOf(found))
			g.roll.named[found] = g.roll.named[found] || g.brings
			met[e.value] = e
			order = append(order, found, e.value)
			return
		}
		*e.id = g.roll.free(id)
		g.roll.has[onRoll(e.kind, *e.id)] = true
		names.note(e.kind, id, *e.id)
		g.source[e.value] = paper
		g.roll.named[e.value] = g.brings
		g.roll.known.add(e)
		g.roll.fresh = append(g.roll.fresh, e)
	})
	eachEntry(from, func(e entry) { names.apply(e.value) })
	for i := 0; i < len(order); i += 2 {
		g.meet(order[i], met[order[i+1]], paper)
	}
	return names
}

// meet brings together what two papers say of one entry, or tells what a paper says otherwise than the dossier does.
// Only what both say, or the paper alone, is worth telling.
func (g *gathering) meet(found any, e entry, paper string) {
	first, isNew := g.source[found]
	if !isNew {
		first = g.existing.Lookup(e.kind, idOf(found))[0].Record.File.Name
	}
	for _, d := range compare(Difference{Kind: e.kind, ID: idOf(found), File: first, InPaper: isNew, Paper: paper}, found, e.value) {
		if d.Here != "" && (d.There != "" || !isNew) {
			g.differences = append(g.differences, d)
		}
	}
	if isNew {
		g.fill(found, e.value)
	}
}

func idOf(value any) (id incidents.Name) {
	switch v := value.(type) {
	case *incidents.Group:
		return v.ID
	case *incidents.Body:
		return v.ID
	case *incidents.Person:
		return v.ID
	case *incidents.System:
		return v.ID
	case *incidents.Document:
		return v.ID
	}
	return ""
}

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

// enter adds an entry that has only a name, unless there is one of that name, and returns its short name.
func (g *gathering) enter(kind questions.Kind, id incidents.Name, name string) incidents.Name {
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
