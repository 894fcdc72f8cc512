package questions

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"slices"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/parallel"
	"quaestor/internal/source"
	"quaestor/templates"
)

// headerFile is the file that makes a folder a dossier.
const headerFile = "dossier.yaml"

// Load reads all records below a folder and joins them. Mistakes of the author come back as diagnostics together with
// what could be read; the error is about our run: the folder is missing or cannot be read.
//
// No path and no symbolic link leads out of the folder. Hidden folders and the folder templates hold no records.
func Load(dir string) (*Dossier, []diag.Diagnostic, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, nil, fmt.Errorf("open the dossier: %w", err)
	}
	return LoadFS(root.FS()) // it stays open while pictures and the dossier's own templates may be read
}

// LoadFS is [Load] for a folder that need not be one of the disk.
func LoadFS(root fs.FS) (*Dossier, []diag.Diagnostic, error) {
	names, list, err := list(root)
	if err != nil {
		return nil, nil, fmt.Errorf("list the dossier: %w", err)
	}
	d := &Dossier{Language: lang.German, textless: len(list) > 0, gallery: &gallery{root: root}}
	d.Profile, _ = templates.Load("", nil, d.Language) // until the header names another
	if !slices.Contains(names, headerFile) {
		if !slices.ContainsFunc(list, func(d diag.Diagnostic) bool { return d.Place.File == headerFile }) {
			list = append(list, missingDossier())
		}
	} else {
		list = append(list, d.read(root, names)...)
	}
	d.join()
	return d, diag.Sort(list), nil
}

// read reads the header first, for its language and profile are needed to read the rest.
func (d *Dossier) read(root fs.FS, names []string) []diag.Diagnostic {
	first := readFile(root, headerFile, lang.German)
	found := first.found
	if first.record != nil {
		d.Header = *first.record.Value.(*Header)
		found = append(found, d.settle(root, first.record)...)
	}
	d.levels = levelsOf(d.Profile)
	names = slices.DeleteFunc(names, func(name string) bool { return name == headerFile })
	results := make([]result, len(names))
	parallel.Each(len(names), func(i int) {
		results[i] = readFile(root, names[i], d.Language)
		if r := results[i].record; r != nil {
			d.gather(r)
		}
	})
	for _, r := range append(results, first) {
		if r.record != nil {
			d.Records = append(d.Records, r.record)
		} else if r.file != nil {
			d.unread = append(d.unread, r.file)
		} else {
			d.textless = true
		}
	}
	for _, r := range results {
		found = append(found, r.found...)
	}
	slices.SortFunc(d.Records, func(a, b *Record) int { return cmp.Compare(a.File.Name, b.File.Name) })
	slices.SortFunc(d.unread, func(a, b *source.File) int { return cmp.Compare(a.Name, b.Name) })
	return found
}

// Source returns the text of a file of the dossier, for showing where a finding points; nil if it could not be read as
// text.
func (d *Dossier) Source(name string) *source.File {
	i, found := slices.BinarySearchFunc(d.Records, name, func(r *Record, name string) int { return cmp.Compare(r.File.Name, name) })
	if found {
		return d.Records[i].File
	}
	i, found = slices.BinarySearchFunc(d.unread, name, func(f *source.File, name string) int { return cmp.Compare(f.Name, name) })
	if found {
		return d.unread[i]
	}
	return d.Profile.Source(name)
}

// settle finds out the profile and the language of the dossier: its own, or else that of the profile.
func (d *Dossier) settle(root fs.FS, header *Record) []diag.Diagnostic {
	h := header.Value.(*Header)
	profile, found := templates.Load(h.Profile, overrides(root), h.Language)
	for i := range found {
		if found[i].Place == (diag.Place{File: headerFile}) {
			found[i].Place = header.Places.At(&h.Profile)
		}
	}
	d.Profile, d.Language = profile, cmp.Or(h.Language, profile.Language, lang.German)
	return found
}

func missingDossier() diag.Diagnostic {
	return diag.Diagnostic{
		Rule: "missing-dossier", Severity: diag.Error, Place: diag.Place{File: headerFile},
		Message: lang.Say("Dieser Ordner ist kein Dossier: die Datei dossier.yaml fehlt.",
			"This folder is not a dossier: the file dossier.yaml is missing."),
		Help: lang.Say("Wechseln Sie in den Ordner des Dossiers, oder legen Sie mit „quaestor init“ ein neues an.",
			"Change to the folder of the dossier, or make a new one with “quaestor init”."),
	}
}
