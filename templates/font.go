package templates

import (
	"errors"
	"io/fs"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/yaml"
)

// maxFont is the largest font file that is read, in bytes. Fonts of all of East Asia are about as large.
const maxFont = 32 << 20

// fontFiles are the dossier's own font files: the folder they lie in, and where the profile names them.
type fontFiles struct {
	folder fs.FS
	named  map[string]diag.Place
}

// Font returns a font file of the dossier's own.
func (p *Profile) Font(name string) ([]byte, error) {
	if p.fonts.folder == nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return readRegular(p.fonts.folder, name, maxFont)
}

// FontPlace returns where the profile names a font file.
func (p *Profile) FontPlace(name string) diag.Place { return p.fonts.named[name] }

// fontProblems reports font files that are not there, and notes where the others are named.
func (p *Profile) fontProblems(from fs.FS, places *yaml.Places) (list []diag.Diagnostic) {
	p.fonts = fontFiles{from, map[string]diag.Place{}}
	if p.Page.Fonts == nil {
		return nil
	}
	f := p.Page.Fonts
	for _, name := range []*string{&f.Regular, &f.Bold, &f.Italic, &f.BoldItalic} {
		if *name == "" {
			continue
		}
		place := places.At(name)
		p.fonts.named[*name] = place
		if message, help, bad := fontFault(from, *name); bad {
			list = append(list, diag.Diagnostic{Rule: "profile-invalid", Severity: diag.Error, Place: place, Message: message, Help: help})
		}
	}
	return list
}

func fontFault(from fs.FS, name string) (message, help lang.Text, bad bool) {
	info, err := fs.Stat(from, name)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrInvalid):
		return lang.Say("Die Schriftdatei „%s“ gibt es nicht.", "There is no font file “%s”.", name),
			lang.Say("Die Datei in den Ordner templates des Dossiers legen und ihren Namen angeben.", "Put the file into the folder templates of the dossier, and give its name."), true
	case err != nil || !info.Mode().IsRegular():
		return lang.Say("Die Schriftdatei „%s“ lässt sich nicht lesen.", "The font file “%s” cannot be read.", name),
			lang.Say("Nachsehen, ob sie eine gewöhnliche Datei ist und gelesen werden darf.", "See whether it is an ordinary file that may be read."), true
	case info.Size() > maxFont:
		return lang.Say("Die Schriftdatei „%s“ ist zu groß.", "The font file “%s” is too large.", name),
			lang.Say("Eine Datei mit höchstens %d MB nehmen.", "Take a file of at most %d MB.", maxFont>>20), true
	}
	return lang.Text{}, lang.Text{}, false
}
