package questions

import "quaestor/incidents"

// An Occasion is an item of a sitting's agenda.
type Occasion struct {
	Sitting *Sitting
	Item    *Item
}

// Occasions lists the items of sittings that deal with an inquiry, in the order of the records.
func (d *Dossier) Occasions(inquiry incidents.Name) []Occasion { return d.names.items[inquiry] }

// Date returns the day a record is of: the day of a sitting; of an inquiry the day of its answer or of the first sitting
// that deals with it, whichever is earlier. It is zero if no day is known: for incidents, and for what is not answered.
func (d *Dossier) Date(r *Record) incidents.Date {
	switch v := r.Value.(type) {
	case *Sitting:
		return v.Date
	case *Inquiry:
		day := v.Answered
		for _, o := range d.Occasions(v.ID) {
			day = earlier(day, o.Sitting.Date)
		}
		return day
	}
	return incidents.Date{}
}

// Written returns the day a text of a record was written or said: a question, the preamble and the grounds on the day the inquiry was
// tabled, if that is known, all else on the day of the record.
func (d *Dossier) Written(r *Record, p *Passage) incidents.Date {
	q, found := r.Value.(*Inquiry)
	if !found || q.Tabled.IsZero() {
		return d.Date(r)
	}
	if _, asked := p.Owner.(*Question); asked || p.Text == &q.Preamble || p.Text == &q.Grounds {
		return q.Tabled
	}
	return d.Date(r)
}

// earlier returns the earlier of two days, of which either may be unknown.
func earlier(a, b incidents.Date) incidents.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
