package questions

import (
	"reflect"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/questions/prose"
)

// A collector goes through one record and gathers its texts, and what they and its fields name.
type collector struct {
	d         *Dossier
	r         *Record
	item      *Item
	passages  []Passage
	citations []Citation
	texts     []int32 // of each citation the passage it stands in; -1 for a field
}

// collect returns the citations of a record, not yet resolved, and sets its passages.
func (c *collector) collect(d *Dossier, r *Record) []Citation {
	c.d, c.r, c.item = d, r, nil
	c.passages, c.citations, c.texts = c.passages[:0], c.citations[:0], c.texts[:0]
	v := reflect.ValueOf(r.Value).Elem()
	r.Access = d.levels.stricter(d.Header.Access, accessOf(plans()[v.Type()], v))
	c.mapping(plans()[v.Type()], v, d.Header.Access)
	r.Passages = slices.Clone(c.passages)
	r.inside = c.inside()
	for i, at := range c.texts {
		if at >= 0 {
			c.citations[i].Passage = &r.Passages[at]
		}
	}
	return slices.Clone(c.citations)
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
		c.cite(Citation{Name: v.Addr().Interface().(*incidents.Name), Owner: owner, Access: level, Kinds: s.refs}, -1)
	default:
		c.passage(v.Addr().Interface().(*incidents.Prose), owner, level)
	}
}

func (c *collector) cite(x Citation, passage int) {
	x.From = c.r
	c.citations = append(c.citations, x)
	c.texts = append(c.texts, int32(passage))
}

func (c *collector) passage(text *incidents.Prose, owner any, level incidents.Access) {
	spans := prose.Scan(string(*text), c.d.Language)
	c.passages = append(c.passages, Passage{Text: text, Owner: owner, Item: c.item, Access: level, Spans: spans})
	for _, span := range spans {
		if kinds := kindsOf(span, string(*text)); kinds != nil {
			c.cite(Citation{Span: span, Owner: owner, Access: level, Kinds: kinds}, len(c.passages)-1)
		}
	}
}

var (
	questionKinds = []string{string(KindQuestion)}
	paperKinds    = []string{string(KindInquiry), string(KindDocument)}
)

// schemeKinds holds each scheme as a list, so that citations can share it.
var schemeKinds = func() map[string][]string {
	kinds := map[string][]string{}
	for _, scheme := range prose.Schemes {
		kinds[scheme] = []string{scheme}
	}
	return kinds
}()

// kindsOf returns what a span may name; nil if it names nothing.
func kindsOf(span prose.Span, text string) []string {
	switch span.Kind {
	case prose.Question:
		return questionKinds
	case prose.Paper:
		return paperKinds
	case prose.Link:
		scheme, _, _ := strings.Cut(text[span.Target:span.TargetEnd], ":")
		return schemeKinds[scheme]
	}
	return nil
}

// inside lists the things in the record that have names of their own.
func (c *collector) inside() (p parts) {
	switch v := c.r.Value.(type) {
	case *Inquiry:
		c.questions(&p, "", v.Questions, c.r.Access)
	case *incidents.Incident:
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
