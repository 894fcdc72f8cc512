package intake_test

import (
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/questions"
)

// compare holds the dossier against the facts.
func (c *cutting) compare(want *facts) {
	inquiries := c.inquiries()
	for i := range want.Inquiries {
		c.inquiry(&want.Inquiries[i], inquiryOf(inquiries, want.Inquiries, i))
	}
	if n := len(want.Inquiries); n > 0 && n != len(inquiries) {
		c.miss("inquiries", "got %d, want %d", len(inquiries), n)
	}
	c.counts(want, inquiries)
	if want.Sitting != nil {
		c.sitting(want.Sitting)
	}
	c.words(want)
	var unplaced []string
	for _, line := range c.reading.Unplaced {
		unplaced = append(unplaced, line.Text)
	}
	c.equal("unplaced lines", unplaced, want.Unplaced)
}

func (c *cutting) inquiries() (list []*questions.Inquiry) {
	for _, r := range c.dossier.Records {
		if q, is := r.Value.(*questions.Inquiry); is {
			list = append(list, q)
		}
	}
	return list
}

func (c *cutting) counts(want *facts, inquiries []*questions.Inquiry) {
	asked, answered := 0, 0
	for _, q := range inquiries {
		asked += len(q.Questions)
		answered += len(q.Answers)
	}
	for _, n := range []struct {
		what      string
		got, want int
	}{{"inquiries", len(inquiries), want.Matters}, {"questions", asked, want.Questions}, {"answers", answered, want.Answers}} {
		if n.want > 0 && n.got != n.want {
			c.miss("number of "+n.what, "got %d, want %d", n.got, n.want)
		}
	}
}

// inquiryOf returns the inquiry that is meant: that of the number, else the one in the same place of as many.
func inquiryOf(list []*questions.Inquiry, want []inquiryFacts, i int) *questions.Inquiry {
	at := slices.IndexFunc(list, func(q *questions.Inquiry) bool { return string(q.ID) == want[i].ID })
	if at < 0 && len(list) == len(want) {
		at = i
	}
	if at < 0 {
		return nil
	}
	return list[at]
}

func (c *cutting) inquiry(want *inquiryFacts, q *questions.Inquiry) {
	if q == nil {
		c.miss("inquiry "+want.ID, "there is none")
		return
	}
	c.matches("number", string(q.ID), want.ID)
	c.matches("title", q.Title, want.Title)
	c.matches("type", q.Type, want.Type)
	c.matches("preamble", string(q.Preamble), want.Preamble)
	c.matches("grounds", string(q.Grounds), want.Grounds)
	c.matches("statement", string(q.Statement), want.Statement)
	c.matches("closing", string(q.Closing), want.Closing)
	c.day("tabled", q.Tabled, want.Tabled)
	c.day("forwarded", q.Forwarded, want.Forwarded)
	c.day("answered", q.Answered, want.Answered)
	c.equal("askers", c.names(q.AskedBy...), want.AskedBy)
	if want.Text != "" && len(q.Questions) == 1 {
		c.matches("question", string(q.Questions[0].Text), want.Text)
	}
	c.questions(q, want)
	c.answers(q, want)
}

func (c *cutting) questions(q *questions.Inquiry, want *inquiryFacts) {
	if want.Questions == nil {
		return
	}
	var got, wanted []string
	for _, n := range q.Outline() {
		got = append(got, string(n.Label))
	}
	for _, one := range want.Questions {
		wanted = append(wanted, one.Label)
		if found := q.Question(questions.Label(one.Label)); found != nil {
			c.matches("question "+one.Label, string(found.Text), one.Text)
		}
	}
	slices.Sort(got)
	slices.Sort(wanted)
	c.equal("questions", got, wanted)
}

func (c *cutting) answers(q *questions.Inquiry, want *inquiryFacts) {
	if want.Questions == nil {
		return
	}
	var got, wanted []string
	for i, a := range q.Answers {
		var to []string
		for _, label := range a.To {
			to = append(to, string(label))
		}
		got = append(got, strings.Join(to, "+"))
		if i < len(want.Answers) {
			c.matches("answer to "+got[i], string(a.Text), want.Answers[i].Text)
		}
	}
	for _, a := range want.Answers {
		wanted = append(wanted, strings.Join(a.To, "+"))
	}
	c.equal("answers", got, wanted)
}

// names returns what people and groups of the register are called.
func (c *cutting) names(ids ...incidents.Name) (list []string) {
	for _, id := range ids {
		name := "?" + string(id)
		for _, found := range slices.Concat(c.dossier.Lookup(questions.KindPerson, id), c.dossier.Lookup(questions.KindGroup, id)) {
			switch e := found.Value.(type) {
			case *incidents.Person:
				name = e.Name
			case *incidents.Group:
				name = e.Name
			}
		}
		list = append(list, name)
	}
	return list
}

func (c *cutting) equal(what string, got, want []string) {
	if !slices.Equal(got, want) {
		c.miss(what, "\n got %q\nwant %q", got, want)
	}
}

func (c *cutting) day(what string, got, want incidents.Date) {
	if !want.IsZero() && got != want {
		c.miss(what, "got %v, want %v", got, want)
	}
}

// matches compares a text with its begin and end. A text that is not told is not compared.
func (c *cutting) matches(what, got, want string) {
	if want == "" {
		return
	}
	got = bare(got)
	begin, end, open := strings.Cut(want, "…")
	begin, end = strings.TrimSpace(begin), strings.TrimSpace(end)
	if got != want && !(open && strings.HasPrefix(got, begin) && strings.HasSuffix(got, end)) {
		c.miss(what, "\n got %s\nwant %s", got, want)
	}
}
