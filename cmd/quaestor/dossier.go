package main

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/report"
	"quaestor/internal/source"
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
	if err := s.mustBeFolder(dir); err != nil {
		return nil, err
	}
	dossier, findings, err := questions.Load(dir)
	if err != nil {
		return nil, failed(err, "Das Dossier konnte nicht gelesen werden", "The dossier could not be read")
	}
	return &reading{filepath.ToSlash(dir), dossier, findings, s.languageOf(dossier.Language)}, nil
}

// mustBeFolder refuses a path that is no folder with a dossier in it, and says which one was probably meant.
func (s *session) mustBeFolder(dir string) error {
	info, err := os.Stat(dir)
	switch {
	case err != nil:
		return failed(err, "Der Ordner „%s“ kann nicht gelesen werden", "The folder “%s” cannot be read", dir)
	case !info.IsDir():
		try := withInstead(s.args, dir, dossierAbove(filepath.Dir(dir)))
		return misused(commandLine(try...), "„%s“ ist eine Datei. Gelesen wird immer ein ganzes Dossier, also ein Ordner.",
			"“%s” is a file. What is read is always a whole dossier, that is, a folder.", dir)
	}
	return nil
}

// dossierAbove returns the nearest folder, from dir upwards as far as the path is written, that holds a dossier.yaml;
// dir itself if none does.
func dossierAbove(dir string) string {
	for at := dir; ; at = filepath.Dir(at) {
		if _, err := os.Stat(filepath.Join(at, headerFile)); err == nil {
			return filepath.ToSlash(at)
		}
		if parent := filepath.Dir(at); parent == at {
			return filepath.ToSlash(dir)
		}
	}
}

// report returns how the findings are printed.
func (r *reading) report(color bool) report.Options {
	files := map[string]*source.File{}
	for _, record := range r.dossier.Records {
		if record.File != nil {
			files[record.File.Name] = record.File
		}
	}
	return report.Options{
		Language: r.language,
		Color:    color,
		Dir:      r.dir,
		Source:   func(file string) *source.File { return files[file] },
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
