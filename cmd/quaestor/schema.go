package main

import (
	"fmt"
	"reflect"

	"github.com/spf13/cobra"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/internal/similar"
	"quaestor/questions"
	"quaestor/templates"
)

// A schema is a kind of file that people write, with the type it is read into.
type schema struct {
	kind  string // also the name of the schema's file
	title lang.Text
	value any
}

// schemas lists the kinds of files. The profile comes last: few people ever write one.
var schemas = []schema{
	{"dossier", lang.Text{DE: "Dossier: was für alle Datensätze daneben gilt", EN: "Dossier: what holds for all records beside it"}, questions.Header{}},
	{"register", lang.Text{DE: "Register: wer und was genannt wird", EN: "Register: who and what is named"}, incidents.RegisterFile{}},
	{"incident", lang.Text{DE: "Vorfall: was geschehen ist", EN: "Incident: what happened"}, incidents.Incident{}},
	{"inquiry", lang.Text{DE: "Anfrage: Fragen und Antworten", EN: "Inquiry: questions and answers"}, questions.Inquiry{}},
	{"sitting", lang.Text{DE: "Sitzung: was gesagt und beschlossen wurde", EN: "Sitting: what was said and decided"}, questions.Sitting{}},
	{"profile", lang.Text{DE: "Profil: was ein Parlament auf seine Weise tut", EN: "Profile: what a parliament does in its own way"}, templates.Profile{}},
}

func newSchema(s *session) *cobra.Command {
	return &cobra.Command{
		Use: s.say("schema [ART]", "schema [KIND]"),
		Short: s.say("Gibt das JSON-Schema einer Art von Datensatz aus, mit dem Editoren ergänzen und erklären.",
			"Prints the JSON Schema of a kind of record, with which editors complete and explain."),
		Example: s.say(`  quaestor schema                              nennt die Arten
  quaestor schema incident > incident.json     das Schema der Vorfälle`,
			`  quaestor schema                              lists the kinds
  quaestor schema incident > incident.json     the schema of incidents`),
		ValidArgs: schemaKinds(),
		Args:      atMost(1),
		RunE:      func(_ *cobra.Command, args []string) error { return runSchema(s, args) },
	}
}

func runSchema(s *session, args []string) error {
	if len(args) == 0 {
		var rows [][2]string
		for _, k := range schemas {
			rows = append(rows, [2]string{k.kind, k.title.In(s.tag)})
		}
		printRows(s.out, rows)
		return nil
	}
	for _, k := range schemas {
		if k.kind == args[0] {
			_, err := s.out.Write(k.json(s.tag))
			return err
		}
	}
	try := commandLine("schema")
	if meant := similar.Nearest(args[0], schemaKinds()); meant != "" {
		try = commandLine(withInstead(s.args, args[0], meant)...)
	}
	return misused(try, "Die Art „%s“ gibt es nicht.", "There is no kind “%s”.", args[0])
}

func (k schema) json(tag lang.Tag) []byte {
	return record.Schema(reflect.TypeOf(k.value), fmt.Sprintf("Quaestor: %s", k.title.In(tag)), tag)
}

func schemaKinds() (kinds []string) {
	for _, k := range schemas {
		kinds = append(kinds, k.kind)
	}
	return kinds
}
