package pdf

import (
	"strings"
	"unicode"
)

// plain returns a text as fpdf can take it for metadata and bookmarks: it panics on bytes that are not UTF-8, and knows
// no character above U+FFFF.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r > 0xFFFF:
			return unicode.ReplacementChar
		case unicode.IsControl(r):
			return ' '
		}
		return r
	}, text)
}

// printable returns the character that is printed for r in a face; ok is false where nothing is. r is no space at
// which a line may be broken.
func (f *face) printable(r rune) (printed rune, ok bool) {
	switch {
	case unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r):
		return 0, false // soft hyphens, joiners and marks of direction have no shape of their own
	case f.has(r):
		return r, true
	case fixedSpace(r):
		return noBreakSpace, true
	case r == noBreakHyphen:
		return '-', true
	}
	return missing, true
}

const (
	missing       = '\u25A1' // a white square; the fonts do not have U+FFFD
	noBreakSpace  = '\u00A0'
	noBreakHyphen = '\u2011'
)

// fixedSpace reports whether r is a space at which no line may be broken (UAX 14, class GL).
func fixedSpace(r rune) bool { return r == noBreakSpace || r == '\u2007' || r == '\u202F' }

// breakingSpace reports whether a line may be broken at r, which is then not printed.
func breakingSpace(r rune) bool {
	return !fixedSpace(r) && (unicode.IsSpace(r) || unicode.IsControl(r))
}
