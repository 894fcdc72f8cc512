package docs_test

import (
	"errors"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// meanings says what each qualifier means, in front of the number.
var meanings = map[incidents.Qualifier]lang.Text{
	incidents.Exact:        {DE: "genau", EN: "exactly"},
	incidents.About:        {DE: "ungefähr", EN: "about"},
	incidents.Nearly:       {DE: "etwas weniger als", EN: "a little less than"},
	incidents.JustOver:     {DE: "etwas mehr als", EN: "a little more than"},
	incidents.Over:         {DE: "mehr als", EN: "more than"},
	incidents.AtLeast:      {DE: "nicht weniger als", EN: "not less than"},
	incidents.Under:        {DE: "weniger als", EN: "less than"},
	incidents.AtMost:       {DE: "nicht mehr als", EN: "not more than"},
	incidents.NotAvailable: {DE: "unbekannt", EN: "not known"},
	incidents.Suppressed:   {DE: "bekannt, aber so klein, dass sie nicht veröffentlicht wird", EN: "known, but so small that it is not published"},
}

// quantities shows how numbers are printed and understood.
func quantities(list []string, tag lang.Tag) (string, error) {
	rows := [][]string{{
		lang.Say("Geschrieben", "Written").In(tag),
		lang.Say("Gedruckt", "Printed").In(tag),
		lang.Say("Gemeint", "Meant").In(tag),
	}}
	for _, text := range list {
		var q incidents.Quantity
		if p := q.ReadScalar(text, tag); p != nil {
			return "", failure(p, tag)
		}
		rows = append(rows, []string{"`" + text + "`", strings.ReplaceAll(q.Format(tag), "*", `\*`), meaning(q, tag)})
	}
	return markdown(rows), nil
}

// meaning says what a quantity means. Of a range the numbers say it.
func meaning(q incidents.Quantity, tag lang.Tag) string {
	number := incidents.Quantity{Low: q.Low, High: q.High, Percent: q.Percent}.Format(tag)
	if q.Qualifier == incidents.Exact && q.IsRange() {
		return number
	}
	return strings.TrimSpace(meanings[q.Qualifier].In(tag) + " " + number)
}

// times shows how times are printed and which days they mean.
func times(list []string, tag lang.Tag) (string, error) {
	rows := [][]string{{
		lang.Say("Geschrieben", "Written").In(tag),
		lang.Say("Gedruckt", "Printed").In(tag),
		lang.Say("Gemeinte Tage", "Days meant").In(tag),
		"",
	}}
	for _, text := range list {
		var w incidents.When
		if p := w.ReadScalar(text, tag); p != nil {
			return "", failure(p, tag)
		}
		days := incidents.When{First: w.First, Last: w.Last}.Format(tag)
		vague := ""
		if w.Vague {
			vague = lang.Say("geschätzt", "estimate").In(tag)
		}
		rows = append(rows, []string{"`" + text + "`", w.Format(tag), days, vague})
	}
	return markdown(rows), nil
}

func failure(p *diag.Problem, tag lang.Tag) error { return errors.New(p.Message.In(tag)) }
