package paper

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"quaestor/internal/lang"
	"quaestor/internal/source"
)

// maxSize is the largest file that is read, in bytes. The longest papers known have under 10 MB of text.
const maxSize = 64 << 20

// decode returns the text of a file in UTF-8.
func decode(data []byte) (string, error) {
	if err := refuse(data); err != nil {
		return "", err
	}
	var text string
	if source.IsUTF16(data) {
		text = fromUTF16(data)
	} else {
		text = fromBytes(bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF")))
	}
	if strings.TrimSpace(text) == "" {
		return "", &Error{lang.Say("Die Datei enthält keinen Text.", "The file holds no text.")}
	}
	if signs(text) > len(text)/100 {
		return "", &Error{lang.Say("Die Datei ist kein Text. Gelesen werden Text, HTML, Markdown und PDF.",
			"The file is not text. Text, HTML, Markdown and PDF are read.")}
	}
	return text, nil
}

// signs counts the characters that no text has: control signs but those that set lines and columns.
func signs(text string) (n int) {
	for i := range len(text) {
		if c := text[i]; c < ' ' && (c < '\t' || c > '\r') {
			n++
		}
	}
	return n
}

// refuse says why the bytes are no text at all.
func refuse(data []byte) error {
	switch {
	case len(data) > maxSize:
		return &Error{lang.Say("Die Datei hat mehr als %d MB.", "The file has more than %d MB.", maxSize>>20)}
	case bytes.HasPrefix(data, []byte("%PDF-")):
		return &Error{lang.Say("Die Datei ist ein PDF; „pdftotext -layout“ macht Text daraus.",
			"The file is a PDF; “pdftotext -layout” makes text of it.")}
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0")), bytes.HasPrefix(data, []byte(`{\rtf`)):
		return &Error{lang.Say("Die Datei gehört einer Textverarbeitung oder ist ein Archiv. Speichern Sie sie dort als PDF, HTML oder Text (UTF-8), oder packen Sie sie aus.",
			"The file belongs to a word processor or is an archive. Save it there as PDF, HTML or text (UTF-8), or unpack it.")}
	}
	return nil
}

// fromUTF16 reads UTF-16 of either byte order, told by its mark or by where the zero byte of the first letter is.
func fromUTF16(data []byte) string {
	var order binary.ByteOrder = binary.LittleEndian
	if data[0] == 0xFE || data[0] == 0 {
		order = binary.BigEndian
	}
	units := make([]uint16, 0, len(data)/2)
	for ; len(data) >= 2; data = data[2:] {
		units = append(units, order.Uint16(data))
	}
	return strings.TrimPrefix(string(utf16.Decode(units)), "\uFEFF")
}

// fromBytes reads UTF-8 or code page 850, and each byte that cannot be UTF-8 as Windows-1252, of which Latin-1 is a part. So
// a file that was put together from both is read as well.
func fromBytes(data []byte) string {
	switch {
	case utf8.Valid(data):
		return string(data)
	case isDOS(data):
		return fromDOS(data)
	}
	var b strings.Builder
	b.Grow(len(data) + len(data)/16)
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n == 1 {
			r = source.Windows1252(data[0])
		}
		if r == 0 {
			r = utf8.RuneError
		}
		b.WriteRune(r)
		data = data[n:]
	}
	return b.String()
}
