// Package facts finds in the running texts of a draft the numbers that are facts, and offers them as figures of
// incidents. [Offer] is all there is to it.
//
// Every figure is cited where its number stands, [21.153](figure:anfragen-21153), so that the words of the text stay what
// they were. A number is a fact if it counts something that the text names behind it. It would rather miss one than take
// a deadline, a postcode or a paragraph for one.
package facts

import (
	"slices"
	"strconv"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/questions"
	"quaestor/questions/intake/form"
	"quaestor/questions/prose"
)

// Offer makes incidents of the figures in the texts of a draft and cites them there: one for each inquiry, and one for what
// minutes say besides. Where there is no figure, nor a head that names an incident, none is made. A draft that has incidents
// stays as it is. Bodies that the texts introduce with a short form, "Bundesverwaltungsamt (BVA)", go to its register.
func Offer(d *form.Draft) {
	var offers []*offer
	lines := map[string]int{}
	for _, q := range d.Inquiry {
		offers = append(offers, newOffer(d, q, lines))
	}
	if d.Sitting != nil {
		o := newOffer(d, nil, lines)
		o.others = offers
		offers = append(offers, o)
	}
	for _, o := range offers {
		o.eachText(o.introduce)
	}
	if len(d.Incidents) > 0 {
		return
	}
	names := map[incidents.Name]bool{}
	for _, o := range offers {
		o.tellFrom(names)
		o.settle()
	}
}

// tellFrom gives the incident a name that no other of the draft has: an inquiry and a sitting may be called the same.
func (o *offer) tellFrom(names map[incidents.Name]bool) {
	base := o.name
	for n := 2; base != "" && names[o.name]; n++ {
		o.name = base + incidents.Name("-"+strconv.Itoa(n))
	}
	names[o.name] = true
}

// An offer is what is being gathered from the texts about one inquiry, or from those of a sitting that are about none.
type offer struct {
	d       *form.Draft
	tag     lang.Tag
	inquiry *questions.Inquiry // nil for the sitting
	name    incidents.Name     // of the incident
	found   []*fact
	near    map[int64][]*fact // the same, by the whole number below their amount
	taken   map[incidents.Name]bool
	others  []*offer       // whose figures the sitting may tell of, too
	last    *fact          // in the text that is being read
	lines   map[string]int // the first line of a paragraph of the paper, by its text; empty until it is needed
}

func newOffer(d *form.Draft, q *questions.Inquiry, lines map[string]int) *offer {
	o := &offer{d: d, tag: d.Language, inquiry: q, near: map[int64][]*fact{}, taken: map[incidents.Name]bool{}, lines: lines}
	id := incidents.Name("")
	if q != nil {
		id = q.ID
	} else {
		id = d.Sitting.ID
	}
	if id != "" {
		o.name = incidents.Name(questions.Slug(id))
	}
	return o
}

// settle makes the incident, if there is something to say.
func (o *offer) settle() {
	if o.name == "" {
		return
	}
	o.eachText(o.cite)
	if slices.ContainsFunc(o.found, (*fact).isLong) {
		o.eachText(o.citeAgain)
	}
	if len(o.found) == 0 && o.about() == "" {
		return
	}
	i := o.incident()
	o.d.Incidents = append(o.d.Incidents, i)
	if o.inquiry != nil {
		o.inquiry.Incidents = append(o.inquiry.Incidents, i.ID)
	}
}

// A fact is a figure on its way into the incident, with what the text around it says about it.
type fact struct {
	in     *offer
	figure incidents.Figure
	stem   string // of the unit
	line   int    // index of the line of the words that say what it is a share of
	asOf   int    // the same of the words that say when
	source int
}

// eachText calls f with every running text.
func (o *offer) eachText(f func(text *incidents.Prose)) {
	if o.inquiry != nil {
		o.walk(o.inquiry, f)
	}
	if o.d.Sitting != nil {
		o.walk(o.d.Sitting, f)
	}
}

func (o *offer) walk(value any, f func(text *incidents.Prose)) {
	record.Walk(value, func(around []any, _ *record.Field, value any) {
		if text, is := value.(*incidents.Prose); is && *text != "" && o.matter(around) == o.inquiry {
			f(text)
		}
	})
}

// matter returns the inquiry of the draft that a text is about, by what is around it; nil if it is about none.
func (o *offer) matter(around []any) *questions.Inquiry {
	for _, mapping := range around {
		switch m := mapping.(type) {
		case *questions.Inquiry:
			return m
		case *questions.Item:
			for _, q := range o.d.Inquiry {
				if m.Inquiry != "" && q.ID == m.Inquiry {
					return q
				}
			}
		}
	}
	return nil
}

// cite turns the facts of a text into links to their figures.
func (o *offer) cite(text *incidents.Prose) {
	o.last = nil
	o.link(text, func(whole string, span prose.Span) *fact {
		f := o.fact(whole, span)
		if f != nil {
			o.last = f
		}
		return f
	})
}

// path returns what leads to a figure: its name alone where the inquiry around the text leads to its incident.
func (o *offer) path(f *fact) string {
	if o.inquiry != nil {
		return string(f.figure.ID)
	}
	return string(f.in.name) + "/" + string(f.figure.ID)
}

// citeAgain does so with long numbers that do not say what they count and are those of a figure, as the total in a table.
func (o *offer) citeAgain(text *incidents.Prose) { o.link(text, o.same) }

// link turns the numbers of a text for which pick returns a fact into links to its figure.
func (o *offer) link(text *incidents.Prose, pick func(whole string, span prose.Span) *fact) {
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
		b.WriteString("[" + span.In(whole) + "](figure:" + o.path(f) + ")")
		from = int(span.End)
	}
	if from > 0 {
		*text = incidents.Prose(b.String() + whole[from:])
	}
}
