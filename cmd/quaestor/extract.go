package main

import (
	"errors"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"quaestor/internal/lang"
	"quaestor/render/pdf"
)

// extractOptions are the options of quaestor extract.
type extractOptions struct {
	file string
	out  string // a file that is not there yet; "-" is the standard output
}

func newExtract(s *session) *cobra.Command {
	o := extractOptions{out: "-"}
	cmd := &cobra.Command{
		Use: s.say("extract DATEI.pdf", "extract FILE.pdf"),
		Short: s.say("Holt den Datensatz aus einer PDF-Datei, die ihn in sich trägt.",
			"Takes the record out of a PDF file that carries it."),
		Example: s.say(`  quaestor build -o out --to pdf --embed-source            macht solche Dateien
  quaestor extract out/inquiries/21-2301.pdf               auf die Standardausgabe
  quaestor extract out/inquiries/21-2301.pdf -o neu.yaml   in eine neue Datei`,
			`  quaestor build -o out --to pdf --embed-source               makes such files
  quaestor extract out/inquiries/uin-41207.pdf                to the standard output
  quaestor extract out/inquiries/uin-41207.pdf -o new.yaml    to a new file`),
		Long: s.say(`Der Datensatz kommt Byte für Byte heraus, wie er beim Bauen hineinkam: so, wie die gewählte Leserschaft ihn sehen
darf. Dazu wird gesagt, ob Text und Datensatz noch die sind, mit denen die Datei geschrieben wurde.
Ergebnis: 0 sie sind es, 1 sie sind es nicht oder die Datei trägt keinen Datensatz, 2 falsch aufgerufen, 3 nicht lesbar.`,
			`The record comes out byte for byte as it went in when the file was built: as the chosen audience may see it. And it is
said whether text and record are still those that the file was written with.
Exit code: 0 they are, 1 they are not, or the file carries no record, 2 wrong use, 3 cannot be read.`),
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return misused(commandLine("extract", "out/inquiries/21-2301.pdf"), "Genau eine PDF-Datei ist anzugeben.", "Name exactly one PDF file.")
			}
			o.file = args[0]
			return runExtract(s, o)
		},
	}
	cmd.Flags().StringVarP(&o.out, "out", "o", o.out, s.say("neue `DATEI`; - ist die Standardausgabe", "new `FILE`; - is the standard output"))
	return cmd
}

func runExtract(s *session, o extractOptions) error {
	data, err := os.ReadFile(o.file)
	if err != nil {
		return failed(err, "Die Datei lässt sich nicht lesen", "The file cannot be read")
	}
	found, carried, err := pdf.ExtractSource(data)
	var unreadable *pdf.UnreadableError
	if errors.As(err, &unreadable) {
		return &failureError{said: lang.Text{DE: o.file + ": " + unreadable.Message.DE, EN: o.file + ": " + unreadable.Message.EN}}
	}
	if err != nil {
		return failed(err, "Die Datei lässt sich nicht lesen", "The file cannot be read")
	}
	if !carried {
		s.talk("%s trägt keinen Datensatz in sich. Mit --embed-source gebaute Dateien tun es.",
			"%s carries no record. Files that are built with --embed-source do.", o.file)
		return errFindings
	}
	if err := s.deliver(found, o.out); err != nil {
		return err
	}
	if !found.Matches {
		s.talk("Text und Datensatz in %s sind nicht mehr die, mit denen die Datei geschrieben wurde.",
			"Text and record in %s are no longer those that the file was written with.", o.file)
		return errFindings
	}
	s.talk("%s: Text und Datensatz stimmen überein.", "%s: text and record match.", found.Name)
	return nil
}

// deliver writes what was found to the standard output or to a new file.
func (s *session) deliver(found pdf.Extract, out string) error {
	if out != "-" {
		return writeNew(filepath.Dir(out), []newFile{{name: filepath.Base(out), text: found.Data}})
	}
	_, err := s.out.Write(found.Data)
	return err
}
