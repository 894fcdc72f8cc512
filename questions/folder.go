package questions

import (
	"errors"
	"io/fs"
	"path"
	"strings"
	"syscall"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// templatesFolder holds the dossier's own templates and profile, which are no records.
const templatesFolder = "templates"

// list returns the paths of all record files below the root, in order.
func list(root fs.FS) (names []string, found []diag.Diagnostic, err error) {
	err = fs.WalkDir(root, ".", func(at string, e fs.DirEntry, err error) error {
		switch {
		case err != nil && at == ".":
			return err
		case err != nil:
			found = append(found, unreadable(at))
			return fs.SkipDir
		case skipped(at, e):
			return fs.SkipDir
		case e.Type()&fs.ModeSymlink != 0:
			d, isFile := follow(root, at)
			found = append(found, d...)
			if isFile && isRecordFile(at) {
				names = append(names, at)
			}
		case e.Type().IsRegular() && isRecordFile(at):
			names = append(names, at)
		case !e.IsDir() && !e.Type().IsRegular() && isRecordFile(at):
			found = append(found, irregular(at))
		}
		return nil
	})
	return names, found, err
}

func skipped(at string, e fs.DirEntry) bool {
	return e.IsDir() && at != "." && (at == templatesFolder || strings.HasPrefix(e.Name(), "."))
}

// follow looks where a symbolic link leads. A link to a folder of the dossier is not followed: what stands there is
// read where it stands.
func follow(root fs.FS, at string) (found []diag.Diagnostic, isFile bool) {
	info, err := fs.Stat(root, at)
	var system syscall.Errno
	switch {
	case err == nil:
		return nil, info.Mode().IsRegular()
	case !errors.As(err, &system): // os.Root says no on its own account
		return []diag.Diagnostic{outside(at)}, false
	case isRecordFile(at):
		return []diag.Diagnostic{unreadable(at)}, false
	}
	return nil, false
}

// overrides returns the dossier's own templates; nil if it has none.
func overrides(root fs.FS) fs.FS {
	info, err := fs.Lstat(root, templatesFolder)
	if err != nil || !info.IsDir() {
		return nil
	}
	sub, err := fs.Sub(root, templatesFolder)
	if err != nil {
		return nil
	}
	return ownTemplates{sub, root}
}

// ownTemplates is the folder of a dossier's own templates. Package fs would open a file of a sub-folder to look at it, and
// opening a named pipe does not come to an end.
type ownTemplates struct {
	fs.FS
	root fs.FS
}

func (o ownTemplates) Stat(name string) (fs.FileInfo, error) {
	return fs.Stat(o.root, path.Join(templatesFolder, name))
}

func outside(at string) diag.Diagnostic {
	return diag.Diagnostic{
		Rule: "outside-dossier", Severity: diag.Error, Place: diag.Place{File: at},
		Message: lang.Say("Die Verknüpfung „%s“ führt aus dem Dossier hinaus und wird nicht gelesen.",
			"The link “%s” leads out of the dossier and is not read.", at),
		Help: lang.Say("Legen Sie die Datei selbst in den Ordner des Dossiers.",
			"Put the file itself into the folder of the dossier."),
	}
}

func unreadable(at string) diag.Diagnostic {
	return diag.Diagnostic{
		Rule: "unreadable-file", Severity: diag.Error, Place: diag.Place{File: at},
		Message: lang.Say("„%s“ lässt sich nicht öffnen.", "“%s” cannot be opened.", at),
		Help: lang.Say("Prüfen Sie, ob es die Datei noch gibt und ob Sie sie lesen dürfen.",
			"Check whether the file still exists and whether you may read it."),
	}
}

// irregular refuses what only looks like a file: reading a named pipe would not come to an end.
func irregular(at string) diag.Diagnostic {
	return diag.Diagnostic{
		Rule: "unreadable-file", Severity: diag.Error, Place: diag.Place{File: at},
		Message: lang.Say("„%s“ ist keine gewöhnliche Datei und wird nicht gelesen.", "“%s” is no ordinary file and is not read.", at),
		Help: lang.Say("Legen Sie statt dessen die Datei selbst dorthin, oder geben Sie dem, was dort liegt, einen anderen Namen.",
			"Put the file itself there, or give what is there another name."),
	}
}

// isRecordFile reports whether a file is read, by its name.
func isRecordFile(name string) bool {
	ext := path.Ext(name)
	return ext == ".yaml" || ext == ".yml"
}
