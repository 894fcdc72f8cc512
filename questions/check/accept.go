package check

import (
	"strings"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/similar"
	"quaestor/questions"
)

// An acceptance of a record, with what became of it.
type acceptance struct {
	*incidents.Acceptance
	record *questions.Record
	used   bool
}

// accept leaves out the findings that their record or the header of the dossier accepts, and reports the acceptances
// that silence nothing.
func accept(d *questions.Dossier, found []diag.Diagnostic) []diag.Diagnostic {
	var all []acceptance
	byFile := map[string]*questions.Record{}
	for _, r := range d.Records {
		if r.File != nil {
			byFile[r.File.Name] = r
		}
		for i := range r.Accept {
			all = append(all, acceptance{&r.Accept[i], r, false})
		}
	}
	if len(all) == 0 {
		return found
	}
	kept := found[:0]
	for _, f := range found {
		if !silenced(all, byFile, f) {
			kept = append(kept, f)
		}
	}
	for i := range all {
		if !all[i].used && all[i].Rule != "" { // else its rule is missing, which has been said
			kept = append(kept, all[i].report())
		}
	}
	return kept
}

// silenced reports whether a finding is accepted, and marks every acceptance that accepts it.
func silenced(all []acceptance, byFile map[string]*questions.Record, f diag.Diagnostic) bool {
	is := false
	for i := range all {
		a := &all[i]
		_, everywhere := a.record.Value.(*questions.Header)
		if a.Rule != f.Rule || !everywhere && a.record.File.Name != f.Place.File {
			continue
		}
		if a.Text == "" || strings.Contains(words(byFile[f.Place.File], f.Place), oneLine(a.Text)) {
			a.used, is = true, true
		}
	}
	return is
}

// words returns what stands at a place, in one line.
func words(r *questions.Record, p diag.Place) string {
	if r == nil || p.Start.Line == 0 {
		return ""
	}
	return oneLine(string(r.File.Text[r.File.Offset(p.Start):r.File.Offset(p.End)]))
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

func (a *acceptance) report() diag.Diagnostic {
	d := diag.Diagnostic{Rule: "accept-unused", Severity: diag.Warning, Place: a.record.Places.At(&a.Acceptance.Rule),
		Message: lang.Say("Es gibt hier keinen Befund der Regel „%s“, der hingenommen werden müsste.",
			"The rule “%s” finds nothing here that would need to be accepted.", a.Rule),
		Help: lang.Say("Entfernen Sie den Eintrag unter „accept“.", "Remove the entry below “accept”.")}
	rule := ruleNamed(a.Rule)
	switch {
	case rule == nil:
		d.Message = lang.Say("Eine Regel „%s“ gibt es nicht.", "There is no rule “%s”.", a.Rule)
		if name := similar.Nearest(a.Rule, Names()); name != "" {
			d.Help = lang.Say("Meinten Sie „%s“?", "Did you mean “%s”?", name)
		}
	case rule.reads():
		d.Message = lang.Say("Befunde der Regel „%s“ lassen sich nicht hinnehmen: Sie entstehen beim Lesen der Datei.",
			"Findings of the rule “%s” cannot be accepted: they arise while the file is read.", a.Rule)
	case a.Text != "":
		d.Help = lang.Say("Entfernen Sie den Eintrag, oder geben Sie unter „text“ die beanstandete Stelle genau so an, wie sie dasteht.",
			"Remove the entry, or give below “text” the words of the finding exactly as they stand.")
	}
	return d
}
