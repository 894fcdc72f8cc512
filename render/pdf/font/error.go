package font

import "quaestor/internal/lang"

// An Error says why a font file cannot be used, to the person who chose it.
type Error struct{ Message, Help lang.Text }

// Error returns the message in English.
func (e *Error) Error() string { return e.Message.EN }

func damaged(part string) error {
	return &Error{
		Message: lang.Say("Die Schriftdatei ist beschädigt (Teil „%s“).", "The font file is damaged (part “%s”).", part),
		Help:    lang.Say("Die Datei neu beschaffen oder eine andere Schrift wählen.", "Get the file anew or choose another font."),
	}
}

func noFont() error {
	return &Error{
		Message: lang.Say("Die Datei ist keine Schrift im Format TrueType oder OpenType.", "The file is no TrueType or OpenType font."),
		Help:    lang.Say("Eine Datei mit der Endung .ttf oder .otf angeben.", "Name a file that ends in .ttf or .otf."),
	}
}

func collection() error {
	return &Error{
		Message: lang.Say("Die Datei ist eine Sammlung mehrerer Schriften.", "The file is a collection of several fonts."),
		Help: lang.Say("Den gewünschten Schnitt als eigene .ttf- oder .otf-Datei angeben.",
			"Name the face you want as a .ttf or .otf file of its own."),
	}
}

func webFont() error {
	return &Error{
		Message: lang.Say("Die Datei ist eine Webschrift (WOFF).", "The file is a web font (WOFF)."),
		Help:    lang.Say("Dieselbe Schrift als .ttf- oder .otf-Datei angeben.", "Name the same font as a .ttf or .otf file."),
	}
}

func notAllowed() error {
	return &Error{
		Message: lang.Say("Der Hersteller der Schrift erlaubt nicht, sie in Dokumente einzubetten (OS/2, fsType).",
			"The maker of the font does not allow it to be embedded in documents (OS/2, fsType)."),
		Help: lang.Say("Eine Schrift wählen, die eingebettet werden darf.", "Choose a font that may be embedded."),
	}
}

func unusable(part string) error {
	return &Error{
		Message: lang.Say("Der Schriftdatei fehlt ein Teil, der gebraucht wird („%s“).",
			"The font file lacks a part that is needed (“%s”).", part),
		Help: lang.Say("Eine andere Ausgabe der Schrift wählen: TrueType oder OpenType mit Unicode-Zeichen.",
			"Choose another issue of the font: TrueType or OpenType with Unicode characters."),
	}
}

func damagedOutline(face string, stands rune) error {
	return &Error{
		Message: lang.Say("In der Schrift %s ist die Form des Zeichens „%c“ (U+%04[2]X) beschädigt.",
			"In the font %s the shape of the character “%c” (U+%04[2]X) is damaged.", face, stands),
		Help: lang.Say("Die Schriftdatei neu beschaffen oder eine andere wählen.", "Get the font file anew or choose another."),
	}
}

func tooManyLetters(face string) error {
	return &Error{
		Message: lang.Say("Das Dokument braucht mehr verschiedene Zeichen der Schrift %s, als eine PDF-Datei fassen kann.",
			"The document needs more different characters of the font %s than a PDF file can hold.", face),
		Help: lang.Say("Das Dokument teilen.", "Divide the document."),
	}
}
