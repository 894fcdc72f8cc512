package check

import (
	"strings"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// breakdownMissing reports breakdowns that a question asks for and that its answer neither delivers nor refuses.
// Questions without an answer are another rule's business.
func breakdownMissing(p *Pass, q *questions.Inquiry) {
	breakdownsAsked(p, q, "", q.Questions)
}

// breakdownsAsked goes through questions whose labels follow a prefix. What "asks" says goes before the plain words.
func breakdownsAsked(p *Pass, q *questions.Inquiry, prefix questions.Label, list []questions.Question) {
	for i := range list {
		question := &list[i]
		n := questions.Numbered{Label: prefix + question.Label, Question: question}
		for j := range question.Asks {
			if by := &question.Asks[j].Breakdown; *by != "" && breakdownLacks(p, q, question, *by) {
				reportBreakdown(p, n, *by, p.At(by))
			}
		}
		if by, at := breakdownInWords(string(question.Text), p.Language()); by != "" && len(question.Asks) == 0 && breakdownLacks(p, q, question, by) {
			reportBreakdown(p, n, by, p.Record.Places.Within(&question.Text, at, at+len(by)))
		}
		breakdownsAsked(p, q, prefix+question.Label, question.Parts)
	}
}

// breakdownPhrases are the words behind which a question says what it wants a number broken down by. The first letter
// is left out, for a sentence may begin with it.
var breakdownPhrases = map[lang.Tag][]string{
	lang.German:  {"ufgeschlüsselt nach ", "ufschlüsselung nach ", "ufgegliedert nach "},
	lang.English: {"roken down by ", "reakdown by "},
}

// breakdownInWords returns what a question wants a number broken down by, in plain words.
func breakdownInWords(text string, tag lang.Tag) (by string, at int) {
	for _, phrase := range breakdownPhrases[tag] {
		if i := strings.Index(text, phrase); i >= 0 {
			at = i + len(phrase)
			end := strings.IndexAny(text[at:], " ,.;:?!\n")
			if end < 0 {
				end = len(text) - at
			}
			return text[at : at+end], at
		}
	}
	return "", 0
}

// breakdownLacks reports whether a question is answered, but without the breakdown it asks for.
func breakdownLacks(p *Pass, q *questions.Inquiry, question *questions.Question, by string) bool {
	answered := false
	for i := range q.Answers {
		a := &q.Answers[i]
		if !answers(q, a, question) {
			continue
		}
		answered = true
		if len(a.RefersTo) > 0 || delivers(a.Delivers, by) || refuses(a.Refuses, by) || p.shows(a, by) {
			return false
		}
	}
	return answered
}

func reportBreakdown(p *Pass, n questions.Numbered, by string, at diag.Place) {
	p.Report(Finding{Place: at,
		Message: lang.Say("Frage %s verlangt eine Aufschlüsselung nach „%s“; die Antwort liefert keine und verweigert keine.",
			"Question %s asks for a breakdown by “%s”; the answer neither delivers nor refuses one.", n.Label, by),
		Help: lang.Say("Ergänzen Sie die Zahlen, oder sagen Sie unter „refuses“, warum es sie nicht gibt, z. B. „ground: not-recorded“.",
			"Add the numbers, or say below “refuses” why there are none, e.g. “ground: not-recorded”.")})
}

// answers reports whether an answer is to a question, to one of its parts or to the question it is a part of.
func answers(q *questions.Inquiry, a *questions.Answer, question *questions.Question) bool {
	for _, label := range a.To {
		to := q.Question(label)
		if to != nil && (to == question || within(to, question) || within(question, to)) {
			return true
		}
	}
	return false
}

// within reports whether a question is a part of another.
func within(whole, part *questions.Question) bool {
	for i := range whole.Parts {
		if &whole.Parts[i] == part || within(&whole.Parts[i], part) {
			return true
		}
	}
	return false
}

func delivers(list []questions.Ask, by string) bool {
	for i := range list {
		if list[i].Breakdown != "" && sameWord(list[i].Breakdown, by) {
			return true
		}
	}
	return false
}

func refuses(r *questions.Refusal, by string) bool {
	return r != nil && (len(r.Asks) == 0 || delivers(r.Asks, by))
}

// shows reports whether the text of an answer has a table, or cites a figure that is broken down as asked.
func (p *Pass) shows(a *questions.Answer, by string) bool {
	if strings.HasPrefix(string(a.Text), "|") || strings.Contains(string(a.Text), "\n|") {
		return true
	}
	for i := range p.Record.Citations {
		c := &p.Record.Citations[i]
		if c.Passage == nil || c.Passage.Text != &a.Text || c.Span.Kind != prose.Link {
			continue
		}
		for _, t := range c.Targets {
			figure, isFigure := t.Value.(*incidents.Figure)
			if isFigure && figure.Breakdown != nil && sameWord(figure.Breakdown.By, by) {
				return true
			}
		}
	}
	return false
}
