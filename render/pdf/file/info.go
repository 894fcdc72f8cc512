package file

import (
	"strings"
	"time"
)

// producer is the name of the program, as the file gives it.
const producer = "Quaestor"

// writeInfo writes the description of the document as older programs read it (ISO 32000-1, 14.3.3). XMP says the same.
func (o *objects) writeInfo(number int, info Info) {
	o.begin(number)
	o.text("<</Title", info.title())
	if len(info.Authors) > 0 {
		o.text("/Author", strings.Join(info.Authors, "; "))
	}
	if info.Subject != "" {
		o.text("/Subject", info.Subject)
	}
	o.add("/Producer(" + producer + ")/Creator(" + producer + ")")
	if day, known := info.day(); known {
		o.add("/CreationDate" + pdfDate(day) + "/ModDate" + pdfDate(day))
	}
	o.add(">>")
}

// title returns the title, which may not be missing (ISO 14289-1, 7.1).
func (i Info) title() string {
	for _, title := range []string{i.Title, i.Subject} {
		if strings.TrimSpace(title) != "" {
			return title
		}
	}
	return producer
}

// day returns the date of the document.
func (i Info) day() (time.Time, bool) {
	day, err := time.Parse(time.DateOnly, i.Date)
	return day, err == nil
}

// pdfDate returns a date as a string (ISO 32000-1, 7.9.4).
func pdfDate(day time.Time) string { return "(D:" + day.Format("20060102150405") + "Z)" }

// language returns the language as BCP 47 has it; a text without one is nobody's (ISO 14289-1, 7.2).
func (i Info) language() string {
	if i.Language == "" {
		return "und"
	}
	return i.Language
}
