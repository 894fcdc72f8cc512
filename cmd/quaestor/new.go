package main

import (
	"cmp"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/similar"
	"quaestor/questions"
	"quaestor/templates"
)

// newOptions are the options of quaestor new.
type newOptions struct {
	kind  questions.Kind
	id    string
	dir   string
	today day
}

// newKinds lists the kinds of records that new makes.
var newKinds = []string{string(questions.KindIncident), string(questions.KindInquiry), string(questions.KindSitting)}

func newNew(s *session) *cobra.Command {
	var o newOptions
	cmd := &cobra.Command{
		Use: s.say("new incident|inquiry|sitting NAME [ORDNER]", "new incident|inquiry|sitting ID [DIR]"),
		Short: s.say("Legt einen Datensatz zum Ausfüllen an: Vorfall, Anfrage oder Sitzung.",
			"Starts a record to fill in: incident, inquiry or sitting."),
		Example: s.say(`  quaestor new incident terminportal-2026     incidents/terminportal-2026.yaml
  quaestor new inquiry 21/2301                inquiries/21-2301.yaml
  quaestor new sitting "INA 21/25" anfragen   anfragen/sittings/ina-21-25.yaml`,
			`  quaestor new incident portal-2026           incidents/portal-2026.yaml
  quaestor new inquiry "UIN 41207"            inquiries/uin-41207.yaml
  quaestor new sitting "TC 1/7" inquiries     inquiries/sittings/tc-1-7.yaml`),
		Long: s.say(`Der Datensatz ist kommentiert und gültig, so wie er ist. Nichts wird überschrieben.`,
			`The record is commented, and valid as it is. Nothing is overwritten.`),
		ValidArgs: newKinds,
		Args:      atMost(3),
		RunE: func(_ *cobra.Command, args []string) error {
			if err := newArguments(s, args); err != nil {
				return err
			}
			o.kind, o.id, o.dir = questions.Kind(args[0]), strings.TrimSpace(args[1]), folder(args[2:])
			return runNew(s, o)
		},
	}
	cmd.Flags().Var(&o.today, "today", s.say("`TAG`, der im Datensatz steht; sonst der heutige", "`DAY` put into the record; today if absent"))
	return cmd
}

// newArguments refuses arguments that do not name a record.
func newArguments(s *session, args []string) error {
	kind := ""
	if len(args) > 0 {
		kind = args[0]
	}
	switch {
	case slices.Contains(newKinds, kind) && len(args) > 1:
		return nil
	case slices.Contains(newKinds, kind):
		return misused(commandLine("new", kind, "name-2026"), "Wie soll der Datensatz heißen?", "What is the record to be called?")
	}
	try := commandLine("new", "--help")
	if meant := similar.Nearest(kind, newKinds); meant != "" {
		try = commandLine(withInstead(s.args, kind, meant)...)
	}
	return misused(try, "Was für ein Datensatz? Möglich sind %s.", "Which kind of record? Possible are %s.", strings.Join(newKinds, ", "))
}

func runNew(s *session, o newOptions) error {
	file, err := recordFile(o.kind, o.id)
	if err != nil {
		return err
	}
	r, err := s.load(o.dir)
	if err != nil {
		return err
	}
	if err := r.nameIsFree(o); err != nil {
		return err
	}
	values, err := r.newValues(s, o)
	if err != nil {
		return err
	}
	text, err := starterRecord(r.dossier.Language, string(o.kind), values)
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(o.dir, "schemas", string(o.kind)+".json")); err != nil {
		text = withoutModeline(text)
	}
	if err := writeNew(o.dir, []newFile{{file, text}}); err != nil {
		return err
	}
	s.talk("angelegt: %s", "written: %s", path.Join(r.dir, file))
	return nil
}

// recordFile returns the path of a new record's file, which has a harmless name whatever the id.
func recordFile(kind questions.Kind, id string) (string, error) {
	letterOrDigit := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	if !strings.ContainsFunc(id, letterOrDigit) {
		return "", misused(commandLine("new", string(kind), "name-2026"), "Der Name „%s“ hat weder Buchstaben noch Ziffern.",
			"The id “%s” has neither letters nor digits.", id)
	}
	return path.Join(kind.Folder(), questions.Slug(incidents.Name(id))+".yaml"), nil
}

// nameIsFree refuses an id that another record of the kind has, also one that differs in case only.
func (r *reading) nameIsFree(o newOptions) error {
	for _, record := range r.dossier.Records {
		if record.Kind == o.kind && strings.EqualFold(string(record.ID), o.id) {
			return failed(nil, "„%s“ gibt es schon: %s", "“%s” exists already: %s", record.ID, path.Join(r.dir, record.File.Name))
		}
	}
	return nil
}

// newValues returns what is filled into a new record. What must name an entry of the register names its first.
func (r *reading) newValues(s *session, o newOptions) (map[string]string, error) {
	title := map[questions.Kind]lang.Text{
		questions.KindIncident: lang.Say("Überschrift des Vorfalls", "Title of the incident"),
		questions.KindInquiry:  lang.Say("Überschrift der Anfrage", "Title of the inquiry"),
		questions.KindSitting:  lang.Say("Überschrift des Punktes", "Title of the item"),
	}
	asker, committee := r.firstAsker(), r.firstCommittee()
	switch {
	case o.kind == questions.KindInquiry && asker == "":
		return nil, failed(nil, "Im Register steht noch niemand, der fragen kann. Tragen Sie in register.yaml zum Beispiel ein:\n  register:\n    groups:\n      fraktion: Name der Fraktion",
			"The register has nobody yet who can ask. Add to register.yaml, for example:\n  register:\n    people:\n      lindqvist: Petra Lindqvist")
	case o.kind == questions.KindSitting && committee == "":
		return nil, failed(nil, "Im Register steht noch kein Ausschuss. Tragen Sie in register.yaml zum Beispiel ein:\n  register:\n    bodies:\n      ausschuss: Name des Ausschusses",
			"The register has no committee yet. Add to register.yaml, for example:\n  register:\n    bodies:\n      committee: Name of the committee")
	}
	instruments := r.instruments()
	return map[string]string{
		"id":        scalar(o.id),
		"title":     title[o.kind].In(r.dossier.Language),
		"type":      usual(instruments, r.dossier.Language),
		"types":     names(instruments),
		"asker":     scalar(string(asker)),
		"committee": scalar(string(committee)),
		"today":     s.today(o.today).String(),
	}, nil
}

// instruments lists the kinds of inquiries that the dossier's profile knows.
func (r *reading) instruments() []templates.Instrument {
	if r.dossier.Profile == nil {
		return nil
	}
	return r.dossier.Profile.Instruments
}

func names(instruments []templates.Instrument) string {
	var ids []string
	for _, i := range instruments {
		ids = append(ids, i.ID)
	}
	return strings.Join(ids, ", ")
}

// firstAsker returns the name of the register's first group, else of its first person.
func (r *reading) firstAsker() incidents.Name {
	var group, person incidents.Name
	if list := r.dossier.Register.Groups; len(list) > 0 {
		group = list[0].ID
	}
	if list := r.dossier.Register.People; len(list) > 0 {
		person = list[0].ID
	}
	return cmp.Or(group, person)
}

// firstCommittee returns the name of the first body that is called a committee, else of the first body.
func (r *reading) firstCommittee() incidents.Name {
	bodies := r.dossier.Register.Bodies
	for _, b := range bodies {
		name := strings.ToLower(b.Name)
		if strings.Contains(name, "ausschuss") || strings.Contains(name, "committee") {
			return b.ID
		}
	}
	if len(bodies) == 0 {
		return ""
	}
	return bodies[0].ID
}
