package intake

import (
	"cmp"
	"reflect"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// A summary is what the header of a dossier tells of its records.
type summary struct {
	inquiries []incidents.Name
	title     string // of the first of them
	sittings  []incidents.Name
}

func (g *gathering) summary() (s summary) {
	for _, q := range g.inquiries {
		s.inquiries = append(s.inquiries, detached(q.ID))
	}
	if len(g.inquiries) > 0 {
		s.title = strings.Clone(g.inquiries[0].Title)
	}
	for _, one := range g.sittings {
		s.sittings = append(s.sittings, detached(one.ID))
	}
	return s
}

func (s *summary) add(more summary) {
	s.title = cmp.Or(s.title, more.title)
	s.inquiries = append(s.inquiries, more.inquiries...)
	s.sittings = append(s.sittings, more.sittings...)
}

// finish writes what all papers have in common, dossier.yaml and the register, and tells what came of them.
func (im *importer) finish() (*Result, error) {
	var all outcome
	for i := range im.made {
		all.add(&im.made[i])
	}
	im.language = cmp.Or(im.language, im.profile.Language, lang.German)
	common := newGathering(&im.whole)
	common.notes = im.roll.notes
	if im.existing == nil && len(all.files) > 0 {
		common.file("dossier", "", "", common.header(&all.summary))
	}
	if r := (incidents.RegisterFile{Register: common.register()}); !reflect.ValueOf(r).IsZero() {
		name := "register"
		if im.existing != nil {
			name = "register/import"
		}
		common.file(name, "", "", &r)
	}
	last, err := im.write(common)
	if err != nil {
		return nil, err
	}
	all.add(&last)
	slices.SortStableFunc(all.files, func(a, b File) int { return slices.Index(inOrder, a.Kind) - slices.Index(inOrder, b.Kind) })
	return &Result{Language: im.language, Readings: im.readings, Files: all.files, Same: all.same, Additions: all.additions,
		Differences: all.differences, Guesses: all.guesses}, nil
}

// inOrder is the order in which files are told.
var inOrder = []questions.Kind{"", questions.KindIncident, questions.KindInquiry, questions.KindSitting}

func (o *outcome) add(more *outcome) {
	o.summary.add(more.summary)
	o.files = append(o.files, more.files...)
	o.same = append(o.same, more.same...)
	o.additions = append(o.additions, more.additions...)
	o.differences = append(o.differences, more.differences...)
	o.guesses = append(o.guesses, more.guesses...)
}

// header makes the record of dossier.yaml.
func (g *gathering) header(of *summary) *questions.Header {
	h := &questions.Header{Profile: g.profile.ID, Language: g.language, Title: of.title}
	switch {
	case len(of.inquiries) > 0:
		h.ID = of.inquiries[0]
	case len(of.sittings) > 0:
		h.ID, h.Title = of.sittings[0], string(of.sittings[0])
	}
	if more := len(of.inquiries) + len(of.sittings); len(of.inquiries) > 1 {
		h.Title = lang.Say("Eingelesene Papiere: %s und %d weitere", "Imported papers: %s and %d more", h.ID, more-1).In(g.language)
	}
	h.ID = incidents.Name(questions.Slug(h.ID))
	g.note(&h.Title, "dossier.yaml", "Name und Überschrift des Dossiers sind aus dem ersten Papier.", "Name and title of the dossier are from the first paper.")
	return h
}
