package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// figureMismatch compares the text of a link to a figure with the figure. The text may round, if it says so.
func figureMismatch(p *Pass, c *questions.Citation) {
	if len(c.Targets) != 1 || c.Passage == nil || c.Span.Kind != prose.Link {
		return
	}
	f, isFigure := c.Targets[0].Value.(*incidents.Figure)
	if !isFigure || f.Value.IsZero() { // without a value there is nothing to compare with; the reader has said why
		return
	}
	text := string(*c.Passage.Text)[c.Span.TextStart:c.Span.TextEnd]
	said, at, ok := firstQuantity(text, p.Language())
	if !ok {
		return
	}
	verdict := compare(said, f.Value)
	if verdict == agrees {
		return
	}
	start := int(c.Span.TextStart) + at
	finding := Finding{Place: p.Record.Places.Within(c.Passage.Text, start, start+len(said.Words)),
		Message: lang.Say("Hier steht „%s“, die Zahl „%s“ ist aber %s.", "This says “%s”, but the figure “%s” is %s.", said.Words, f.ID, ending(f.Value, p.Language())),
		Related: p.figurePlace(f),
		Help: lang.Say("Schreiben Sie %s, oder lassen Sie den Text leer: [](figure:%s) setzt den Wert ein.",
			"Write %s, or leave the text empty: [](figure:%s) puts in the value.", cite(f, p.Language()), f.ID)}
	if verdict == tooPrecise {
		finding.Message = lang.Say("„%s“ sagt es genauer, als es bekannt ist: Die Zahl „%s“ ist %s.", "“%s” says it more precisely than it is known: the figure “%s” is %s.",
			said.Words, f.ID, ending(f.Value, p.Language()))
		finding.Severity = lighter(diag.Warning)
	}
	p.Report(finding)
}

// firstQuantity finds the first quantity in the text of a link: "insgesamt 21.153 Anfragen".
func firstQuantity(text string, tag lang.Tag) (q incidents.Quantity, at int, ok bool) {
	before := ' '
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !unicode.IsLetter(before) && !unicode.IsDigit(before) && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			if q, _, ok := incidents.ParseQuantity(text[at:], tag); ok {
				return q, at, true
			}
		}
		before, at = r, at+size
	}
	return q, 0, false
}

// figurePlace shows where a figure is entered.
func (p *Pass) figurePlace(f *incidents.Figure) []diag.Related {
	return related(p.recordOf(f).Places.At(&f.Value), lang.Say("Hier ist die Zahl eingetragen.", "The figure is entered here."))
}

// recordOf returns the incident that a figure stands in.
func (p *Pass) recordOf(f *incidents.Figure) *questions.Record {
	i := slices.IndexFunc(p.Dossier.Records, func(r *questions.Record) bool {
		v, isIncident := r.Value.(*incidents.Incident)
		return isIncident && holds(v, f)
	})
	return p.Dossier.Records[i]
}

func holds(v *incidents.Incident, f *incidents.Figure) bool {
	for i := range v.Figures {
		if &v.Figures[i] == f {
			return true
		}
	}
	return false
}

// ending writes a value as it stands before a full stop: "k. A." brings its own.
func ending(q incidents.Quantity, tag lang.Tag) string { return strings.TrimSuffix(q.Format(tag), ".") }
