package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/intake"
	"quaestor/questions/intake/form"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// The papers of one import, in the order in which they were named.
type papers struct {
	*session
	files    []string
	profile  *templates.Profile
	guesses  []lang.Text  // about all of them
	first    *paper.Paper // that told the profile; nil once it was used
	input    []byte       // what came from the standard input
	carried  sync.Map     // names of files that carry their records
	failures []error      // by file
}

// newPapers chooses the profile that papers are read with: the one that was asked for, that of the dossier, or that of the
// house which the first paper names.
func (s *session) newPapers(o importOptions, existing *questions.Dossier) *papers {
	p := &papers{session: s, files: o.files, profile: s.givenProfile(o, existing), failures: make([]error, len(o.files))}
	if p.profile != nil {
		return p
	}
	house := ""
	if first, err := p.readPaper(o.files[0]); err == nil { // else it will be told with the others
		p.first, house = first, form.House(first)
	}
	if house == "" {
		p.guesses = append(p.guesses, lang.Say("Der Kopf des ersten Papiers nennt kein Haus, das ein Profil hat; „generic“ kennt keine Fristen. Ein anderes wählt --profile.",
			"The head of the first paper names no house that has a profile; “generic” knows no deadlines. --profile chooses another."))
	}
	p.profile, _ = templates.Load(house, nil, "")
	return p
}

// read reads one paper in the way of the profile.
func (p *papers) read(i int) (*intake.Reading, error) {
	if i == 0 && p.first != nil {
		first := p.first
		p.first = nil
		return examine(first, p.profile), nil
	}
	one, err := p.readPaper(p.files[i])
	if err != nil {
		p.failures[i] = err
		return nil, err
	}
	return examine(one, p.profile), nil
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
func (p *papers) readPaper(name string) (*paper.Paper, error) {
	data, err := p.paperBytes(name)
	if err != nil {
		return nil, err
	}
	if isPDF(data) {
		if data, err = p.textOfPDF(name, data); err != nil {
			return nil, err
		}
	}
	return paper.Read(name, data)
}

// largestPaper is the greatest size of a file that is read, in bytes.
const largestPaper = 256 << 20

// paperBytes reads a file, or the standard input, which is kept, for papers may be read again.
func (p *papers) paperBytes(name string) (data []byte, err error) {
	if name == "-" {
		if p.input == nil {
			p.input, err = readLimited(name, p.in)
		}
		return p.input, err
	}
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, &failureError{said: lang.Say("%s ist ein Ordner.", "%s is a folder.", name),
			help: lang.Say("%s meint alle Dateien darin.", "%s means all files in it.", filepath.ToSlash(filepath.Join(name, "*")))}
	case !info.Mode().IsRegular():
		return nil, failed(nil, "%s ist keine gewöhnliche Datei", "%s is no ordinary file", name)
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return readLimited(name, file)
}

func readLimited(name string, from io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(from, largestPaper+1))
	if len(data) > largestPaper {
		return nil, failed(nil, "%s hat mehr als %d MB", "%s has more than %d MB", name, largestPaper>>20)
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return data, nil
}
