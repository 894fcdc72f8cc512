package pdf

import (
	"quaestor/internal/lang"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/paragraph"
	"quaestor/templates"
)

// A Style is how documents are printed: the page and its typeface. Documents that are written with the same style one
// after another are written faster; several may be written at the same time.
type Style struct {
	page   templates.Page
	family *font.Family // nil for one of those that are always there
	stock  paragraph.Stock
}

// NewStyle returns the style of a page, with the font files it names. The error is a *[FontError].
func NewStyle(p templates.Page, read func(name string) ([]byte, error)) (*Style, error) {
	if p.Fonts == nil {
		return &Style{page: p}, nil
	}
	var faces [4]*font.Face
	for i, name := range []string{p.Fonts.Regular, p.Fonts.Bold, p.Fonts.Italic, p.Fonts.BoldItalic} {
		if name == "" {
			continue
		}
		face, err := load(name, read)
		if err != nil {
			return nil, &FontError{File: name, Cause: err}
		}
		faces[i] = face
	}
	return &Style{page: p, family: font.NewFamily(faces[0], faces[1], faces[2], faces[3])}, nil
}

func load(name string, read func(name string) ([]byte, error)) (*font.Face, error) {
	data, err := read(name)
	if err != nil {
		return nil, err
	}
	return font.Parse(data)
}

// A FontError says which font file cannot be used, and why.
type FontError struct {
	File  string
	Cause error // a *font.Error, or what reading the file said
}

// Error says so in English.
func (e *FontError) Error() string { return e.Message().EN }

// Unwrap returns the cause.
func (e *FontError) Unwrap() error { return e.Cause }

// Message says so in words for the one who chose the file.
func (e *FontError) Message() lang.Text {
	why := lang.Text{DE: e.Cause.Error(), EN: e.Cause.Error()}
	if cause, ok := e.Cause.(*font.Error); ok {
		why = cause.Message
	}
	return lang.Text{
		DE: e.File + ": " + why.DE,
		EN: e.File + ": " + why.EN,
	}
}
