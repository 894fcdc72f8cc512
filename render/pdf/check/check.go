// Package check looks through finished PDF files for what validators miss: structure that says something else than the
// page, cells without scope, notes without names, letters that stand for nothing. [Findings] is all there is to it. Only
// tests import it.
//
// It reads files of our own making, with [file.Reader], and knows nothing of how they were written.
package check

import (
	"fmt"
	"slices"

	"quaestor/render/pdf/file"
)

// rules are all there are. Each looks at one thing and reports what is wrong with it.
var rules = []func(*book){
	(*book).catalogue, (*book).title, (*book).description, (*book).intent, (*book).identity, (*book).attachment,
	(*book).painting, (*book).furniture, (*book).marks, (*book).annotations,
	(*book).roles, (*book).nesting, (*book).emptiness, (*book).headings,
	(*book).names, (*book).figures, (*book).links, (*book).scopes, (*book).columns,
	(*book).fonts,
}

// Findings returns what is wrong with a file, a sentence each, sorted. The error says why it cannot be read at all.
func Findings(data []byte) ([]string, error) {
	b, err := open(data)
	if err != nil {
		return nil, err
	}
	for _, rule := range rules {
		rule(b)
	}
	slices.Sort(b.findings)
	return slices.Compact(b.findings), nil
}

// A book is a file that has been read.
type book struct {
	*file.Reader
	catalog  file.Dict
	tree     file.Dict // root of the structure
	pages    []*page
	elements []*element                   // in the order of the document
	used     map[file.Ref]map[uint16]bool // codes that pages show, by font
	findings []string
}

func open(data []byte) (*book, error) {
	r, err := file.Open(data)
	if err != nil {
		return nil, err
	}
	b := &book{Reader: r, used: map[file.Ref]map[uint16]bool{}}
	if b.catalog, err = r.Catalog(); err != nil {
		return nil, err
	}
	b.tree = b.dict(b.catalog["StructTreeRoot"])
	if err := b.readPages(); err != nil {
		return nil, err
	}
	b.readElements(b.tree["K"], nil, file.Ref{})
	return b, nil
}

// report adds a finding.
func (b *book) report(format string, args ...any) {
	b.findings = append(b.findings, fmt.Sprintf(format, args...))
}

// dict returns the dictionary that a value is or leads to; nil if there is none. What cannot be read is not there.
func (b *book) dict(v file.Value) file.Dict {
	d, err := b.Dict(v)
	if err != nil {
		b.report("An object cannot be read: %v.", err)
	}
	return d
}

// value returns what a value leads to.
func (b *book) value(v file.Value) file.Value {
	v, err := b.Resolve(v)
	if err != nil {
		b.report("An object cannot be read: %v.", err)
	}
	return v
}

// array returns the list that a value is or leads to.
func (b *book) array(v file.Value) file.Array {
	list, _ := b.value(v).(file.Array)
	return list
}

// stream returns what a stream holds; nil if there is none.
func (b *book) stream(v file.Value) []byte {
	s, is := b.value(v).(*file.Stream)
	if !is {
		return nil
	}
	data, err := b.Decode(s)
	if err != nil {
		b.report("A stream cannot be read: %v.", err)
	}
	return data
}

// text returns a text string; empty if there is none.
func text(v file.Value) string {
	s, _ := v.(file.String)
	return s.Text()
}
