package file

import (
	"strings"
	"unicode/utf8"
)

// writeXMP writes the description of the document as XMP (ISO 16684-1) with what it conforms to (ISO 19005-2, 6.6.4; ISO
// 14289-1, 5). It is not compressed, so that programs find it that know nothing of PDF.
func (o *objects) writeXMP(info Info, part string) int {
	number := o.reserve(1)
	x := &xmp{}
	x.add(xmpStart)
	x.list("dc:title", "Alt", ` xml:lang="x-default"`, info.title())
	x.list("dc:creator", "Seq", "", info.Authors...)
	if info.Subject != "" {
		x.list("dc:description", "Alt", ` xml:lang="x-default"`, info.Subject)
	}
	x.list("dc:language", "Bag", "", info.language())
	x.add("<dc:format>application/pdf</dc:format>\n")
	if day, known := info.day(); known {
		date := day.Format("2006-01-02T15:04:05Z")
		x.add("<xmp:CreateDate>" + date + "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate>\n")
	}
	x.add("<xmp:CreatorTool>" + producer + "</xmp:CreatorTool><pdf:Producer>" + producer + "</pdf:Producer>\n")
	x.add("<pdfaid:part>" + part + "</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n")
	x.add(xmpEnd)
	o.plain(number, "/Type/Metadata/Subtype/XML", []byte(x.String()))
	return number
}

type xmp struct{ strings.Builder }

func (x *xmp) add(text string) { x.WriteString(text) }

// list writes a property of one or more values; none is not written.
func (x *xmp) list(property, kind, attribute string, values ...string) {
	if len(values) == 0 {
		return
	}
	x.add("<" + property + "><rdf:" + kind + ">")
	for _, value := range values {
		x.add("<rdf:li" + attribute + ">")
		x.text(value)
		x.add("</rdf:li>")
	}
	x.add("</rdf:" + kind + "></" + property + ">\n")
}

// text writes a text. Characters that XML does not know (XML 1.0, 2.2) become the sign for what cannot be read.
func (x *xmp) text(text string) {
	for _, r := range text {
		switch {
		case r == '&':
			x.add("&amp;")
		case r == '<':
			x.add("&lt;")
		case r == '>':
			x.add("&gt;")
		case r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF:
			x.WriteRune(utf8.RuneError)
		default:
			x.WriteRune(r)
		}
	}
}

const xmpStart = `<?xpacket begin="` + "\uFEFF" + `" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
`

// xmpEnd describes the property that PDF/A does not know (ISO 19005-2, 6.6.2.3.3) and closes what is open.
const xmpEnd = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
