package questions

import (
	"sync"

	"quaestor/incidents"
	"quaestor/internal/parallel"
)

// join ties the records of the dossier: it gathers the texts and names of each, indexes what can be named, and looks up
// every name. Each step but the index is done for many records at a time.
func (d *Dossier) join() {
	d.levels = levelsOf(d.Profile)
	parallel.Each(len(d.Records), func(i int) { d.gather(d.Records[i]) })
	d.shelve()
	d.names.build(d)
	d.allot()
	parallel.Each(len(d.Records), func(i int) {
		d.Records[i].cite()
		d.resolve(d.Records[i])
	})
	d.citedBy = sync.OnceValue(d.reverse)
}

// collectors are reused, for what they gather in has grown to the size that records need.
var collectors = sync.Pool{New: func() any { return new(collector) }}

// gather gathers the texts and names of a record unless that is done. A record that was just read is best gathered at
// once, while its texts are near the processor.
func (d *Dossier) gather(r *Record) {
	if r.gathered != nil {
		return
	}
	c := collectors.Get().(*collector)
	r.gathered = c.collect(d, r)
	collectors.Put(c)
}

// allot makes room for all citations, in one piece, and gives each record its part.
func (d *Dossier) allot() {
	sum := 0
	for _, r := range d.Records {
		sum += r.gathered.citations
	}
	d.Citations = make([]Citation, sum)
	rest := d.Citations
	for _, r := range d.Records {
		n := r.gathered.citations
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
