package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"

	"quaestor/internal/lang"
	"quaestor/internal/parallel"
	"quaestor/questions"
	"quaestor/questions/intake"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// The papers of one import, in the order in which they were named.
type papers struct {
	profile  *templates.Profile
	readings []*intake.Reading
	guesses  []lang.Text // about all of them
}

// readPapers reads all papers, on all cores. A paper's text is let go once its draft is made, so that no more of them are
// held than there are cores. If one cannot be read, all that cannot are named.
func (s *session) readPapers(o importOptions, existing *questions.Dossier) (*papers, error) {
	p := &papers{profile: s.givenProfile(o, existing), readings: make([]*intake.Reading, len(o.files))}
	if p.profile == nil {
		first, err := s.readPaper(o.files[0])
		if err != nil {
			return nil, unreadablePaper(o.files[0], err)
		}
		house := form.House(first)
		if house == "" {
			p.guesses = append(p.guesses, lang.Say("Der Kopf des ersten Papiers nennt kein Haus, das ein Profil hat; „generic“ kennt keine Fristen. Ein anderes wählt --profile.",
				"The head of the first paper names no house that has a profile; “generic” knows no deadlines. --profile chooses another."))
		}
		p.profile, _ = templates.Load(house, nil, "")
		p.readings[0] = examine(first, p.profile)
	}
	if len(o.files) > many {
		debug.SetGCPercent(usualPercent)
	}
	failures := make([]error, len(o.files))
	parallel.Workers(len(o.files), 1, func(next func() (int, bool)) {
		for i, more := next(); more; i, more = next() {
			if p.readings[i] == nil {
				p.readings[i], failures[i] = s.reading(o.files[i], p.profile)
			}
		}
	})
	return p, s.unreadablePapers(o.files, failures)
}

// reading reads one paper in the way of a profile.
func (s *session) reading(file string, profile *templates.Profile) (*intake.Reading, error) {
	one, err := s.readPaper(file)
	if err != nil {
		return nil, err
	}
	return examine(one, profile), nil
}

// examine recognises a paper in the way of a profile, and tells if it is from another house.
func examine(p *paper.Paper, profile *templates.Profile) *intake.Reading {
	house := form.House(p)
	r := intake.Examine(form.Recognise(p, profile))
	if house != "" && house != profile.ID {
		r.Guesses = append(r.Guesses, intake.Guess{Text: lang.Say("Das Papier nennt ein anderes Haus; sein Profil ist „%s“, gelesen ist es mit „%s“.",
			"The paper names another house; its profile is “%s”, it was read with “%s”.", house, profile.ID)})
	}
	return r
}

// givenProfile returns the profile that was asked for or that the dossier has; nil if neither.
func (s *session) givenProfile(o importOptions, existing *questions.Dossier) *templates.Profile {
	if o.profile == "" && existing != nil {
		return existing.Profile
	}
	if o.profile == "" {
		return nil
	}
	profile, _ := templates.Load(o.profile, nil, "")
	return profile
}

// unreadablePapers names all papers but the last that cannot be read, and returns the failure that ends the run.
func (s *session) unreadablePapers(files []string, failures []error) error {
	var last error
	for i, err := range failures {
		if err == nil {
			continue
		}
		if last != nil {
			_ = s.exit(last)
		}
		last = unreadablePaper(files[i], err)
	}
	return last
}

// unreadablePaper says why a paper cannot be read.
func unreadablePaper(name string, err error) error {
	var known *paper.Error
	if errors.As(err, &known) {
		return &failureError{said: lang.Text{DE: name + ": " + known.Message.DE, EN: name + ": " + known.Message.EN}}
	}
	var failure *failureError
	if errors.As(err, &failure) {
		return failure
	}
	return failed(err, "Das Papier lässt sich nicht lesen", "The paper cannot be read")
}

// readPaper reads one file, a PDF that Quaestor wrote by its structure, any other through pdftotext.
func (s *session) readPaper(name string) (*paper.Paper, error) {
	data, err := s.paperBytes(name)
	if err != nil {
		return nil, err
	}
	if isPDF(data) {
		if data, err = s.textOfPDF(name, data); err != nil {
			return nil, err
		}
	}
	return paper.Read(name, data)
}

// largestPaper is the greatest size of a file that is read, in bytes.
const largestPaper = 256 << 20

// paperBytes reads a file or the standard input.
func (s *session) paperBytes(name string) ([]byte, error) {
	from := s.in
	if name != "-" {
		info, err := os.Stat(name)
		if err != nil {
			return nil, err
		}
		if info.IsDir() {
			return nil, &failureError{said: lang.Say("%s ist ein Ordner.", "%s is a folder.", name),
				help: lang.Say("%s meint alle Dateien darin.", "%s means all files in it.", filepath.ToSlash(filepath.Join(name, "*")))}
		}
		if !info.Mode().IsRegular() {
			return nil, failed(nil, "%s ist keine gewöhnliche Datei", "%s is no ordinary file", name)
		}
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		from = file
	}
	data, err := io.ReadAll(io.LimitReader(from, largestPaper+1))
	if len(data) > largestPaper {
		return nil, failed(nil, "%s hat mehr als %d MB", "%s has more than %d MB", name, largestPaper>>20)
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return data, nil
}
