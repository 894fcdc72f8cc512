package file

import "encoding/binary"

// writeIntent writes which colours are meant (ISO 19005-2, 6.2.3): those of screens, sRGB.
func (o *objects) writeIntent() int {
	first := o.reserve(2)
	o.flate(first, "/N 3", profile())
	o.begin(first + 1)
	o.add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC 61966-2-1)")
	o.ref("/RegistryName(http://www.color.org)/DestOutputProfile ", first)
	o.add(">>")
	return first + 1
}

// profile makes the ICC profile of sRGB (ICC.1:2004-10, which is version 4.2; colours as in IEC 61966-2-1). It holds no
// more than the tags that the standard asks of a display, and is nobody's property.
func profile() []byte {
	curve := append([]byte("para\x00\x00\x00\x00\x00\x03\x00\x00"), // y = (a·x + b)^g, from d on; c·x below (10.15)
		words(0x26666 /* g 2.4 */, 0xF2A7 /* a 1/1.055 */, 0x0D59 /* b .055/1.055 */, 0x13D0 /* c 1/12.92 */, 0x0A5B /* d .04045 */)...)
	xyz := func(x, y, z uint32) []byte { return append([]byte("XYZ \x00\x00\x00\x00"), words(x, y, z)...) }
	tags := []struct {
		name string
		data []byte
	}{
		{"desc", sentence("sRGB")},
		{"cprt", sentence("CC0")},
		{"wtpt", xyz(0xF6D6, 0x10000, 0xD32D)}, // D50
		{"chad", append([]byte("sf32\x00\x00\x00\x00"), words( // from D65 to D50 after Bradford
			0x10C42, 0x05DE, 0xFFFFF325, 0x0793, 0xFD90, 0xFFFFFBA1, 0xFFFFFDA2, 0x03DC, 0xC06E)...)},
		{"rXYZ", xyz(0x6FA2, 0x38F5, 0x0390)},
		{"gXYZ", xyz(0x6299, 0xB785, 0x18DA)},
		{"bXYZ", xyz(0x24A0, 0x0F84, 0xB6CF)},
		{"rTRC", curve}, {"gTRC", curve}, {"bTRC", curve},
	}
	table, data := words(uint32(len(tags))), []byte(nil)
	start := 128 + 4 + 12*len(tags)
	at := 0
	for i, t := range tags {
		if i == 0 || t.name[1:] != "TRC" || t.name == "rTRC" { // the curves are one
			at = start + len(data)
			data = append(data, t.data...)
		}
		table = append(append(table, t.name...), words(uint32(at), uint32(len(t.data)))...)
	}
	return append(append(profileHeader(start+len(data)), table...), data...)
}

// profileHeader returns the header of a display's profile (ICC.1:2004-10, 7.2), made on the first day of the year in
// which that was published.
func profileHeader(size int) []byte {
	h := make([]byte, 128)
	binary.BigEndian.PutUint32(h, uint32(size))
	copy(h[8:], "\x04\x20\x00\x00mntrRGB XYZ ")
	copy(h[24:], "\x07\xD4\x00\x01\x00\x01")
	copy(h[36:], "acsp")
	copy(h[68:], words(0xF6D6, 0x10000, 0xD32D)) // D50
	return h
}

// sentence returns a text as a profile holds it, in English (10.13).
func sentence(text string) []byte {
	s := append([]byte("mluc\x00\x00\x00\x00"), words(1, 12)...)
	s = append(append(s, "enUS"...), words(uint32(2*len(text)), 28)...)
	for i := range len(text) {
		s = append(s, 0, text[i])
	}
	for len(s)%4 != 0 {
		s = append(s, 0)
	}
	return s
}

func words(list ...uint32) []byte {
	var b []byte
	for _, w := range list {
		b = binary.BigEndian.AppendUint32(b, w)
	}
	return b
}
