package main

import (
	"bufio"
	"errors"
	"fmt"
	"syscall"
)

// The exit codes, the same for every command.
const (
	exitOK       = 0 // in order
	exitFindings = 1 // the dossier has findings at or above the level asked for
	exitUsage    = 2 // the command was called wrongly
	exitFailure  = 3 // the command could not do its work
)

// run carries out one session and returns its exit code. It is the only place where errors become words and codes.
func run(s *session) (code int) {
	defer func() {
		if cause := recover(); cause != nil {
			code = s.crashed(cause)
		}
	}()
	s.chooseLanguage()
	buffered := bufio.NewWriter(s.out)
	s.out = buffered
	root := newRoot(s)
	root.SetArgs(s.args)
	err := s.mustBeCommand(root)
	if err == nil {
		err = root.Execute()
	}
	var misuse *usageError
	if broken := buffered.Flush(); broken != nil && !errors.As(err, &misuse) { // whatever else was said came of this
		err = failed(broken, "Die Ausgabe konnte nicht geschrieben werden", "The output could not be written")
	}
	return s.exit(err)
}

// exit says what went wrong, if anything, and returns the code for it.
func (s *session) exit(err error) int {
	var misuse *usageError
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, syscall.EPIPE): // whoever read our output has seen enough
		return exitFailure
	case errors.As(err, &misuse):
		s.explainMisuse(misuse)
		return exitUsage
	}
	var failure *failureError
	if !errors.As(err, &failure) {
		failure = failed(err, "Das ging nicht", "That did not work")
	}
	s.explainFailure(failure)
	return exitFailure
}

// debugVariable is set by developers who want to see all of a crash.
const debugVariable = "QUAESTOR_DEBUG"

// crashed says in one sentence that a mistake of ours stopped the run.
func (s *session) crashed(cause any) int {
	if s.env(debugVariable) != "" {
		panic(cause)
	}
	fmt.Fprintln(s.err, s.say(
		"quaestor: Das ist ein Fehler in Quaestor, nicht in Ihrem Dossier; Ihre Dateien sind unverändert (%v).",
		"quaestor: This is a mistake in Quaestor, not in your dossier; your files are unchanged (%v).", cause))
	return exitFailure
}
