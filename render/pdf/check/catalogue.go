package check

import (
	"strings"

	"quaestor/render/pdf/file"
)

// catalogue holds the file to ISO 14289-1, 7.1 and 7.2: it is marked, and says in which language it is.
func (b *book) catalogue() {
	if b.dict(b.catalog["MarkInfo"])["Marked"] != file.Value(true) {
		b.report("The file does not say that it is tagged.")
	}
	if text(b.value(b.catalog["Lang"])) == "" {
		b.report("The file does not say in which language it is.")
	}
	if b.tree == nil || len(b.elements) == 0 {
		b.report("The file has no structure.")
	}
}

// title holds that viewers show the title, and that there is one (ISO 14289-1, 7.1).
func (b *book) title() {
	if b.dict(b.catalog["ViewerPreferences"])["DisplayDocTitle"] != file.Value(true) {
		b.report("Viewers show the name of the file rather than its title.")
	}
	named := text(b.value(b.dict(b.Trailer()["Info"])["Title"]))
	if described := b.properties()["title"]; named == "" || described != named {
		b.report("The title is %q in one place and %q in the other.", named, described)
	}
}

// description holds that the description says what the file conforms to (ISO 14289-1, 5; ISO 19005-2, 6.6.4), and the
// same dates as the document information.
func (b *book) description() {
	properties := b.properties()
	for _, key := range []string{"title", "language", "format", "part", "conformance"} {
		if properties[key] == "" {
			b.report("The description lacks %s.", key)
		}
	}
	if properties["pdfuaid part"] != "1" {
		b.report("The description does not say that the file is PDF/UA-1.")
	}
	info := b.dict(b.Trailer()["Info"])
	for key, property := range map[file.Name]string{"CreationDate": "CreateDate", "ModDate": "ModifyDate"} {
		if one, other := digits(text(b.value(info[key]))), digits(properties[property]); one != other {
			b.report("%s is %q in one place and %q in the other.", key, one, other)
		}
	}
}

// digits returns the digits of a date: PDF and XMP put other signs between them.
func digits(date string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, date)
}

// intent holds that colours mean something (ISO 19005-2, 6.2.3).
func (b *book) intent() {
	intents := b.array(b.catalog["OutputIntents"])
	if len(intents) == 0 {
		b.report("The file does not say what its colours mean.")
	}
	for _, intent := range intents {
		if len(b.stream(b.dict(intent)["DestOutputProfile"])) == 0 {
			b.report("An output intent has no profile.")
		}
	}
}

// identity holds that the file has an ID of two strings (ISO 19005-2, 6.1.3).
func (b *book) identity() {
	id := b.array(b.Trailer()["ID"])
	if len(id) != 2 || len(text(id[0])) < 16 || len(text(id[1])) < 16 {
		b.report("The file has no ID of two strings.")
	}
}

// attachment holds that a file that carries its source says so in all places (ISO 19005-3, 6.8), and no other does.
func (b *book) attachment() {
	carried := b.array(b.catalog["AF"])
	listed := b.array(b.dict(b.dict(b.catalog["Names"])["EmbeddedFiles"])["Names"])
	if third := b.properties()["part"] == "3"; third != (len(carried) > 0) || len(listed) != 2*len(carried) {
		b.report("The file carries %d files, lists %d, and says part %s.", len(carried), len(listed)/2, b.properties()["part"])
	}
	for _, item := range carried {
		f := b.dict(item)
		if f["AFRelationship"] == nil || text(f["UF"]) == "" || text(f["Desc"]) == "" || b.stream(b.dict(f["EF"])["F"]) == nil {
			b.report("The file that is carried lacks its name, meaning, relationship or bytes.")
		}
	}
}
