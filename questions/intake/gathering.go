package intake

import (
	"maps"
	"reflect"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/questions"
	"quaestor/questions/intake/form"
	"quaestor/templates"
)

// A gathering is a dossier that is being put together from papers.
type gathering struct {
	existing *questions.Dossier // nil for a new one
	profile  *templates.Profile
	language lang.Tag
	notes    notes

	roll      roll
	inquiries []*questions.Inquiry
	sittings  []*questions.Sitting
	incidents []*incidents.Incident
	found     shelf                   // what is in the lists
	there     shelf                   // the *questions.Record of each record that the dossier has
	source    map[any]string          // the file that a record was first found in
	titled    map[incidents.Name]bool // incidents whose titles papers tell
	brings    bool                    // the paper that is being taken up brings a record that the dossier lacks

	gaps        []gap
	differences []Difference
	guesses     []lang.Text
	same        []questions.Record
	files       []File
	names       map[string]bool // of files, in small letters
	values      []any           // what the files hold
}

func newGathering(existing *questions.Dossier, profile *templates.Profile, tag lang.Tag) *gathering {
	g := &gathering{existing: existing, profile: profile, language: tag, notes: notes{}, roll: newRoll(existing),
		found: shelf{}, there: shelf{}, source: map[any]string{}, titled: map[incidents.Name]bool{}, names: map[string]bool{}}
	if existing != nil {
		for _, r := range existing.Records {
			g.there.put(r.Kind, r.ID, r)
		}
	}
	return g
}

// A shelf finds records by kind and name. Two are one if their files would have the same name.
type shelf map[string]any

func (s shelf) put(kind questions.Kind, id incidents.Name, value any) { s[onShelf(kind, id)] = value }

func (s shelf) get(kind questions.Kind, id incidents.Name) any { return s[onShelf(kind, id)] }

func onShelf(kind questions.Kind, id incidents.Name) string {
	return string(kind) + "/" + questions.Slug(id)
}

// add takes up what one paper holds.
func (g *gathering) add(r *Reading) {
	maps.Copy(g.notes, r.notes)
	g.brings = g.isNew(r.Draft)
	names := g.enroll(&r.Draft.Register, r.Name)
	for _, q := range r.Draft.Inquiry {
		names.apply(q)
		g.addInquiry(q, r.Name)
	}
	if s := r.Draft.Sitting; s != nil {
		names.apply(s)
		g.addSitting(s, r.Name)
	}
	if i := r.Draft.Incident; i != nil {
		names.apply(i)
		g.titled[i.ID] = g.titled[i.ID] || r.Draft.About != ""
		g.addIncident(i, r.Name)
	}
}

// isNew reports whether a draft has a record that the dossier lacks.
func (g *gathering) isNew(d *form.Draft) bool {
	for _, q := range d.Inquiry {
		if g.there.get(questions.KindInquiry, q.ID) == nil {
			return true
		}
	}
	return d.Sitting != nil && g.there.get(questions.KindSitting, d.Sitting.ID) == nil
}

// A renaming says what entries of the register that a draft made are called in the dossier.
type renaming map[questions.Kind]map[incidents.Name]incidents.Name

func (n renaming) note(kind questions.Kind, from, to incidents.Name) {
	if n[kind] == nil {
		n[kind] = map[incidents.Name]incidents.Name{}
	}
	n[kind][from] = to
}

// apply puts the new names into the fields of a record that name entries.
func (n renaming) apply(value any) {
	record.Walk(value, func(_ []any, f *record.Field, value any) {
		name, is := value.(*incidents.Name)
		if !is || *name == "" {
			return
		}
		for _, kind := range f.Refs {
			if to, known := n[questions.Kind(kind)][*name]; known {
				*name = to
				return
			}
		}
	})
}

// fill gives a record what another of the same type knows besides. Where both say something, the first stands.
func (g *gathering) fill(into, from any) {
	a, b := reflect.ValueOf(into).Elem(), reflect.ValueOf(from).Elem()
	t := record.Of(a.Type())
	for i := range t.Fields {
		f := &t.Fields[i]
		to, other := a.FieldByIndex(f.Index), b.FieldByIndex(f.Index)
		if f.Key != record.KeyName && to.IsZero() && !other.IsZero() {
			to.Set(other)
			g.notes.followField(f, other, to)
		}
	}
}
