// Package render turns a dossier into documents: [Compose] lays a record out as a tree that all writers share.
//
// It promises that nothing an author wrote can change the shape of the document around it: texts are parsed on their
// own and spliced in as trees, single values as plain text.
package render

import (
	"fmt"

	"quaestor/incidents"
	"quaestor/questions"
	"quaestor/render/tree"
)

// Compose lays out one record of the dossier, which must already be filtered for its audience ([questions.Dossier.For]).
// An error means that a template cannot be carried out; it names template, line and what to change.
func Compose(d *questions.Dossier, r *questions.Record) (*tree.Document, error) {
	c := newComposer(d, r)
	doc, data := c.layout()
	if doc == nil {
		return nil, fmt.Errorf("render: a record of kind %q has no document", r.Kind)
	}
	if c.err != nil {
		return nil, c.mistake(c.err)
	}
	skeleton, err := c.carryOut(string(r.Kind), data)
	if err == nil {
		doc.Body, err = c.splicer.Parse(skeleton)
	}
	if err != nil {
		return nil, c.mistake(err)
	}
	return doc, nil
}

// Phrase carries out a set form of words that takes no value, such as draft. An error is one of a template.
func Phrase(d *questions.Dossier, id string) (string, error) {
	c := newComposer(d, &questions.Record{})
	text := c.phrase(id, nil)
	if c.err != nil {
		return "", c.mistake(c.err)
	}
	return text, nil
}

// layout returns the document without its body, and the data its template is given; nil for what has no document.
func (c *composer) layout() (*tree.Document, any) {
	doc := &tree.Document{Kind: c.r.Kind.Folder(), ID: string(c.r.ID), Language: c.d.Language}
	switch v := c.r.Value.(type) {
	case *questions.Inquiry:
		c.furnish(doc, c.inquiryMeta(doc, v))
		return doc, c.inquiry(v, 2)
	case *questions.Sitting:
		c.furnish(doc, c.sittingMeta(doc, v))
		return doc, c.sitting(v)
	case *incidents.Incident:
		c.furnish(doc, c.incidentMeta(doc, v))
		return doc, c.incident(v)
	}
	return nil, nil
}
