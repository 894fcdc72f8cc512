package main

import (
	"errors"
	"os"
	"testing"

	"quaestor/internal/lang"
	"quaestor/render"
	"quaestor/render/site"
)

// TestTold passes on what the packages that publish say: their sentence once, their way out, and the line of a template
// so that it can be clicked where the template is the dossier's own.
func TestTold(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.MkdirAll("d/templates", 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("d/templates/inquiry.md", nil, 0o666); err != nil {
		t.Fatal(err)
	}
	r := reading{dir: "d"}
	message, help := lang.Say("Falsch.", "Wrong."), lang.Say("Richtig.", "Right.")
	for _, test := range []struct {
		err        error
		said, help string
	}{
		{&site.Error{Message: message, Help: help, Cause: errors.New("cause")}, "Wrong.", "Right."},
		{&render.TemplateError{File: "templates/inquiry.md", Line: 3, Message: message, Help: help}, "d/templates/inquiry.md:3: Wrong.", "Right."},
		{&render.TemplateError{File: "documents/inquiry.md", Message: message, Help: help}, "documents/inquiry.md: Wrong.", "Right."},
	} {
		var failure *failureError
		if !errors.As(r.told(test.err), &failure) {
			t.Fatalf("%v is no failure", test.err)
		}
		if failure.Error() != test.said || failure.help.EN != test.help {
			t.Errorf("got %q and %q, want %q and %q", failure, failure.help.EN, test.said, test.help)
		}
	}
	if other := errors.New("other"); r.told(other) != other {
		t.Error("an error that says nothing to people is changed")
	}
}
