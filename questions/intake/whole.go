package intake

import (
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/templates"
)

// A whole is what all papers of an import share: the dossier that they are put into, and what must be known of papers that
// were taken up before. It holds none of their texts.
type whole struct {
	existing *questions.Dossier // nil for a new one
	profile  *templates.Profile
	language lang.Tag // of the dossier; "" until the first paper tells it
	there    shelf    // the *questions.Record of each record that the dossier has
	roll     roll
	inquired map[incidents.Name]bool // inquiries that papers brought
	names    map[string]bool         // of new files, in small letters
}

func newWhole(job *Job) whole {
	w := whole{existing: job.Existing, profile: job.Profile, there: shelf{}, roll: newRoll(job.Existing),
		inquired: map[incidents.Name]bool{}, names: map[string]bool{}}
	if w.existing != nil {
		w.language = w.existing.Language
		for _, r := range w.existing.Records {
			w.there.put(r.Kind, r.ID, r)
		}
	}
	return w
}

// hasInquiry reports whether the dossier or a paper so far has an inquiry.
func (w *whole) hasInquiry(id incidents.Name) bool {
	return w.inquired[id] || w.existing != nil && len(w.existing.Lookup(questions.KindInquiry, id)) > 0
}

func (w *whole) hasFile(name string) bool {
	return w.names[strings.ToLower(name)] || w.existing != nil && w.existing.Source(name) != nil
}

// A shelf finds records by kind and name. Two are one if their files would have the same name.
type shelf map[string]any

func (s shelf) put(kind questions.Kind, id incidents.Name, value any) { s[onShelf(kind, id)] = value }

func (s shelf) get(kind questions.Kind, id incidents.Name) any { return s[onShelf(kind, id)] }

func onShelf(kind questions.Kind, id incidents.Name) string {
	return string(kind) + "/" + questions.Slug(id)
}
