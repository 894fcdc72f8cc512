// Package yaml reads record files and remembers the place of every value.
//
// [Parse] turns a file into a [Document], with syntax errors at the line where the mistake is. [Document.Read] fills a
// plain struct as its tags say (package record), reports every unknown, missing or doubled key and every value of the
// wrong kind in one pass, and returns the [Places] of all it read. It is the only package that imports yaml.v3.
package yaml

import (
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/source"
)

// A Document is a parsed file whose top is a mapping.
type Document struct{}

// Parse parses the file. On a syntax error the document is nil.
func Parse(file *source.File) (*Document, []diag.Diagnostic) { panic("to be built") }

// Has reports whether the document has a top-level key.
func (d *Document) Has(key string) bool { panic("to be built") }

// Keys returns the top-level keys in order.
func (d *Document) Keys() []string { panic("to be built") }

// Read fills the struct that record points to. Values that cannot be read stay zero and are reported.
func (d *Document) Read(record any, tag lang.Tag) (*Places, []diag.Diagnostic) { panic("to be built") }

// Places knows where the values of one record stand. It is filled while reading and safe to share afterwards.
type Places struct{}

// At returns the place of a value. The argument is a pointer to a field, to a slice element or to a struct of the record
// that was read. A value that was not written has the place of the mapping around it if that is known, or of the file.
func (p *Places) At(value any) diag.Place { panic("to be built") }

// Key returns the place of the key that a value stands under.
func (p *Places) Key(value any) diag.Place { panic("to be built") }

// Within returns the place of the bytes from start up to end of a text value, in the file as written: a word in a block,
// folded, quoted or plain scalar. The argument is a pointer to a string.
func (p *Places) Within(value any, start, end int) diag.Place { panic("to be built") }
