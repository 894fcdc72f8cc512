package questions

import (
	"cmp"
	"strings"

	"quaestor/incidents"
)

// Short returns what a thing is called in passing: BVA, Vanessa Gronemann, 21/2301.
func (t Target) Short() string {
	switch v := t.Value.(type) {
	case *incidents.Person:
		return v.Name
	case *incidents.Group:
		return cmp.Or(v.Short, v.Name)
	case *incidents.Body:
		return cmp.Or(v.Short, v.Name)
	case *incidents.System:
		return cmp.Or(v.Short, v.Name)
	case *incidents.Document:
		return cmp.Or(v.Number, v.Name)
	case *incidents.Figure:
		return v.Value.Words
	case *Question:
		return string(t.label(v))
	case *incidents.Incident:
		return v.Title
	case *incidents.Prose:
		return string(t.Record.ID)
	}
	return string(t.Record.ID)
}

// Long returns what a thing is called in full: Bundesverwaltungsamt, Abgeordnete Vanessa Gronemann.
func (t Target) Long() string {
	switch v := t.Value.(type) {
	case *incidents.Person:
		return strings.TrimSpace(v.Office + " " + v.Name)
	case *incidents.Group:
		return v.Name
	case *incidents.Body:
		return v.Name
	case *incidents.System:
		return v.Name
	case *incidents.Document:
		return v.Name
	case *incidents.Figure:
		return strings.TrimSpace(v.Value.Words + " " + v.Unit)
	case *Inquiry:
		return v.Title
	case *Sitting:
		return cmp.Or(v.Title, string(v.ID))
	}
	return t.Short()
}

// Name returns the name by which a link or field reaches the thing from anywhere in the dossier: it-nrw,
// osip-2025/pending, 21/2301#3a.
func (t Target) Name() incidents.Name {
	switch v := t.Value.(type) {
	case *incidents.Person:
		return v.ID
	case *incidents.Group:
		return v.ID
	case *incidents.Body:
		return v.ID
	case *incidents.System:
		return v.ID
	case *incidents.Document:
		return v.ID
	case *incidents.Figure:
		return t.Record.ID + "/" + v.ID
	case *Question:
		return t.Record.ID + "#" + incidents.Name(t.label(v))
	}
	return t.Record.ID
}

// label returns the full label of a question of the target's record.
func (t Target) label(q *Question) Label {
	for i := range t.Record.inside.things {
		if t.Record.inside.things[i].Value == q {
			return Label(t.Record.inside.names[i])
		}
	}
	return q.Label
}
