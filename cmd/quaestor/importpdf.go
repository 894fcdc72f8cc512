package main

import (
	"bytes"
	"errors"
	"os/exec"
	"strings"

	"quaestor/internal/lang"
	"quaestor/render/pdf"
)

// isPDF reports whether a file is one, by how it begins.
func isPDF(data []byte) bool { return bytes.HasPrefix(data, []byte("%PDF-")) }

// tellCarried tells which files carry their records: a record says more than its print. Of many the first is named.
func (p *papers) tellCarried() {
	var names []string
	for _, name := range p.files {
		if _, carried := p.carried.Load(name); carried {
			names = append(names, name)
		}
	}
	switch {
	case len(names) == 1:
		p.talk("%s trägt seinen Datensatz in sich; unverändert holt ihn: %s", "%s carries its record; unchanged it comes out with: %s",
			names[0], commandLine("extract", names[0]))
	case len(names) > 1:
		p.talk("%d Dateien tragen ihren Datensatz in sich; unverändert holt ihn etwa: %s",
			"%d files carry their records; unchanged one comes out with, for example: %s", len(names), commandLine("extract", names[0]))
	}
}

// textOfPDF makes text of a PDF with pdftotext, the lines where they stand on the page; a page of HTML of one that Quaestor
// wrote.
func (p *papers) textOfPDF(name string, data []byte) ([]byte, error) {
	if _, carried, err := pdf.ExtractSource(data); err == nil && carried {
		p.carried.Store(name, true)
	}
	if page, own := pdf.Page(data); own {
		return []byte(page), nil
	}
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return nil, noPdftotext(name)
	}
	var out, said bytes.Buffer
	cmd := exec.CommandContext(p.context, program, "-layout", "-enc", "UTF-8", "-", "-")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(data), &out, &said
	var ended *exec.ExitError
	switch err := cmd.Run(); {
	case errors.As(err, &ended) && strings.Contains(said.String(), "Incorrect password"):
		return nil, failed(nil, "%s ist mit einem Kennwort verschlossen. Drucken Sie die Datei in eine neue PDF-Datei, die keines hat.",
			"%s is locked with a password. Print the file into a new PDF file that has none.", name)
	case errors.As(err, &ended):
		return nil, failed(nil, "%s ist beschädigt oder keine PDF-Datei; pdftotext kann sie nicht lesen. Laden Sie sie noch einmal herunter.",
			"%s is damaged or no PDF file; pdftotext cannot read it. Download it once more.", name)
	case err != nil:
		return nil, failed(err, "pdftotext ließ sich nicht ausführen", "pdftotext could not be run")
	}
	if len(bytes.TrimSpace(out.Bytes())) == 0 {
		return nil, &failureError{
			said: lang.Say("%s enthält Bilder und keinen Text.", "%s holds pictures and no text.", name),
			help: lang.Say("Eine Texterkennung macht Text daraus: „ocrmypdf -l deu alt.pdf neu.pdf“, oder öffnen Sie die Datei in einem Programm, das Text erkennt.",
				"Text recognition makes text of them: “ocrmypdf old.pdf new.pdf”, or open the file in a program that recognises text."),
		}
	}
	return out.Bytes(), nil
}

func noPdftotext(name string) error {
	return &failureError{
		said: lang.Say("%s: Für PDF braucht es das Programm pdftotext, und es ist nicht installiert.",
			"%s: PDF needs the program pdftotext, and it is not installed.", name),
		help: lang.Say("Windows: „winget install oschwartz10612.Poppler“, macOS: „brew install poppler“, Debian und Ubuntu: „apt install poppler-utils“. Oder die Datei anderswo als Text speichern.",
			"Windows: “winget install oschwartz10612.Poppler”, macOS: “brew install poppler”, Debian and Ubuntu: “apt install poppler-utils”. Or save the file as text elsewhere."),
	}
}
