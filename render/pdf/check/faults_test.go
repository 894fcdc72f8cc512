package check_test

import (
	"fmt"
	"regexp"

	"quaestor/render/pdf/file"
)

// A fault is a mistake that a writer of files can make, and the checkers that catch it: none other does. Those are
//
//	check    the findings of package check
//	words    the words that pdftotext takes out, against those of the text form
//	pdfinfo  the structure as poppler shows it, against that of the sound file
//	browser  pdf.js
//	verapdf  the validator
type fault struct {
	name   string
	plant  func(p *parts)
	caught string
}

// faults are planted one by one.
var faults = []fault{
	{"a paragraph is an artifact", untag, "check pdfinfo"},
	{"the header is a paragraph", tagHeader, "check words pdfinfo"},
	{"a rule belongs to nothing", func(p *parts) {
		p.edit(p.page(0)["Contents"], "EMC\n/P<<", "EMC\n0 0 9 9 re f\n/P<<")
	}, "check verapdf"},
	{"content has the name of another", func(p *parts) { p.edit(p.page(0)["Contents"], "/MCID 1>>", "/MCID 0>>") }, "check pdfinfo browser"},
	{"two elements hold the same content", func(p *parts) { p.first("H2")["K"] = 0 }, "check pdfinfo browser"},
	{"the list of parents is wrong", swapParents, "check"},
	{"a cell stands in a table without a row", func(p *parts) { p.first("TR")["S"] = file.Name("Table") }, "check pdfinfo verapdf"},
	{"a cell is missing", func(p *parts) {
		row := p.objects[p.all("S", file.Name("TR"))[1]].(file.Dict)
		row["K"] = p.array(row["K"])[1:]
	}, "check pdfinfo browser verapdf"},
	{"a list holds a paragraph", func(p *parts) { p.first("LI")["S"] = file.Name("P") }, "check pdfinfo verapdf"},
	{"paragraphs change places", swapParagraphs, "pdfinfo"},
	{"a heading level is skipped", func(p *parts) { p.first("H2")["S"] = file.Name("H4") }, "check pdfinfo browser verapdf"},
	{"there is no first heading", func(p *parts) { p.first("H1")["S"] = file.Name("H2") }, "check pdfinfo browser verapdf"},
	{"a role is unknown", func(p *parts) { delete(p.dict(p.dict(p.catalog()["StructTreeRoot"])["RoleMap"]), "Strong") }, "check pdfinfo verapdf"},
	{"a head of a column has no scope", func(p *parts) { delete(p.attributes(p.first("TH")), "Scope") }, "check pdfinfo"},
	{"a figure has no alternative text", func(p *parts) { delete(p.first("Figure"), "Alt") }, "check browser verapdf"},
	{"the alternative text is empty", func(p *parts) { p.first("Figure")["Alt"] = file.String("") }, "check browser verapdf"},
	{"a figure has no place", func(p *parts) { delete(p.attributes(p.first("Figure")), "BBox") }, "check pdfinfo"},
	{"a link has no annotation in the structure", func(p *parts) {
		link := p.first("Link")
		link["K"] = p.array(link["K"])[:1]
	}, "check pdfinfo browser"},
	{"a link has no words", func(p *parts) { delete(p.link(), "Contents") }, "check browser verapdf"},
	{"links do not follow the structure", func(p *parts) { delete(p.page(0), "Tabs") }, "check verapdf"},
	{"a note has no ID", func(p *parts) { delete(p.first("Note"), "ID") }, "check pdfinfo verapdf"},
	{"two notes have the same ID", func(p *parts) {
		notes := p.all("S", file.Name("Note"))
		p.objects[notes[1]].(file.Dict)["ID"] = p.objects[notes[0]].(file.Dict)["ID"]
	}, "check pdfinfo verapdf"},
	{"an element is empty", func(p *parts) { delete(p.first("Strong"), "K") }, "check pdfinfo browser"},
	{"a code stands for nothing", func(p *parts) { p.editUnicode(`<0012> <[0-9A-F]+>`, "<F012> <0041>") }, "check words pdfinfo verapdf"},
	{"a code stands for another letter", func(p *parts) { p.editUnicode(`<0012> <[0-9A-F]+>`, "<0012> <0178>") }, "words pdfinfo"},
	{"the hyphen of a divided word is a real one", func(p *parts) { p.editUnicode(`<00AD>`, "<002D>") }, "pdfinfo"},
	{"a width is wrong", func(p *parts) {
		widths := p.array(p.array(p.below()["W"])[1])
		widths[0x12] = widths[0x12].(int) + 50
	}, "check words verapdf"},
	{"a font is not embedded", func(p *parts) { delete(p.dict(p.below()["FontDescriptor"]), "FontFile2") }, "check verapdf"},
	{"a code has no shape", func(p *parts) { p.edit(p.page(0)["Contents"], "[(\x00\x01", "[(\x00\x00") }, "check verapdf"},
	{"the language is missing", func(p *parts) { delete(p.catalog(), "Lang") }, "check browser verapdf"},
	{"the title is not shown", func(p *parts) { delete(p.catalog(), "ViewerPreferences") }, "check browser verapdf"},
	{"the file does not say that it is tagged", func(p *parts) { delete(p.catalog(), "MarkInfo") }, "check browser verapdf"},
	{"the description has no level of archives", func(p *parts) { p.edit(p.catalog()["Metadata"], "<pdfaid:part>2</pdfaid:part>", "") }, "check verapdf"},
	{"the description has no level of access", func(p *parts) { p.edit(p.catalog()["Metadata"], "<pdfuaid:part>1</pdfuaid:part>", "") }, "check verapdf"},
	{"the description has another title", func(p *parts) { p.edit(p.catalog()["Metadata"], "&amp; Größe", "") }, "check"},
	{"the description has another date", func(p *parts) {
		p.edit(p.catalog()["Metadata"], "<xmp:CreateDate>2025-06-10", "<xmp:CreateDate>2025-06-11")
	}, "check"},
	{"the output intent is missing", func(p *parts) { delete(p.catalog(), "OutputIntents") }, "check verapdf"},
	{"the file has no ID", func(p *parts) { delete(p.trailer, "ID") }, "check verapdf"},
}

// untag makes an artifact of the first paragraph.
func untag(p *parts) {
	p.editMatch(p.page(0)["Contents"], `/P<</MCID \d+>>BDC`, "/Artifact BMC")
}

// tagHeader makes a paragraph of the running header of each page.
func tagHeader(p *parts) {
	root := p.dict(p.catalog()["StructTreeRoot"])
	document := root["K"].(file.Ref)
	for i := range p.pages()[1:] { // the first has a letterhead instead
		page := p.page(i + 1)
		list := p.owners(page["StructParents"].(int))
		owners := p.array(list)
		held := p.add(file.Dict{"S": file.Name("P"), "P": document, "Pg": p.pages()[i+1], "K": len(owners)})
		p.edit(page["Contents"], "/Artifact<</Type/Pagination/Subtype/Header>>BDC /Span<</ActualText()>>BDC",
			fmt.Sprintf("/P<</MCID %d>>BDC /Span BMC", len(owners)))
		p.objects[list.Number] = append(owners, held)
		p.dict(document)["K"] = append(p.array(p.dict(document)["K"]), held)
	}
}

// swapParents makes the first two entries of the first page's list of elements change places.
func swapParents(p *parts) {
	owners := p.array(p.owners(0))
	for i := range owners {
		if owners[i] != owners[0] {
			owners[0], owners[i] = owners[i], owners[0]
			return
		}
	}
}

// swapParagraphs makes two paragraphs that follow each other change places.
func swapParagraphs(p *parts) {
	kids := p.array(p.dict(p.dict(p.catalog()["StructTreeRoot"])["K"])["K"])
	for i := range kids[1:] {
		if one, other := p.dict(kids[i]), p.dict(kids[i+1]); one["S"] == other["S"] && one["S"] == file.Value(file.Name("P")) {
			kids[i], kids[i+1] = kids[i+1], kids[i]
			return
		}
	}
}

// owners returns the list of elements that has a key in the tree of parents.
func (p *parts) owners(key int) file.Ref {
	nodes := []file.Dict{p.dict(p.dict(p.catalog()["StructTreeRoot"])["ParentTree"])}
	for len(nodes) > 0 {
		entries, _ := nodes[0]["Nums"].(file.Array)
		for i := 0; i < len(entries); i += 2 {
			if entries[i] == file.Value(key) {
				return entries[i+1].(file.Ref)
			}
		}
		kids, _ := nodes[0]["Kids"].(file.Array)
		nodes = nodes[1:]
		for _, kid := range kids {
			nodes = append(nodes, p.dict(kid))
		}
	}
	p.t.Fatalf("the tree of parents has no key %d", key)
	return file.Ref{}
}

// link returns the first annotation.
func (p *parts) link() file.Dict {
	for i := range p.pages() {
		if list, is := p.at(p.page(i)["Annots"]).(file.Array); is {
			return p.dict(list[0])
		}
	}
	p.t.Fatal("there are no links")
	return nil
}

// font returns the dictionary of the font that most is set in, and below that of its widths.
func (p *parts) font() file.Dict {
	return p.dict(p.dict(p.dict(p.page(0)["Resources"])["Font"])["F1"])
}

func (p *parts) below() file.Dict { return p.dict(p.array(p.font()["DescendantFonts"])[0]) }

// editUnicode changes the first place of what codes stand for that matches a pattern.
func (p *parts) editUnicode(pattern, new string) { p.editMatch(p.font()["ToUnicode"], pattern, new) }

// editMatch changes the first place of a stream that matches a pattern.
func (p *parts) editMatch(v file.Value, pattern, new string) {
	p.t.Helper()
	data, err := p.reader.Decode(p.at(v).(*file.Stream))
	if err != nil {
		p.t.Fatal(err)
	}
	p.edit(v, string(regexp.MustCompile(pattern).Find(data)), new)
}
