package intake

import (
	"slices"

	"quaestor/incidents"
	"quaestor/questions"
)

// addInquiry takes up an inquiry of a paper. Papers of one number become one inquiry: what the first lacks comes from the
// others, questions and answers that it has already are compared.
func (g *gathering) addInquiry(q *questions.Inquiry, paper string) {
	into, known := g.found.get(questions.KindInquiry, q.ID).(*questions.Inquiry)
	if !known {
		g.inquiries = append(g.inquiries, q)
		g.found.put(questions.KindInquiry, q.ID, q)
		g.source[q] = paper
		return
	}
	g.tell(questions.KindInquiry, into.ID, into, q, paper)
	into.Questions = without(g.notes, into.Questions, q.Questions, func(q *questions.Question) string { return string(q.Label) })
	into.Answers = without(g.notes, into.Answers, q.Answers, answerKey)
	for _, name := range q.Incidents {
		if !slices.Contains(into.Incidents, name) {
			into.Incidents = append(into.Incidents, name)
		}
	}
	g.fill(into, q)
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
	into, known := g.found.get(questions.KindSitting, s.ID).(*questions.Sitting)
	if !known {
		g.sittings = append(g.sittings, s)
		g.found.put(questions.KindSitting, s.ID, s)
		g.source[s] = paper
		return
	}
	g.tell(questions.KindSitting, into.ID, into, s, paper)
	into.Agenda = without(g.notes, into.Agenda, s.Agenda, func(i *questions.Item) string { return i.Number })
	g.fill(into, s)
}

// addIncident takes up the figures of a paper. Papers about one inquiry have one incident.
func (g *gathering) addIncident(i *incidents.Incident, paper string) {
	into, known := g.found.get(questions.KindIncident, i.ID).(*incidents.Incident)
	if !known {
		g.incidents = append(g.incidents, i)
		g.found.put(questions.KindIncident, i.ID, i)
		g.source[i] = paper
		return
	}
	g.tell(questions.KindIncident, into.ID, into, i, paper)
	into.Figures = without(g.notes, into.Figures, i.Figures, func(f *incidents.Figure) string { return string(f.ID) })
	g.fill(into, i)
}

// tell notes what two papers say otherwise of one record. What only one of them says is no difference.
func (g *gathering) tell(kind questions.Kind, id incidents.Name, there, here any, paper string) {
	for _, d := range compare(Difference{Kind: kind, ID: id, File: g.source[there], InPaper: true, Paper: paper}, there, here) {
		if d.There != "" && d.Here != "" {
			g.differences = append(g.differences, d)
		}
	}
}
