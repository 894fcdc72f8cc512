// Package source holds the text of one file and knows its places: lines, columns, offsets.
//
// [New] refuses what no record file may be: not UTF-8, too large, several documents, control characters. It promises
// that every [diag.Pos] it hands out lies inside the file.
package source

import (
	"bytes"
	"sync"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// MaxSize is the largest record file that is read, in bytes. The longest printed inquiries known have under 1 MB.
const MaxSize = 16 << 20

// A File is the text of one file. Its name is a slash-separated path relative to the dossier.
type File struct {
	Name string
	Text []byte // UTF-8, without byte order mark; line ends as they stand in the file

	index  sync.Once
	starts []int32 // the offset of each line; see lines
}

var utf8BOM = []byte("\xEF\xBB\xBF")

// New checks the bytes of a file. Where diagnostics hold an error the file is nil.
func New(name string, text []byte) (*File, []diag.Diagnostic) {
	f := &File{Name: name, Text: bytes.TrimPrefix(text, utf8BOM)}
	if list := f.refuse(); len(list) > 0 {
		return nil, list
	}
	return f, nil
}

// refuse says why the text cannot be a record file. What hides all else comes first and alone.
func (f *File) refuse() []diag.Diagnostic {
	switch {
	case len(f.Text) > MaxSize:
		return one(f.tooLarge())
	case IsUTF16(f.Text):
		return one(f.utf16())
	}
	head := content(f.Text)
	if head == len(f.Text) {
		return one(f.empty())
	}
	found := scan(f.Text, head)
	switch {
	case found.invalid >= 0:
		return one(f.notUTF8(found.invalid))
	case len(found.controls) > 0:
		return f.controls(found.controls)
	case found.marker >= 0:
		return one(f.secondDocument(found.marker))
	}
	return nil
}

func one(d diag.Diagnostic) []diag.Diagnostic { return []diag.Diagnostic{d} }

func (f *File) tooLarge() diag.Diagnostic {
	return diag.Diagnostic{
		Rule: "file-size", Severity: diag.Error, Place: diag.Place{File: f.Name},
		Message: lang.Say("Die Datei hat %d MB; gelesen werden höchstens %d MB.",
			"The file is %d MB long; at most %d MB are read.", (len(f.Text)+1<<20-1)>>20, MaxSize>>20),
		Help: lang.Say("Teilen Sie den Inhalt auf mehrere Dateien auf, oder prüfen Sie, ob hier versehentlich eine andere Datei liegt.",
			"Divide the content among several files, or check whether another file was put here by accident."),
	}
}

func (f *File) empty() diag.Diagnostic {
	message := lang.Say("Die Datei ist leer.", "The file is empty.")
	if len(bytes.TrimSpace(f.Text)) > 0 {
		message = lang.Say("Die Datei enthält nur Kommentare und keinen Datensatz.",
			"The file contains only comments and no record.")
	}
	return diag.Diagnostic{
		Rule: "empty-file", Severity: diag.Error, Place: diag.Place{File: f.Name}, Message: message,
		Help: lang.Say("Löschen Sie die Datei, oder schreiben Sie einen Datensatz hinein; „quaestor new“ legt eine Vorlage an.",
			"Delete the file, or write a record into it; “quaestor new” makes one to fill in."),
	}
}

func (f *File) secondDocument(offset int) diag.Diagnostic {
	mark := string(f.Text[offset : offset+3])
	return diag.Diagnostic{
		Rule: "second-document", Severity: diag.Error, Place: f.Place(offset, offset+3),
		Message: lang.Say("Hier beginnt mit „%s“ ein zweites Dokument; eine Datei enthält nur einen Datensatz.",
			"Here “%s” begins a second document; a file holds one record only.", mark),
		Help: lang.Say("Löschen Sie die Zeile, oder legen Sie für das, was folgt, eine eigene Datei an. Eine Trennlinie im Text wird eingerückt.",
			"Delete the line, or make a file of its own for what follows. A rule in a text is indented with the text."),
	}
}
