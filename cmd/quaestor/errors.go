package main

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"quaestor/internal/lang"
)

// errFindings ends a run whose findings have been printed already.
var errFindings = errors.New("findings")

// A usageError says that the command was called wrongly, and what to call instead.
type usageError struct {
	said lang.Text
	try  string // a whole command line to paste
}

func (e *usageError) Error() string { return e.said.EN }

// misused returns a usageError. Try is the command line to paste, or empty.
func misused(try, de, en string, args ...any) error {
	return &usageError{lang.Say(de, en, args...), try}
}

// A failureError says what could not be done. Its cause, if any, is told after it.
type failureError struct {
	said  lang.Text
	cause error
	help  lang.Text // the way out; may be empty
}

func (e *failureError) Error() string {
	if e.cause == nil {
		return e.said.EN
	}
	return e.said.EN + ": " + e.cause.Error()
}

func (e *failureError) Unwrap() error { return e.cause }

// failed returns a failureError. The sentence has no full stop where a cause follows it.
func failed(cause error, de, en string, args ...any) *failureError {
	return &failureError{said: lang.Say(de, en, args...), cause: cause}
}

// explainMisuse answers a misuse with the likely intention.
func (s *session) explainMisuse(e *usageError) {
	fmt.Fprintln(s.err, "quaestor: "+e.said.In(s.tag))
	if e.try != "" {
		s.talk("Abhilfe: %s", "Try: %s", e.try)
	}
}

// explainFailure tells a failure and its cause.
func (s *session) explainFailure(e *failureError) {
	line := "quaestor: " + e.said.In(s.tag)
	if e.cause != nil {
		line += ": " + causeOf(e.cause).In(s.tag)
	}
	fmt.Fprintln(s.err, line)
	if !e.help.IsZero() {
		s.talk("Abhilfe: %s", "Try: %s", e.help.In(s.tag))
	}
}

// causeOf puts the causes that users meet into their words. The path of a path error is kept: it names the file.
func causeOf(err error) lang.Text {
	words, known := systemCause(err)
	if !known {
		return lang.Text{DE: err.Error(), EN: err.Error()}
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		return lang.Text{DE: path.Path + ": " + words.DE, EN: path.Path + ": " + words.EN}
	}
	return words
}

// systemCause puts an error of the operating system into words.
func systemCause(err error) (words lang.Text, known bool) {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return lang.Say("Das gibt es nicht.", "It does not exist."), true
	case errors.Is(err, fs.ErrExist):
		return lang.Say("Das gibt es schon.", "It exists already."), true
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return lang.Say("Dort darf nicht gelesen oder geschrieben werden.", "Reading or writing is not allowed there."), true
	case errors.Is(err, syscall.ENOTDIR):
		return lang.Say("Auf dem Weg dorthin liegt eine Datei, wo ein Ordner sein müsste.", "On the way there is a file where a folder would have to be."), true
	case errors.Is(err, syscall.ENOSPC):
		return lang.Say("Auf dem Datenträger ist kein Platz mehr.", "There is no space left on the disk."), true
	}
	return lang.Text{}, false
}
