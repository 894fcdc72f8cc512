package file

import (
	"unicode/utf16"
	"unicode/utf8"
)

// longest is how many bytes a string may have (ISO 19005-2, 6.1.13); what is longer is cut.
const longest = 32_767

// appendText appends a text string (ISO 32000-1, 7.9.2): as it is if it is ASCII, else as UTF-16. Bytes that are no UTF-8
// become the sign for what cannot be read.
func appendText(to []byte, text string) []byte {
	if isASCII(text) {
		return appendLiteral(to, text[:min(len(text), longest)])
	}
	to = append(to, "(\xfe\xff"...)
	size := 2
	for _, r := range text {
		units := [2]rune{r, -1}
		if r > 0xFFFF {
			units[0], units[1] = utf16.EncodeRune(r)
		}
		if size += 2 * utf16.RuneLen(r); size > longest {
			break
		}
		for _, unit := range units[:utf16.RuneLen(r)] {
			to = appendEscaped(appendEscaped(to, byte(unit>>8)), byte(unit))
		}
	}
	return append(to, ')')
}

// isASCII reports whether a text has printable letters of ASCII alone, which mean the same in PDFDocEncoding.
func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] >= 0x7F {
			return false
		}
	}
	return true
}

// appendLiteral appends bytes as a string in parentheses.
func appendLiteral(to []byte, text string) []byte {
	to = append(to, '(')
	for i := range len(text) {
		to = appendEscaped(to, text[i])
	}
	return append(to, ')')
}

func appendEscaped(to []byte, b byte) []byte {
	switch b {
	case '(', ')', '\\':
		return append(to, '\\', b)
	case '\r':
		return append(to, `\r`...)
	}
	return append(to, b)
}

// appendAddress appends an address as a string of ASCII (ISO 32000-1, 12.6.4.7). What is none is written as its bytes in
// hexadecimal digits after a percent sign (RFC 3986, 2.1).
func appendAddress(to []byte, url string) []byte {
	const digits = "0123456789ABCDEF"
	to = append(to, '(')
	for i, size := 0, 0; i < len(url) && size < longest-3; i++ {
		size += 3
		if b := url[i]; b <= ' ' || b >= 0x7F {
			to = append(to, '%', digits[b>>4], digits[b&15])
		} else {
			to = appendEscaped(to, b)
			size -= 2
		}
	}
	return append(to, ')')
}

// appendName appends a name (ISO 32000-1, 7.3.5).
func appendName(to []byte, name string) []byte {
	const digits = "0123456789ABCDEF"
	to = append(to, '/')
	for i := range min(len(name), 120) {
		if b := name[i]; b <= ' ' || b >= 0x7F || b == '#' || isDelimiter(b) {
			to = append(to, '#', digits[b>>4], digits[b&15])
		} else {
			to = append(to, b)
		}
	}
	return to
}

// Text returns the text of a text string (ISO 32000-1, 7.9.2).
func (s String) Text() string {
	if len(s) < 2 || s[0] != 0xFE || s[1] != 0xFF {
		runes := make([]rune, 0, len(s))
		for _, b := range []byte(s) {
			runes = append(runes, rune(b))
		}
		return string(runes)
	}
	return fromUTF16(string(s[2:]))
}

func fromUTF16(s string) string {
	units := make([]uint16, 0, len(s)/2)
	for ; len(s) >= 2; s = s[2:] {
		units = append(units, uint16(s[0])<<8|uint16(s[1]))
	}
	text := make([]byte, 0, len(units))
	for _, r := range utf16.Decode(units) {
		text = utf8.AppendRune(text, r)
	}
	return string(text)
}
