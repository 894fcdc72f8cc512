package check

import (
	"cmp"
	"errors"
	"io/fs"
	"slices"

	"quaestor/internal/lang"
)

// exampleDossier returns one of the two example dossiers of a rule in a language, completed from the common files. What
// no file can show, such as a link that leads out of the folder, is acted.
func exampleDossier(rule string, tag lang.Tag, side string) (fs.FS, error) {
	own, err := fs.Sub(pages, folder(rule, tag)+"/"+side)
	if err != nil {
		return nil, err
	}
	common, err := fs.Sub(pages, folder("common", tag))
	if err != nil {
		return nil, err
	}
	if side == "wrong" && rule == "missing-dossier" {
		return own, nil
	}
	root := overlay{own, common}
	if act, found := acts[rule]; found && side == "wrong" {
		act.overlay = root
		return act, nil
	}
	return root, nil
}

// An overlay shows the files of one folder over those of another.
type overlay struct{ upper, lower fs.FS }

func (o overlay) Open(name string) (fs.File, error) {
	f, err := o.upper.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return o.lower.Open(name)
	}
	return f, err
}

// ReadDir implements [fs.ReadDirFS].
func (o overlay) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := fs.ReadDir(o.upper, name)
	if err != nil {
		return fs.ReadDir(o.lower, name)
	}
	below, err := fs.ReadDir(o.lower, name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for _, e := range below {
		if !slices.ContainsFunc(list, func(own fs.DirEntry) bool { return own.Name() == e.Name() }) {
			list = append(list, e)
		}
	}
	slices.SortFunc(list, func(a, b fs.DirEntry) int { return cmp.Compare(a.Name(), b.Name()) })
	return list, nil
}

// acts are what the wrong examples of some rules need: their file is a link to the outside, unreadable or huge.
var acts = map[string]act{
	"outside-dossier": {mode: fs.ModeSymlink, err: errors.New("path escapes from parent")},
	"unreadable-file": {err: fs.ErrPermission},
	"file-size":       {size: 50 << 20},
}

// An act is an overlay in which the incident of the example is not what it seems.
type act struct {
	overlay
	mode fs.FileMode
	size int64
	err  error // of opening the file
}

// actors are the files of the incident, by language.
var actors = []string{"stoerung.yaml", "fault.yaml"}

func (a act) Open(name string) (fs.File, error) {
	f, err := a.overlay.Open(name)
	switch {
	case err != nil || !slices.Contains(actors, name):
		return f, err
	case a.err != nil:
		f.Close()
		return nil, &fs.PathError{Op: "open", Path: name, Err: a.err}
	}
	return sizedFile{f, a.size}, nil
}

// ReadDir implements [fs.ReadDirFS].
func (a act) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := a.overlay.ReadDir(name)
	for i, e := range list {
		if slices.Contains(actors, e.Name()) && a.mode != 0 {
			list[i] = linkEntry{e, a.mode}
		}
	}
	return list, err
}

type linkEntry struct {
	fs.DirEntry
	mode fs.FileMode
}

func (e linkEntry) Type() fs.FileMode { return e.mode }

type sizedFile struct {
	fs.File
	size int64
}

func (f sizedFile) Stat() (fs.FileInfo, error) {
	info, err := f.File.Stat()
	return sizedInfo{info, f.size}, err
}

type sizedInfo struct {
	fs.FileInfo
	size int64
}

func (i sizedInfo) Size() int64 { return i.size }
