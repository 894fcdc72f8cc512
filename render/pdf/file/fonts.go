package file

import (
	"strconv"

	"quaestor/render/pdf/font"
)

// writeFonts writes the parts of typefaces in use (ISO 32000-1, 9.7; ISO 19005-2, 6.2.11) and returns the number of the
// first; the others follow.
func (o *objects) writeFonts(fonts []*font.Subset) (first int, err error) {
	first = o.reserve(len(fonts))
	for i, subset := range fonts {
		e, err := subset.Embed()
		if err != nil {
			return 0, err
		}
		o.writeFont(first+i, subset.Face, &e)
	}
	return first, nil
}

func (o *objects) writeFont(number int, face *font.Face, e *font.Embedding) {
	unicode := o.reserve(4)
	program, cid, descriptor := unicode+1, unicode+2, unicode+3
	o.flate(unicode, "", e.ToUnicode())
	kind, base, entries := "/FontFile2", e.Name, "/Length1 "+strconv.Itoa(len(e.Program))
	if e.CFF {
		kind, base, entries = "/FontFile3", e.Name+"-Identity-H", "/Subtype/CIDFontType0C"
	}
	o.flate(program, entries, e.Program)

	o.begin(number)
	o.add("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont")
	o.loose = appendName(o.loose, base)
	o.ref("/DescendantFonts[", cid)
	o.ref("]/ToUnicode ", unicode)
	o.add(">>")
	o.writeCIDFont(cid, descriptor, e)
	o.begin(descriptor)
	o.add("<</Type/FontDescriptor/FontName")
	o.loose = appendName(o.loose, e.Name)
	o.int("/Flags ", e.Flags)
	o.int("/ItalicAngle ", e.ItalicAngle)
	o.int("/StemV ", e.StemV)
	o.int("/Ascent ", face.Ascent)
	o.int("/Descent ", -face.Descent)
	o.int("/CapHeight ", face.CapHeight)
	o.add("/FontBBox[")
	for _, edge := range e.BBox {
		o.int(" ", edge)
	}
	o.ref("]"+kind+" ", program)
	o.add(">>")
}

// writeCIDFont writes how the codes of a font find their shapes and widths.
func (o *objects) writeCIDFont(number, descriptor int, e *font.Embedding) {
	o.begin(number)
	if e.CFF {
		o.add("<</Type/Font/Subtype/CIDFontType0")
	} else {
		o.add("<</Type/Font/Subtype/CIDFontType2/CIDToGIDMap/Identity")
	}
	o.add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/BaseFont")
	o.loose = appendName(o.loose, e.Name)
	o.ref("/FontDescriptor ", descriptor)
	o.add("/W[0[")
	for i, width := range e.Widths {
		if i > 0 {
			o.add(" ")
		}
		o.int("", width)
	}
	o.add("]]>>")
}
