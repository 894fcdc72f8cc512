package intake

import (
	"strings"

	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/questions/intake/form"
)

// Counts say how much was found in a paper.
type Counts struct {
	Lines     int `json:"lines"` // with text
	Questions int `json:"questions"`
	Answers   int `json:"answers"`
	Joint     int `json:"joint"` // answers to more than one question
	Speakers  int `json:"speakers"`
	Decisions int `json:"decisions"`
	Figures   int `json:"figures"`
	Furniture int `json:"furniture"` // lines that belong to the page
}

// countsOf counts what a draft holds.
func countsOf(d *form.Draft) (c Counts) {
	for _, line := range d.Paper.Lines {
		if strings.TrimSpace(line.Text) != "" {
			c.Lines++
		}
	}
	for _, q := range d.Inquiry {
		c.Questions += countQuestions(q.Questions)
		c.Answers += len(q.Answers)
		for _, a := range q.Answers {
			if len(a.To) > 1 {
				c.Joint++
			}
		}
	}
	if d.Sitting != nil {
		c.Speakers, c.Decisions = countProceedings(d.Sitting)
	}
	for _, i := range d.Incidents {
		c.Figures += len(i.Figures)
	}
	c.Furniture = len(d.Paper.Furniture)
	return c
}

// countQuestions counts questions; one with parts counts as its parts.
func countQuestions(list []questions.Question) (n int) {
	for _, q := range list {
		n += max(1, countQuestions(q.Parts))
	}
	return n
}

func countProceedings(s *questions.Sitting) (speakers, decisions int) {
	seen := map[incidents.Name]bool{}
	for i := range s.Agenda {
		for _, c := range s.Agenda[i].Proceedings {
			if c.By != "" {
				seen[c.By] = true
			}
		}
		if d := s.Agenda[i].Decision; d != nil {
			decisions += countDecisions(*d)
		}
	}
	return len(seen), decisions
}

func countDecisions(d questions.Decision) int {
	n := 1
	for _, inner := range d.Includes {
		n += countDecisions(inner)
	}
	return n
}
