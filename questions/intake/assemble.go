package intake

import (
	"slices"

	"quaestor/incidents"
	"quaestor/questions"
)

// addInquiry takes up an inquiry of a paper. Papers of one number become one inquiry: what the first lacks comes from the
// others, questions and answers that it has already are compared.
func (g *gathering) addInquiry(q *questions.Inquiry, paper string) {
	into, again := known(g, &g.inquiries, questions.KindInquiry, q.ID, q, paper)
	if !again {
		return
	}
	into.Questions = without(g.notes, into.Questions, q.Questions, func(q *questions.Question) string { return string(q.Label) })
	into.Answers = without(g.notes, into.Answers, q.Answers, answerKey)
	for _, name := range q.Incidents {
		if !slices.Contains(into.Incidents, name) {
			into.Incidents = append(into.Incidents, name)
		}
	}
	g.fill(into, q)
}

// known returns the record that an earlier paper gave under the same name, and tells how this one differs from it. The first
// of a name is taken up.
func known[T any](g *gathering, list *[]*T, kind questions.Kind, id incidents.Name, one *T, paper string) (into *T, found bool) {
	into, found = g.found.get(kind, id).(*T)
	if found {
		g.tell(kind, id, into, one, paper)
		return into, true
	}
	*list = append(*list, one)
	g.found.put(kind, id, one)
	g.source[one] = paper
	return nil, false
}

func answerKey(a *questions.Answer) string {
	key := ""
	for _, label := range a.To {
		key += string(label) + "+"
	}
	return key
}

// without adds to a list the elements of another whose key it has not.
func without[T any](n notes, list, more []T, key func(*T) string) []T {
	have := map[string]bool{}
	for i := range list {
		have[key(&list[i])] = true
	}
	for i := range more {
		if !have[key(&more[i])] {
			list = with(n, list, &more[i])
		}
	}
	return list
}

// addSitting takes up a sitting of a paper, in the same way.
func (g *gathering) addSitting(s *questions.Sitting, paper string) {
	into, again := known(g, &g.sittings, questions.KindSitting, s.ID, s, paper)
	if !again {
		return
	}
	into.Agenda = without(g.notes, into.Agenda, s.Agenda, func(i *questions.Item) string { return i.Number })
	g.fill(into, s)
}

// addIncident takes up the figures of a paper. Papers about one inquiry have one incident.
func (g *gathering) addIncident(i *incidents.Incident, paper string) {
	into, again := known(g, &g.incidents, questions.KindIncident, i.ID, i, paper)
	if !again {
		return
	}
	into.Figures = without(g.notes, into.Figures, i.Figures, func(f *incidents.Figure) string { return string(f.ID) })
	g.fill(into, i)
}

// tell notes what two papers say otherwise of one record. What only one of them says is no difference.
func (g *gathering) tell(kind questions.Kind, id incidents.Name, there, here any, paper string) {
	for _, d := range compare(Difference{Kind: kind, ID: id, File: g.source[there], InPaper: true, Paper: paper}, there, here, nil) {
		if d.There != "" && d.Here != "" {
			g.differences = append(g.differences, d)
		}
	}
}
