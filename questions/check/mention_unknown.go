package check

import (
	"quaestor/questions"
	"quaestor/questions/prose"
)

// mentionUnknown reports plain mentions ("Frage 25") of questions that the inquiry does not have. Mentions of another
// paper's questions are none of its business: joining has told apart those of papers with a number, and what belongs to
// something else says so ("Frage 7 des Katalogs").
func mentionUnknown(p *Pass, c *questions.Citation) {
	if len(c.Unknown) == 0 || !c.Mention() || c.Span.Kind != prose.Question || c.Passage.Inquiry == nil {
		return
	}
	switch wordAfter(string(*c.Passage.Text)[c.Span.End:]) {
	case "der", "des", "of":
		return
	}
	q := c.Passage.Inquiry
	p.Report(Finding{Place: c.Place(),
		Message: say("Der Text nennt %s; in %s gibt es sie nicht.", "The text names %s; there is no such question in %s.",
			labels(asLabels(c.Unknown)), q.ID),
		Help: say("%s Ist die Frage eines anderen Papiers gemeint, nennen Sie es gleich danach: „%s der Drucks. …“.",
			"%s If the question of another paper is meant, name the paper right after it: “%s of …”.", existing(q), c.Words())})
}
