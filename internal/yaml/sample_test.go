package yaml_test

import (
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
)

// The sample records have every shape that the real ones have. The real ones are not used, for they read themselves
// with this package.

type name string

type prose string

type marked struct {
	Access string `key:"access" de:"Wer das sehen darf" en:"Who may see this"`
}

type inquiry struct {
	marked
	ID        name       `key:"inquiry,required" de:"Nummer wie gedruckt" en:"Number as printed"`
	Type      string     `key:"type,required" de:"Art der Anfrage" en:"Kind of inquiry"`
	Title     string     `key:"title,required" de:"Überschrift" en:"Title"`
	AskedBy   []name     `key:"asked-by" ref:"group,person" de:"Wer fragt" en:"Who asks"`
	Incidents []name     `key:"incident" ref:"incident" de:"Der Vorfall" en:"The incident"`
	Tabled    day        `key:"tabled" de:"Tag der Einreichung" en:"Day it was tabled"`
	Pages     int        `key:"pages" de:"Seitenzahl" en:"Number of pages"`
	Urgent    bool       `key:"urgent" de:"Ob es eilt" en:"Whether it is urgent"`
	Preamble  prose      `key:"preamble" de:"Vorbemerkung der Fragesteller" en:"Preamble of those who ask"`
	Questions []question `key:"questions,keyed" de:"Die Fragen" en:"The questions"`
	Answers   []answer   `key:"answers" de:"Die Antworten" en:"The answers"`
	Signed    *signature `key:"signed" de:"Ort und Tag" en:"Place and day"`
	Venue     place      `key:"venue" de:"Wo es war" en:"Where it was"`
}

type question struct {
	marked
	Label name       `key:"@key" de:"Nummer der Frage" en:"Number of the question"`
	Text  prose      `key:"text,required,short" de:"Wortlaut der Frage" en:"Wording of the question"`
	Asks  []ask      `key:"asks" de:"Was verlangt wird" en:"What is asked for"`
	Parts []question `key:"parts,keyed" de:"Unterfragen" en:"Sub-questions"`
}

type ask struct {
	marked
	What      askKind `key:"what,short" de:"Was verlangt wird" en:"What is asked for"`
	Breakdown string  `key:"breakdown" de:"Aufschlüsselung" en:"Broken down by this"`
}

type askKind string

func (askKind) Words() []string { return []string{"count", "date", "reason", "measure"} }

type answer struct {
	marked
	To      []name   `key:"to,required" de:"Nummer der Frage" en:"Number of the question"`
	By      name     `key:"by" ref:"person" de:"Wer antwortet" en:"Who answers"`
	Text    prose    `key:"text" de:"Wortlaut der Antwort" en:"Wording of the answer"`
	Refuses *refusal `key:"refuses" de:"Was nicht beantwortet wird" en:"What is not answered"`
}

type refusal struct {
	marked
	Ground string `key:"ground,required,short" de:"Grund" en:"Ground"`
	Basis  prose  `key:"basis" de:"Rechtsgrundlage" en:"Legal basis"`
}

type signature struct {
	marked
	Place string `key:"place" de:"Ort" en:"Place"`
	Date  day    `key:"date,required" de:"Tag" en:"Day"`
}

type place struct {
	marked
	Room string `key:"room,required" de:"Raum" en:"Room"`
}

// A day is written as 2025-03-12.
type day struct{ words string }

func (d *day) WriteScalar() string { return d.words }

func (d *day) ReadScalar(text string, tag lang.Tag) *diag.Problem {
	if strings.Count(text, "-") != 2 {
		return &diag.Problem{
			Message: lang.Say("„%s“ ist kein Tag.", `"%s" is no day.`, text),
			Help:    lang.Say("Schreiben Sie z. B. 2025-03-12.", "Write e.g. 2025-03-12."),
		}
	}
	d.words = text
	return nil
}
