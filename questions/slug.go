package questions

import (
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

// Slug returns the file name, without extension, of a record: its id in lower case with every other run of characters
// as one hyphen. 21/2301 becomes 21-2301, INA 21/25 becomes ina-21-25. It never holds a path.
func Slug(id incidents.Name) string {
	var b strings.Builder
	for _, r := range strings.ToLower(string(id)) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.TrimSuffix(b.String(), "-")
}
