// Package report prints diagnostics: one file a format, all formats from the same values.
//
// [Write] is all there is. It promises that no control character of an author's text reaches a terminal, that meaning
// never hangs on colour, and that the first line of every finding is complete alone and starts with its place.
package report

import (
	"fmt"
	"io"
	"path"
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/source"
)

// Options says how diagnostics are printed. The zero value prints German text without colour.
type Options struct {
	Language lang.Tag
	Color    bool
	Dir      string                         // path of the dossier as it stands before the names of its files
	Source   func(file string) *source.File // for snippets; may be nil, and may return nil
	Title    func(rule string) lang.Text    // what a rule is about, for SARIF's list of rules; may be nil
}

// A printer writes the diagnostics in one format.
type printer func(w io.Writer, list []diag.Diagnostic, o Options) error

// formats lists the formats, the default first.
var formats = []struct {
	name  string
	print printer
}{
	{"text", writeText},
	{"short", writeShort},
	{"json", writeJSON},
	{"sarif", writeSARIF},
	{"github", writeGitHub},
}

// Formats lists the formats that Write knows, the default first.
func Formats() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// Write prints the diagnostics, which are sorted already.
func Write(w io.Writer, format string, list []diag.Diagnostic, o Options) error {
	for _, f := range formats {
		if f.name == format {
			return f.print(w, list, o)
		}
	}
	return fmt.Errorf("unknown format %q, use one of %s", format, strings.Join(Formats(), ", "))
}

// file returns the name of a file as it is shown.
func (o Options) file(name string) string { return path.Join(o.Dir, name) }

// say picks the language of a text and makes it safe to print in one line.
func (o Options) say(t lang.Text) string { return Visible(t.In(o.Language)) }

// where returns file:line:column, or the file alone where the place is the file as a whole.
func (o Options) where(p diag.Place) string {
	name := Visible(o.file(p.File))
	if p.Start.Line == 0 {
		return name
	}
	return fmt.Sprintf("%s:%d:%d", name, p.Start.Line, p.Start.Col)
}

// severity returns the word that stands for a severity.
func (o Options) severity(s diag.Severity) string { return severities[s].In(o.Language) }

var severities = [...]lang.Text{
	diag.Hint:    {DE: "Hinweis", EN: "hint"},
	diag.Warning: {DE: "Warnung", EN: "warning"},
	diag.Error:   {DE: "Fehler", EN: "error"},
}
