package questions

import "quaestor/incidents"

// Cited returns the citations that name a thing, in the order of the records. The thing is given by its pointer, as in
// [Target]; an entry of the register may also be one of the dossier's Register.
func (d *Dossier) Cited(value any) []*Citation { return d.citedBy()[identity(value)] }

// reverse turns the citations round.
func (d *Dossier) reverse() map[any][]*Citation {
	by := map[any][]*Citation{}
	for i := range d.Citations {
		c := &d.Citations[i]
		for _, t := range c.Targets {
			id := identity(t.Value)
			if list := by[id]; len(list) == 0 || list[len(list)-1] != c { // Fragen 4 und 4
				by[id] = append(list, c)
			}
		}
	}
	return by
}

// An entryName identifies an entry of the register, of which the dossier has a copy.
type entryName struct {
	kind Kind
	id   incidents.Name
}

func identity(value any) any {
	switch v := value.(type) {
	case *incidents.Person:
		return entryName{KindPerson, v.ID}
	case *incidents.Group:
		return entryName{KindGroup, v.ID}
	case *incidents.Body:
		return entryName{KindBody, v.ID}
	case *incidents.System:
		return entryName{KindSystem, v.ID}
	case *incidents.Document:
		return entryName{KindDocument, v.ID}
	}
	return value
}
