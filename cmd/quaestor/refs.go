package main

import (
	"strings"

	"github.com/spf13/cobra"

	"quaestor/internal/similar"
)

// refsOptions are the options of quaestor refs.
type refsOptions struct {
	name   string // empty for an overview of all records
	dir    string
	format string
}

func newRefs(s *session) *cobra.Command {
	o := refsOptions{format: "text"}
	cmd := &cobra.Command{
		Use:   s.say("refs [NAME] [ORDNER]", "refs [ID] [DIR]"),
		Short: s.say("Zeigt, wer wen nennt, in beiden Richtungen, und Zahlen, die niemand nennt.", "Shows who cites what, both ways, and figures that nobody cites."),
		Example: s.say(`  quaestor refs                               Übersicht über alle Datensätze
  quaestor refs 21/2301                       was diese Anfrage nennt, und wer sie nennt
  quaestor refs figure:pending                wer diese Zahl nennt
  quaestor refs bva examples/osip             wo diese Stelle vorkommt
  quaestor refs --format dot | dot -Tsvg      als Bild, mit Graphviz`,
			`  quaestor refs                               overview of all records
  quaestor refs "UIN 41207"                   what this inquiry cites, and who cites it
  quaestor refs figure:cancelled              who cites this figure
  quaestor refs nbs examples/appointments     where this body is named
  quaestor refs --format dot | dot -Tsvg      as a picture, with Graphviz`),
		Long: s.say(`Ein Wort, das ein Ordner mit einem Dossier ist, gilt als Ordner.`,
			`A word that is a folder with a dossier counts as the folder.`),
		Args:              atMost(2),
		ValidArgsFunction: s.complete((*reading).shortNames),
		RunE: func(_ *cobra.Command, args []string) error {
			o.name, o.dir = nameAndFolder(args)
			return runRefs(s, o)
		},
	}
	cmd.Flags().Var(newChoice(&o.format, "text", "json", "dot"), "format", s.say("Form der Ausgabe", "form of the output"))
	return cmd
}

// nameAndFolder tells which argument is the name and which the folder. Where the first is a folder with a dossier and the
// second is not, they are taken the other way round.
func nameAndFolder(args []string) (name, dir string) {
	args = append(args, "", "")[:2]
	if args[0] != "" && isDossier(args[0]) && (args[1] == "" || !isDossier(args[1])) {
		args[0], args[1] = args[1], args[0]
	}
	return strings.TrimSpace(args[0]), folder(args[1:])
}

func runRefs(s *session, o refsOptions) error {
	r, err := s.load(o.dir)
	if err != nil {
		return err
	}
	s.warnOfErrors(r)
	if o.name == "" {
		return r.overview().print(s, r, o.format)
	}
	found, names := r.find(o.name)
	switch {
	case len(found) == 1:
		return r.neighbours(found[0]).print(s, r, o.format)
	case len(found) == 0:
		return s.nothingNamed(o.name, names)
	}
	var list []string
	for _, t := range found {
		list = append(list, t.name)
	}
	return misused(commandLine(withInstead(s.args, o.name, list[0])...),
		"„%s“ kann mehreres sein: %s.", "“%s” can be several things: %s.", o.name, strings.Join(list, ", "))
}

func (s *session) nothingNamed(name string, names []string) error {
	try := commandLine("refs")
	if meant := similar.Nearest(name, names); meant != "" {
		try = commandLine(withInstead(s.args, name, meant)...)
	}
	return misused(try, "Im Dossier heißt nichts „%s“.", "Nothing in the dossier is called “%s”.", name)
}

// warnOfErrors says that what follows may be incomplete, if not everything could be read.
func (s *session) warnOfErrors(r *reading) {
	if n := r.errors(); n > 0 {
		s.talk("Nicht alles ließ sich lesen (Fehler: %d); das Folgende kann unvollständig sein. Abhilfe: %s",
			"Not everything could be read (errors: %d); what follows may be incomplete. Try: %s", n, commandLine("check", r.dir))
	}
}
