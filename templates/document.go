package templates

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
)

// maxDocument is the largest document template that is read, in bytes.
const maxDocument = 1 << 20

// documents lists the document templates there are. What inquiries and sittings share stands in exchange.
var documents = []string{"exchange", "incident", "inquiry", "sitting"}

// A documentFile is a template of the dossier's own, or what kept it from being read.
type documentFile struct {
	text []byte
	err  error
}

// readDocuments reads the dossier's own templates. It does so at once, for the folder may be closed later.
func readDocuments(overrides fs.FS) map[string]documentFile {
	own := map[string]documentFile{}
	if overrides == nil {
		return own
	}
	for _, kind := range documents {
		text, err := readDocument(overrides, kind+".md")
		if !errors.Is(err, fs.ErrNotExist) {
			own[kind] = documentFile{text, err}
		}
	}
	return own
}

// Document returns the text of a document template ("inquiry", "sitting", "incident", "exchange"): the dossier's own,
// else the profile's, else the common one. Name is what messages call it.
func (p *Profile) Document(kind string) (name string, text []byte, err error) {
	file := kind + ".md"
	if own, found := p.documents[kind]; found {
		name = path.Join(folder, file)
		return name, own.text, wrap(name, own.err)
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
		return nil, &fs.PathError{Op: "read", Path: name, Err: fmt.Errorf("%d bytes are too many for a template", info.Size())}
	}
	return fs.ReadFile(from, name)
}
