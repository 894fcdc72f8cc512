package intake

import (
	"bytes"
	"reflect"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// An Addition is what a paper says and a record of the dossier lacks, such as the answers to questions that were taken in
// before. It is for a person to put in: files of a dossier are never changed.
type Addition struct {
	Kind  questions.Kind
	ID    incidents.Name
	File  string
	Under string // the key whose list it continues; "" if its keys belong at the end of the file
	Line  int    // of that key, or the last of the file
	Paper string
	Text  []byte // YAML, indented as it stands in the file
}

// A gap is what a record lacks, still as a record: one that has nothing else.
type gap struct {
	of    *questions.Record
	extra any // pointer to a record of the same type
	paper string
}

// part divides what a paper says into what a record lacks, by fields and by elements of lists that are found again, and the
// rest.
func (g *gathering) part(there, here any) (extra, rest any, lacks bool) {
	a, b := reflect.ValueOf(there).Elem(), reflect.ValueOf(here).Elem()
	more, same := reflect.New(a.Type()), reflect.New(a.Type())
	same.Elem().Set(b)
	t := record.Of(a.Type())
	for i := range t.Fields {
		f := &t.Fields[i]
		from, to := b.FieldByIndex(f.Index), more.Elem().FieldByIndex(f.Index)
		have := a.FieldByIndex(f.Index)
		switch {
		case f.Key == record.KeyName || from.IsZero():
		case have.IsZero():
			to.Set(from)
			g.notes.followField(f, from, to)
			same.Elem().FieldByIndex(f.Index).SetZero()
		case len(g.notes[from.Addr().Interface()]) > 0: // a guess is no difference
			same.Elem().FieldByIndex(f.Index).Set(have)
		case f.List && f.Kind == record.Record:
			g.partList(f, have, from, to, same.Elem().FieldByIndex(f.Index))
		}
		lacks = lacks || !to.IsZero()
	}
	return more.Interface(), same.Interface(), lacks
}

// partList does so with the elements of a list. A question whose wording the paper does not give is as in the record.
func (g *gathering) partList(f *record.Field, have, from, more, same reflect.Value) {
	known := map[string]reflect.Value{}
	for i := range have.Len() {
		name, _ := elementName(f, have.Index(i), i)
		known[name] = have.Index(i)
	}
	same.SetZero()
	var moved []reflect.Value
	for i := range from.Len() {
		e := from.Index(i)
		name, key := elementName(f, e, i)
		there, is := known[name]
		switch q, asked := e.Addr().Interface().(*questions.Question); {
		case !is && (f.Keyed || key != ""):
			more.Set(reflect.Append(more, e))
			moved = append(moved, e)
			continue
		case is && asked && q.Text == unworded:
			e = there
		}
		same.Set(reflect.Append(same, e))
	}
	for i, e := range moved {
		g.notes.follow(e, more.Index(i))
	}
}

// compareRecord holds a record of a paper against that of the dossier.
func (g *gathering) compareRecord(r *questions.Record, value any) {
	paper := g.source[value]
	extra, rest, lacks := g.part(r.Value, value)
	lacks = lacks && !onlyIncident(extra)
	found := compare(Difference{Kind: r.Kind, ID: r.ID, File: r.File.Name, Paper: paper}, r.Value, rest, r.Places)
	g.differences = append(g.differences, found...)
	switch {
	case lacks:
		g.gaps = append(g.gaps, gap{r, extra, paper})
		g.nameEntries(extra)
	case len(found) == 0:
		g.same = append(g.same, *r)
	}
}

// nameEntries takes down that a record names new entries of the register, and these others.
func (g *gathering) nameEntries(value any) {
	record.Walk(value, func(_ []any, f *record.Field, value any) {
		name, is := value.(*incidents.Name)
		if !is {
			return
		}
		for _, e := range g.roll.fresh {
			if *e.id == *name && slices.Contains(f.Refs, string(e.kind)) && !g.roll.named[e.value] {
				g.roll.named[e.value] = true
				g.nameEntries(e.value)
			}
		}
	})
}

// additions writes down what records of the dossier lack: fields as they belong at the end of a file, and elements of lists
// under their key.
func (g *gathering) additions() (list []Addition) {
	for _, p := range g.gaps {
		fields := reflect.New(reflect.TypeOf(p.extra).Elem())
		t := record.Of(fields.Elem().Type())
		var lists []Addition
		for i := range t.Fields {
			f := &t.Fields[i]
			value, have := fieldOf(p.extra, f), fieldOf(p.of.Value, f)
			if have.IsZero() {
				fieldOf(fields.Interface(), f).Set(value)
				g.notes.followField(f, value, fieldOf(fields.Interface(), f))
				continue
			}
			if !value.IsZero() {
				lists = append(lists, g.continued(p, f, value))
			}
		}
		if !fields.Elem().IsZero() {
			last := bytes.Count(p.of.File.Text, []byte("\n"))
			list = append(list, Addition{p.of.Kind, p.of.ID, p.of.File.Name, "", last, p.paper, g.text(fields.Interface())})
		}
		list = append(list, lists...)
	}
	return list
}

// continued writes the elements by which a list of a record is longer in a paper.
func (g *gathering) continued(p gap, f *record.Field, value reflect.Value) Addition {
	one := reflect.New(reflect.TypeOf(p.extra).Elem())
	to := one.Elem().FieldByIndex(f.Index)
	to.Set(value)
	_, text, _ := bytes.Cut(g.text(one.Interface()), []byte("\n"))
	line := p.of.Places.Key(fieldOf(p.of.Value, f).Addr().Interface()).Start.Line
	return Addition{p.of.Kind, p.of.ID, p.of.File.Name, f.Key, line, p.paper, text}
}

func fieldOf(value any, f *record.Field) reflect.Value {
	return reflect.ValueOf(value).Elem().FieldByIndex(f.Index)
}

// lead leads an inquiry of a paper where that of the dossier leads: if it has an incident of its own, figures of the paper
// are not cited.
func (g *gathering) lead(there, here *questions.Inquiry) {
	leads := slices.ContainsFunc(here.Incidents, func(name incidents.Name) bool { return slices.Contains(there.Incidents, name) })
	if len(there.Incidents) == 0 || leads {
		return
	}
	here.Incidents = there.Incidents
	record.Walk(here, func(_ []any, _ *record.Field, value any) {
		if text, is := value.(*incidents.Prose); is {
			*text = incidents.Prose(uncited(string(*text)))
		}
	})
}

// uncited returns a text with the words of its links to figures in their place.
func uncited(text string) string {
	var b strings.Builder
	from := 0
	for _, span := range prose.Scan(text, lang.German) { // links are the same in all languages
		if span.Kind == prose.Link && strings.HasPrefix(text[span.Target:span.TargetEnd], string(questions.KindFigure)+":") {
			b.WriteString(text[from:span.Start] + text[span.TextStart:span.TextEnd])
			from = int(span.End)
		}
	}
	return b.String() + text[from:]
}

// onlyIncident reports whether a paper says nothing more of an inquiry than what incident was made of its numbers. An
// incident that was taken away stays away.
func onlyIncident(extra any) bool {
	q, is := extra.(*questions.Inquiry)
	if !is || q.Incidents == nil {
		return false
	}
	rest := *q
	rest.Incidents = nil
	return reflect.ValueOf(rest).IsZero()
}
