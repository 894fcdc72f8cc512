package templates

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
)

// maxDocument is the largest document template that is read, in bytes.
const maxDocument = 1 << 20

// Document returns the text of a document template ("inquiry", "sitting", "incident"): the dossier's own, else the
// profile's, else the common one. Name is what messages call it.
func (p *Profile) Document(kind string) (name string, text []byte, err error) {
	file := kind + ".md"
	if p.overrides != nil {
		name = path.Join(folder, file)
		if text, err = readDocument(p.overrides, file); !errors.Is(err, fs.ErrNotExist) {
			return name, text, wrap(name, err)
		}
	}
	for _, name = range []string{path.Join(p.ID, file), path.Join("documents", file)} {
		if text, err = readDocument(embedded, name); !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrInvalid) {
			return name, text, wrap(name, err)
		}
	}
	return name, nil, wrap(name, err)
}

func wrap(name string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", name, err)
}

func readDocument(from fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(from, name)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxDocument {
		return nil, fmt.Errorf("%d bytes are too many for a template", info.Size())
	}
	return fs.ReadFile(from, name)
}
