package file

import "quaestor/internal/lang"

// An Error says why a file can be neither written nor read, for the person who chose it.
type Error struct{ Message lang.Text }

func (e *Error) Error() string { return e.Message.EN }

func failure(de, en string, args ...any) error { return &Error{lang.Say(de, en, args...)} }

// errDamaged says at which byte a file is not as the standard asks.
func errDamaged(what string, at int) error {
	return failure("Die PDF-Datei ist beschädigt (bei Byte %[2]d: %[1]s).", "The PDF file is damaged (at byte %[2]d: %[1]s).", what, at)
}
