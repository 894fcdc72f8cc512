// Package intake reads published papers back into records: a question paper becomes an inquiry that can be answered, a
// protocol becomes inquiry, answers and sitting. Nothing is dropped in silence and nothing is invented: what could not be
// placed is reported with its place, and every guess carries a comment in the YAML.
//
// A paper goes through package paper (text to paragraphs), package form (paragraphs to drafts of records), and here:
// [Examine] takes down what is to be told of one paper and lets go of its text, [Import] puts the drafts of all papers
// together into the files of a dossier, whose existing files are never changed. However many papers there are, no more of
// them are held than there are cores.
package intake

import (
	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/templates"
)

// A Job is papers that are put into a dossier.
type Job struct {
	Papers   int
	Existing *questions.Dossier // nil for a new one
	Profile  *templates.Profile

	// Read reads a paper, numbered from 0. It is called from several cores at the same time, and once more for papers that
	// tell of the same record. If a paper cannot be read, the others are read nevertheless, but nothing more is written.
	Read func(paper int) (*Reading, error)
	// Write makes a new file. It, too, is called from several cores at the same time.
	Write func(name string, text []byte) error
	// Remove takes away a file that Write made, for a later paper adds to its record: it is written anew.
	Remove func(name string) error
}

// A Result is what an import wrote, and what is to be told about it.
type Result struct {
	Language    lang.Tag
	Readings    []*Reading // of the papers, without their drafts
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
}

// Import puts papers together and writes the files that the dossier lacks, those of records first. The language of a new dossier
// is that of its first paper. An error is the first of reading or writing; what was written until then is still there.
func Import(job Job) (*Result, error) {
	im := newImporter(job)
	if err := im.takeAll(); err != nil {
		return nil, err
	}
	if err := im.takeAgain(); err != nil {
		return nil, err
	}
	return im.finish()
}
