package questions

import (
	"reflect"
	"slices"

	"quaestor/incidents"
	"quaestor/questions/prose"
)

// A collector goes through one record and gathers its texts and the names in its fields.
type collector struct {
	d        *Dossier
	r        *Record
	item     *Item
	passages []Passage
	namings  []naming
}

// A naming is a name in a field, on its way to being a [Citation].
type naming struct {
	name   *incidents.Name
	owner  any
	access incidents.Access
	kinds  []string
	before int // the number of passages before it
}

// A gathering is what the citations of a record are made of, besides its passages.
type gathering struct {
	namings   []naming
	citations int // how many there will be
}

// collect sets the passages of a record and what can be named in it.
func (c *collector) collect(d *Dossier, r *Record) *gathering {
	c.d, c.r, c.item = d, r, nil
	c.passages, c.namings = c.passages[:0], c.namings[:0]
	v := reflect.ValueOf(r.Value).Elem()
	r.Access = d.levels.stricter(d.Header.Access, accessOf(plans()[v.Type()], v))
	c.mapping(plans()[v.Type()], v, d.Header.Access)
	r.Passages = slices.Clone(c.passages)
	r.inside = c.inside()
	return &gathering{slices.Clone(c.namings), len(c.namings) + r.countCitations()}
}

func accessOf(p *plan, v reflect.Value) incidents.Access {
	return incidents.Access(field(v, p.access).String())
}

func (c *collector) mapping(p *plan, v reflect.Value, around incidents.Access) {
	level := c.d.levels.stricter(around, accessOf(p, v))
	owner := v.Addr().Interface()
	if item, found := owner.(*Item); found {
		c.item = item
		defer func() { c.item = nil }()
	}
	for i := range p.steps {
		c.step(&p.steps[i], field(v, p.steps[i].index), owner, level)
	}
}

func (c *collector) step(s *step, v reflect.Value, owner any, level incidents.Access) {
	if s.list {
		for i := range v.Len() {
			c.value(s, v.Index(i), owner, level)
		}
		return
	}
	c.value(s, v, owner, level)
}

func (c *collector) value(s *step, v reflect.Value, owner any, level incidents.Access) {
	switch {
	case s.do == mapping:
		c.mapping(s.plan, v, level)
	case s.do == optional:
		if !v.IsNil() {
			c.mapping(s.plan, v.Elem(), level)
		}
	case v.Len() == 0:
	case s.do == names:
		name := v.Addr().Interface().(*incidents.Name)
		c.namings = append(c.namings, naming{name, owner, level, s.refs, len(c.passages)})
	default:
		text := v.Addr().Interface().(*incidents.Prose)
		spans := prose.Scan(string(*text), c.d.Language)
		c.passages = append(c.passages, Passage{Text: text, Owner: owner, Item: c.item, Access: level, Spans: spans})
	}
}

// inside lists the things in the record that have names of their own.
func (c *collector) inside() (p parts) {
	switch v := c.r.Value.(type) {
	case *Inquiry:
		p.grow(len(v.Questions))
		c.questions(&p, "", v.Questions, c.r.Access)
	case *incidents.Incident:
		p.grow(len(v.Figures))
		for i := range v.Figures {
			f := &v.Figures[i]
			p.add(string(f.ID), Target{KindFigure, c.r, f, c.d.levels.stricter(c.r.Access, f.Access)})
		}
	}
	p.close()
	return p
}

func (c *collector) questions(p *parts, prefix string, list []Question, around incidents.Access) {
	for i := range list {
		q := &list[i]
		label, level := prefix+plainLabel(string(q.Label)), c.d.levels.stricter(around, q.Access)
		p.add(label, Target{KindQuestion, c.r, q, level})
		c.questions(p, label, q.Parts, level)
	}
}
