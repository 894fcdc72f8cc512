package templates

import (
	"io/fs"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// Load returns a profile. Files in overrides (a dossier's templates folder, or nil) go before the embedded ones.
func Load(id string, overrides fs.FS, tag lang.Tag) (*Profile, []diag.Diagnostic) {
	panic("to be built")
}

// Profiles lists the ids of the embedded profiles.
func Profiles() []string { panic("to be built") }

// Document returns the text of a document template ("inquiry", "sitting", "incident"): the dossier's own, else the
// profile's, else the common one. Name is what messages call it.
func (p *Profile) Document(kind string) (name string, text []byte, err error) { panic("to be built") }

// Phrase carries out a phrase of the profile with a value. An unknown phrase is an error that names it.
func (p *Profile) Phrase(id string, value any) (string, error) { panic("to be built") }
