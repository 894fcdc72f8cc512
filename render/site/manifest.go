package site

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"sync"

	"quaestor/questions"
	"quaestor/render"
)

const (
	// manifestFile lists the files that Quaestor wrote into a folder, a line each: SHA-256, two spaces, path.
	manifestFile = ".quaestor"
	// indexFile is the page that lists all documents.
	indexFile = "index.html"
)

// A manifest knows which files in a folder are Quaestor's. While a run is at work a line is added for each file before
// it is put in its place, so a file may have several hashes: that of before and that of now.
type manifest struct {
	mu      sync.Mutex
	hashes  map[string][]string
	journal *os.File // the file itself, open to add lines; nil until the first one
}

func readManifest(root *os.Root) (*manifest, error) {
	m := &manifest{hashes: map[string][]string{}}
	info, err := root.Stat(manifestFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return m, nil
	case err == nil && !info.Mode().IsRegular(): // reading a named pipe would not come to an end
		err = errNoFile
	}
	if err != nil {
		return nil, err
	}
	text, err := root.ReadFile(manifestFile)
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(string(text)) {
		hash, file, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if ok && len(hash) == 64 && published(file) {
			m.hashes[file] = append(m.hashes[file], hash)
		}
	}
	return m, nil
}

// published reports whether a path can be that of a published file. Nothing else is ever touched, whatever the
// list says.
func published(file string) bool {
	if file == indexFile {
		return true
	}
	folder, name := path.Split(file)
	ext := path.Ext(name)
	_, known := formNamed(strings.TrimPrefix(ext, "."))
	if folder == render.PictureFolder+"/" {
		known = ext == ".png" || ext == ".jpg"
	}
	return fs.ValidPath(file) && known && name != ext && slices.Contains(folders(), strings.TrimSuffix(folder, "/"))
}

// folders lists the folders that documents and pictures are published in.
func folders() []string {
	return []string{questions.KindIncident.Folder(), questions.KindInquiry.Folder(), questions.KindSitting.Folder(), render.PictureFolder}
}

func (m *manifest) has(file, hash string) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Contains(m.hashes[file], hash)
}

// add lists a file, on disk too, and makes this hash the last of its hashes.
func (m *manifest) add(root *os.Root, file, hash string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	known := slices.Index(m.hashes[file], hash)
	if known >= 0 {
		m.hashes[file] = slices.Delete(m.hashes[file], known, known+1)
	}
	m.hashes[file] = append(m.hashes[file], hash)
	if known >= 0 {
		return nil
	}
	return m.append(root, hash+"  "+file)
}

// append adds a line to the file. The line end before it closes a line that a full disk may have cut off.
func (m *manifest) append(root *os.Root, line string) (err error) {
	if m.journal == nil {
		m.journal, err = root.OpenFile(manifestFile, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
		if err != nil {
			return err
		}
	}
	_, err = m.journal.WriteString("\n" + line + "\n")
	return err
}

func (m *manifest) drop(file string) { delete(m.hashes, file) }

// files lists the files in order.
func (m *manifest) files() []string { return slices.Sorted(maps.Keys(m.hashes)) }

// list returns the final form of the file: each path once, with its last hash.
func (m *manifest) list() string {
	var b strings.Builder
	for _, file := range m.files() {
		hashes := m.hashes[file]
		b.WriteString(hashes[len(hashes)-1] + "  " + file + "\n")
	}
	return b.String()
}

func (m *manifest) close() {
	if m.journal != nil {
		m.journal.Close()
		m.journal = nil
	}
}
