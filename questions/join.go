package questions

import (
	"sync"

	"quaestor/incidents"
)

// join ties the records of the dossier: it gathers the texts and names of each, indexes what can be named, and looks up
// every name. Each step but the index is done for many records at a time.
func (d *Dossier) join() {
	d.levels = levelsOf(d.Profile)
	d.shelve()
	collected := d.collect()
	d.names.build(d)
	d.Citations = make([]Citation, total(collected))
	rest := d.Citations
	for i, r := range d.Records {
		n := copy(rest, collected[i])
		r.Citations, rest = rest[:n:n], rest[n:]
	}
	parallel(len(d.Records), func(i int) { d.resolve(d.Records[i]) })
	d.citedBy = sync.OnceValue(d.reverse)
}

// collect gathers texts and names of all records.
func (d *Dossier) collect() [][]Citation {
	collected := make([][]Citation, len(d.Records))
	collectors := sync.Pool{New: func() any { return new(collector) }}
	parallel(len(d.Records), func(i int) {
		c := collectors.Get().(*collector)
		collected[i] = c.collect(d, d.Records[i])
		collectors.Put(c)
	})
	return collected
}

func total(lists [][]Citation) (n int) {
	for _, list := range lists {
		n += len(list)
	}
	return n
}

// shelve lists the records by what they are.
func (d *Dossier) shelve() {
	for _, r := range d.Records {
		switch v := r.Value.(type) {
		case *incidents.RegisterFile:
			d.register(&v.Register)
		case *incidents.Incident:
			d.Incidents = append(d.Incidents, v)
		case *Inquiry:
			d.Inquiries = append(d.Inquiries, v)
		case *Sitting:
			d.Sittings = append(d.Sittings, v)
		}
	}
}

// register adds the entries of one register file.
func (d *Dossier) register(g *incidents.Register) {
	all := &d.Register
	all.People = append(all.People, g.People...)
	all.Groups = append(all.Groups, g.Groups...)
	all.Bodies = append(all.Bodies, g.Bodies...)
	all.Systems = append(all.Systems, g.Systems...)
	all.Documents = append(all.Documents, g.Documents...)
}
