// Package sample holds documents made by hand, on which writers are tried: together they have every block and every
// inline of package tree. [All] lists them.
package sample

import "quaestor/render/tree"

// A Sample is a document with the name that its expected output is kept under.
type Sample struct {
	Name     string
	Document *tree.Document
}

// All lists the samples.
func All() []Sample {
	return []Sample{
		{"protocol", Protocol()},
		{"paper", Paper()},
		{"incident", Incident()},
		{"notes", Notes()},
		{"hostile", Hostile()},
	}
}

// words returns running text of plain words.
func words(s string) []tree.Inline { return []tree.Inline{tree.Text(s)} }

// paragraph returns a paragraph of plain words.
func paragraph(s string) tree.Block { return tree.Paragraph{Text: words(s)} }
