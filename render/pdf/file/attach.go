package file

import (
	"crypto/md5"
	"encoding/hex"
	"strconv"
)

// writeSource writes the text that the document was made of (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8) and returns the
// number of its description.
func (o *objects) writeSource(s *Source, info Info) int {
	first := o.reserve(2)
	sum := md5.Sum(s.Data) // the standard asks for this one (table 46)
	entries := appendName([]byte("/Type/EmbeddedFile/Subtype"), s.media())
	entries = append(entries, "/Params<</Size "+strconv.Itoa(len(s.Data))+"/CheckSum<"+hex.EncodeToString(sum[:])+">"...)
	if day, known := info.day(); known {
		entries = append(entries, "/ModDate"+pdfDate(day)...)
	}
	o.flate(first, string(entries)+">>", s.Data)
	o.begin(first + 1)
	o.text("<</Type/Filespec/AFRelationship/Source/F", s.Name)
	o.text("/UF", s.Name)
	o.ref("/EF<</F ", first)
	o.ref("/UF ", first)
	o.add(">>")
	if s.Meaning != "" {
		o.text("/Desc", s.Meaning)
	}
	o.add(">>")
	return first + 1
}

// media returns the media type, which a file in an archive must have.
func (s *Source) media() string {
	if s.Media == "" {
		return "application/octet-stream"
	}
	return s.Media
}
