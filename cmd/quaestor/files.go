package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// writeNew writes files below a folder, all or none. It never overwrites: files that exist already are named all at
// once, and nothing is written.
func writeNew(dir string, files []newFile) error {
	var exist []string
	for _, f := range files {
		name := filepath.Join(dir, filepath.FromSlash(f.name))
		if _, err := os.Lstat(name); err == nil {
			exist = append(exist, filepath.ToSlash(name))
		}
	}
	if len(exist) > 0 {
		return existing(exist)
	}
	var made undo
	for _, f := range files {
		if err := made.write(filepath.Join(dir, filepath.FromSlash(f.name)), f.text); err != nil {
			made.revert()
			return failed(err, "Nichts wurde angelegt", "Nothing was written")
		}
	}
	return nil
}

func existing(names []string) error {
	list := strings.Join(names, "\n  ")
	if len(names) == 1 {
		return failed(nil, "Diese Datei gibt es schon; nichts wurde angelegt:\n  %s", "This file exists already; nothing was written:\n  %s", list)
	}
	return failed(nil, "Diese Dateien gibt es schon; nichts wurde angelegt:\n  %s", "These files exist already; nothing was written:\n  %s", list)
}

// undo remembers the files and folders that were made, the last one last.
type undo []string

// write makes a file and the folders it needs. It refuses to touch a file that exists, also one that came into being
// this very moment.
func (u *undo) write(name string, text []byte) error {
	if err := u.folder(filepath.Dir(name)); err != nil {
		return err
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	*u = append(*u, name)
	_, err = file.Write(text)
	return errors.Join(err, file.Close())
}

func (u *undo) folder(dir string) error {
	if _, err := os.Stat(dir); err == nil || !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := u.folder(filepath.Dir(dir)); err != nil {
		return err
	}
	err := os.Mkdir(dir, 0o777)
	if err == nil {
		*u = append(*u, dir)
	}
	return err
}

// revert takes away what was made. What cannot be taken away stays: the error that led here is the one to tell.
func (u *undo) revert() {
	for i := len(*u) - 1; i >= 0; i-- {
		os.Remove((*u)[i])
	}
}
