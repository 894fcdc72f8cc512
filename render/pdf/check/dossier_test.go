package check_test

import (
	"fmt"
	"io/fs"

	"quaestor/incidents"
	"quaestor/questions"
)

// dossier returns what the public may see of a dossier.
func dossier(files fs.FS) (*questions.Dossier, error) {
	d, found, err := questions.LoadFS(files)
	if err != nil {
		return nil, err
	}
	if len(found) > 0 {
		return nil, fmt.Errorf("the dossier cannot be read: %v", found[0])
	}
	return d.For(incidents.Public), nil
}
