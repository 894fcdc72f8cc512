package questions

import (
	"reflect"
	"slices"

	"quaestor/incidents"
	"quaestor/internal/record"
)

// record returns a copy of what the audience may see of a record; nil if that is nothing.
func (c *curtain) record(r *Record) *Record {
	if c.hides(r.Access) {
		return nil
	}
	from := reflect.ValueOf(r.Value).Elem()
	to := reflect.New(from.Type())
	c.mapping(record.Of(from.Type()), to.Elem(), from)
	return &Record{Kind: r.Kind, ID: r.ID, Value: to.Interface(), folder: r.folder}
}

// mapping copies a mapping that the audience may see.
func (c *curtain) mapping(t *record.Table, to, from reflect.Value) {
	to.Set(from)
	for i := range t.Fields {
		f := &t.Fields[i]
		c.field(f, field(to, f.Index), field(from, f.Index))
	}
	switch v := to.Addr().Interface().(type) {
	case *Inquiry:
		c.inquiry(v, from.Addr().Interface().(*Inquiry))
	case *Item:
		c.item(v, from.Addr().Interface().(*Item))
	case *incidents.Figure:
		figure(v, from.Addr().Interface().(*incidents.Figure))
	}
}

// figure takes away a breakdown that has lost parts: the total would tell what they are.
func figure(to, from *incidents.Figure) {
	if from.Breakdown != nil && to.Breakdown != nil && len(to.Breakdown.Parts) < len(from.Breakdown.Parts) {
		to.Breakdown = nil
	}
}

func (c *curtain) field(f *record.Field, to, from reflect.Value) {
	switch {
	case f.Elem == acceptanceType:
		to.SetZero()
	case f.List:
		to.Set(c.list(f, from))
	case f.Pointer && (from.IsNil() || c.withheld(from.Elem())), f.Kind == record.Record && !f.Pointer && c.withheld(from):
		to.SetZero()
	case f.Pointer:
		to.Set(reflect.New(from.Type().Elem()))
		c.mapping(f.Record, to.Elem(), from.Elem())
	case f.Kind == record.Record:
		c.mapping(f.Record, to, from)
	case f.Elem == nameType && c.names[from.Addr().Interface().(*incidents.Name)]:
		to.SetZero()
	case f.Elem == proseType:
		to.SetString(c.blackout(from.Addr().Interface().(*incidents.Prose)))
	}
}

var (
	acceptanceType = reflect.TypeFor[incidents.Acceptance]()
	nameType       = reflect.TypeFor[incidents.Name]()
	proseType      = reflect.TypeFor[incidents.Prose]()
)

func field(v reflect.Value, index []int) reflect.Value {
	for _, i := range index {
		v = v.Field(i)
	}
	return v
}

// list copies the elements that the audience may see.
func (c *curtain) list(f *record.Field, from reflect.Value) reflect.Value {
	if from.IsNil() {
		return from
	}
	to := reflect.MakeSlice(from.Type(), 0, from.Len())
	for i := range from.Len() {
		if e := from.Index(i); !c.drops(f, e) {
			to = reflect.Append(to, e)
			one := *f
			one.List = false
			c.field(&one, to.Index(to.Len()-1), e)
		}
	}
	return to
}

func (c *curtain) drops(f *record.Field, e reflect.Value) bool {
	switch {
	case f.Kind == record.Record:
		return c.withheld(e)
	case f.Elem == nameType:
		return c.names[e.Addr().Interface().(*incidents.Name)]
	}
	return false
}

func (c *curtain) withheld(mapping reflect.Value) bool {
	return c.hides(mapping.Addr().Interface().(interface{ AccessLevel() incidents.Access }).AccessLevel())
}

// inquiry takes away the numbers of questions that are withheld, and answers that are to no others.
func (c *curtain) inquiry(to, from *Inquiry) {
	hidden := c.hiddenLabels(from)
	if len(hidden) == 0 {
		return
	}
	to.Answers = slices.DeleteFunc(to.Answers, func(a Answer) bool { return len(hidden.strip(a.To)) == 0 })
	for i := range to.Answers {
		a := &to.Answers[i]
		a.To, a.RefersTo = hidden.strip(a.To), hidden.strip(a.RefersTo)
	}
	hidden.stripConditions(to.Questions)
}

// item takes away the numbers of questions that are withheld from the places at which answers are given, and places at
// which none is left.
func (c *curtain) item(to, from *Item) {
	for _, t := range c.d.Lookup(KindInquiry, from.Inquiry) {
		hidden := c.hiddenLabels(t.Value.(*Inquiry))
		if c.hides(t.Access) {
			hidden[allAnswers] = true
		}
		for i := range to.Proceedings {
			x := &to.Proceedings[i]
			x.Answers = hidden.strip(x.Answers)
		}
	}
	to.Proceedings = slices.DeleteFunc(to.Proceedings, func(x Contribution) bool {
		return x.Speech == "" && x.Reports == "" && len(x.Answers) == 0
	})
}

// allAnswers stands in Contribution.Answers for the answers to all questions.
const allAnswers = "all"

// labels is a set of labels in their plain form.
type labels map[string]bool

// hiddenLabels returns the labels of the questions of an inquiry that are withheld.
func (c *curtain) hiddenLabels(q *Inquiry) labels {
	hidden := labels{}
	for _, r := range c.d.Lookup(KindInquiry, q.ID) {
		for i, name := range r.Record.inside.names {
			if c.hides(r.Record.inside.things[i].Access) {
				hidden[name] = true
			}
		}
	}
	return hidden
}

func (l labels) strip(list []Label) []Label {
	return slices.DeleteFunc(slices.Clone(list), func(label Label) bool { return l[plainLabel(string(label))] })
}

func (l labels) stripConditions(questions []Question) {
	for i := range questions {
		q := &questions[i]
		if l[plainLabel(string(q.If))] {
			q.If = ""
		}
		l.stripConditions(q.Parts)
	}
}
