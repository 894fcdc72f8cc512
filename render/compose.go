// Package render turns a dossier into documents: [Compose] lays a record out as a tree that all writers share.
//
// It promises that nothing an author wrote can change the shape of the document around it: texts are parsed on their
// own and spliced in as trees, single values as plain text.
package render

import (
	"quaestor/questions"
	"quaestor/render/tree"
)

// Compose lays out one record of the dossier, which must already be filtered for its audience ([questions.Dossier.For]).
// An error means that a template cannot be carried out; it names template, line and what to change.
func Compose(d *questions.Dossier, r *questions.Record) (*tree.Document, error) { panic("to be built") }
