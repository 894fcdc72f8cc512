package templates

import "slices"

// merge puts what another profile gives in the place of what p says; what it does not give stays.
func (p *Profile) merge(own *Profile) {
	set(&p.ID, own.ID)
	set(&p.Name, own.Name)
	set(&p.Language, own.Language)
	set(&p.Calendar, own.Calendar)
	if len(own.Levels) > 0 {
		p.Levels = own.Levels
	}
	for _, one := range own.Instruments {
		p.mergeInstrument(one)
	}
	for _, one := range own.Phrases {
		p.mergePhrase(one)
	}
	p.mergeForms(own.Forms)
	p.Page.merge(&own.Page)
}

func (p *Profile) mergeInstrument(own Instrument) {
	old := p.Instrument(own.ID)
	if old == nil {
		p.Instruments = append(p.Instruments, own)
		return
	}
	set(&old.Name, own.Name)
	set(&old.Limit, own.Limit)
	set(&old.Source, own.Source)
	if own.Deadline != nil {
		old.Deadline = own.Deadline
	}
}

func (p *Profile) mergePhrase(own Phrase) {
	i := slices.IndexFunc(p.Phrases, func(old Phrase) bool { return old.ID == own.ID })
	if i < 0 {
		p.Phrases = append(p.Phrases, own)
		return
	}
	p.Phrases[i] = own
}

func set[T comparable](old *T, own T) {
	var none T
	if own != none {
		*old = own
	}
}
