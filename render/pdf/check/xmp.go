package check

import (
	"bytes"
	"encoding/xml"
	"strings"
)

const (
	rdf       = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	pdfuaid   = "http://www.aiim.org/pdfua/ns/id/"
	extension = "http://www.aiim.org/pdfa/ns/"
)

// properties returns what the description of the file says, by the local names of its properties. The one of PDF/UA that
// has the name of one of PDF/A has its prefix.
func (b *book) properties() map[string]string {
	found := map[string]string{}
	d := xml.NewDecoder(bytes.NewReader(b.stream(b.catalog["Metadata"])))
	property := ""
	for {
		token, err := d.Token()
		if err != nil {
			return found
		}
		switch token := token.(type) {
		case xml.StartElement:
			switch name := token.Name; {
			case name.Space == pdfuaid:
				property = "pdfuaid " + name.Local
			case strings.HasPrefix(name.Space, extension) && !strings.HasSuffix(name.Space, "/id/"):
				property = ""
			case name.Space != rdf:
				property = name.Local
			}
		case xml.CharData:
			if words := strings.TrimSpace(string(token)); property != "" && found[property] == "" {
				found[property] = words
			}
		}
	}
}
