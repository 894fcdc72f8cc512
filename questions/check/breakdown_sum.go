package check

import (
	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// breakdownSum adds up the parts of a figure. Numbers that are not available leave the sum open upwards; where a number
// is approximate nothing is certain.
func breakdownSum(p *Pass, v *incidents.Incident) {
	for i := range v.Figures {
		if b := v.Figures[i].Breakdown; b != nil && v.Figures[i].Value.HasNumber() {
			addUp(p, &v.Figures[i], b)
		}
	}
}

func addUp(p *Pass, f *incidents.Figure, b *incidents.Breakdown) {
	total, known, ok := sumOf(b.Parts, f.Value.Percent)
	if !ok || known == 0 {
		return
	}
	complete := known == len(b.Parts)
	value := f.Value
	low, high := total.Low, total.High
	switch {
	case value.Qualifier != incidents.Exact || total.Qualifier != incidents.Exact:
		return
	case low.Cmp(value.High) > 0:
		reportSum(p, f, b, total, complete)
	case complete && high.Cmp(value.Low) < 0:
		reportSum(p, f, b, total, complete)
	}
}

// sumOf adds the parts that have a number. ok is false where counts and shares are mixed.
func sumOf(parts []incidents.Part, percent bool) (total incidents.Quantity, known int, ok bool) {
	total = incidents.Quantity{Low: incidents.Whole(0), High: incidents.Whole(0), Percent: percent}
	for i := range parts {
		v := parts[i].Value
		if !v.HasNumber() {
			continue
		}
		low, okLow := total.Low.Add(v.Low)
		high, okHigh := total.High.Add(v.High)
		if !okLow || !okHigh || v.Percent != percent {
			return total, 0, false
		}
		total.Low, total.High = low, high
		if v.Qualifier != incidents.Exact {
			total.Qualifier = v.Qualifier
		}
		known++
	}
	return total, known, true
}

func reportSum(p *Pass, f *incidents.Figure, b *incidents.Breakdown, total incidents.Quantity, complete bool) {
	tag := p.Language()
	finding := Finding{Place: p.Key(b),
		Message: say("Die Aufschlüsselung nach „%s“ ergibt %s, der Wert von „%s“ ist aber %s%s.", "The breakdown by “%s” adds up to %s, but the value of “%s” is %s%s.",
			b.By, total.Format(tag), f.ID, f.Value.Format(tag), difference(total, f.Value, tag)),
		Related: []diag.Related{{Place: p.At(&f.Value), Message: lang.Say("Hier steht der Wert.", "The value stands here.")}},
		Help: lang.Say("Prüfen Sie die Teile und den Wert. Fehlt die Zahl eines Teils, schreiben Sie für ihn „k. A.“.",
			"Check the parts and the value. If the number of a part is missing, write “n/a” for it.")}
	if !complete {
		finding.Message = say("Die Aufschlüsselung nach „%s“ ergibt schon ohne die fehlenden Angaben %s, mehr als der Wert von „%s“: %s.",
			"The breakdown by “%s” adds up to %s even without what is missing, more than the value of “%s”: %s.", b.By, total.Format(tag), f.ID, f.Value.Format(tag))
	}
	p.Report(finding)
}

// difference says by how much two whole numbers differ; it says nothing where one is a range or no whole number.
func difference(sum, value incidents.Quantity, tag lang.Tag) lang.Text {
	if sum.IsRange() || value.IsRange() || sum.Low.Den != 1 || value.Low.Den != 1 {
		return lang.Text{}
	}
	by := sum.Low.Num - value.Low.Num
	q := incidents.Quantity{Low: incidents.Whole(max(by, -by)), High: incidents.Whole(max(by, -by)), Percent: sum.Percent}
	if by > 0 {
		return lang.Say(" (%s zu viel)", " (%s too many)", q.Format(tag))
	}
	return lang.Say(" (%s zu wenig)", " (%s too few)", q.Format(tag))
}
