package render

import (
	"cmp"
	"slices"
	"strconv"

	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/render/protocol"
	"quaestor/render/tree"
	"quaestor/templates"
)

// An inquiry is what the template of an inquiry is given, and within a sitting each item that deals with one.
type inquiry struct {
	Number     string // as printed, in its phrase
	Paper      run    // the same, leading to the inquiry where it is another document
	Type       string
	Title      string
	Askers     string
	Addressee  string
	Preamble   *Text
	PreambleID string
	Grounds    *Text
	Statement  *Text
	Exchanges  []exchange
	Closing    *Text
	Answered   string // by whom and when; empty while it is open
	Incidents  []run  // what it is about
	Sittings   []run  // that dealt with it
}

// An exchange is an answer with its questions; without an answer they are open.
type exchange struct {
	Questions []question
	Answer    *answer
}

// A question as it is put. Level is that of its heading.
type question struct {
	ID, Title, Lead string
	Level           int
	Text            *Text
	Parts           []question
}

// An answer as it is given. Where nobody wrote a text, Sentence says what the record says.
type answer struct {
	ID, Title, Joint string
	Level            int
	By               string
	Text             *Text
	Sentence         string
	Basis            *Text // of a refusal without a text
}

// inquiry makes the data; level is that of the questions' headings.
func (c *composer) inquiry(q *questions.Inquiry, level int) *inquiry {
	in := c.inquiryHead(q)
	in.Grounds, in.Statement, in.Closing = c.text(&q.Grounds), c.text(&q.Statement), c.text(&q.Closing)
	in.Exchanges = c.exchanges(q, q.Exchanges(), level)
	if !q.Answered.IsZero() {
		in.Answered = c.phrase("answered", map[string]string{"By": c.and(c.answerers(q)), "Date": q.Answered.Format(c.tag)})
	}
	about, dealt := map[any]bool{}, map[any]bool{}
	for _, name := range q.Incidents {
		about[one[incidents.Incident](c.d, name, questions.KindIncident)] = true
	}
	for _, o := range c.d.Occasions(q.ID) {
		dealt[o.Sitting] = true
	}
	in.Incidents, in.Sittings = c.leads(about), c.leads(dealt)
	return in
}

// answerers returns the names of those who answer, each once.
func (c *composer) answerers(q *questions.Inquiry) []string {
	var names []string
	for i := range q.Answers {
		by := c.name(q.Answers[i].By, questions.KindPerson, questions.KindBody)
		if by != "" && !slices.Contains(names, by) {
			names = append(names, by)
		}
	}
	return names
}

// inquiryHead makes the data without questions and answers.
func (c *composer) inquiryHead(q *questions.Inquiry) *inquiry {
	in := &inquiry{Number: c.phrase("number", string(q.ID)), Type: c.instrument(q.Type), Title: q.Title,
		Askers: c.askers(q.AskedBy), Addressee: c.full(q.Addressee),
		Preamble: c.text(&q.Preamble)}
	in.Paper = plain(in.Number)
	if in.Preamble != nil {
		in.PreambleID = c.id(protocol.Slug(c.phrase("preamble", nil)))
		c.places[&q.Preamble] = in.PreambleID
	}
	return in
}

// exchanges makes the data of answers and their questions. Before the first part of a question that is answered in
// parts stands what the parts have in common; parts with an answer of their own stand there only.
func (c *composer) exchanges(of *questions.Inquiry, list []questions.Exchange, level int) []exchange {
	parents := parentsOf(of.Questions, nil, map[*questions.Question]*questions.Question{})
	apart := answered(of)
	printed := map[*questions.Question]bool{}
	var out []exchange
	for _, e := range list {
		var x exchange
		for _, q := range e.Questions {
			for _, stem := range stems(q, parents, printed) {
				x.Questions = append(x.Questions, c.question(stem, of, level, nil, nil))
			}
			printed[q] = true
			x.Questions = append(x.Questions, c.question(q, of, level, q.Parts, apart))
		}
		if e.Answer != nil {
			x.Answer = c.answer(e, level+1)
		}
		out = append(out, x)
	}
	return out
}

// answered returns the questions and sub-questions that answers name.
func answered(of *questions.Inquiry) map[*questions.Question]bool {
	named := map[*questions.Question]bool{}
	for i := range of.Answers {
		for _, label := range of.Answers[i].To {
			named[of.Question(label)] = true
		}
	}
	return named
}

func parentsOf(list []questions.Question, parent *questions.Question, in map[*questions.Question]*questions.Question) map[*questions.Question]*questions.Question {
	for i := range list {
		in[&list[i]] = parent
		parentsOf(list[i].Parts, &list[i], in)
	}
	return in
}

// stems returns the questions around a part that have not been printed yet, outermost first.
func stems(q *questions.Question, parents map[*questions.Question]*questions.Question, printed map[*questions.Question]bool) []*questions.Question {
	parent := parents[q]
	if parent == nil || printed[parent] {
		return nil
	}
	printed[parent] = true
	return append(stems(parent, parents, printed), parent)
}

// question makes the data of a question with those of its parts that do not stand apart.
func (c *composer) question(q *questions.Question, of *questions.Inquiry, level int, parts []questions.Question, apart map[*questions.Question]bool) question {
	label := c.label(q, of)
	id := c.id(c.anchor(label))
	c.places[q] = id
	out := question{ID: id, Title: c.phrase("question", string(label)), Lead: c.phrase("question-lead", string(label)),
		Level: min(level, 6), Text: c.text(&q.Text)}
	for i := range parts {
		if apart[&parts[i]] {
			continue
		}
		part := c.question(&parts[i], of, level+1, parts[i].Parts, apart)
		part.Lead = c.phrase("part-lead", string(parts[i].Label))
		out.Parts = append(out.Parts, part)
	}
	return out
}

func (c *composer) answer(e questions.Exchange, level int) *answer {
	labels := make([]string, len(e.Labels))
	for i, label := range e.Labels {
		labels[i] = string(label)
	}
	a := &answer{Level: min(level, 6), By: c.name(e.Answer.By, questions.KindPerson, questions.KindBody), Text: c.text(&e.Answer.Text)}
	if len(labels) > 1 {
		a.Title, a.Joint = c.phrase("answers", c.and(labels)), cmp.Or(e.Answer.Joint, c.phrase("joint", c.and(labels)))
	} else {
		a.Title = c.phrase("answer", c.and(labels))
	}
	a.ID = c.id(protocol.Slug(a.Title))
	if a.Text == nil {
		a.Sentence = c.sentence(e.Answer)
		if e.Answer.Refuses != nil {
			a.Basis = c.text(&e.Answer.Refuses.Basis)
		}
	}
	return a
}

// sentence says what an answer without a text comes to.
func (c *composer) sentence(a *questions.Answer) string {
	switch {
	case a.Refuses != nil:
		return c.phrase("refuses", c.word("ground", string(a.Refuses.Ground)))
	case len(a.RefersTo) == 1:
		return c.phrase("refers-to-one", string(a.RefersTo[0]))
	case len(a.RefersTo) > 1:
		labels := make([]string, len(a.RefersTo))
		for i, label := range a.RefersTo {
			labels[i] = string(label)
		}
		return c.phrase("refers-to-many", c.and(labels))
	}
	return ""
}

// inquiryMeta fills in what catalogues say about an inquiry, and returns what its pages may.
func (c *composer) inquiryMeta(doc *tree.Document, q *questions.Inquiry) templates.Sheet {
	doc.Title = q.Title
	doc.Subject = c.instrument(q.Type) + ", " + c.phrase("paper", string(q.ID))
	doc.Date = cmp.Or(q.Answered.String(), c.d.Date(c.r).String(), q.Tabled.String())
	doc.Header = tree.Running{Center: c.phrase("paper", string(q.ID)), Right: c.instrument(q.Type)}
	doc.Authors = c.answerers(q)
	doc.Meta = properties(
		property("type", c.instrument(q.Type)),
		listed("asked_by", q.AskedBy, c.askers),
		property("addressee", c.full(q.Addressee)),
		listed("incidents", q.Incidents, nil),
		property("tabled", q.Tabled.String()),
		property("answered", q.Answered.String()),
		property("questions", strconv.Itoa(len(q.Counted()))),
		property("open", openCount(q)))
	return templates.Sheet{Kind: c.instrument(q.Type), Number: c.phrase("paper", string(q.ID))}
}

// openCount is empty where every question has an answer.
func openCount(q *questions.Inquiry) string {
	if n := len(q.Open()); n > 0 {
		return strconv.Itoa(n)
	}
	return ""
}
