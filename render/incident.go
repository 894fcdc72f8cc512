package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/render/protocol"
	"quaestor/render/tree"
	"quaestor/templates"
)

// An incident is what the template of an incident is given.
type incident struct {
	Title                  string
	Facts                  []fact
	Summary, Cause, Impact *Text
	FiguresID              string
	Figures                []figure
	Events                 []event
	Measures               []measure
	CitedBy                []run
}

// A fact is a line of the table at the top.
type fact struct{ Name, Value string }

// A figure with all that makes it checkable. Breakdown is nil if it has none.
type figure struct {
	What, Value, Unit, AsOf, Source string
	Breakdown                       *breakdown
}

// A breakdown of a figure; its parts add up to Total.
type breakdown struct {
	ID, Title, By string
	Parts         []part
	Total         string
	Bars          []bar  // of a chart; none where the parts cannot be compared
	Alt           string // what the chart shows, in words
}

// A part is one row of a breakdown.
type part struct{ Label, Value string }

// An event with the day it began on, for machines.
type event struct {
	When, Start, Source string
	What                *Text
}

// A measure with how far it came.
type measure struct {
	State, When, Who string
	What, Because    *Text
}

func (c *composer) incident(in *incidents.Incident) *incident {
	out := &incident{Title: in.Title, Facts: c.facts(in), Summary: c.text(&in.Summary), Cause: c.text(&in.Cause), Impact: c.text(&in.Impact)}
	if len(in.Figures) > 0 {
		out.FiguresID = c.id(protocol.Slug(c.phrase("figures", nil)))
	}
	for i := range in.Figures {
		out.Figures = append(out.Figures, c.figure(&in.Figures[i]))
	}
	for i := range in.Timeline {
		e := &in.Timeline[i]
		out.Events = append(out.Events, event{When: e.When.Format(c.tag), Start: e.When.First.String(), What: c.text(&e.What),
			Source: c.source(e.Source)})
	}
	for i := range in.Measures {
		m := &in.Measures[i]
		out.Measures = append(out.Measures, measure{State: c.word("state", string(m.State)), When: inOneLine(m.When.Format(c.tag)),
			Who: c.who(m.Who), What: c.text(&m.What), Because: c.text(&m.Because)})
	}
	out.CitedBy = c.citedBy(in)
	return out
}

func (c *composer) facts(in *incidents.Incident) []fact {
	all := []fact{
		{c.phrase("status", nil), c.word("status", string(in.Status))},
		{c.phrase("incident-period", nil), in.Period.Format(c.tag)},
		{c.phrase("systems", nil), c.fullNames(in.Systems)},
		{c.phrase("affected", nil), c.fullNames(in.Affected)},
		{c.phrase("responsible", nil), c.full(in.Responsible)},
	}
	var given []fact
	for _, f := range all {
		if f.Value != "" {
			given = append(given, f)
		}
	}
	return given
}

func (c *composer) who(list []incidents.Name) string {
	return c.names(list, questions.KindBody, questions.KindPerson, questions.KindGroup)
}

func (c *composer) source(name incidents.Name) string {
	return c.name(name, questions.KindBody, questions.KindDocument, questions.KindPerson)
}

func (c *composer) figure(f *incidents.Figure) figure {
	out := figure{What: f.What, Value: f.Value.Format(c.tag), Unit: f.Unit, AsOf: inOneLine(f.AsOf.Format(c.tag)), Source: c.source(f.Source)}
	if out.What == "" {
		out.What = string(f.ID)
	}
	if f.Of != "" {
		out.What = c.phrase("share", map[string]string{"What": out.What, "Of": f.Of})
	}
	if f.Breakdown != nil {
		title := c.breakdownTitle(f)
		out.Breakdown = &breakdown{ID: c.id(protocol.Slug(title)), Title: title, By: f.Breakdown.By, Total: f.Value.Format(c.tag)}
		for _, p := range f.Breakdown.Parts {
			out.Breakdown.Parts = append(out.Breakdown.Parts, part{p.Label, p.Value.Format(c.tag)})
		}
		out.Breakdown.Bars, out.Breakdown.Alt = c.chart(f.Breakdown.Parts)
	}
	return out
}

// inOneLine keeps a day together in the narrow column of a table: 12. September 2025.
func inOneLine(day string) string {
	if utf8.RuneCountInString(day) > len("12. September 2025") {
		return day
	}
	return strings.ReplaceAll(day, " ", "\u00a0")
}

func (c *composer) breakdownTitle(f *incidents.Figure) string {
	what := f.What
	if what == "" {
		what = string(f.ID)
	}
	title := c.phrase("breakdown", map[string]string{"What": what, "By": f.Breakdown.By})
	first, size := utf8.DecodeRuneInString(title)
	return string(unicode.ToUpper(first)) + title[size:]
}

// figureAnchor returns where a figure stands in its incident: at its breakdown, else among all figures.
func (c *composer) figureAnchor(f *incidents.Figure) string {
	if f.Breakdown != nil {
		return protocol.Slug(c.breakdownTitle(f))
	}
	return protocol.Slug(c.phrase("figures", nil))
}

// citedBy lists the papers that name the incident or one of its figures, and the sittings that deal with one of them, in
// the order of the records.
func (c *composer) citedBy(in *incidents.Incident) []run {
	things := []any{in}
	for i := range in.Figures {
		things = append(things, &in.Figures[i])
	}
	citing := map[any]bool{}
	for _, thing := range things {
		for _, cite := range c.d.Cited(thing) {
			citing[cite.From.Value] = true
			if q, ok := cite.From.Value.(*questions.Inquiry); ok {
				for _, o := range c.d.Occasions(q.ID) {
					citing[o.Sitting] = true
				}
			}
		}
	}
	return c.leads(citing)
}

// leads returns references to other documents, given by the values of their records, in the order of the records.
func (c *composer) leads(wanted map[any]bool) []run {
	var list []run
	for _, r := range c.d.Records {
		if wanted[r.Value] && r != c.r && r.Kind.Folder() != "" {
			list = append(list, c.leading(questions.Target{Kind: r.Kind, Record: r, Value: r.Value}, plain(c.titled(r))))
		}
	}
	return list
}

// titled returns how a document is called in a list.
func (c *composer) titled(r *questions.Record) string {
	switch v := r.Value.(type) {
	case *questions.Inquiry:
		return c.called(v) + ": " + v.Title
	case *questions.Sitting:
		return c.phrase("subject-sitting", c.sign(v))
	}
	return c.called(r.Value)
}

// incidentMeta fills in what catalogues say about an incident, and returns what its pages may.
func (c *composer) incidentMeta(doc *tree.Document, in *incidents.Incident) templates.Sheet {
	doc.Title = in.Title
	doc.Subject = c.phrase("subject-incident", nil)
	doc.Date = in.Period.First.String()
	doc.Header = tree.Running{Center: in.Title, Right: doc.Subject}
	doc.Meta = properties(
		property("status", string(in.Status)),
		property("period", in.Period.Format(c.tag)),
		listed("systems", in.Systems, c.fullNames),
		property("responsible", c.full(in.Responsible)))
	return templates.Sheet{}
}
