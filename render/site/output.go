package site

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"sync"
)

// An output is the folder that is written to. All access goes through an [os.Root], so that no symbolic link leads out
// of it.
type output struct {
	dir    string
	root   *os.Root
	unlock func() // nil where the system has no locks
	owned  *manifest

	mu      sync.Mutex
	done    Report
	foreign []string // files that are not Quaestor's and stand in the way
}

// openOutput makes the folder if need be and waits until no other run is at work in it.
func openOutput(ctx context.Context, dir string) (*output, error) {
	if dir == "" {
		return nil, noFolder()
	}
	if info, err := os.Stat(dir); err == nil && !info.IsDir() {
		return nil, notAFolder(dir)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, unwritable(dir, ".", err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, unwritable(dir, ".", err)
	}
	o := &output{dir: dir, root: root}
	if o.unlock, err = lock(ctx, dir); err != nil {
		root.Close()
		return nil, err
	}
	if o.owned, err = readManifest(root); err != nil {
		o.close()
		return nil, unwritable(dir, manifestFile, err)
	}
	return o, nil
}

func (o *output) close() {
	if o.owned != nil {
		o.owned.close()
	}
	o.root.Close()
	if o.unlock != nil {
		o.unlock()
	}
}

// files lists what earlier runs wrote.
func (o *output) files() []string { return o.owned.files() }

// stands reports whether a file is there as an earlier run wrote it.
func (o *output) stands(name string) bool {
	old, err := o.hash(name)
	return err == nil && old != "" && o.owned.has(name, old)
}

// put makes a file hold these bytes. It may be called from several goroutines for different files.
func (o *output) put(name string, content []byte) error {
	sum := sha256.Sum256(content)
	hash := hex.EncodeToString(sum[:])
	old, err := o.hash(name)
	if err != nil {
		return unwritable(o.dir, name, err)
	}
	if old != "" && old != hash && !o.owned.has(name, old) {
		o.note(&o.foreign, name)
		return nil
	}
	// Before the file is there it is listed: were it the other way round, a run killed in between would leave a file
	// that the next one takes for somebody else's.
	if err := o.owned.add(o.root, name, hash); err != nil {
		return unwritable(o.dir, manifestFile, err)
	}
	if old == hash {
		o.note(&o.done.Unchanged, name)
		return nil
	}
	if err := o.replace(name, content); err != nil {
		return unwritable(o.dir, name, err)
	}
	o.note(&o.done.Written, name)
	return nil
}

func (o *output) note(list *[]string, name string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	*list = append(*list, name)
}

// unlike is what a thing is taken for that is no plain file: it equals nothing that Quaestor wrote.
const unlike = "no plain file"

// hash returns the SHA-256 of a file; empty if there is no such file.
func (o *output) hash(name string) (string, error) {
	info, err := o.root.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", nil
	case err != nil:
		return "", err
	case !info.Mode().IsRegular():
		return unlike, nil
	}
	f, err := o.root.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// replace writes a file beside its place and renames it.
func (o *output) replace(name string, content []byte) error {
	folder := path.Dir(name)
	if err := o.root.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	temporary := path.Join(folder, temporaryPrefix+rand.Text())
	err := o.fill(temporary, content)
	if err == nil {
		err = o.root.Rename(temporary, name)
	}
	if err != nil {
		o.root.Remove(temporary)
	}
	return err
}

// temporaryPrefix begins the names of files that are being written.
const temporaryPrefix = ".quaestor-"

func (o *output) fill(name string, content []byte) error {
	f, err := o.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	return errors.Join(err, f.Close())
}
