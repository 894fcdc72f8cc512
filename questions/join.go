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
	gathered := d.collect()
	d.names.build(d)
	d.allot(gathered)
	parallel(len(d.Records), func(i int) {
		d.Records[i].cite(gathered[i].namings)
		d.resolve(d.Records[i])
	})
	d.citedBy = sync.OnceValue(d.reverse)
}

// collect gathers texts and names of all records.
func (d *Dossier) collect() []gathering {
	gathered := make([]gathering, len(d.Records))
	collectors := sync.Pool{New: func() any { return new(collector) }}
	parallel(len(d.Records), func(i int) {
		c := collectors.Get().(*collector)
		gathered[i] = c.collect(d, d.Records[i])
		collectors.Put(c)
	})
	return gathered
}

// allot makes room for all citations, in one piece, and gives each record its part.
func (d *Dossier) allot(gathered []gathering) {
	sum := 0
	for _, g := range gathered {
		sum += g.citations
	}
	d.Citations = make([]Citation, sum)
	rest := d.Citations
	for i, r := range d.Records {
		n := gathered[i].citations
		r.Citations, rest = rest[:n:n], rest[n:]
	}
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
