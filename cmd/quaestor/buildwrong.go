package main

import (
	"errors"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/report"
	"quaestor/render/site"
)

// wrong shows mistakes of the dossier that come out only when documents are written; all other errors it passes on. Where
// something is withheld and nobody sits at the terminal, no lines of records are shown, for a log may be as public as the
// output.
func (s *session) wrong(r *reading, audience incidents.Access, err error) error {
	var missing *site.MissingError
	var font *site.FontError
	if !errors.As(err, &missing) && !errors.As(err, &font) {
		return r.told(err)
	}
	r, err = s.load(r.dir) // for the places, which were forgotten
	if err != nil {
		return err
	}
	var list []diag.Diagnostic
	if missing != nil {
		list = missing.Findings(r.dossier, audience)
	} else {
		list = []diag.Diagnostic{font.Finding}
	}
	format := "text"
	if !s.errTerminal && r.dossier.Withholds(audience) {
		format = "short"
	}
	if err := report.Write(s.err, format, list, r.report(s.colored("auto", s.errTerminal))); err != nil {
		return err
	}
	if missing != nil {
		s.talk("Nicht geschrieben wurde: %s", "Not written: %s", strings.Join(ids(missing), ", "))
	}
	return errFindings
}

// ids lists the records that were not written.
func ids(e *site.MissingError) (list []string) {
	for _, d := range e.Documents {
		list = append(list, d.ID)
	}
	return list
}
