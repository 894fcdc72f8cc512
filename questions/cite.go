package questions

import (
	"strings"

	"quaestor/questions/prose"
)

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
func kindsOf(span *prose.Span, text string) []string {
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

// countCitations returns how many citations the texts of the record hold.
func (r *Record) countCitations() (n int) {
	for i := range r.Passages {
		p := &r.Passages[i]
		for j := range p.Spans {
			if kindsOf(&p.Spans[j], string(*p.Text)) != nil {
				n++
			}
		}
	}
	return n
}

// cite fills the record's citations, not yet resolved, in the order in which they stand: fields and texts mixed.
func (r *Record) cite() {
	all, namings := r.Citations, r.gathered.namings
	for i := range r.Passages {
		for len(namings) > 0 && namings[0].before <= i {
			all[0].field(r, &namings[0])
			all, namings = all[1:], namings[1:]
		}
		all = all[r.citeText(&r.Passages[i], all):]
	}
	for i := range namings {
		all[i].field(r, &namings[i])
	}
	r.gathered = nil
}

func (c *Citation) field(r *Record, n *naming) {
	c.From, c.Name, c.Owner, c.Access, c.Kinds = r, n.name, n.owner, n.access, n.kinds
}

// citeText fills the citations that stand in one text and returns their number.
func (r *Record) citeText(p *Passage, all []Citation) (n int) {
	for i := range p.Spans {
		kinds := kindsOf(&p.Spans[i], string(*p.Text))
		if kinds == nil {
			continue
		}
		c := &all[n]
		c.From, c.Passage, c.Span, c.Owner, c.Access, c.Kinds = r, p, p.Spans[i], p.Owner, p.Access, kinds
		n++
	}
	return n
}
