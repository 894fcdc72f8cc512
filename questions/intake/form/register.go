package form

import (
	"slices"
	"strconv"
	"strings"

	"quaestor/incidents"
	"quaestor/questions"
)

// A register gathers who and what a paper names, each once, under names made from what they are called.
type register struct {
	people    []incidents.Person
	groups    []incidents.Group
	bodies    []incidents.Body
	documents []incidents.Document
	taken     map[incidents.Name]bool
}

// person returns the name of somebody. The same person with another office is the same.
func (r *register) person(v *voice) incidents.Name {
	if strings.TrimSpace(v.name) == "" {
		return ""
	}
	var group incidents.Name
	if v.group != "" {
		group = r.group(v.group)
	}
	for i := range r.people {
		p := &r.people[i]
		if !samePerson(p.Name, v.name) {
			continue
		}
		if p.Office == "" {
			p.Office = v.office
		}
		if p.Group == "" {
			p.Group = group
		}
		if p.Seat == "" {
			p.Seat = v.seat
		}
		return p.ID
	}
	p := incidents.Person{Name: v.name, Office: v.office, Group: group, Seat: v.seat}
	p.ID = r.free(lastName(v.name), v.name)
	r.people = append(r.people, p)
	return p.ID
}

// samePerson reports whether two names are of the same person: the same words but for titles.
func samePerson(a, b string) bool { return a == b || slices.Equal(untitled(a), untitled(b)) }

// untitled returns the words of a name without titles.
func untitled(name string) []string {
	return slices.DeleteFunc(strings.Fields(name), func(word string) bool { return strings.HasSuffix(word, ".") })
}

func lastName(name string) string {
	if hasDegree(name) {
		name, _, _ = strings.Cut(name, ",")
	}
	words := strings.Fields(name)
	return words[len(words)-1]
}

func (r *register) group(name string) incidents.Name {
	name = strings.TrimPrefix(name, "Fraktion ")
	for _, g := range r.groups {
		if strings.EqualFold(g.Name, name) {
			return g.ID
		}
	}
	id := r.free(name, name)
	r.groups = append(r.groups, incidents.Group{ID: id, Name: name})
	return id
}

func (r *register) body(name string) incidents.Name {
	for _, b := range r.bodies {
		if strings.EqualFold(b.Name, name) {
			return b.ID
		}
	}
	id := r.free(name, name)
	r.bodies = append(r.bodies, incidents.Body{ID: id, Name: name})
	return id
}

// document returns the name of a paper with a number.
func (r *register) document(number, title string) incidents.Name {
	for _, d := range r.documents {
		if d.Number == number {
			return d.ID
		}
	}
	id := r.free(number, number)
	r.documents = append(r.documents, incidents.Document{ID: id, Name: title, Number: number})
	return id
}

// free returns a name that is not taken, made from words: the first that is free of those given, else one with a number.
func (r *register) free(choices ...string) incidents.Name {
	for _, words := range choices {
		if id := slug(words); !r.taken[id] {
			return r.take(id)
		}
	}
	id := slug(choices[len(choices)-1])
	for n := 2; ; n++ {
		if next := id + "-" + incidents.Name(strconv.Itoa(n)); !r.taken[next] {
			return r.take(next)
		}
	}
}

func (r *register) take(id incidents.Name) incidents.Name {
	r.taken[id] = true
	return id
}

var umlauts = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "é", "e", "è", "e", "á", "a", "à", "a", "ç", "c", "ğ", "g",
	"ı", "i", "ş", "s", "ó", "o", "ñ", "n", "ô", "o", "â", "a", "ê", "e", "ć", "c", "č", "c", "š", "s", "ž", "z", "ł", "l")

// slug writes words as a short name: small letters and digits with hyphens between them.
func slug(words string) incidents.Name {
	name := questions.Hyphenated(umlauts.Replace(strings.ToLower(words)))
	if len(name) > maxSlug {
		name = strings.ToValidUTF8(name[:maxSlug], "")
		if i := strings.LastIndexByte(name, '-'); i > 0 {
			name = name[:i]
		}
	}
	if name == "" {
		name = "x"
	}
	return incidents.Name(name)
}

// maxSlug is the greatest length of a short name, in bytes.
const maxSlug = 40

// record returns the register as it stands in a record.
func (r *register) record() incidents.Register {
	return incidents.Register{People: r.people, Groups: r.groups, Bodies: r.bodies, Documents: r.documents}
}

// holds notes the office of somebody.
func (r *register) holds(id incidents.Name, office string) {
	for i := range r.people {
		if r.people[i].ID == id && r.people[i].Office == "" {
			r.people[i].Office = office
		}
	}
}

// belongs notes the group of somebody.
func (r *register) belongs(id, group incidents.Name) {
	for i := range r.people {
		if r.people[i].ID == id && r.people[i].Group == "" {
			r.people[i].Group = group
		}
	}
}

// groupOf returns the group of somebody.
func (r *register) groupOf(id incidents.Name) incidents.Name {
	for _, p := range r.people {
		if p.ID == id {
			return p.Group
		}
	}
	return ""
}

// sits notes the seat of somebody.
func (r *register) sits(id incidents.Name, seat string) {
	for i := range r.people {
		if r.people[i].ID == id && r.people[i].Seat == "" {
			r.people[i].Seat = seat
		}
	}
}

// names reports whether words are nothing but the name of a person, group or body, as it stands here or in another case.
func (r *register) names(words string) bool {
	return slices.ContainsFunc(r.people, func(p incidents.Person) bool { return samePerson(p.Name, words) }) ||
		slices.ContainsFunc(r.groups, func(g incidents.Group) bool {
			return strings.HasSuffix(words, g.Name) && len(strings.Fields(words)) < 3
		}) ||
		slices.ContainsFunc(r.bodies, func(b incidents.Body) bool { return b.Name == words })
}

// knows reports whether words name somebody of the register: they have the last name in them.
func (r *register) knows(words string) bool {
	list := strings.Fields(words)
	return slices.ContainsFunc(r.people, func(p incidents.Person) bool { return slices.Contains(list, lastName(p.Name)) })
}
