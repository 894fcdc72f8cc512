package main

import (
	"fmt"
	"path"
	"path/filepath"
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/report"
	"quaestor/questions"
	"quaestor/questions/check"
)

// headerFile is the file that makes a folder a dossier.
const headerFile = "dossier.yaml"

// A reading is a dossier that was read, with all that is to be said about it.
type reading struct {
	dir      string // as it stands before the names of its files, with slashes
	dossier  *questions.Dossier
	findings []diag.Diagnostic
	language lang.Tag // for what is said about it
}

// read loads the dossier in a folder and applies the rules to it.
func (s *session) read(dir string) (*reading, error) {
	r, err := s.load(dir)
	if err != nil {
		return nil, err
	}
	r.findings = diag.Sort(append(r.findings, check.Run(r.dossier)...))
	return r, nil
}

// load loads the dossier in a folder. The findings are those of reading and joining only.
func (s *session) load(dir string) (*reading, error) {
	if err := s.mustBeDossier(dir); err != nil {
		return nil, err
	}
	mindMemory(dir)
	dossier, findings, err := questions.Load(dir)
	if err != nil {
		return nil, failed(err, "Das Dossier konnte nicht gelesen werden", "The dossier could not be read")
	}
	s.adopt(dossier.Language)
	return &reading{filepath.ToSlash(dir), dossier, findings, s.tag}, nil
}

// report returns how the findings are printed.
func (r *reading) report(color bool) report.Options {
	return report.Options{
		Language: r.language,
		Color:    color,
		Dir:      r.dir,
		Source:   r.dossier.Source,
		Title:    check.Title,
	}
}

// place names a place in the way the findings do, so that it can be clicked.
func (r *reading) place(p diag.Place) string {
	name := path.Join(r.dir, p.File)
	if p.Start.Line == 0 {
		return name
	}
	return fmt.Sprintf("%s:%d:%d", name, p.Start.Line, p.Start.Col)
}

// file names the file of a record.
func (r *reading) file(record *questions.Record) string { return path.Join(r.dir, record.File.Name) }

// errors counts the findings that are errors.
func (r *reading) errors() (n int) {
	for _, d := range r.findings {
		if d.Severity == diag.Error {
			n++
		}
	}
	return n
}

// folder returns the folder a command works on: its first argument, else where the user stands.
func folder(args []string) string {
	if len(args) == 0 || strings.TrimSpace(args[0]) == "" {
		return "."
	}
	return filepath.Clean(args[0])
}
