package questions

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"unicode"

	"quaestor/incidents"
)

// Folder returns the folder that documents of a kind are published in; "" for what has no page.
func (k Kind) Folder() string {
	switch k {
	case KindIncident:
		return "incidents"
	case KindInquiry:
		return "inquiries"
	case KindSitting:
		return "sittings"
	}
	return ""
}

// longSlug is the greatest length of a slug in bytes. File systems allow 255 for a name, with its extension and with
// what is put around it while it is being written.
const longSlug = 120

// devices are names that Windows gives to devices, with any extension; it can have no files of these names
// (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
var devices = []string{
	"con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
	"lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
}

// Slug returns the file name, without extension, of a record: its id in lower case with every other run of characters
// as one hyphen. 21/2301 becomes 21-2301, INA 21/25 becomes ina-21-25. It never holds a path, is never empty, and is a
// name that every file system can have: an underscore, which stands in no other slug, marks those that had to be changed.
func Slug(id incidents.Name) string {
	slug := Hyphenated(strings.ToLower(string(id)))
	switch {
	case slug == "" || slices.Contains(devices, slug):
		return slug + "_"
	case len(slug) > longSlug:
		return shortened(slug)
	}
	return slug
}

// Hyphenated returns the letters and digits of a text, with every other run of characters between them as one hyphen.
func Hyphenated(text string) string {
	var b strings.Builder
	hyphen := false
	for _, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			hyphen = b.Len() > 0
			continue
		}
		if hyphen {
			b.WriteByte('-')
		}
		hyphen = false
		b.WriteRune(r)
	}
	return b.String()
}

// shortened cuts a slug and adds a number made from all of it, so that two long ones with the same beginning differ.
func shortened(slug string) string {
	sum := fnv.New64a()
	sum.Write([]byte(slug))
	return strings.ToValidUTF8(slug[:longSlug-17], "") + fmt.Sprintf("_%016x", sum.Sum64())
}
