// Package yaml reads record files and remembers the place of every value.
//
// [Parse] turns a file into a [Document], with syntax errors at the line where the mistake is. [Document.Read] fills a
// plain struct as its tags say (package record), reports every unknown, missing or doubled key and every value of the
// wrong kind in one pass, and returns the [Places] of all it read. It is the only package that imports yaml.v3.
package yaml

import (
	"bytes"
	"fmt"
	"reflect"

	yamlv3 "gopkg.in/yaml.v3"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/internal/source"
)

// A Document is a parsed file whose top is a mapping.
type Document struct {
	file *source.File
	root *yamlv3.Node
}

// Parse parses the file. On a syntax error the document is nil.
func Parse(file *source.File) (*Document, []diag.Diagnostic) {
	root, err := decode(file.Text)
	if err != nil {
		return nil, []diag.Diagnostic{syntaxError(file, err)}
	}
	d := &Document{file: file, root: root}
	if root.Kind != yamlv3.MappingNode {
		return nil, []diag.Diagnostic{d.noMapping()}
	}
	return d, nil
}

// decode returns the top node of a text that package source has let through. The parser is spared the texts in blocks
// where that goes without doubt.
func decode(text []byte) (*yamlv3.Node, error) {
	if short, blocks := cut(text); len(blocks) > 0 {
		if root, err := unmarshal(short); err == nil && restore(root, text, blocks) {
			return root, nil
		}
	}
	return unmarshal(text)
}

// unmarshal returns the top node of a text. A panic of the parser is an error like any other: whatever an author writes,
// it is the author who must hear of it.
func unmarshal(text []byte) (root *yamlv3.Node, err error) {
	defer func() {
		if p := recover(); p != nil {
			root, err = nil, fmt.Errorf("yaml: %v", p)
		}
	}()
	var top yamlv3.Node
	if err := yamlv3.Unmarshal(text, &top); err != nil {
		return nil, err
	}
	if len(top.Content) == 0 {
		return &top, nil
	}
	return top.Content[0], nil
}

// Has reports whether the document has a top-level key.
func (d *Document) Has(key string) bool {
	for i := 0; i < len(d.root.Content); i += 2 {
		if d.root.Content[i].Value == key {
			return true
		}
	}
	return false
}

// Keys returns the top-level keys in order.
func (d *Document) Keys() []string {
	keys := make([]string, 0, len(d.root.Content)/2)
	for i := 0; i < len(d.root.Content); i += 2 {
		keys = append(keys, d.root.Content[i].Value)
	}
	return keys
}

// Read fills the struct that target points to. Values that cannot be read stay zero and are reported.
func (d *Document) Read(target any, tag lang.Tag) (*Places, []diag.Diagnostic) {
	r := reader{file: d.file, tag: tag, places: newPlaces(d.file, target, d.root)}
	r.bang = bytes.Contains(d.file.Text, []byte(" ! "))
	v := reflect.ValueOf(target).Elem()
	r.mapping(record.Of(v.Type()), v, site{value: d.root})
	return r.places, r.found
}
