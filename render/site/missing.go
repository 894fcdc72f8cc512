package site

import (
	"errors"
	"fmt"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/render/pdf"
)

// A MissingError says which documents have characters that no face of the printed form has. They were written in no form;
// all others were.
type MissingError struct{ Documents []*pdf.MissingError }

// Error names the documents in English.
func (e *MissingError) Error() string {
	var said []string
	for _, d := range e.Documents {
		said = append(said, d.Message().EN)
	}
	return strings.Join(said, "; ")
}

// gathered returns what became of the records: the first error there is, or else all characters that are missing.
func gathered(errs []error) error {
	var all MissingError
	for _, err := range errs {
		var missing *pdf.MissingError
		switch {
		case errors.As(err, &missing):
			all.Documents = append(all.Documents, missing)
		case err != nil:
			return err
		}
	}
	if len(all.Documents) == 0 {
		return nil
	}
	return &all
}

// Findings returns where the characters stand in the dossier as it was read, as far as the audience may see it: in the
// document's own record and in all others, of which it may show something. A character that stands in none comes from a
// template or the profile.
func (e *MissingError) Findings(d *questions.Dossier, audience incidents.Access) []diag.Diagnostic {
	wanted, found := map[rune]bool{}, map[rune]bool{}
	for _, of := range e.Documents {
		for _, c := range of.Characters {
			wanted[c] = true
		}
	}
	var list []diag.Diagnostic
	for _, r := range d.Records {
		if _, header := r.Value.(*questions.Header); header {
			continue
		}
		for _, run := range d.Runs(r, audience, func(c rune) bool { return wanted[c] }) {
			list = append(list, unprintable(run.Text, run.Place))
			for _, c := range run.Text {
				found[c] = true
			}
		}
	}
	for _, of := range e.Documents {
		for _, c := range of.Characters {
			if !found[c] {
				list = append(list, unprintable(string(c), elsewhere(d, of)))
			}
		}
	}
	return diag.Sort(list)
}

// is reports whether a document is that of a record.
func is(r *questions.Record, of *pdf.MissingError) bool {
	return r.Kind.Folder() == of.Kind && string(r.ID) == of.ID
}

// elsewhere returns the file of a document's record as a whole.
func elsewhere(d *questions.Dossier, of *pdf.MissingError) (p diag.Place) {
	for _, r := range d.Records {
		if is(r, of) && r.File != nil {
			p.File = r.File.Name
		}
	}
	return p
}

func unprintable(text string, place diag.Place) diag.Diagnostic {
	message := lang.Say("„%s“ (%s) hat keine der Schriften; so lässt sich das PDF nicht schreiben.", "No font has “%s” (%s); so the PDF cannot be written.", text, codes(text))
	if place.Start.Line == 0 {
		message = lang.Say("„%s“ (%s) hat keine der Schriften. Es steht in einer Vorlage oder im Profil, oder verschlüsselt in einem Text.",
			"No font has “%s” (%s). It stands in a template or in the profile, or coded in a text.", text, codes(text))
	}
	return diag.Diagnostic{Rule: "unprintable-character", Severity: diag.Error, Place: place, Message: message,
		Help: lang.Say("Schreiben Sie es anders, oder nennen Sie im Profil unter page: fonts: eine Schrift, die es hat.",
			"Write it differently, or name a font that has it in the profile, under page: fonts:.")}
}

// codes returns the numbers of characters in Unicode, of many only the first ones.
func codes(text string) string {
	const shown = 4
	var list []string
	for _, r := range text {
		if len(list) == shown {
			list = append(list, "…")
			break
		}
		list = append(list, fmt.Sprintf("U+%04X", r))
	}
	return strings.Join(list, " ")
}
