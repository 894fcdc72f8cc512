package main

import (
	"errors"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/intake"
	"quaestor/templates"
)

// importOptions are the options of quaestor import.
type importOptions struct {
	files   []string // "-" is the standard input
	out     string
	profile string // "" is the dossier's own, else that of the house which the first paper names
	format  string
}

func newImport(s *session) *cobra.Command {
	o := importOptions{format: "text"}
	cmd := &cobra.Command{
		Use: s.say("import DATEI... -o ORDNER", "import FILE... -o DIR"),
		Short: s.say("Liest veröffentlichte Papiere zurück in Datensätze: Anfragen, Antworten, Protokolle.",
			"Reads published papers back into records: inquiries, answers, minutes."),
		Example: s.say(`  quaestor import 21-2301.pdf -o anfragen                  ein Papier in ein neues oder bestehendes Dossier
  quaestor import frage.txt antwort.txt -o anfragen        Papiere einer Nummer werden eine Anfrage
  pdftotext -layout 7.pdf - | quaestor import - -o neu     von der Standardeingabe
  quaestor import *.txt -o archiv --format json            der Bericht für andere Programme`,
			`  quaestor import 21-2301.pdf -o inquiries                 a paper into a new or existing dossier
  quaestor import question.txt answer.txt -o inquiries     papers of one number become one inquiry
  pdftotext -layout 7.pdf - | quaestor import - -o new     from the standard input
  quaestor import *.txt -o archive --format json           the report for other programs`),
		Long: s.say(`Gelesen werden Text, HTML, Markdown und, mit dem Programm pdftotext, PDF. Der Bericht nennt jede Zeile, die nicht
zuzuordnen war, jede Änderung am Gedruckten und jede Vermutung; in den Dateien steht bei Vermutungen „# import: …“.
Nichts wird überschrieben: Was das Dossier schon hat, wird verglichen, und der Unterschied wird gezeigt.
Ergebnis: 0 alles zugeordnet, 1 etwas nicht, 2 falsch aufgerufen, 3 nicht lesbar; dann ist nichts geschrieben.`,
			`Text, HTML, Markdown and, with the program pdftotext, PDF are read. The report names every line that could not be
placed, every change of what is printed, and every guess; in the files “# import: …” stands beside guesses.
Nothing is overwritten: what the dossier has already is compared, and the difference is shown.
Exit code: 0 all placed, 1 something not, 2 wrong use, 3 cannot be read; then nothing is written.`),
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := importArguments(&o, args); err != nil {
				return err
			}
			return runImport(s, o)
		},
	}
	cmd.Flags().StringVarP(&o.out, "out", "o", "", s.say("`ORDNER` des Dossiers, neu oder bestehend", "`DIR` of the dossier, new or existing"))
	cmd.Flags().Var(newChoice(&o.profile, templates.Profiles()...), "profile",
		s.say("Parlament, von dem die Papiere sind; sonst das des Dossiers, bei einem neuen das, welches das erste Papier nennt",
			"parliament that the papers are from; if absent the dossier's, for a new one that which the first paper names"))
	cmd.Flags().Var(newChoice(&o.format, "text", "json"), "format", s.say("Form des Berichts", "form of the report"))
	return cmd
}

// importArguments takes the files, each once, and refuses what names none or no folder.
func importArguments(o *importOptions, args []string) error {
	seen := map[string]bool{}
	for _, arg := range args {
		for _, name := range meantFiles(arg) {
			if same := filepath.Clean(name); !seen[same] {
				seen[same] = true
				o.files = append(o.files, filepath.ToSlash(name))
			}
		}
	}
	switch {
	case len(o.files) == 0:
		return misused(commandLine("import", "21-2301.pdf", "-o", "dossier"), "Welche Papiere? Mindestens eine Datei ist anzugeben.",
			"Which papers? Name at least one file.")
	case o.out == "":
		return misused(commandLine(append(append([]string{"import"}, o.files...), "-o", "dossier")...), "In welches Dossier? Der Ordner fehlt.",
			"Into which dossier? The folder is missing.")
	}
	o.out = filepath.Clean(o.out)
	return nil
}

// meantFiles returns the files that a pattern such as *.txt means, for not every shell fills it in; else what was given.
func meantFiles(name string) []string {
	if _, err := os.Lstat(name); err == nil || !strings.ContainsAny(name, "*?[") {
		return []string{name}
	}
	if files, err := filepath.Glob(name); err == nil && len(files) > 0 {
		return files
	}
	return []string{name}
}

func runImport(s *session, o importOptions) error {
	existing, err := s.importInto(o.out)
	if err != nil {
		return err
	}
	p := s.newPapers(o, existing)
	result, err := s.importPapers(p, o.out, existing)
	if err != nil {
		return err
	}
	s.adopt(result.Language)
	p.tellCarried()
	report := importReport{Version: 1, Folder: filepath.ToSlash(o.out), Language: result.Language, Profile: p.profile.ID}
	result.Guesses = append(p.guesses, result.Guesses...)
	report.add(result, s.tag)
	if o.format == "json" {
		err = printJSON(s.out, report)
	} else {
		report.print(s)
	}
	if err == nil && report.unplaced() > 0 {
		return errFindings
	}
	return err
}

// importInto returns the dossier in a folder, nil if there is none yet. One that cannot be read as a whole is refused,
// for what it has could not be told from what it lacks.
func (s *session) importInto(dir string) (*questions.Dossier, error) {
	if _, err := os.Stat(filepath.Join(dir, headerFile)); errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	r, err := s.load(dir)
	if err != nil {
		return nil, err
	}
	if slices.ContainsFunc(r.findings, func(d diag.Diagnostic) bool { return d.Severity == diag.Error }) {
		return nil, &failureError{said: lang.Say("Das Dossier „%s“ hat Fehler; Papiere werden erst dazugelegt, wenn es sich lesen lässt.",
			"The dossier “%s” has mistakes; papers are added once it can be read.", r.dir), help: lang.Say("%s", "%s", commandLine("check", r.dir))}
	}
	return r.dossier, nil
}

// importPapers puts papers into the dossier in a folder. Files are written as they come; if a paper cannot be read, if
// somebody interrupts, or something would have to be overwritten, all are taken away again.
func (s *session) importPapers(p *papers, dir string, existing *questions.Dossier) (*intake.Result, error) {
	ctx, stop := signal.NotifyContext(s.context, os.Interrupt, syscall.SIGTERM)
	defer stop()
	files := importFiles{dir: dir}
	result, err := intake.Import(intake.Job{Papers: len(p.files), Existing: existing, Profile: p.profile,
		Write: files.write, Remove: files.remove,
		Read: func(i int) (*intake.Reading, error) {
			if ctx.Err() != nil {
				return nil, failed(nil, "Abgebrochen; nichts wurde angelegt", "Interrupted; nothing was written")
			}
			return p.read(i)
		}})
	if unreadable := s.unreadablePapers(p.files, p.failures); unreadable != nil {
		err = unreadable
	}
	return result, files.end(err)
}
