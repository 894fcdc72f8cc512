package check

import (
	"strings"

	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// jointMismatch compares a joint sentence that is typed in an answer ("Die Fragen 4 und 5 werden gemeinsam beantwortet")
// with the numbers that the answer is to.
func jointMismatch(p *Pass, t *questions.Passage) {
	a, isAnswer := t.Owner.(*questions.Answer)
	if !isAnswer || t.Text != &a.Text || t.Inquiry == nil {
		return
	}
	for _, s := range t.Spans {
		if s.Kind != prose.Question || !saysJointly(string(*t.Text)[s.End:]) {
			continue
		}
		named := prose.Labels(string(*t.Text)[s.Start:s.End])
		if len(named) < 2 || sameQuestions(t.Inquiry, named, a.To) {
			continue
		}
		p.Report(Finding{Place: p.Span(t, s),
			Message: say("Der Satz nennt %s, die Antwort gilt aber %s.", "The sentence names %s, but the answer is to %s.",
				labels(asLabels(named)), dative(a.To)),
			Related: related(p.answerPlace(a), lang.Say("Hier steht, worauf geantwortet wird.", "The questions answered stand here.")),
			Help: lang.Say("Berichtigen Sie den Satz oder „to“. Der Satz kann auch wegbleiben: Das Profil setzt ihn ein.",
				"Correct the sentence or “to”. The sentence can also be left out: the profile puts it in.")})
	}
}

// saysJointly reports whether the sentence that begins before rest goes on to say that the answer is a joint one.
func saysJointly(rest string) bool {
	if end := strings.IndexAny(rest, ".!?"); end >= 0 {
		rest = rest[:end]
	}
	for _, word := range [...]string{"gemeinsam beantwortet", "zusammen beantwortet", "gemeinsam wie folgt", "answered together", "answered jointly", "taken together"} {
		if strings.Contains(rest, word) {
			return true
		}
	}
	return false
}

func sameQuestions(q *questions.Inquiry, named []string, to []questions.Label) bool {
	if len(named) != len(to) {
		return false
	}
	for _, name := range named {
		found := false
		for _, label := range to {
			found = found || label == questions.Label(name) || q.Question(label) != nil && q.Question(label) == q.Question(questions.Label(name))
		}
		if !found {
			return false
		}
	}
	return true
}

func asLabels(names []string) []questions.Label {
	list := make([]questions.Label, len(names))
	for i, name := range names {
		list[i] = questions.Label(name)
	}
	return list
}

// dative names questions after "gilt": "der Frage 4", "den Fragen 4 und 5".
func dative(list []questions.Label) lang.Text {
	t := labels(list)
	t.DE = "den " + t.DE
	if len(list) == 1 {
		t.DE = "nur der " + labels(list).DE
		t.EN = t.EN + " only"
	}
	return t
}
