package font

import "unicode"

// Substitutes are spaces and hyphens that differ from others only in where a line may end, or by a hair in width; each
// may be of those that stand before it. Liberation has no U+2011, and Liberation Mono no narrow space.
var substitutes = [...]struct{ of, by rune }{
	{0x00A0, ' '},    // no-break space
	{0x2010, '-'},    // hyphen
	{0x00AD, 0x2010}, // soft hyphen, where it is seen
	{0x2011, 0x2010}, // non-breaking hyphen
	{0x2009, ' '},    // thin space
	{0x202F, 0x2009}, // narrow no-break space
	{0x2007, ' '},    // figure space
}

// controls are the control characters and the marks that turn the direction of writing: no letters, even where a font
// has a glyph for them.
var controls = [...]struct{ from, to rune }{
	{0x00, 0x1F}, {0x7F, 0x9F}, {0x200F, 0x200F}, {0x202A, 0x202E}, {0x2066, 0x2069},
}

// unsettable reports whether a character belongs to writing that cannot be set letter by letter from left to right:
// Arabic and its kin run from right to left and join, the scripts of India and its neighbours reorder their vowels. Set
// so they would be wrong and hard to notice, so a face has no glyph for them and the character is told as missing.
func unsettable(r rune) bool { return r >= 0x0590 && unicode.Is(&unsettables, r) }

// Unsettables are the blocks of Unicode 15 whose default direction is from right to left (DerivedBidiClass.txt) and
// the blocks of scripts that need reordering.
var unsettables = unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x0590, Hi: 0x08FF, Stride: 1}, // Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic
		{Lo: 0x0900, Hi: 0x0DFF, Stride: 1}, // Devanagari to Sinhala
		{Lo: 0x0F00, Hi: 0x109F, Stride: 1}, // Tibetan, Myanmar
		{Lo: 0x1780, Hi: 0x17FF, Stride: 1}, // Khmer
		{Lo: 0xFB1D, Hi: 0xFDFF, Stride: 1}, // forms of Hebrew and Arabic
		{Lo: 0xFE70, Hi: 0xFEFE, Stride: 1},
	},
	R32: []unicode.Range32{
		{Lo: 0x10800, Hi: 0x10FFF, Stride: 1},
		{Lo: 0x11000, Hi: 0x11FFF, Stride: 1}, // Brahmi and its kin
		{Lo: 0x1E800, Hi: 0x1EFFF, Stride: 1},
	},
}
