package source

import (
	"bytes"
	"unicode/utf8"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

var saveAsUTF8 = lang.Say("Öffnen Sie die Datei im Editor und speichern Sie sie mit der Kodierung UTF-8.",
	"Open the file in the editor and save it with the encoding UTF-8.")

// IsUTF16 recognises UTF-16 by its byte order mark, or by the zero byte that every first ASCII letter has in it.
func IsUTF16(text []byte) bool {
	if bytes.HasPrefix(text, []byte{0xFF, 0xFE}) || bytes.HasPrefix(text, []byte{0xFE, 0xFF}) {
		return true
	}
	return len(text) >= 2 && len(text)%2 == 0 && (text[0] == 0) != (text[1] == 0)
}

func (f *File) utf16() diag.Diagnostic {
	return diag.Diagnostic{
		Rule: "encoding", Severity: diag.Error, Place: diag.Place{File: f.Name},
		Message: lang.Say("Die Datei ist in UTF-16 gespeichert, nicht in UTF-8.", "The file is saved in UTF-16, not in UTF-8."),
		Help:    saveAsUTF8,
	}
}

// notUTF8 tells what the first byte that is not UTF-8 would be in Windows-1252, where such files mostly come from.
func (f *File) notUTF8(offset int) diag.Diagnostic {
	pos := f.Pos(offset)
	d := diag.Diagnostic{
		Rule: "encoding", Severity: diag.Error, Place: f.Place(offset, offset+1),
		Message: lang.Say("Die Datei ist nicht in UTF-8 gespeichert: Das Byte %[1]X in Zeile %[2]d, Spalte %[3]d, gehört zu keinem Zeichen.",
			"The file is not saved in UTF-8: the byte %[1]X in line %[2]d, column %[3]d, belongs to no character.",
			f.Text[offset], pos.Line, pos.Col),
		Help: saveAsUTF8,
	}
	if f.brokenOff(offset) {
		d.Message = lang.Say("Die Datei bricht mitten in einem Zeichen ab; sie ist wohl unvollständig.",
			"The file breaks off in the middle of a character; it is probably incomplete.")
		d.Help = lang.Say("Holen Sie die Datei noch einmal aus ihrer Quelle.", "Fetch the file again from where it came from.")
		return d
	}
	if r := Windows1252(f.Text[offset]); r != 0 {
		d.Help = f.legacyHelp(r, offset)
	}
	return d
}

// brokenOff reports whether the text is UTF-8 that lacks its end. Where no other character shows that it is UTF-8, the
// last one is rather of another encoding.
func (f *File) brokenOff(offset int) bool {
	before := f.Text[:offset]
	return !utf8.FullRune(f.Text[offset:]) && utf8.RuneCount(before) < len(before)
}

func (f *File) legacyHelp(r rune, offset int) lang.Text {
	help := lang.Say("In Windows-1252 wäre es ein „%c“ (in „%s“). ", "In Windows-1252 it would be “%c” (in “%s”). ",
		r, f.legacyWord(offset))
	return lang.Text{DE: help.DE + saveAsUTF8.DE, EN: help.EN + saveAsUTF8.EN}
}

// legacyWord returns the word around a byte, read as Windows-1252.
func (f *File) legacyWord(offset int) string {
	blank := func(c byte) bool { return c <= ' ' }
	start, end := offset, offset+1
	for start > 0 && offset-start < 20 && !blank(f.Text[start-1]) {
		start--
	}
	for end < len(f.Text) && end-offset < 20 && !blank(f.Text[end]) {
		end++
	}
	var word []rune
	for _, c := range f.Text[start:end] {
		if r := Windows1252(c); r != 0 {
			word = append(word, r)
		}
	}
	return string(word)
}

// upper1252 holds the bytes 80 to 9F of Windows-1252; elsewhere it agrees with Unicode. A space has no character.
var upper1252 = []rune("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ")

// Windows1252 returns the character of a byte, or 0 if there is none.
func Windows1252(c byte) rune {
	if c < 0x80 || c >= 0xA0 {
		return rune(c)
	}
	if r := upper1252[c-0x80]; r != ' ' {
		return r
	}
	return 0
}
