package questions

import (
	"slices"

	"quaestor/incidents"
	"quaestor/internal/record"
	"quaestor/questions/prose"
)

// A collector goes through one record and gathers its texts and the names in its fields.
type collector struct {
	d        *Dossier
	r        *Record
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

// marked is what every mapping is: it can be withheld.
type marked interface{ AccessLevel() incidents.Access }

// collect sets the passages of a record and what can be named in it.
func (c *collector) collect(d *Dossier, r *Record) *gathering {
	c.d, c.r = d, r
	c.passages, c.namings = c.passages[:0], c.namings[:0]
	r.Access = c.d.levelWithin([]any{r.Value})
	record.Walk(r.Value, c.visit)
	r.Passages = slices.Clone(c.passages)
	r.inside = c.inside()
	return &gathering{slices.Clone(c.namings), len(c.namings) + r.countCitations()}
}

// visit takes up a value if it is a text, or a name of something.
func (c *collector) visit(around []any, f *record.Field, value any) {
	owner := around[len(around)-1]
	switch v := value.(type) {
	case *incidents.Name:
		if *v != "" && len(f.Refs) > 0 {
			c.namings = append(c.namings, naming{v, owner, c.d.levelWithin(around), f.Refs, len(c.passages)})
		}
	case *incidents.Prose:
		if *v != "" {
			c.passages = append(c.passages, Passage{Text: v, Owner: owner, Item: itemAmong(around), Access: c.d.levelWithin(around),
				Spans: prose.Scan(string(*v), c.d.Language)})
		}
	}
}

func itemAmong(around []any) *Item {
	for _, mapping := range around {
		if item, found := mapping.(*Item); found {
			return item
		}
	}
	return nil
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
