package intake

import (
	"maps"
	"reflect"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/questions"
	"quaestor/questions/intake/form"
)

// A gathering is the records of papers that belong together, while they are made.
type gathering struct {
	*whole
	notes     notes
	inquiries []*questions.Inquiry
	sittings  []*questions.Sitting
	incidents []*incidents.Incident
	found     shelf                   // what is in the lists
	source    map[any]string          // the paper that a record was first found in
	titled    map[incidents.Name]bool // incidents whose titles papers tell
	brings    bool                    // the paper that is being taken up brings a record that the dossier lacks

	gaps        []gap
	differences []Difference
	guesses     []lang.Text
	same        []questions.Record
	files       []File
	values      []any // what the files hold
}

func newGathering(w *whole) *gathering {
	return &gathering{whole: w, notes: notes{}, found: shelf{}, source: map[any]string{}, titled: map[incidents.Name]bool{}}
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
	for n, i := range r.Draft.Incidents {
		names.apply(i)
		g.titled[i.ID] = g.titled[i.ID] || n == 0 && r.Draft.About != ""
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
