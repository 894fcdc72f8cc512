// Package intake reads published papers back into records: a question paper becomes an inquiry that can be answered, a
// protocol becomes inquiry, answers and sitting. Nothing is dropped in silence and nothing is invented: what could not be
// placed is reported with its place, and every guess carries a comment in the YAML.
//
// A paper goes through package paper (text to paragraphs), package form (paragraphs to drafts of records), and here:
// [Examine] takes down what is to be told of one paper and lets go of its text, [Import] puts the drafts of all papers
// together into the files of a dossier, whose existing files are never changed.
package intake

import (
	"cmp"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/templates"
)

// A Result is what an import would write. Nothing is written here.
type Result struct {
	Language    lang.Tag
	Files       []File
	Same        []questions.Record // records that the dossier has already, word for word
	Additions   []Addition         // what papers say and records of the dossier lack
	Differences []Difference       // between records that the dossier has and what papers say, and between papers
	Guesses     []lang.Text        // about what no paper says, besides those about a paper
}

// A File is a new file of a dossier. Its name has slashes.
type File struct {
	Name string
	Kind questions.Kind // "" for dossier.yaml and registers
	ID   incidents.Name
	Text []byte
}

// Import puts papers together and writes them down as the files that a dossier lacks. Existing is the dossier that they
// are added to, or nil for a new one.
func Import(readings []*Reading, existing *questions.Dossier, profile *templates.Profile) *Result {
	g := newGathering(existing, profile, languageOf(readings, existing, profile))
	for _, r := range readings {
		g.add(r)
	}
	g.mend()
	g.compareAll()
	return g.result()
}

// languageOf returns the language of the dossier: its own, else that of most papers, else the profile's.
func languageOf(readings []*Reading, existing *questions.Dossier, profile *templates.Profile) lang.Tag {
	if existing != nil {
		return existing.Language
	}
	most, count := lang.Tag(""), map[lang.Tag]int{}
	for _, r := range readings {
		tag := r.Draft.Language
		count[tag]++
		if tag != "" && count[tag] > count[most] {
			most = tag
		}
	}
	return cmp.Or(most, profile.Language, lang.German)
}
