package intake_test

import (
	"regexp"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/record"
	"quaestor/questions"
)

func (c *cutting) sitting(want *sittingFacts) {
	at := slices.IndexFunc(c.dossier.Records, func(r *questions.Record) bool { return r.Kind == questions.KindSitting })
	if at < 0 {
		c.miss("sitting", "there is none")
		return
	}
	s := c.dossier.Records[at].Value.(*questions.Sitting)
	c.matches("sign", string(s.ID), want.Sign)
	c.matches("clerk", s.Clerk, want.Clerk)
	c.day("date", s.Date, want.Date)
	if len(s.Parts) == 0 {
		c.miss("parts", "there are none")
	} else {
		c.matches("begin", s.Parts[0].Begin.String(), want.Begin)
		c.matches("end", s.Parts[0].End.String(), want.End)
	}
	c.agenda(s, want)
	if s.Signed == nil {
		c.miss("signatures", "there are none")
		return
	}
	c.matches("minutes", s.Signed.Minutes, want.Minutes)
	c.matches("chair", s.Signed.Chair, want.Chair)
	c.day("signed", s.Signed.Date, want.Signed)
}

func (c *cutting) agenda(s *questions.Sitting, want *sittingFacts) {
	var items, speakers, results []string
	var decisions []questions.Decision
	contributions := 0
	for i := range s.Agenda {
		item := &s.Agenda[i]
		items = append(items, item.Number)
		contributions += len(item.Proceedings)
		for _, turn := range item.Proceedings {
			if turn.By != "" && !slices.Contains(speakers, c.names(turn.By)[0]) {
				speakers = append(speakers, c.names(turn.By)...)
			}
		}
		if item.Decision != nil {
			decisions = append(decisions, *item.Decision)
			results = append(results, item.Decision.Result)
		}
	}
	c.equal("items", items, want.Items)
	c.equal("speakers", speakers, want.Speakers)
	c.equal("results", results, want.Results)
	if contributions != want.Contributions {
		c.miss("contributions", "got %d, want %d", contributions, want.Contributions)
	}
	if len(decisions) != len(want.Decisions) {
		c.miss("decisions", "got %d, want %d", len(decisions), len(want.Decisions))
		return
	}
	for i := range decisions {
		c.matches("decision", string(decisions[i].Text), want.Decisions[i])
	}
}

// words holds that words stand in some record, and that what belongs to the page stands in none.
func (c *cutting) words(want *facts) {
	var b strings.Builder
	for _, r := range c.dossier.Records {
		gather(&b, r.Value)
	}
	gather(&b, &c.dossier.Register)
	text := bare(b.String())
	for _, words := range want.Kept {
		if !strings.Contains(text, words) {
			c.miss("kept "+words, "no record has the words")
		}
	}
	for _, words := range want.Absent {
		if strings.Contains(text, words) {
			c.miss("absent "+words, "a record has these words of the page")
		}
	}
}

// gather writes down all texts of a record. The clerk's sign has a field of its own, and belongs nowhere else.
func gather(b *strings.Builder, value any) {
	record.Walk(value, func(_ []any, f *record.Field, value any) {
		switch text := value.(type) {
		case *string:
			if f.Key == "clerk" {
				return
			}
			b.WriteString(*text + "\n")
		case *incidents.Prose:
			b.WriteString(string(*text) + "\n")
		}
	})
}

var (
	link   = regexp.MustCompile(`\[([^\]]*)\]\([a-z]+:[^)]*\)`)
	escape = regexp.MustCompile(`\\([!-/:-@[-` + "`" + `{-~])`)
)

// bare returns the words of a text without what Markdown adds to them.
func bare(text string) string {
	text = escape.ReplaceAllString(link.ReplaceAllString(text, "$1"), "$1")
	return strings.Join(strings.Fields(text), " ")
}
