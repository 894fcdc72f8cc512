package templates

import (
	"embed"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
)

//go:embed documents phrases forms bundestag generic hessen uk
var embedded embed.FS

// folder is where a dossier keeps its own templates; messages name files as the author sees them.
const folder = "templates"

// Profiles lists the ids of the embedded profiles.
func Profiles() []string { return []string{"bundestag", "generic", "hessen", "uk"} }

// Load returns a profile. Files in overrides (a dossier's templates folder, or nil) go before the embedded ones.
// An empty id means generic; an empty tag the language of the profile. The profile is never nil: one that is not known
// is reported and stands on the generic one, and so does without a report one that the dossier describes itself.
func Load(id string, overrides fs.FS, tag lang.Tag) (*Profile, []diag.Diagnostic) {
	base, known := id, slices.Contains(Profiles(), id)
	if !known {
		base = "generic"
	}
	p, list := readProfile(embedded, path.Join(base, "profile.yaml"), tag)
	own, found, problems := readOverride(overrides, tag)
	list = append(list, problems...)
	if !known && id != "" && !found {
		list = append(list, unknownProfile(id))
	}
	p.language = effective(tag, p, own)
	if base != "generic" && p.Language != p.language {
		p.Phrases = nil // those of the common phrases in that language stand in
	}
	p.merge(own)
	if id != "" {
		p.ID = id
	}
	p.own, p.file, p.fonts, p.compiled = readOwn(overrides), own.file, own.fonts, new(phraseCache)
	return p, list
}

// effective returns the language of the phrases: the one asked for, else the dossier's own, else the profile's.
func effective(tag lang.Tag, p, own *Profile) lang.Tag {
	switch {
	case tag != "":
		return tag
	case own.Language != "":
		return own.Language
	}
	return p.Language
}

func unknownProfile(id string) diag.Diagnostic {
	known := strings.Join(Profiles(), ", ")
	return diag.Diagnostic{
		Rule: "profile-unknown", Severity: diag.Error, Place: diag.Place{File: "dossier.yaml"},
		Message: lang.Say("Das Profil „%s“ gibt es nicht.", "There is no profile “%s”.", id),
		Help: lang.Say("Eines von diesen nennen: %s. Oder ein eigenes beschreiben, in templates/profile.yaml.",
			"Name one of these: %s. Or describe one of your own in templates/profile.yaml.", known),
	}
}

// readOverride reads the dossier's own profile.yaml; found is false where there is none.
func readOverride(overrides fs.FS, tag lang.Tag) (own *Profile, found bool, list []diag.Diagnostic) {
	if overrides == nil {
		return new(Profile), false, nil
	}
	if _, err := fs.Stat(overrides, "profile.yaml"); errors.Is(err, fs.ErrNotExist) {
		return new(Profile), false, nil
	}
	own, list = readProfile(overrides, "profile.yaml", tag)
	return own, true, list
}

func readProfile(from fs.FS, name string, tag lang.Tag) (*Profile, []diag.Diagnostic) {
	p := new(Profile)
	file, places, list := readInto(from, name, p, tag)
	p.file = file
	if places != nil {
		list = append(append(list, p.problems(places)...), p.fontProblems(from, places)...)
	}
	return p, list
}

// readInto reads a file into a record. The file is nil where it is no text, places where nothing could be read.
func readInto(from fs.FS, name string, record any, tag lang.Tag) (*source.File, *yaml.Places, []diag.Diagnostic) {
	text, err := readRegular(from, name, source.MaxSize)
	if err != nil {
		return nil, nil, []diag.Diagnostic{unreadable(path.Join(folder, name), err)}
	}
	file, list := source.New(path.Join(folder, name), text)
	if file == nil {
		return nil, nil, list
	}
	doc, problems := yaml.Parse(file)
	list = append(list, problems...)
	if doc == nil {
		return file, nil, list
	}
	places, problems := doc.Read(record, tag)
	return file, places, append(list, problems...)
}

func unreadable(name string, err error) diag.Diagnostic {
	return diag.Diagnostic{
		Rule: "unreadable-file", Severity: diag.Error, Place: diag.Place{File: name},
		Message: lang.Say("Die Datei %s lässt sich nicht lesen.", "The file %s cannot be read.", name),
		Help: lang.Say("Nachsehen, ob sie eine gewöhnliche Datei ist und gelesen werden darf (%v).",
			"See whether it is an ordinary file that may be read (%v).", err),
	}
}
