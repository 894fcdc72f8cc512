package intake

import (
	"slices"
	"strconv"
	"strings"

	"quaestor/incidents"
	"quaestor/questions"
)

// A roll is the register while it is being put together: the entries that a dossier has already, and new ones. Each
// person, group, body, system and document stands in it once, and no two entries of any kind share a short name.
type roll struct {
	known  entries
	fresh  []entry        // in memory of their papers' drafts
	source map[any]string // the papers that they were first found in
	notes  notes          // on them
	named  map[any]bool   // entries of papers that bring a new record: only those are written
	taken  map[incidents.Name]bool
	has    map[string]bool // kind and short name of each entry
}

// entries finds entries of a register by what they are called.
type entries map[questions.Kind]map[string]any

func newRoll(existing *questions.Dossier) roll {
	r := roll{known: entries{}, source: map[any]string{}, notes: notes{}, named: map[any]bool{}, taken: map[incidents.Name]bool{}, has: map[string]bool{}}
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
	for len(words) > 1 && (strings.HasSuffix(words[0], ".") || slices.Contains(titles, words[0])) {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// titles stand before names without a full stop.
var titles = strings.Fields("Mr Mrs Ms Miss Dr Prof Professor Sir Dame Herr Frau Abgeordnete Abgeordneter")

// called returns a name in the form in which names are compared: capitals, blanks at a stroke or hyphen, a full stop at the
// end and an English article are as they happen to be printed.
func called(name string) string {
	name = strings.TrimSuffix(strings.ToLower(strings.Join(strings.Fields(name), " ")), ".")
	return besideStrokes.Replace(strings.TrimPrefix(name, "the "))
}

var besideStrokes = strings.NewReplacer("/ ", "/", " /", "/", "- ", "-", " -", "-")

func (l entries) add(e entry) {
	if l[e.kind] == nil {
		l[e.kind] = map[string]any{}
	}
	for _, name := range e.names {
		if name = called(name); name != "" && l[e.kind][name] == nil {
			l[e.kind][strings.Clone(name)] = e.value
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
