package render

import (
	"cmp"
	"strings"

	"quaestor/incidents"
	"quaestor/questions"
)

// one returns what a name stands for as a value of type T; nil if it names nothing of that type.
func one[T any](d *questions.Dossier, name incidents.Name, kinds ...questions.Kind) *T {
	for _, kind := range kinds {
		for _, t := range d.Lookup(kind, name) {
			if v, ok := t.Value.(*T); ok {
				return v
			}
		}
	}
	return nil
}

// name returns who or what a name stands for, as it is printed; the short name itself if it stands for nothing.
func (c *composer) name(name incidents.Name, kinds ...questions.Kind) string {
	if name == "" {
		return ""
	}
	for _, kind := range kinds {
		if targets := c.d.Lookup(kind, name); len(targets) > 0 {
			return c.called(targets[0].Value)
		}
	}
	return string(name)
}

// called returns the words for a thing that is named without words of its own.
func (c *composer) called(value any) string {
	switch v := value.(type) {
	case *incidents.Person:
		return c.phrase("person", v)
	case *incidents.Group:
		return cmp.Or(v.Short, v.Name)
	case *incidents.Body:
		return cmp.Or(v.Short, v.Name)
	case *incidents.System:
		return cmp.Or(v.Short, v.Name)
	case *incidents.Document:
		return v.Name
	case *incidents.Figure:
		return v.Value.Format(c.tag)
	case *incidents.Incident:
		return v.Title
	case *questions.Inquiry:
		return c.phrase("paper", string(v.ID))
	case *questions.Sitting:
		return string(v.ID)
	case *incidents.Prose:
		return c.phrase("preamble-short", nil)
	}
	return ""
}

// names returns the printed names, joined.
func (c *composer) names(list []incidents.Name, kinds ...questions.Kind) string {
	var words []string
	for _, name := range list {
		if word := c.name(name, kinds...); word != "" {
			words = append(words, word)
		}
	}
	return c.and(words)
}

// full returns the whole name of a body or system with its abbreviation: "Bundesverwaltungsamt (BVA)".
func (c *composer) full(name incidents.Name) string {
	if b := one[incidents.Body](c.d, name, questions.KindBody); b != nil {
		return withShort(b.Name, b.Short)
	}
	if s := one[incidents.System](c.d, name, questions.KindSystem); s != nil {
		return withShort(s.Name, s.Short)
	}
	return c.name(name, questions.KindPerson, questions.KindGroup)
}

func withShort(name, short string) string {
	if short == "" || strings.Contains(name, short) {
		return name
	}
	return name + " (" + short + ")"
}

// fullNames returns the whole names, joined.
func (c *composer) fullNames(list []incidents.Name) string {
	var words []string
	for _, name := range list {
		if word := c.full(name); word != "" {
			words = append(words, word)
		}
	}
	return c.and(words)
}

// askers returns who puts an inquiry: groups as the profile names them, people with their office.
func (c *composer) askers(list []incidents.Name) string {
	var words []string
	for _, name := range list {
		switch g := one[incidents.Group](c.d, name, questions.KindGroup); {
		case g != nil:
			words = append(words, c.phrase("askers-group", g.Name))
		case name != "":
			words = append(words, c.name(name, questions.KindPerson))
		}
	}
	return c.and(words)
}

// instrument returns the printed name of a kind of inquiry.
func (c *composer) instrument(id string) string {
	if in := c.d.Profile.Instrument(id); in != nil && in.Name != "" {
		return in.Name
	}
	return id
}
