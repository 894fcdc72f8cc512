package main

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path"
	"syscall"

	"github.com/spf13/cobra"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/report"
	"quaestor/render"
	"quaestor/render/site"
)

// buildOptions are the options of quaestor build.
type buildOptions struct {
	dir      string
	out      string // "-" is the standard output
	forms    []string
	only     []string
	audience string
	force    bool
	draft    bool
	embed    bool
}

func newBuild(s *session) *cobra.Command {
	o := buildOptions{forms: []string{"md", "html", "pdf"}, audience: string(incidents.Public)}
	cmd := &cobra.Command{
		Use:   s.say("build [ORDNER] -o AUSGABE", "build [DIR] -o OUT"),
		Short: s.say("Schreibt Protokolle und Papiere als Markdown, HTML, PDF und Text.", "Writes minutes and papers as Markdown, HTML, PDF and text."),
		Example: s.say(`  quaestor build -o out                                das Dossier, in dem Sie stehen
  quaestor build examples/osip -o out                  ein anderes
  quaestor build -o out --to md,html,pdf,txt           auch als Text
  quaestor build -o out --only 21/2301                 nur diese Anfrage
  quaestor build -o - --only 21/2301 --to md           auf die Standardausgabe
  quaestor build -o intern --audience internal         mit dem, was nur intern zu sehen ist`,
			`  quaestor build -o out                                the dossier you stand in
  quaestor build examples/osip -o out                  another one
  quaestor build -o out --to md,html,pdf,txt           as text, too
  quaestor build -o out --only "UIN 41207"             this inquiry alone
  quaestor build -o - --only "UIN 41207" --to md       to the standard output
  quaestor build -o internal --audience internal       with what is for internal eyes only`),
		Long: s.say(`Vorher wird geprüft; Fehler halten die Ausgabe auf, es sei denn mit --force. Jeder Datensatz steht dann in
AUSGABE/incidents, AUSGABE/inquiries oder AUSGABE/sittings, alle zusammen in AUSGABE/index.html. Ohne --audience fehlt
alles, was nicht öffentlich ist. Eine Datei ist ganz da oder gar nicht, auch nach einem Abbruch; Dateien, die nicht von
Quaestor stammen, werden nicht überschrieben.
Ergebnis: 0 geschrieben, 1 Fehler im Dossier, 2 falsch aufgerufen, 3 nicht lesbar oder nicht schreibbar.`,
			`The dossier is checked first; errors stop the build, unless --force is given. Each record is then in OUT/incidents,
OUT/inquiries or OUT/sittings, all of them listed in OUT/index.html. Without --audience everything is left out that is
not public. A file is there whole or not at all, also after an interruption; files that are not Quaestor's are not
overwritten.
Exit code: 0 written, 1 errors in the dossier, 2 wrong use, 3 cannot be read or written.`),
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.dir = folder(args)
			return runBuild(s, o)
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&o.out, "out", "o", "", s.say("`ORDNER` für die Ausgabe; - ist die Standardausgabe", "`FOLDER` for the output; - is the standard output"))
	flags.Var(&choices{target: &o.forms, words: site.Forms()}, "to", s.say("Formen, mit Komma getrennt", "forms, separated by commas"))
	flags.StringArrayVar(&o.only, "only", nil, s.say("nur diesen `DATENSATZ`; mehrfach möglich", "only this `RECORD`; may be given several times"))
	// It fails only for a flag that does not exist.
	_ = cmd.RegisterFlagCompletionFunc("only", s.complete((*reading).recordIDs))
	flags.StringVar(&o.audience, "audience", o.audience, s.say("`STUFE`, bis zu der alles gezeigt wird", "`LEVEL` up to which everything is shown"))
	flags.BoolVar(&o.draft, "draft", false, s.say("jede Seite als Entwurf kennzeichnen", "mark each page as a draft"))
	flags.BoolVar(&o.embed, "embed-source", false, s.say("PDF-Dateien tragen ihren Datensatz in sich (PDF/A-3a); zurück mit quaestor extract", "PDF files carry their record (PDF/A-3a); quaestor extract gives it back"))
	flags.BoolVar(&o.force, "force", false, s.say("auch mit Fehlern im Dossier schreiben", "write in spite of errors in the dossier"))
	return cmd
}

func runBuild(s *session, o buildOptions) error {
	if o.out == "" {
		return misused(commandLine(append(s.args, "-o", "out")...), "Wohin? Mit -o sagen Sie, in welchen Ordner geschrieben wird.",
			"Where to? With -o you say which folder is written to.")
	}
	s.progress("Das Dossier wird geprüft …", "Checking the dossier …")
	defer s.progress("", "")
	r, err := s.read(o.dir)
	if err != nil {
		return err
	}
	only, err := r.records(s, o.only)
	if err != nil {
		return err
	}
	audience, err := r.audience(s, o.audience)
	if err != nil {
		return err
	}
	if o.out == "-" {
		if err := s.oneDocument(r, o, only); err != nil {
			return err
		}
	}
	s.progress("", "")
	if err := s.standsInTheWay(r, audience, o.force); err != nil {
		return err
	}
	s.progress("Geschrieben wird …", "Writing …")
	output := site.Options{Out: o.out, Forms: o.forms, Only: only, Draft: o.draft, EmbedSource: o.embed}
	if o.out == "-" {
		s.progress("", "")
		return s.wrong(r, audience, site.Write(s.out, r.dossier.For(audience), output))
	}
	return s.publish(r, audience, output)
}

// publish writes the documents into a folder. An interrupt ends it between two files. What was read is forgotten
// meanwhile: the places of all values of a large dossier are larger than all that is being written.
func (s *session) publish(r *reading, audience incidents.Access, o site.Options) error {
	ctx, stop := signal.NotifyContext(s.context, os.Interrupt, syscall.SIGTERM)
	defer stop()
	seen := r.dossier.For(audience)
	r.dossier = nil
	done, err := site.Build(ctx, seen, o)
	s.progress("", "")
	if err != nil && ctx.Err() != nil {
		return failed(nil, "Abgebrochen. Was schon geschrieben ist, ist vollständig.", "Interrupted. What has been written is complete.")
	}
	if err != nil {
		return s.wrong(r, audience, err)
	}
	fmt.Fprintln(s.out, s.say("%s: %d geschrieben, %d unverändert, %d entfernt", "%s: %d written, %d unchanged, %d removed",
		o.Out, len(done.Written), len(done.Unchanged), len(done.Removed)))
	return nil
}

// standsInTheWay shows the errors of the dossier, which stop a build unless it is forced, and counts the rest.
func (s *session) standsInTheWay(r *reading, audience incidents.Access, force bool) error {
	if r.errors() == 0 {
		if n := len(r.findings); n > 0 {
			s.talk("Befunde, die nicht aufhalten: %d. Zu sehen mit: %s", "Findings that do not stop the build: %d. To see them: %s",
				n, commandLine("check", r.dir))
		}
		return nil
	}
	if err := s.showErrors(r, audience); err != nil {
		return err
	}
	if force {
		s.talk("Wegen --force wird trotzdem geschrieben.", "Written in spite of that, because of --force.")
		return nil
	}
	s.talk("Nichts wurde geschrieben. Mit --force wird trotz der Fehler geschrieben.",
		"Nothing was written. With --force it is written in spite of the errors.")
	return errFindings
}

// showErrors shows the errors of the dossier. Where something is withheld from the audience and nobody sits at the
// terminal they are only counted: they quote what they are about, and a log may be as public as the output.
func (s *session) showErrors(r *reading, audience incidents.Access) error {
	if !s.errTerminal && r.dossier.Withholds(audience) {
		s.talk("Das Dossier hat Fehler: %d. Weil es Zurückgehaltenes enthält, stehen sie nicht hier. Zu sehen mit: %s",
			"The dossier has errors: %d. They are not shown here, for it holds withheld things. To see them: %s",
			r.errors(), commandLine("check", r.dir))
		return nil
	}
	var list []diag.Diagnostic
	for _, d := range r.findings {
		if d.Severity == diag.Error {
			list = append(list, d)
		}
	}
	return report.Write(s.err, "text", list, r.report(s.colored("auto", s.errTerminal)))
}

// told passes on what the packages that publish have to say to people, with its way out.
func (r *reading) told(err error) error {
	var output *site.Error
	var template *render.TemplateError
	switch {
	case errors.As(err, &output):
		return &failureError{said: output.Message, help: output.Help}
	case errors.As(err, &template):
		said := lang.Text{DE: r.line(template) + template.Message.DE, EN: r.line(template) + template.Message.EN}
		return &failureError{said: said, help: template.Help}
	}
	return err
}

// line names the line of a template, so that it can be clicked where the template is the dossier's own.
func (r *reading) line(e *render.TemplateError) string {
	name := e.File
	if own := path.Join(r.dir, e.File); isFile(own) {
		name = own
	}
	if e.Line == 0 {
		return name + ": "
	}
	return fmt.Sprintf("%s:%d: ", name, e.Line)
}
