package render

import (
	"cmp"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/render/protocol"
	"quaestor/render/tree"
	"quaestor/templates"
)

// A sitting is what the template of a sitting is given.
type sitting struct {
	Sign      string   // with the date, as it stands above a decision
	Begin     string   // when the first part began; may be empty
	Ends      []string // how the parts ended and went on
	Agenda    []item
	PlaceDate string // of the signatures; empty if there are none
	Minutes   string
	Chair     string
}

// An item of the agenda. Inquiry is nil where it deals with none.
type item struct {
	Number, Title string
	Inquiry       *inquiry
	Turns         []turn
	Decision      *decision
}

// A turn is one contribution. Speaker is empty where the same person goes on speaking; it is a name with its office.
// A turn has a Speech, or Reports, or Exchanges.
type turn struct {
	ID, Speaker     string
	Speech, Reports *Text
	Exchanges       []exchange
}

// A decision with those that are recorded with it.
type decision struct {
	ID, Result string
	Text       *Text
	Includes   []decision
}

func (c *composer) sitting(s *questions.Sitting) *sitting {
	out := &sitting{Sign: c.sign(s), Begin: c.begin(s), Ends: c.ends(s)}
	for i := range s.Agenda {
		out.Agenda = append(out.Agenda, c.item(&s.Agenda[i]))
	}
	if s.Signed != nil {
		out.PlaceDate = c.phrase("place-date", map[string]string{"Place": s.Signed.Place, "Date": s.Signed.Date.Format(c.tag)})
		out.Minutes, out.Chair = s.Signed.Minutes, s.Signed.Chair
	}
	return out
}

func (c *composer) sign(s *questions.Sitting) string {
	return c.phrase("sitting-number", map[string]string{"ID": string(s.ID), "Date": c.shortDay(s.Date)})
}

// shortDay writes a day as short as the language allows: 10.06.2025. In English no form in figures is safe from being
// read with the month first.
func (c *composer) shortDay(day incidents.Date) string {
	if c.tag == lang.English {
		return day.Format(c.tag)
	}
	return day.Numeric(c.tag)
}

func (c *composer) begin(s *questions.Sitting) string {
	if len(s.Parts) == 0 || s.Parts[0].Begin.IsZero() {
		return ""
	}
	return c.part(s.Parts[0].Kind, "-begin", s.Parts[0].Begin.String())
}

// part returns a phrase about a part of the sitting; nothing where the record does not say which.
func (c *composer) part(kind questions.PartKind, what string, value any) string {
	if kind == "" {
		return ""
	}
	return c.phrase(string(kind)+what, value)
}

// ends tells of each part when it ended and what followed, and of the later ones when they began.
func (c *composer) ends(s *questions.Sitting) []string {
	var out []string
	for i, p := range s.Parts {
		if i > 0 && !p.Begin.IsZero() && p.Kind != "" {
			out = append(out, c.part(p.Kind, "-begin", p.Begin.String()))
		}
		var end, next string
		if !p.End.IsZero() {
			end = c.part(p.Kind, "-end", p.End.String())
		}
		if i+1 < len(s.Parts) {
			next = c.part(s.Parts[i+1].Kind, "-follows", nil)
		}
		switch {
		case end != "" && next != "":
			out = append(out, end+" – "+next)
		case end+next != "":
			out = append(out, end+next)
		}
	}
	return out
}

func (c *composer) item(i *questions.Item) item {
	out := item{Number: i.Number, Title: i.Title}
	var about *questions.Inquiry
	if targets := c.d.Lookup(questions.KindInquiry, i.Inquiry); len(targets) > 0 {
		about, _ = targets[0].Value.(*questions.Inquiry)
		c.use(targets[0].Record)
		out.Inquiry = c.inquiryHead(about)
		out.Inquiry.Paper = c.paper(targets[0], out.Inquiry.Number)
		out.Title = cmp.Or(i.Title, about.Title)
	}
	out.Turns = c.turns(i.Proceedings, about)
	if i.Decision != nil {
		d := c.decision(i.Decision)
		d.ID = c.id(protocol.Slug(c.phrase("decision", nil)))
		out.Decision = &d
	}
	return out
}

// paper returns a number as it is printed, such as "– Drucks. 21/2301 –", the paper in it leading to its document.
func (c *composer) paper(at questions.Target, number string) run {
	paper := c.called(at.Value)
	before, after, found := strings.Cut(number, paper)
	if !found || paper == "" {
		return c.leading(at, plain(number))
	}
	return slices.Concat(plain(before), c.leading(at, plain(paper)), plain(after))
}

// turns makes the data of the proceedings. Who spoke last is remembered: the name is not said twice.
func (c *composer) turns(list []questions.Contribution, about *questions.Inquiry) []turn {
	var out []turn
	var speaking incidents.Name
	for i := range list {
		one := &list[i]
		c.turned++
		t := turn{ID: c.id(c.phrase("turn-id", c.turned)), Speech: c.text(&one.Speech), Reports: c.text(&one.Reports)}
		if len(one.Answers) > 0 && about != nil {
			t.Exchanges = c.exchanges(about, chosen(about, one.Answers), 3)
		}
		switch {
		case t.Reports != nil:
			t.Speaker, speaking = c.name(one.By, questions.KindPerson), ""
		case one.By != "" && one.By != speaking:
			t.Speaker, speaking = c.name(one.By, questions.KindPerson), one.By
		}
		out = append(out, t)
	}
	return out
}

// chosen returns the exchanges that a turn gives: all, or those that answer one of the questions it names.
func chosen(q *questions.Inquiry, labels []questions.Label) []questions.Exchange {
	wanted := map[questions.Label]bool{}
	for _, label := range labels {
		wanted[label] = true
	}
	for _, n := range q.Outline() {
		if wanted[n.Label] {
			markParts(wanted, n.Label, n.Question.Parts)
		}
	}
	var out []questions.Exchange
	for _, e := range q.Exchanges() {
		if wanted["all"] || slices.ContainsFunc(e.Labels, func(l questions.Label) bool { return wanted[l] }) {
			out = append(out, e)
		}
	}
	return out
}

// markParts adds the labels of the parts of a question.
func markParts(wanted map[questions.Label]bool, prefix questions.Label, parts []questions.Question) {
	for i := range parts {
		label := prefix + parts[i].Label
		wanted[label] = true
		markParts(wanted, label, parts[i].Parts)
	}
}

func (c *composer) decision(d *questions.Decision) decision {
	out := decision{Text: c.text(&d.Text), Result: d.Result}
	for i := range d.Includes {
		out.Includes = append(out.Includes, c.decision(&d.Includes[i]))
	}
	return out
}

// sittingMeta fills in what catalogues say about a sitting, and returns what its pages may.
func (c *composer) sittingMeta(doc *tree.Document, s *questions.Sitting) templates.Sheet {
	committee := string(s.Committee)
	if b := one[incidents.Body](c.d, s.Committee, questions.KindBody); b != nil {
		committee = b.Name
	}
	doc.Title = cmp.Or(s.Title, committee+", "+s.Date.Format(c.tag))
	doc.Subject = c.phrase("subject-sitting", string(s.ID))
	doc.Date = s.Date.String()
	doc.Header = tree.Running{Left: s.Clerk, Center: c.sign(s), Right: c.phrase("period", s.Period)}
	if s.Signed != nil && s.Signed.Minutes != "" {
		doc.Authors = []string{s.Signed.Minutes}
	}
	var inquiries []incidents.Name
	for _, i := range s.Agenda {
		if i.Inquiry != "" {
			inquiries = append(inquiries, i.Inquiry)
		}
	}
	doc.Meta = properties(property("committee", committee), property("period", s.Period), listed("inquiries", inquiries, nil))
	return templates.Sheet{Sign: doc.Header.Center, Period: doc.Header.Right, Clerk: s.Clerk, Committee: committee}
}
