package site

import (
	"path"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/render"
	"quaestor/render/pdf"
)

// A plan is what a run is to write.
type plan struct {
	dossier  *questions.Dossier
	forms    []form
	pages    []page          // to be written
	pictures map[string]bool // names of those in records of the dossier
	records  map[string]bool // places of all records of the dossier, written now or not
	style    string          // style sheet of the pages
	print    *pdf.Style      // of the printed form
	embed    bool            // PDF files carry their source
	draft    bool            // documents are marked as drafts
}

// A page is a record with its place: folder and file name without extension.
type page struct {
	record *questions.Record
	place  string
	forms  []form // in which it is written; see build.stock
}

// placeOf returns where a record of a folder is published, without extension.
func placeOf(folder string, id incidents.Name) string { return path.Join(folder, questions.Slug(id)) }

func newPlan(d *questions.Dossier, o Options) (*plan, error) {
	p := &plan{dossier: d, pictures: render.Pictures(d), records: map[string]bool{}, embed: o.EmbedSource, draft: o.Draft}
	if err := p.choose(o.Forms); err != nil {
		return nil, err
	}
	var err error
	if p.style, err = styleSheet(d); err != nil {
		return nil, err
	}
	if p.print, err = printStyle(d); err != nil {
		return nil, err
	}
	pages, err := allPages(d)
	if err != nil {
		return nil, err
	}
	for _, page := range pages {
		p.records[page.place] = true
		if len(o.Only) == 0 || slices.Contains(o.Only, page.record.ID) {
			p.pages = append(p.pages, page)
		}
	}
	return p, absent(pages, o.Only)
}

// choose takes over the forms asked for, each once.
func (p *plan) choose(names []string) error {
	if len(names) == 0 {
		names = Forms()
	}
	for _, name := range names {
		f, ok := formNamed(name)
		if !ok {
			return unknownForm(name)
		}
		if !p.writes(name) {
			p.forms = append(p.forms, f)
		}
	}
	return nil
}

// writes reports whether a form is among those asked for.
func (p *plan) writes(name string) bool {
	return slices.ContainsFunc(p.forms, func(f form) bool { return f.name == name })
}

// allPages lists the records that have a page. Two records with one place would overwrite each other.
func allPages(d *questions.Dossier) ([]page, error) {
	var pages []page
	taken := map[string]incidents.Name{}
	for _, r := range d.Records {
		folder := r.Kind.Folder()
		if folder == "" {
			continue
		}
		place := placeOf(folder, r.ID)
		if other, twice := taken[place]; twice {
			return nil, samePlace(place, other, r.ID)
		}
		taken[place] = r.ID
		pages = append(pages, page{record: r, place: place})
	}
	return pages, nil
}

// absent returns an error if one of the ids is none of the pages'.
func absent(pages []page, ids []incidents.Name) error {
	for _, id := range ids {
		if !slices.ContainsFunc(pages, func(p page) bool { return p.record.ID == id }) {
			return unknownRecord(id)
		}
	}
	return nil
}

// belongs reports whether a published file is that of a record of the dossier, in whatever form, or a picture in one.
func (p *plan) belongs(file string) bool {
	return file == indexFile || p.pictures[file] || p.records[strings.TrimSuffix(file, path.Ext(file))]
}
