package source

import (
	"fmt"
	"unicode/utf8"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// controls reports characters that cannot be seen and that YAML forbids or takes for line ends.
func (f *File) controls(offsets []int) []diag.Diagnostic {
	var list []diag.Diagnostic
	for _, offset := range offsets {
		r, size := utf8.DecodeRune(f.Text[offset:])
		list = append(list, diag.Diagnostic{
			Rule: "control-character", Severity: diag.Error, Place: f.Place(offset, offset+size),
			Message: ControlMessage(r), Help: controlHelp(r),
		})
	}
	return list
}

// ControlMessage says that a character stands where it must not; see [Control].
func ControlMessage(r rune) lang.Text {
	return lang.Text{
		DE: fmt.Sprintf("Hier steht ein unsichtbares Steuerzeichen: %s (U+%04X).", controlName(r).DE, r),
		EN: fmt.Sprintf("Here is an invisible control character: %s (U+%04X).", controlName(r).EN, r),
	}
}

// controlName names the characters that really turn up in text that people paste.
func controlName(r rune) lang.Text {
	switch r {
	case 0x00:
		return lang.Say("ein Nullbyte", "a zero byte")
	case 0x07, 0x1B:
		return lang.Say("ein Steuerzeichen für Terminals", "a code for terminals")
	case 0x0B:
		return lang.Say("ein senkrechter Tabulator, wie Word ihn für Zeilenumbrüche verwendet", "a vertical tab, which Word uses for line breaks")
	case 0x0C:
		return lang.Say("ein Seitenvorschub", "a form feed")
	case '\r':
		return lang.Say("ein Wagenrücklauf ohne Zeilenvorschub", "a carriage return without a line feed")
	case 0x85, 0x2028, 0x2029:
		return lang.Say("ein Zeilentrenner, den Editoren nicht zeigen", "a line separator that editors do not show")
	case 0xFEFF:
		return lang.Say("eine Byte-Reihenfolge-Marke mitten im Text", "a byte order mark in the middle of the text")
	}
	if turns(r) {
		return lang.Say("ein Zeichen, das die Schreibrichtung umkehrt", "a character that turns the direction of writing")
	}
	return lang.Say("ein Zeichen ohne Bedeutung im Text", "a character without meaning in text")
}

func controlHelp(r rune) lang.Text {
	switch r {
	case '\r':
		return lang.Say("Speichern Sie die Datei mit den Zeilenenden LF oder CRLF.", "Save the file with the line ends LF or CRLF.")
	case 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
		return lang.Say("Ersetzen Sie es durch einen gewöhnlichen Zeilenumbruch.", "Replace it by an ordinary line break.")
	}
	return lang.Say("Löschen Sie es. Es steht unmittelbar vor dem nächsten sichtbaren Zeichen.",
		"Delete it. It stands right before the next visible character.")
}
