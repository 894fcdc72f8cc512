package questions

import (
	"reflect"
	"sync"

	"quaestor/incidents"
	"quaestor/internal/record"
)

// A plan lists what the join looks at in one type of mapping: its level, its names, its texts and the mappings in it.
type plan struct {
	access []int // the index of its access level
	steps  []step
}

type step struct {
	index []int
	do    action
	list  bool
	refs  []string // kinds, for names
	plan  *plan    // of the mappings
}

type action uint8

const (
	names    action = iota // a name or a list of names
	text                   // running text
	mapping                // a mapping or a list of mappings
	optional               // a pointer to a mapping
)

var (
	nameType  = reflect.TypeFor[incidents.Name]()
	proseType = reflect.TypeFor[incidents.Prose]()
)

// plans returns the plans of all types of mappings that stand in records.
var plans = sync.OnceValue(func() map[reflect.Type]*plan {
	made := map[reflect.Type]*plan{}
	for _, key := range recordKeys {
		makePlan(made, record.Of(reflect.TypeOf(newValue(key)).Elem()))
	}
	return made
})

func makePlan(made map[reflect.Type]*plan, t *record.Table) *plan {
	if p := made[t.Type]; p != nil {
		return p
	}
	p := &plan{}
	made[t.Type] = p
	for i := range t.Fields {
		f := &t.Fields[i]
		s := step{index: f.Index, list: f.List, refs: f.Refs}
		switch {
		case f.Key == "access":
			p.access = f.Index
			continue
		case f.Kind == record.Record:
			s.do, s.plan = mapping, makePlan(made, f.Record)
			if f.Pointer {
				s.do = optional
			}
		case f.Elem == nameType && len(f.Refs) > 0:
			s.do = names
		case f.Elem == proseType:
			s.do = text
		default:
			continue
		}
		p.steps = append(p.steps, s)
	}
	return p
}

func field(v reflect.Value, index []int) reflect.Value {
	for _, i := range index {
		v = v.Field(i)
	}
	return v
}
