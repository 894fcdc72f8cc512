package main

import (
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/intake"
)

// An importReport is what import tells, also to other programs. Fields may be added, none will change its meaning while
// Version is 1. A line and a column are those of the file, from 1; they are absent for what is about no line in particular.
type importReport struct {
	Version     int                `json:"version"`
	Folder      string             `json:"folder"`
	Profile     string             `json:"profile"`
	Language    lang.Tag           `json:"language"`
	Papers      []importPaper      `json:"papers"`
	Written     []importFile       `json:"written"`
	Unchanged   []importFile       `json:"unchanged"` // in the dossier already, word for word
	Additions   []importAddition   `json:"additions"`
	Differences []importDifference `json:"differences"`
	Guesses     []string           `json:"guesses"` // about what no paper says
}

type importPaper struct {
	File     string         `json:"file"`
	Counts   intake.Counts  `json:"counts"`
	Unplaced []importLine   `json:"unplaced"`
	Changed  []importChange `json:"changed"`
	Guesses  []importLine   `json:"guesses"`
}

type importSpot struct {
	Line   int `json:"line,omitempty"`
	Column int `json:"column,omitempty"`
}

type importLine struct {
	importSpot
	Text string `json:"text"`
}

type importChange struct {
	importSpot
	From string `json:"from"`
	To   string `json:"to"`
}

type importFile struct {
	File string         `json:"file"`
	Kind questions.Kind `json:"kind,omitempty"` // incident, inquiry, sitting; absent for dossier.yaml and registers
	Name string         `json:"name,omitempty"` // of the record
}

// An importAddition is what a paper says and a file of the dossier lacks.
type importAddition struct {
	File  string         `json:"file"`
	Line  int            `json:"line"`            // of the key under which it belongs, or the last of the file
	Under string         `json:"under,omitempty"` // that key; absent for what belongs at the end of the file
	Kind  questions.Kind `json:"kind"`
	Name  string         `json:"name"`
	YAML  string         `json:"yaml"` // to paste below the line
	Paper string         `json:"paper"`
}

type importDifference struct {
	File    string `json:"file"`              // where the value stands that is kept
	InPaper bool   `json:"inPaper,omitempty"` // that is another paper of this import and no file of the dossier
	importSpot
	Kind  questions.Kind `json:"kind"`
	Name  string         `json:"name"`
	Path  string         `json:"path"` // of keys: questions.2.text
	There string         `json:"there,omitempty"`
	Here  string         `json:"here,omitempty"`
	Paper string         `json:"paper"` // what says otherwise
}

// add puts into the report what was read and what came of it.
func (r *importReport) add(result *intake.Result, tag lang.Tag) {
	r.Papers, r.Written, r.Unchanged = []importPaper{}, []importFile{}, []importFile{}
	r.Additions, r.Differences, r.Guesses = []importAddition{}, []importDifference{}, []string{}
	for _, reading := range result.Readings {
		r.Papers = append(r.Papers, newImportPaper(reading, tag))
	}
	for _, f := range result.Files {
		r.Written = append(r.Written, importFile{f.Name, f.Kind, string(f.ID)})
	}
	for _, same := range result.Same {
		r.Unchanged = append(r.Unchanged, importFile{same.File.Name, same.Kind, string(same.ID)})
	}
	for _, a := range result.Additions {
		r.Additions = append(r.Additions, importAddition{a.File, a.Line, a.Under, a.Kind, string(a.ID), string(a.Text), a.Paper})
	}
	for _, d := range result.Differences {
		r.Differences = append(r.Differences, importDifference{d.File, d.InPaper, importSpot{d.Place.Line, d.Place.Col}, d.Kind, string(d.ID),
			d.Path, d.There, d.Here, d.Paper})
	}
	for _, g := range result.Guesses {
		r.Guesses = append(r.Guesses, g.In(tag))
	}
}

func newImportPaper(reading *intake.Reading, tag lang.Tag) importPaper {
	p := importPaper{File: reading.Name, Counts: reading.Counts, Unplaced: []importLine{}, Changed: []importChange{}, Guesses: []importLine{}}
	for _, line := range reading.Unplaced {
		p.Unplaced = append(p.Unplaced, importLine{importSpot(line.Spot), line.Text})
	}
	for _, c := range reading.Changed {
		p.Changed = append(p.Changed, importChange{importSpot(c.Spot), c.From, c.To})
	}
	for _, g := range reading.Guesses {
		p.Guesses = append(p.Guesses, importLine{importSpot(g.Spot), g.Text.In(tag)})
	}
	return p
}

// unplaced counts the lines that were not placed.
func (r *importReport) unplaced() (n int) {
	for _, p := range r.Papers {
		n += len(p.Unplaced)
	}
	return n
}

func (r *importReport) guesses() int {
	n := len(r.Guesses)
	for _, p := range r.Papers {
		n += len(p.Guesses)
	}
	return n
}
