// Package report prints diagnostics: one file a format, all formats from the same values.
package report

import (
	"io"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/source"
)

// Options says how diagnostics are printed. The zero value prints German text without colour.
type Options struct {
	Language lang.Tag
	Color    bool
	Source   func(file string) *source.File // for snippets; may be nil, and may return nil
}

// Formats lists the formats that Write knows, the default first.
func Formats() []string { return []string{"text", "short", "json", "sarif", "github"} }

// Write prints the diagnostics, which are sorted already.
func Write(w io.Writer, format string, list []diag.Diagnostic, o Options) error { panic("to be built") }
