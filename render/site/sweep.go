package site

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// sweep removes what earlier runs wrote and what does not belong here any more, and what a killed run left half written.
func (o *output) sweep(belongs func(file string) bool) error {
	for _, name := range o.owned.files() {
		if belongs(name) {
			continue
		}
		if err := o.remove(name); err != nil {
			return unwritable(o.dir, name, err)
		}
	}
	return o.settle()
}

// remove removes a file that is as Quaestor wrote it, and its folder if that is empty then.
func (o *output) remove(name string) error {
	old, err := o.hash(name)
	switch {
	case err != nil:
		return err
	case old != "" && !o.owned.has(name, old):
		o.note(&o.foreign, name)
		return nil
	case old != "":
		if err := o.root.Remove(name); err != nil {
			return err
		}
		o.note(&o.done.Removed, name)
		o.root.Remove(path.Dir(name)) // fails where other files are left, as it should
	}
	o.owned.drop(name)
	return nil
}

// settle brings the list of files into its final form and clears away what killed runs left.
func (o *output) settle() error {
	o.owned.close()
	if o.unlock != nil {
		o.clear()
	}
	list := o.owned.list()
	if old, err := o.root.ReadFile(manifestFile); err == nil && string(old) == list {
		return nil
	}
	if err := o.replace(manifestFile, []byte(list)); err != nil {
		return unwritable(o.dir, manifestFile, err)
	}
	return nil
}

// clear removes temporary files. While the lock is held, nobody else is writing here.
func (o *output) clear() {
	for _, folder := range append(folders(), ".") {
		entries, err := fs.ReadDir(o.root.FS(), folder)
		if err != nil {
			continue // a folder that is not there has nothing to clear away
		}
		for _, e := range entries {
			if strings.HasPrefix(e.Name(), temporaryPrefix) && e.Type().IsRegular() {
				o.root.Remove(path.Join(folder, e.Name()))
			}
		}
	}
}

// report returns what was done. Files that were left alone because they are somebody else's are an error.
func (o *output) report() (Report, error) {
	for _, list := range [][]string{o.done.Written, o.done.Unchanged, o.done.Removed, o.foreign} {
		slices.Sort(list)
	}
	if len(o.foreign) > 0 {
		return o.done, foreign(o.dir, o.foreign)
	}
	return o.done, nil
}
