package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
)

// importFiles are the files of one import, written one by one while papers are read. None overwrites another.
type importFiles struct {
	dir   string
	mutex sync.Mutex
	made  undo
	exist []string // files that were in the way
}

func (n *importFiles) write(name string, text []byte) error {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	file := filepath.Join(n.dir, filepath.FromSlash(name))
	err := n.made.write(file, text)
	if errors.Is(err, fs.ErrExist) {
		n.exist = append(n.exist, filepath.ToSlash(file))
		return nil
	}
	return err
}

// remove takes back a file that was written.
func (n *importFiles) remove(name string) error {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	file := filepath.Join(n.dir, filepath.FromSlash(name))
	i := slices.Index(n.made, file)
	if i < 0 {
		return nil // it was in the way
	}
	n.made = slices.Delete(n.made, i, i+1)
	return os.Remove(file)
}

// end takes everything back if the import failed or a file was in the way.
func (n *importFiles) end(err error) error {
	if err == nil && len(n.exist) > 0 {
		slices.Sort(n.exist)
		err = existing(n.exist)
	}
	if err == nil {
		return nil
	}
	n.made.revert()
	var failure *failureError
	if errors.As(err, &failure) {
		return failure
	}
	return failed(err, "Nichts wurde angelegt", "Nothing was written")
}
