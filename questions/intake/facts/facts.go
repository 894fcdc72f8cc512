// Package facts finds in the running texts of a draft the numbers that are facts, and offers them as figures of an
// incident. [Offer] is all there is to it.
//
// Every figure is cited where its number stands, [21.153](figure:anfragen-21153), so that the words of the text stay what
// they were. A number is a fact if it counts something that the text names behind it. It would rather miss one than take
// a deadline, a postcode or a paragraph for one.
package facts

import (
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/questions"
	"quaestor/questions/intake/form"
	"quaestor/questions/prose"
)

// Offer makes the incident of a draft from the figures in its texts and cites them there. The draft must know the number
// of its inquiry or the sign of its sitting; one that has neither, or neither a figure nor an
// incident that its head names, stays as it is. Bodies that the texts introduce with a short form, "Bundesverwaltungsamt (BVA)", go to its register.
func Offer(d *form.Draft) {
	o := offer{d: d, tag: d.Language, near: map[int64][]*fact{}, taken: map[incidents.Name]bool{}}
	o.eachText(o.introduce)
	d.Register.Bodies = append(d.Register.Bodies, o.bodies...)
	if d.Incident != nil || o.name() == "" {
		return
	}
	o.eachText(o.cite)
	if slices.ContainsFunc(o.found, (*fact).isLong) {
		o.eachText(o.citeAgain)
	}
	if len(o.found) > 0 || d.About != "" {
		d.Incident = o.incident()
		for _, inquiry := range d.Inquiry {
			inquiry.Incidents = append(inquiry.Incidents, d.Incident.ID)
		}
	}
}

// An offer is what is being gathered from one draft.
type offer struct {
	d      *form.Draft
	tag    lang.Tag
	found  []*fact
	near   map[int64][]*fact // the same, by the whole number below their amount
	taken  map[incidents.Name]bool
	last   *fact // in the text that is being read
	bodies []incidents.Body
	lines  map[string]int // the first line of a paragraph, by its text
}

// A fact is a figure on its way into the incident, with what the text around it says about it.
type fact struct {
	figure incidents.Figure
	stem   string // of the unit
	line   int    // index of the line of the words that say what it is a share of
	asOf   int    // the same of the words that say when
	source int
}

// eachText calls f with every running text of the draft. Prefix is what must stand before the name of a figure there.
func (o *offer) eachText(f func(text *incidents.Prose, prefix string)) {
	for _, inquiry := range o.d.Inquiry {
		o.walk(inquiry, f)
	}
	if o.d.Sitting != nil {
		o.walk(o.d.Sitting, f)
	}
}

func (o *offer) walk(value any, f func(text *incidents.Prose, prefix string)) {
	record.Walk(value, func(around []any, _ *record.Field, value any) {
		if text, is := value.(*incidents.Prose); is && *text != "" {
			f(text, o.prefix(around))
		}
	})
}

// prefix is empty where the inquiry around a text leads to the incident.
func (o *offer) prefix(around []any) string {
	for _, mapping := range around {
		if _, is := mapping.(*questions.Inquiry); is {
			return ""
		}
		if item, is := mapping.(*questions.Item); is && item.Inquiry != "" && o.holds(item.Inquiry) {
			return ""
		}
	}
	return string(o.name()) + "/"
}

func (o *offer) holds(inquiry incidents.Name) bool {
	for _, q := range o.d.Inquiry {
		if q.ID == inquiry {
			return true
		}
	}
	return false
}

// name returns what the incident is called, after the first inquiry or else the sitting.
func (o *offer) name() incidents.Name {
	switch {
	case len(o.d.Inquiry) > 0 && o.d.Inquiry[0].ID != "":
		return incidents.Name(questions.Slug(o.d.Inquiry[0].ID))
	case len(o.d.Inquiry) == 0 && o.d.Sitting != nil && o.d.Sitting.ID != "":
		return incidents.Name(questions.Slug(o.d.Sitting.ID))
	}
	return ""
}

// cite turns the facts of a text into links to their figures.
func (o *offer) cite(text *incidents.Prose, prefix string) {
	o.last = nil
	o.link(text, prefix, func(whole string, span prose.Span) *fact {
		f := o.fact(whole, span)
		if f != nil {
			o.last = f
		}
		return f
	})
}

// citeAgain does so with long numbers that do not say what they count and are those of a figure, as the total in a table.
func (o *offer) citeAgain(text *incidents.Prose, prefix string) { o.link(text, prefix, o.same) }

// link turns the numbers of a text for which pick returns a fact into links to its figure.
func (o *offer) link(text *incidents.Prose, prefix string, pick func(whole string, span prose.Span) *fact) {
	whole := string(*text)
	var b strings.Builder
	from := 0
	for _, span := range prose.Scan(whole, o.tag) {
		if span.Kind != prose.Number || strings.HasSuffix(whole[:span.Start], "!") { // a link there would be a picture
			continue
		}
		f := pick(whole, span)
		if f == nil {
			continue
		}
		b.WriteString(whole[from:span.Start])
		b.WriteString("[" + span.In(whole) + "](figure:" + prefix + string(f.figure.ID) + ")")
		from = int(span.End)
	}
	if from > 0 {
		*text = incidents.Prose(b.String() + whole[from:])
	}
}
