package main

import (
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/similar"
	"quaestor/questions"
)

// records returns the ids of the records that are meant by the words of --only: an id, or what its files are called.
func (r *reading) records(s *session, words []string) (ids []incidents.Name, err error) {
	for _, word := range words {
		id := r.record(word)
		if id == "" {
			try := commandLine("refs", r.dir)
			if meant := similar.Nearest(word, r.recordIDs()); meant != "" {
				try = commandLine(withInstead(s.args, word, meant)...)
			}
			return nil, misused(try, "Im Dossier gibt es „%s“ nicht.", "There is no “%s” in the dossier.", word)
		}
		ids = append(ids, id)
	}
	return ids, nil
}

// record returns the id of the record that a word means; empty if there is none.
func (r *reading) record(word string) incidents.Name {
	for _, record := range r.dossier.Records {
		if record.Kind != "" && (strings.EqualFold(word, string(record.ID)) || word == questions.Slug(record.ID)) {
			return record.ID
		}
	}
	return ""
}

func (r *reading) recordIDs() (ids []string) {
	for _, record := range r.dossier.Records {
		if record.Kind != "" {
			ids = append(ids, string(record.ID))
		}
	}
	return ids
}

// audience returns the level that a word of --audience stands for.
func (r *reading) audience(s *session, word string) (incidents.Access, error) {
	var names []string
	for _, level := range r.dossier.Levels() {
		if string(level) == word {
			return level, nil
		}
		names = append(names, string(level))
	}
	try := ""
	if meant := similar.Nearest(word, names); meant != "" {
		try = commandLine(withInstead(s.args, word, meant)...)
	}
	return "", misused(try, "Die Stufe „%s“ kennt das Profil nicht, nur: %s.", "The profile has no level “%s”, only: %s.", word, strings.Join(names, ", "))
}

// oneDocument makes sure that what goes to the standard output is one document, and that no terminal is fed a PDF.
func (s *session) oneDocument(r *reading, o buildOptions, only []incidents.Name) error {
	switch {
	case len(only) != 1 || len(o.forms) != 1:
		names := slices.Concat(o.only, r.recordIDs(), []string{"21/2301"})
		return misused(commandLine("build", r.dir, "-o", "-", "--only", names[0], "--to", o.forms[0]),
			"Auf die Standardausgabe passt nur ein Datensatz in einer Form: mit --only und --to.",
			"The standard output takes one record in one form only: with --only and --to.")
	case o.forms[0] == "pdf" && s.outTerminal:
		return misused(commandLine(s.args...)+" > "+questions.Slug(only[0])+".pdf",
			"Ein Terminal kann kein PDF zeigen.", "A terminal cannot show a PDF.")
	}
	return nil
}
