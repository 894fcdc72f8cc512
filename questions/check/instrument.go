package check

import (
	"strings"

	"quaestor/internal/lang"
	"quaestor/internal/similar"
	"quaestor/questions"
	"quaestor/templates"
)

// instrumentUnknown reports kinds of inquiries that the profile does not have: name and deadline are unknown.
func instrumentUnknown(p *Pass, q *questions.Inquiry) {
	if p.Dossier.Profile == nil || q.Type == "" || p.instrument(q) != nil {
		return
	}
	var words []string
	for i := range p.Dossier.Profile.Instruments {
		words = append(words, p.Dossier.Profile.Instruments[i].ID)
	}
	f := Finding{Place: p.At(&q.Type),
		Message: lang.Say("Das Profil „%s“ kennt keine Anfrage der Art „%s“.", "The profile “%s” knows no inquiry of the kind “%s”.", p.Dossier.Profile.ID, q.Type),
		Help:    lang.Say("Es kennt %s.", "It knows %s.", strings.Join(words, ", "))}
	if meant := similar.Nearest(q.Type, words); meant != "" {
		f.Help = lang.Say("Meinten Sie „%s“?", "Did you mean “%s”?", meant)
	}
	p.Report(f)
}

// instrument returns the profile's rules for an inquiry; nil if there are none.
func (p *Pass) instrument(q *questions.Inquiry) *templates.Instrument {
	if p.Dossier.Profile == nil {
		return nil
	}
	for i := range p.Dossier.Profile.Instruments {
		if instrument := &p.Dossier.Profile.Instruments[i]; instrument.ID == q.Type {
			return instrument
		}
	}
	return nil
}
