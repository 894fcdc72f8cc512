package site

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"syscall"

	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// An Error says what could not be done, in a whole sentence, and what to do about it.
type Error struct {
	Message, Help lang.Text
	Cause         error // may be nil; the message says what people need to know of it
}

// Error returns the message in English.
func (e *Error) Error() string { return e.Message.EN }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// A FontError says which font file of the profile cannot be used.
type FontError struct{ Finding diag.Diagnostic }

// Error says so in English.
func (e *FontError) Error() string { return e.Finding.Message.EN }

func unknownForm(name string) error {
	return &Error{
		Message: lang.Say("Die Form „%s“ gibt es nicht.", "There is no form “%s”.", name),
		Help:    lang.Say("Es gibt: %s.", "There are: %s.", strings.Join(Forms(), ", ")),
	}
}

func unknownRecord(id incidents.Name) error {
	return &Error{
		Message: lang.Say("Kein Vorfall, keine Anfrage und keine Sitzung heißt „%s“, oder nicht für diesen Leserkreis.",
			"No incident, inquiry or sitting is called “%s”, or not for this audience.", id),
		Help: lang.Say("„quaestor refs“ zeigt, wie die Datensätze heißen.", "“quaestor refs” shows what the records are called."),
	}
}

func ambiguous(id incidents.Name) error {
	return &Error{
		Message: lang.Say("„%s“ heißen mehrere Datensätze verschiedener Art.", "Several records of different kinds are called “%s”.", id),
		Help: lang.Say("Schreiben Sie mit -o in einen Ordner; dort hat jeder seinen Platz.",
			"Write into a folder with -o; each has its place there."),
	}
}

func samePlace(place string, a, b incidents.Name) error {
	return &Error{
		Message: lang.Say("„%[2]s“ und „%[3]s“ würden beide als %[1]s veröffentlicht.",
			"“%[2]s” and “%[3]s” would both be published as %[1]s.", place, a, b),
		Help: lang.Say("Dateinamen unterscheiden weder große und kleine Buchstaben noch Satzzeichen. Geben Sie einem von beiden eine andere Kennung.",
			"File names tell neither capitals from small letters nor one punctuation mark from another. Give one of the two another id."),
	}
}

func noFolder() error {
	return &Error{
		Message: lang.Say("Es ist nicht gesagt, wohin geschrieben werden soll.", "It is not said where to write to."),
		Help:    lang.Say("Nennen Sie mit -o einen Ordner, z. B. -o ausgabe.", "Name a folder with -o, e.g. -o output."),
	}
}

func notAFolder(dir string) error {
	return &Error{
		Message: lang.Say("%s ist eine Datei, kein Ordner.", "%s is a file, not a folder.", dir),
		Help: lang.Say("Nennen Sie mit -o einen Ordner; wenn es ihn noch nicht gibt, wird er angelegt.",
			"Name a folder with -o; if it is not there yet it is made."),
	}
}

// unwritable says why a file or folder could not be written, in words for the causes that people meet.
func unwritable(dir, name string, cause error) error {
	where := filepath.Join(dir, name)
	switch {
	case errors.Is(cause, fs.ErrPermission), errors.Is(cause, syscall.EROFS):
		return &Error{
			Message: lang.Say("Nach %s darf nicht geschrieben werden.", "Writing to %s is not allowed.", where),
			Help: lang.Say("Nennen Sie mit -o einen Ordner, in den Sie schreiben dürfen, oder lassen Sie sich die Rechte geben.",
				"Name a folder with -o that you may write to, or ask for the rights."),
			Cause: cause,
		}
	case errors.Is(cause, syscall.ENOSPC), errors.Is(cause, syscall.EDQUOT):
		return &Error{
			Message: lang.Say("Für %s ist auf dem Datenträger kein Platz mehr.", "There is no room left on the disk for %s.", where),
			Help: lang.Say("Was schon geschrieben ist, ist vollständig. Schaffen Sie Platz und bauen Sie noch einmal, oder nennen Sie mit -o einen anderen Ordner.",
				"What has been written is complete. Make room and build again, or name another folder with -o."),
			Cause: cause,
		}
	}
	return &Error{
		Message: unwritten(where, reason(cause)),
		Help: lang.Say("Was schon geschrieben ist, ist vollständig. Nennen Sie mit -o einen anderen Ordner, wenn es dabei bleibt.",
			"What has been written is complete. Name another folder with -o if this does not go away."),
		Cause: cause,
	}
}

func unwritten(where string, why lang.Text) lang.Text {
	return lang.Text{
		DE: fmt.Sprintf("%s kann nicht geschrieben werden: %s.", where, why.DE),
		EN: fmt.Sprintf("%s cannot be written: %s.", where, why.EN),
	}
}

// errNoFile says that something else stands where a file of ours is expected.
var errNoFile = errors.New("not a regular file")

// reason puts what stands in the way into words. What the system says otherwise is kept, without the path that is named
// already.
func reason(cause error) lang.Text {
	var at *fs.PathError
	if errors.As(cause, &at) {
		cause = at.Err
	}
	switch {
	case errors.Is(cause, syscall.ENAMETOOLONG):
		return lang.Say("der Name ist zu lang", "the name is too long")
	case errors.Is(cause, fs.ErrExist), errors.Is(cause, syscall.ELOOP):
		return lang.Say("dort liegt eine Verknüpfung, die in keinen Ordner führt", "there is a link that leads to no folder")
	case errors.Is(cause, syscall.EISDIR), errors.Is(cause, syscall.ENOTDIR), errors.Is(cause, errNoFile):
		return lang.Say("dort oder auf dem Weg dorthin liegt etwas anderes, als dorthin gehört",
			"there or on the way there is something else than belongs there")
	case escapes(cause):
		return lang.Say("auf dem Weg dorthin liegt eine Verknüpfung, die aus dem Ordner hinausführt",
			"on the way there is a link that leads out of the folder")
	}
	return lang.Text{DE: cause.Error(), EN: cause.Error()}
}

// escapes reports whether an os.Root refused a path on its own account: the error has no name, but is none of the system's.
func escapes(cause error) bool {
	var system syscall.Errno
	return !errors.As(cause, &system) && strings.Contains(cause.Error(), "escapes")
}

// foreign says which files stand in the way.
func foreign(dir string, files []string) error {
	const shown = 5
	names := strings.Join(files[:min(len(files), shown)], ", ")
	if len(files) > shown {
		names += ", …"
	}
	e := &Error{
		Message: lang.Say("In %s bleiben %d Dateien, wie sie sind, weil Quaestor sie nicht so geschrieben hat: %s.",
			"In %s %d files are left as they are because Quaestor did not write them like this: %s.", dir, len(files), names),
		Help: lang.Say("Verschieben oder löschen Sie sie und bauen Sie noch einmal, oder nennen Sie mit -o einen anderen Ordner.",
			"Move or delete them and build again, or name another folder with -o."),
	}
	if len(files) == 1 {
		e.Message = lang.Say("In %s bleibt %s, wie es ist, weil Quaestor die Datei nicht so geschrieben hat.",
			"In %s, %s is left as it is because Quaestor did not write it like this.", dir, names)
	}
	return e
}
