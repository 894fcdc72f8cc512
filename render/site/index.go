package site

import (
	"cmp"
	"fmt"
	"slices"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/render/tree"
)

// index lays out the page that lists all documents, newest first.
func (b *build) index() *tree.Document {
	d := b.dossier
	say := func(de, en string) string { return lang.Text{DE: de, EN: en}.In(d.Language) }
	title := cmp.Or(d.Header.Title, string(d.Header.ID))
	body := []tree.Block{tree.Heading{Level: 1, Text: words(title)}}
	body = append(body, b.section(questions.KindInquiry, "inquiries", say("Anfragen", "Inquiries"), inquiryColumns)...)
	body = append(body, b.section(questions.KindSitting, "sittings", say("Sitzungen", "Sittings"), sittingColumns)...)
	body = append(body, b.section(questions.KindIncident, "incidents", say("Vorfälle", "Incidents"), incidentColumns)...)
	return &tree.Document{
		Title:    title,
		Language: d.Language,
		Subject:  fmt.Sprintf(say("%s: Anfragen, Sitzungen und Vorfälle", "%s: inquiries, sittings and incidents"), title),
		Body:     body,
	}
}

// section lists the records of one kind; nothing if there is none.
func (b *build) section(kind questions.Kind, id, title string, columns []column) []tree.Block {
	records := b.recordsOf(kind)
	if len(records) == 0 {
		return nil
	}
	t := tree.Table{}
	for _, c := range columns {
		t.Head = append(t.Head, words(c.head.In(b.dossier.Language)))
		t.Align = append(t.Align, tree.AlignStart)
	}
	t.HeadColumn = true
	for _, r := range records {
		row := make([]tree.Cell, len(columns))
		for i, c := range columns {
			row[i] = c.cell(b, r)
		}
		t.Rows = append(t.Rows, row)
	}
	return []tree.Block{tree.Section{Class: id, Blocks: []tree.Block{
		tree.Heading{Level: 2, ID: id, Text: words(title)}, t,
	}}}
}

// recordsOf returns the records of a kind that the index names, newest first, those of one day by their place.
func (b *build) recordsOf(kind questions.Kind) []*questions.Record {
	var records []*questions.Record
	for _, r := range b.dossier.Records {
		if r.Kind == kind && b.listed(refTo(r)) {
			records = append(records, r)
		}
	}
	slices.SortStableFunc(records, func(x, y *questions.Record) int {
		return cmp.Or(b.dateOf(y).Compare(b.dateOf(x)), cmp.Compare(questions.Slug(x.ID), questions.Slug(y.ID)))
	})
	return records
}

// dateOf returns the day a record is listed under; of an inquiry that is not answered it is the day it was tabled.
func (b *build) dateOf(r *questions.Record) incidents.Date {
	day := b.dossier.Date(r)
	if q, ok := r.Value.(*questions.Inquiry); ok && day.IsZero() {
		return q.Tabled
	}
	return day
}

func refTo(r *questions.Record) tree.Ref {
	return tree.Ref{Kind: r.Kind.Folder(), ID: string(r.ID)}
}

func linked(r *questions.Record, text string) tree.Cell {
	ref := refTo(r)
	ref.Text = words(text)
	return tree.Cell{ref}
}

func words(s string) []tree.Inline {
	if s == "" {
		return nil
	}
	return []tree.Inline{tree.Text(s)}
}
