package check

import (
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// questionAnsweredTwice reports labels that two answers name, or one answer twice, and parts of a question that is
// answered as a whole elsewhere. A question that is a sentence of its own may be answered apart from its parts.
func questionAnsweredTwice(p *Pass, q *questions.Inquiry) {
	for i := range q.Answers {
		to := q.Answers[i].To
		for j := range to {
			if first := p.answered[q.Question(to[j])]; first != nil && first != &to[j] {
				reportTwice(p, lang.Say("Frage %s hat schon eine Antwort.", "Question %s has an answer already.", to[j]), &to[j], first)
			}
		}
	}
	for i := range q.Questions {
		partsAnsweredTwice(p, q, &q.Questions[i], nil)
	}
}

// partsAnsweredTwice looks for answered parts of a question that is answered elsewhere; whole is the label in that answer.
func partsAnsweredTwice(p *Pass, inquiry *questions.Inquiry, q *questions.Question, whole *questions.Label) {
	own := p.answered[q]
	if own != nil && whole != nil && !inOneAnswer(inquiry, own, whole) {
		reportTwice(p, lang.Say("Frage %s ist schon mit Frage %s beantwortet.", "Question %s is answered already with question %s.",
			*own, *whole), own, whole)
	}
	if own != nil && !isSentence(q.Text) {
		whole = own
	}
	for i := range q.Parts {
		partsAnsweredTwice(p, inquiry, &q.Parts[i], whole)
	}
}

// inOneAnswer reports whether two labels stand in the same answer, which then names a question and its parts: "3 bis 3c".
func inOneAnswer(q *questions.Inquiry, a, b *questions.Label) bool {
	return slices.ContainsFunc(q.Answers, func(answer questions.Answer) bool {
		return isElement(answer.To, a) && isElement(answer.To, b)
	})
}

func isElement(list []questions.Label, one *questions.Label) bool {
	for i := range list {
		if &list[i] == one {
			return true
		}
	}
	return false
}

// isSentence reports whether a text is more than the beginning that the parts of a question share.
func isSentence(text incidents.Prose) bool {
	return strings.HasSuffix(strings.TrimSpace(string(text)), "?") || strings.HasSuffix(strings.TrimSpace(string(text)), ".")
}

func reportTwice(p *Pass, message lang.Text, again, before *questions.Label) {
	p.Report(Finding{Place: p.At(again), Message: message,
		Related: []diag.Related{{Place: p.At(before), Message: lang.Say("Hier steht die andere Antwort.", "The other answer stands here.")}},
		Help: lang.Say("Entfernen Sie eine der beiden Nummern, oder fassen Sie die Antworten zusammen.",
			"Remove one of the two numbers, or merge the answers.")})
}
