package font

import "unicode/utf16"

// Bits of OS/2 fsType (5.2.7): what the maker of a font forbids.
const (
	mayNotEmbed  = 0x0002
	mayPrint     = 0x0004 // lifts mayNotEmbed, as does mayEdit, in fonts that set several
	mayEdit      = 0x0008
	mayNotSubset = 0x0100
	onlyBitmaps  = 0x0200
)

// readDescription reads what a font says about itself: names, style, heights, permissions.
func (f *Face) readDescription(d *tables) error {
	f.Name = postScriptName(d.name)
	f.italicAngle = (d.post.i16(4)*2 + d.post.u16(6)>>15 + 1) >> 1 // a 16.16 number, to the nearest
	f.Fixed = d.post.u32(12) != 0
	style := d.head.u16(44)
	f.Bold, f.Italic = style&1 != 0, style&2 != 0 || f.italicAngle != 0
	f.weight = 400
	if f.Bold {
		f.weight = 700
	}
	if d.os2 == nil {
		return nil
	}
	if len(d.os2) < 68 {
		return damaged("OS/2")
	}
	return f.readOS2(d.os2)
}

func (f *Face) readOS2(os2 table) error {
	allowed := os2.u16(8)
	if allowed&(mayNotSubset|onlyBitmaps) != 0 || allowed&(mayNotEmbed|mayPrint|mayEdit) == mayNotEmbed {
		return notAllowed()
	}
	if weight := os2.u16(4); weight >= 100 && weight <= 1000 {
		f.weight = weight
	}
	style := os2.u16(62)
	f.Bold, f.Italic = f.Bold || style&(1<<5) != 0, f.Italic || style&1 != 0
	f.Serif = serifs(os2)
	if os2.u16(0) >= 2 {
		f.XHeight, f.CapHeight = f.em(os2.i16(86)), f.em(os2.i16(88))
	}
	return nil
}

// serifs reports what a font says of its strokes: by PANOSE, else by the class of its family (5.2.7).
func serifs(os2 table) bool {
	const latinText, anyFit, noFit, cove, triangle = 2, 0, 1, 2, 10
	if family, style := os2.u8(32), os2.u8(33); family == latinText && style > noFit {
		return style >= cove && style <= triangle
	}
	class := os2.u8(30)
	return class >= 1 && class <= 7
}

// fillHeights measures the heights of capitals and small letters where a font does not say them. Where they cannot be
// measured they are two thirds and a half of an em, as in most faces.
func (f *Face) fillHeights() {
	if f.CapHeight <= 0 {
		f.CapHeight = f.heightOf('H', 667)
	}
	if f.XHeight <= 0 {
		f.XHeight = f.heightOf('x', 500)
	}
}

func (f *Face) heightOf(r rune, otherwise int) int {
	g, ok := f.Glyph(r)
	if !ok || f.compact != nil {
		return otherwise
	}
	if height := f.em(f.outlines.box(g).top); height > 0 {
		return height
	}
	return otherwise
}

// postScriptName returns the name of a font by which documents call it (5.2.6, name 6), without characters that a PDF
// name may not have.
func postScriptName(name table) string {
	texts := name.from(name.u16(4))
	for i := range name.u16(2) {
		record := name.from(6 + 12*i)
		if record.u16(6) != 6 {
			continue
		}
		text, _ := texts.part(record.u16(10), record.u16(8))
		if clean := nameLetters(decodeName(record.u16(0), text)); clean != "" {
			return clean
		}
	}
	return "Font"
}

// decodeName decodes a text of the name table: UTF-16, or on the Macintosh platform a code that is ASCII where it
// matters here.
func decodeName(platform int, text table) string {
	const macintosh = 1
	if platform == macintosh {
		return string(text)
	}
	units := make([]uint16, len(text)/2)
	for i := range units {
		units[i] = uint16(text.u16(2 * i))
	}
	return string(utf16.Decode(units))
}

// nameLetters keeps letters, digits, hyphens and low lines, at most 63 (Adobe Technical Note 5902).
func nameLetters(s string) string {
	var kept []byte
	for _, b := range []byte(s) {
		letter := 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9' || b == '-' || b == '_'
		if letter && len(kept) < 63 {
			kept = append(kept, b)
		}
	}
	return string(kept)
}
