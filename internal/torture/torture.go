// Package torture holds two small dossiers, one German and one English, that have every construct there is: what writers
// and readers of papers are tried on.
package torture

import (
	"embed"
	"io/fs"

	"quaestor/internal/lang"
)

//go:embed de en
var files embed.FS

// Files returns the dossier in a language.
func Files(tag lang.Tag) fs.FS {
	folder, err := fs.Sub(files, string(tag))
	if err != nil {
		panic(err) // only for a path that is not valid
	}
	return folder
}
