package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"quaestor/internal/similar"
)

// mustBeDossier refuses a path that is no folder with a dossier in it, and says which one was probably meant.
func (s *session) mustBeDossier(dir string) error {
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return misused(s.elsewhere(dir, likeFolder(dir)), "Den Ordner „%s“ gibt es nicht.", "There is no folder “%s”.", dir)
	case err != nil:
		return failed(err, "Der Ordner „%s“ kann nicht gelesen werden", "The folder “%s” cannot be read", dir)
	case !info.IsDir():
		return misused(s.elsewhere(dir, dossierNear(filepath.Dir(dir))),
			"„%s“ ist eine Datei. Gelesen wird immer ein ganzes Dossier, also ein Ordner.",
			"“%s” is a file. What is read is always a whole dossier, that is, a folder.", dir)
	case isDossier(dir):
		return nil
	}
	if _, err := os.Lstat(filepath.Join(dir, headerFile)); !errors.Is(err, fs.ErrNotExist) {
		return failed(err, "Der Ordner „%s“ kann nicht gelesen werden", "The folder “%s” cannot be read", dir)
	}
	try := commandLine("init", filepath.ToSlash(dir))
	if near := dossierNear(dir); near != "" {
		try = s.elsewhere(dir, near)
	}
	return misused(try, "Der Ordner „%s“ ist kein Dossier: Die Datei dossier.yaml fehlt.",
		"The folder “%s” is not a dossier: the file dossier.yaml is missing.", dir)
}

// elsewhere returns the command line with another folder; empty if there is none to suggest.
func (s *session) elsewhere(dir, near string) string {
	switch {
	case near == "":
		return ""
	case slices.Contains(s.args, dir):
		return commandLine(withInstead(s.args, dir, near)...)
	}
	return commandLine(append(slices.Clone(s.args), near)...)
}

// isDossier reports whether a folder has a dossier.yaml, whatever that is.
func isDossier(dir string) bool {
	_, err := os.Lstat(filepath.Join(dir, headerFile))
	return err == nil
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// dossierNear returns a dossier near a folder: the folder itself, the first one in it, or one it stands in; empty if
// there is none.
func dossierNear(dir string) string {
	if isDossier(dir) {
		return filepath.ToSlash(dir)
	}
	for _, name := range folders(dir) {
		if sub := filepath.Join(dir, name); isDossier(sub) {
			return filepath.ToSlash(sub)
		}
	}
	const farthest = 8
	for up, n := filepath.Join(dir, ".."), 0; n < farthest; up, n = filepath.Join(up, ".."), n+1 {
		if isDossier(up) {
			return filepath.ToSlash(up)
		}
	}
	return ""
}

// likeFolder returns the folder beside a missing one whose name is most like it; empty if none is.
func likeFolder(dir string) string {
	parent := filepath.Dir(dir)
	if meant := similar.Nearest(filepath.Base(dir), folders(parent)); meant != "" {
		return filepath.ToSlash(filepath.Join(parent, meant))
	}
	return ""
}

// folders lists the folders in a folder, in order.
func folders(dir string) (names []string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	for _, entry := range entries {
		if entry.IsDir() {
			names = append(names, entry.Name())
		}
	}
	return names
}
