package templates

import (
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/yaml"
)

// problems reports what a profile may not say although it is well formed.
func (p *Profile) problems(places *yaml.Places) []diag.Diagnostic {
	var list []diag.Diagnostic
	report := func(value any, message, help lang.Text) {
		list = append(list, diag.Diagnostic{Rule: "profile-invalid", Severity: diag.Error,
			Place: places.At(value), Message: message, Help: help})
	}
	if len(p.Levels) > 0 && p.Levels[0] != "public" {
		report(&p.Levels[0],
			lang.Say("Die erste Geheimhaltungsstufe heißt „%s“ und nicht public.", "The first access level is “%s” and not public.", p.Levels[0]),
			lang.Say("Mit public beginnen und von offen nach streng ordnen.", "Begin with public and go from open to strict."))
	}
	for i := range p.Instruments {
		if d := p.Instruments[i].Deadline; d != nil && d.spans() != 1 {
			report(d, lang.Say("Die Frist von „%s“ nennt %d Zeitspannen statt einer.", "The deadline of “%s” gives %d spans of time instead of one.", p.Instruments[i].ID, d.spans()),
				lang.Say("Genau eine nennen: months, weeks, days, working-days oder next-sitting.", "Give exactly one: months, weeks, days, working-days or next-sitting."))
		}
	}
	for i := range p.Phrases {
		phrase := &p.Phrases[i]
		if _, err := compile(phrase.ID, phrase.Text); err != nil {
			report(&phrase.Text, lang.Say("Die Wendung „%s“ ist keine gültige Vorlage.", "The phrase “%s” is not a valid template.", phrase.ID),
				lang.Say("Nur Text, {{.}} für den Wert und {{if}} verwenden (%s).", "Use only text, {{.}} for the value, and {{if}} (%s).", reason(err)))
		}
	}
	p.Page.problems(report)
	if p.Forms != nil {
		p.Forms.problems(report)
	}
	return list
}

// spans counts the spans of time a deadline gives.
func (d *Deadline) spans() int {
	n := 0
	for _, given := range []bool{d.Months > 0, d.Weeks > 0, d.Days > 0, d.WorkingDays > 0, d.NextSitting} {
		if given {
			n++
		}
	}
	return n
}

// reason cuts the name and line that package template puts before its messages.
func reason(err error) string {
	text := err.Error()
	if i := strings.LastIndex(text, ": "); i >= 0 {
		return text[i+2:]
	}
	return text
}
