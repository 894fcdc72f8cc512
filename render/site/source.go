package site

import (
	"path"

	"quaestor/internal/yaml"
	"quaestor/render/pdf"
	"quaestor/render/pdf/file"
)

// source returns the record of a page as a PDF file carries it; nil if it is to carry none. It is written anew from what
// the audience may see: the author's file holds more, comments included.
func (p *plan) source(of page) (*file.Source, error) {
	if !p.embed {
		return nil, nil
	}
	text, err := yaml.Write(of.record.Value, nil)
	if err != nil {
		return nil, err
	}
	return pdf.NewSource(path.Base(of.place)+".yaml", text, p.dossier.Language), nil
}
