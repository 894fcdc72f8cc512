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

// styleSheet is the file of a dossier's own rules for the look of its pages.
const styleSheet = "style.css"

// An ownFile is a template or style sheet of the dossier's own, or what kept it from being read.
type ownFile struct {
	text []byte
	err  error
}

// readOwn reads the dossier's own templates and style sheet. It does so at once, for the folder may be closed later.
func readOwn(overrides fs.FS) map[string]ownFile {
	own := map[string]ownFile{}
	if overrides == nil {
		return own
	}
	for _, name := range ownNames() {
		text, err := readDocument(overrides, name)
		if !errors.Is(err, fs.ErrNotExist) {
			own[name] = ownFile{text, err}
		}
	}
	return own
}

func ownNames() []string {
	names := []string{styleSheet}
	for _, kind := range documents {
		names = append(names, kind+".md")
	}
	return names
}

// Style returns the dossier's own style sheet for pages, which adds to the built-in one; "" if it has none.
func (p *Profile) Style() (string, error) {
	own := p.own[styleSheet]
	return string(own.text), wrap(path.Join(folder, styleSheet), own.err)
}

// Document returns the text of a document template ("inquiry", "sitting", "incident", "exchange"): the dossier's own,
// else the profile's, else the common one. Name is what messages call it.
func (p *Profile) Document(kind string) (name string, text []byte, err error) {
	file := kind + ".md"
	if own, found := p.own[file]; found {
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
	return readRegular(from, name, maxDocument)
}

// errIrregular says that a name stands for something that cannot be read to its end, such as a named pipe.
var errIrregular = errors.New("not a regular file")

// readRegular reads an ordinary file of limited size.
func readRegular(from fs.FS, name string, limit int64) ([]byte, error) {
	info, err := fs.Stat(from, name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errIrregular}
	}
	if info.Size() > limit {
		return nil, &fs.PathError{Op: "read", Path: name, Err: fmt.Errorf("%d bytes are too many", info.Size())}
	}
	return fs.ReadFile(from, name)
}
