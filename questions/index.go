package questions

import (
	"cmp"
	"slices"
	"strings"

	"quaestor/incidents"
)

// An index finds by name what has a name in the whole dossier: records and the entries of the register.
type index struct {
	tables  map[Kind]*table
	numbers table // documents of the register by their printed number
	items   map[incidents.Name][]Occasion
}

// A table holds the things of one kind by name. Things that share a name stand side by side.
type table struct {
	things []Target
	names  []incidents.Name // of things
	spans  map[incidents.Name]span
}

type span struct{ start, end int32 }

func (t *table) add(name incidents.Name, thing Target) {
	if name == "" {
		return
	}
	t.names = append(t.names, name)
	t.things = append(t.things, thing)
}

// close ends adding: it brings things of one name together.
func (t *table) close() {
	order := make([]int32, len(t.names))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(t.names[a], t.names[b]) })
	things, names := make([]Target, len(order)), make([]incidents.Name, len(order))
	t.spans = make(map[incidents.Name]span, len(order))
	for i, from := range order {
		things[i], names[i] = t.things[from], t.names[from]
		s, twice := t.spans[names[i]]
		if !twice {
			s.start = int32(i)
		}
		s.end = int32(i + 1)
		t.spans[names[i]] = s
	}
	t.things, t.names = things, names
}

// find returns all things of a name. The list shares the table's memory.
func (t *table) find(name incidents.Name) []Target {
	if t == nil {
		return nil
	}
	s := t.spans[name]
	return t.things[s.start:s.end:s.end]
}

// Lookup returns what a name of this kind stands for in the whole dossier: several things if it was given twice.
func (d *Dossier) Lookup(kind Kind, name incidents.Name) []Target {
	return d.names.tables[kind].find(name)
}

func (x *index) table(kind Kind) *table {
	t := x.tables[kind]
	if t == nil {
		t = &table{}
		x.tables[kind] = t
	}
	return t
}

// build fills the index from records whose own levels are known.
func (x *index) build(d *Dossier) {
	x.tables, x.items = map[Kind]*table{}, map[incidents.Name][]Occasion{}
	for _, r := range d.Records {
		switch v := r.Value.(type) {
		case *incidents.RegisterFile:
			x.register(d.levels, r, &v.Register)
		case *Sitting:
			x.agenda(v)
		}
		if r.Kind != "" {
			x.table(r.Kind).add(r.ID, Target{r.Kind, r, r.Value, r.Access})
		}
	}
	for _, t := range x.tables {
		t.close()
	}
	x.numbers.close()
}

func (x *index) agenda(s *Sitting) {
	for i := range s.Agenda {
		if item := &s.Agenda[i]; item.Inquiry != "" {
			x.items[item.Inquiry] = append(x.items[item.Inquiry], Occasion{s, item})
		}
	}
}

func (x *index) register(l levels, r *Record, g *incidents.Register) {
	around := l.stricter(r.Access, g.Access)
	entry := func(kind Kind, id incidents.Name, value any, own incidents.Access) Target {
		t := Target{kind, r, value, l.stricter(around, own)}
		x.table(kind).add(id, t)
		return t
	}
	for i := range g.People {
		entry(KindPerson, g.People[i].ID, &g.People[i], g.People[i].Access)
	}
	for i := range g.Groups {
		entry(KindGroup, g.Groups[i].ID, &g.Groups[i], g.Groups[i].Access)
	}
	for i := range g.Bodies {
		entry(KindBody, g.Bodies[i].ID, &g.Bodies[i], g.Bodies[i].Access)
	}
	for i := range g.Systems {
		entry(KindSystem, g.Systems[i].ID, &g.Systems[i], g.Systems[i].Access)
	}
	for i := range g.Documents {
		doc := &g.Documents[i]
		x.numbers.add(incidents.Name(signOf(doc.Number)), entry(KindDocument, doc.ID, doc, doc.Access))
	}
}

// signOf returns what tells a paper from all others in the sign printed on it. A number with the period before it is
// enough: 21/2301 of "Drucks. 21/2301". Others need their series: HC 12 is not UIN 12.
func signOf(sign string) string {
	sign = strings.TrimSpace(sign)
	if i := strings.IndexAny(sign, "0123456789"); i >= 0 && strings.Contains(sign, "/") {
		return sign[i:]
	}
	return sign
}
