package site

import (
	"bytes"
	"cmp"
	"context"
	"slices"
	"sync"

	"quaestor/internal/parallel"
	"quaestor/render"
	"quaestor/render/html"
	"quaestor/render/tree"
)

// A build is one run. What it keeps in memory at a time is one document for each processor.
type build struct {
	*plan
	out      *output
	pictures sync.Map // names of those written to func() error
	shelf    shelf
}

func (b *build) run(ctx context.Context) error {
	b.stock()
	if err := b.writePages(ctx); err != nil {
		return err
	}
	if err := b.writeIndex(); err != nil {
		return err
	}
	return b.out.sweep(b.belongs)
}

// stock fills the shelf: with what is written now, and with what an earlier run wrote for records that are still there.
func (b *build) stock() {
	b.shelf = shelf{}
	for _, file := range b.out.files() {
		b.shelf[file] = b.belongs(file)
	}
	for i := range b.pages {
		p := &b.pages[i]
		p.forms = b.formsOf(p.place)
		for _, f := range p.forms {
			b.shelf[p.place+"."+f.name] = true
		}
	}
	b.shelf[indexFile] = true
}

// formsOf lists the forms in which a record is written: those asked for, and those in which an earlier run wrote it. Were
// these left as they are they would go on telling what is withheld or corrected since.
func (b *build) formsOf(place string) (forms []form) {
	for _, f := range allForms {
		if b.writes(f.name) || b.out.stands(place+"."+f.name) {
			forms = append(forms, f)
		}
	}
	return forms
}

// writePages writes the records on all processors, each whatever becomes of the others; see [gathered] for the error.
func (b *build) writePages(ctx context.Context) error {
	errs := make([]error, len(b.pages))
	parallel.Workers(len(b.pages), 1, func(next func() (int, bool)) {
		var buffer bytes.Buffer
		for i, more := next(); more; i, more = next() {
			errs[i] = b.writePage(ctx, b.pages[i], &buffer)
		}
	})
	return gathered(errs)
}

// writePage writes one record in all its forms, or in none.
func (b *build) writePage(ctx context.Context, p page, buffer *bytes.Buffer) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	doc, err := b.compose(p)
	if err != nil {
		return err
	}
	source, err := b.source(p)
	if err != nil {
		return err
	}
	buffer.Reset()
	ends := make([]int, len(p.forms))
	for i, f := range p.forms {
		s := b.setting(p, f)
		s.source = source
		if err := f.write(buffer, doc, s); err != nil {
			return err
		}
		ends[i] = buffer.Len()
	}
	if err := b.putPictures(p, doc); err != nil {
		return err
	}
	start := 0
	for i, f := range p.forms {
		if err := b.out.put(p.place+"."+f.name, buffer.Bytes()[start:ends[i]]); err != nil {
			return err
		}
		start = ends[i]
	}
	return nil
}

// compose lays out a record, as a draft if that is wanted.
func (p *plan) compose(page page) (*tree.Document, error) {
	doc, err := render.Compose(p.dossier, page.record)
	if err == nil && p.draft {
		doc.Watermark, err = render.Phrase(p.dossier, "draft")
	}
	return doc, err
}

// putPictures writes the pictures of a document where one of its forms shows them.
func (b *build) putPictures(p page, doc *tree.Document) (err error) {
	if !slices.ContainsFunc(p.forms, form.shows) {
		return nil
	}
	tree.Walk(doc.Body, func(block tree.Block) bool {
		if i, is := block.(tree.Image); is {
			put, _ := b.pictures.LoadOrStore(i.Picture.Name, sync.OnceValue(func() error { return b.out.put(i.Picture.Name, i.Picture.Data) }))
			err = cmp.Or(err, put.(func() error)())
		}
		return err == nil
	})
	return err
}

func (b *build) setting(p page, f form) setting {
	return setting{
		link:  b.shelf.linker(folderOf(p.place), f.name),
		index: b.shelf.index(),
		also:  b.shelf.also(p.place, f.name),
		style: b.style,
		print: b.print,
	}
}

func (b *build) writeIndex() error {
	var buffer bytes.Buffer
	o := html.Options{Link: b.shelf.best(), Style: b.style}
	if err := html.Write(&buffer, b.index(), o); err != nil {
		return err
	}
	return b.out.put(indexFile, buffer.Bytes())
}

// listed reports whether the index names a document: if it has a file in any form.
func (b *build) listed(r tree.Ref) bool {
	_, ok := b.shelf.best()(r)
	return ok
}
