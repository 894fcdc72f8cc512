// Package templates holds what differs between parliaments, as data: a [Profile] each (instruments and their deadlines,
// phrases, access levels, page style) and the document templates that lay records out.
//
// Both are embedded, and both can be overridden by files of the same name in a dossier's own templates folder: in
// profile.yaml only the keys that are given replace the embedded ones, inquiry.md, sitting.md and incident.md go as a
// whole. Phrases that parliaments of one language share stand in the folder phrases.
// A new parliament is a new folder here, and no Go.
package templates

import (
	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/source"
)

// A Profile is what one parliament does in its own way.
type Profile struct {
	incidents.Marked
	ID          string       `key:"profile" de:"Kurzer Name" en:"Short name"`
	Name        string       `key:"name" de:"Name des Parlaments" en:"Name of the parliament"`
	Language    lang.Tag     `key:"language" de:"Sprache, wenn das Dossier keine nennt: de oder en" en:"Language if the dossier names none: de or en"`
	Calendar    string       `key:"calendar" de:"Feiertagskalender, z. B. DE-HE oder GB-ENG" en:"Calendar of public holidays, e.g. DE-HE or GB-ENG"`
	Levels      []string     `key:"levels" de:"Geheimhaltungsstufen von offen nach streng; die erste ist public" en:"Access levels from open to strict; the first is public"`
	Instruments []Instrument `key:"instruments,keyed" de:"Arten von Anfragen" en:"Kinds of inquiries"`
	Phrases     []Phrase     `key:"phrases,keyed" de:"Feste Wendungen" en:"Set phrases"`
	Forms       *Forms       `key:"forms" de:"Woran gedruckte Papiere zu erkennen sind, wenn sie zurückgelesen werden" en:"How printed papers are recognised when they are read back"`
	Page        Page         `key:"page" de:"Gedruckte Seite" en:"Printed page"`

	language lang.Tag           // of the phrases
	own      map[string]ownFile // the dossier's own templates and style sheet
	file     *source.File       // the dossier's own profile.yaml; nil if it has none
	fonts    fontFiles
	compiled *phraseCache
}

// Source returns the text of the dossier's own profile, for showing where a finding points; nil if it has none, or for
// another name.
func (p *Profile) Source(name string) *source.File {
	if p.file == nil || p.file.Name != name {
		return nil
	}
	return p.file
}

// An Instrument is a kind of inquiry with its rules.
type Instrument struct {
	incidents.Marked
	ID       string    `key:"@key" de:"Kurzer Name" en:"Short name"`
	Name     string    `key:"name,short" de:"Name, wie er gedruckt wird" en:"Name as printed"`
	Deadline *Deadline `key:"deadline" de:"Frist der Antwort" en:"Deadline of the answer"`
	Limit    int       `key:"limit" de:"Höchstzahl der Fragen, Unterfragen mitgezählt" en:"Greatest number of questions, sub-questions counted"`
	Source   string    `key:"source" de:"Rechtsquelle" en:"Legal source"`
}

// A Deadline is a span of time from the day an inquiry is forwarded. Exactly one of the spans is given.
type Deadline struct {
	incidents.Marked
	Months      int    `key:"months" de:"Monate" en:"Months"`
	Weeks       int    `key:"weeks" de:"Wochen" en:"Weeks"`
	Days        int    `key:"days" de:"Tage" en:"Days"`
	WorkingDays int    `key:"working-days" de:"Arbeitstage nach dem Kalender des Profils" en:"Working days of the profile's calendar"`
	NextSitting bool   `key:"next-sitting" de:"Zur nächsten Sitzung" en:"By the next sitting"`
	Above       *Above `key:"above" de:"Längere Frist für Anfragen mit vielen Fragen" en:"Longer deadline for inquiries with many questions"`
	Source      string `key:"source,required" de:"Rechtsquelle, z. B. GO LT § 35" en:"Legal source"`
}

// An Above is the longer deadline of inquiries with more than a number of questions, sub-questions counted.
type Above struct {
	incidents.Marked
	Questions int `key:"questions,required" de:"Zahl der Fragen, über der sie gilt" en:"Number of questions above which it holds"`
	Months    int `key:"months,required" de:"Monate" en:"Months"`
}

// A Phrase is a set form of words. Its text is a template of package text/template.
type Phrase struct {
	incidents.Marked
	ID   string `key:"@key" de:"Name der Wendung" en:"Name of the phrase"`
	Text string `key:"text,required,short" de:"Wortlaut; {{.}} steht für den Wert" en:"Wording; {{.}} stands for the value"`
}

// A Page is the style of the printed page. Lengths are in millimetres, sizes in points.
type Page struct {
	incidents.Marked
	Size   PaperSize `key:"size" de:"A4 oder Letter" en:"A4 or Letter"`
	Margin int       `key:"margin" de:"Rand in Millimetern" en:"Margin in millimetres"`
	Font   TypeFace  `key:"font" de:"sans oder serif" en:"sans or serif"`
	Points int       `key:"points" de:"Schriftgröße in Punkt" en:"Type size in points"`

	Fonts      *FontFiles `key:"fonts" de:"Eigene Schriftdateien statt sans oder serif" en:"Font files of one's own instead of sans or serif"`
	Margins    *Margins   `key:"margins" de:"Ränder, die vom Rand abweichen, in Millimetern" en:"Margins that differ from the margin, in millimetres"`
	Header     *Running   `key:"header" de:"Kopfzeile jeder Seite" en:"Header of each page"`
	Footer     *Running   `key:"footer" de:"Fußzeile jeder Seite" en:"Footer of each page"`
	Letterhead string     `key:"letterhead" de:"Briefkopf der ersten Seite" en:"Letterhead of the first page"`
	Watermark  string     `key:"watermark" de:"Schrift quer über jeder Seite, z. B. Entwurf" en:"Words across each page, e.g. Draft"`
	Contents   int        `key:"contents" de:"Seitenzahl, ab der ein Inhaltsverzeichnis gedruckt wird" en:"Number of pages from which contents are printed"`
}

// FontFiles are names of TrueType or OpenType files in the dossier's templates folder. A face that is not given is
// replaced by the regular one.
type FontFiles struct {
	incidents.Marked
	Regular    string `key:"regular,required" de:"Datei der normalen Schrift" en:"File of the regular face"`
	Bold       string `key:"bold" de:"Datei der fetten Schrift" en:"File of the bold face"`
	Italic     string `key:"italic" de:"Datei der kursiven Schrift" en:"File of the italic face"`
	BoldItalic string `key:"bold-italic" de:"Datei der fetten kursiven Schrift" en:"File of the bold italic face"`
}

// Margins of a page in millimetres. One that is 0 is that of the page's style.
type Margins struct {
	incidents.Marked
	Top    int `key:"top" de:"Oben" en:"Top"`
	Bottom int `key:"bottom" de:"Unten" en:"Bottom"`
	Left   int `key:"left" de:"Links" en:"Left"`
	Right  int `key:"right" de:"Rechts" en:"Right"`
}

// A Running is a running header or footer in three parts. Each is a template of package text/template, as phrases are; its
// value is a [Sheet]. {page} and {pages} stand for the number of the page and of all pages.
type Running struct {
	incidents.Marked
	Left   string `key:"left" de:"Links" en:"Left"`
	Center string `key:"center" de:"Mitte" en:"Center"`
	Right  string `key:"right" de:"Rechts" en:"Right"`
}

// PaperSize is the size of the printed page.
type PaperSize string

// Words lists the sizes there are.
func (PaperSize) Words() []string { return []string{"A4", "Letter"} }

// TypeFace is the kind of letters of the printed page.
type TypeFace string

// Words lists the kinds there are.
func (TypeFace) Words() []string { return []string{"sans", "serif"} }

// Instrument finds a kind of inquiry by its short name; nil if the profile has none of that name.
func (p *Profile) Instrument(id string) *Instrument {
	for i := range p.Instruments {
		if p.Instruments[i].ID == id {
			return &p.Instruments[i]
		}
	}
	return nil
}
