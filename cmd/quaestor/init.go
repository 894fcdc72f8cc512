package main

import (
	"path"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/templates"
)

// initOptions are the options of quaestor init.
type initOptions struct {
	dir     string
	profile string
}

func newInit(s *session) *cobra.Command {
	o := initOptions{profile: usualProfile(s.tag)}
	cmd := &cobra.Command{
		Use:   s.say("init ORDNER", "init DIR"),
		Short: s.say("Legt ein Dossier an, mit je einem ausgefüllten Beispiel.", "Starts a dossier with one example of each record."),
		Example: s.say(`  quaestor init anfragen                      im neuen Ordner anfragen
  quaestor init .                             im Ordner, in dem Sie stehen
  quaestor init --profile generic anfragen    ohne die Regeln eines bestimmten Parlaments`,
			`  quaestor init inquiries                     in the new folder inquiries
  quaestor init .                             in the folder you stand in
  quaestor init --profile generic inquiries   without the rules of a particular parliament`),
		Long: s.say(`Die Dateien sind kommentiert und sofort gültig; im Ordner schemas liegt, was Editoren zum Ergänzen und Erklären
brauchen. Nichts wird überschrieben: Gibt es eine der Dateien schon, wird keine angelegt.`,
			`The files are commented and valid at once; the folder schemas holds what editors need to complete and explain.
Nothing is overwritten: if one of the files exists already, none is written.`),
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return misused(commandLine("init", "."), "In welchem Ordner? Der Punkt steht für den, in dem Sie stehen.",
					"In which folder? The dot stands for the one you stand in.")
			}
			o.dir = folder(args)
			return runInit(s, o)
		},
	}
	cmd.Flags().Var(newChoice(&o.profile, templates.Profiles()...), "profile",
		s.say("Parlament, nach dessen Regeln gearbeitet wird", "parliament whose rules hold"))
	return cmd
}

func runInit(s *session, o initOptions) error {
	files, err := starterDossier(s.tag, map[string]string{
		"id":      scalar(dossierName(o.dir)),
		"profile": o.profile,
		"type":    usualInstrument(o.profile, s.tag),
	})
	if err != nil {
		return err
	}
	for _, k := range schemas {
		files = append(files, newFile{"schemas/" + k.kind + ".json", k.json(s.tag)})
	}
	if err := writeNew(o.dir, files); err != nil {
		return err
	}
	for _, f := range files {
		s.talk("angelegt: %s", "written: %s", path.Join(filepath.ToSlash(o.dir), f.name))
	}
	s.talk("Weiter mit: %s", "Next: %s", commandLine("check", filepath.ToSlash(o.dir)))
	return nil
}

// dossierName makes the short name of a dossier from the folder it stands in.
func dossierName(dir string) string {
	if full, err := filepath.Abs(dir); err == nil {
		dir = full
	}
	if slug := questions.Slug(incidents.Name(filepath.Base(dir))); slug != "_" {
		return slug
	}
	return "dossier"
}

// usualProfile is the profile for those who name none.
func usualProfile(tag lang.Tag) string {
	if tag == lang.English {
		return "uk"
	}
	return "hessen"
}

// usualInstrument returns the kind of inquiry that a new one has: a written question where the profile knows it and the
// language is English, else the profile's first.
func usualInstrument(profile string, tag lang.Tag) string {
	p, _ := templates.Load(profile, nil, tag)
	return usual(p.Instruments, tag)
}

func usual(instruments []templates.Instrument, tag lang.Tag) string {
	const written = "written-question"
	isWritten := func(i templates.Instrument) bool { return i.ID == written }
	if tag == lang.English && slices.ContainsFunc(instruments, isWritten) {
		return written
	}
	if len(instruments) == 0 {
		return "anfrage"
	}
	return instruments[0].ID
}
