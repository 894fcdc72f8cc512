package questions

import (
	"quaestor/incidents"
	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/internal/source"
	"quaestor/internal/yaml"
	"quaestor/questions/prose"
	"quaestor/templates"
)

// A Header is the record in dossier.yaml: what holds for all records beside it.
type Header struct {
	incidents.Marked
	ID       incidents.Name         `key:"dossier,required" de:"Kurzer Name der Sammlung" en:"Short name of the dossier"`
	Title    string                 `key:"title,required" de:"Überschrift" en:"Title"`
	Profile  string                 `key:"profile" de:"Das Parlament, nach dessen Regeln gearbeitet wird: bundestag, hessen, uk, generic" en:"The parliament whose rules hold: bundestag, hessen, uk, generic"`
	Language lang.Tag               `key:"language" de:"Sprache der Datensätze und Meldungen: de oder en" en:"Language of records and messages: de or en"`
	Accept   []incidents.Acceptance `key:"accept" de:"Befunde, die im ganzen Dossier hingenommen werden" en:"Findings accepted in the whole dossier"`
}

// A Kind says what a name stands for. Kinds are the schemes of links and the words of ref tags.
type Kind string

// The kinds of things that have names.
const (
	KindIncident Kind = "incident"
	KindInquiry  Kind = "inquiry"
	KindSitting  Kind = "sitting"
	KindFigure   Kind = "figure"
	KindQuestion Kind = "question"
	KindPreamble Kind = "preamble"
	KindPerson   Kind = "person"
	KindGroup    Kind = "group"
	KindBody     Kind = "body"
	KindSystem   Kind = "system"
	KindDocument Kind = "document"
)

// A Dossier is all records of a folder, joined.
type Dossier struct {
	Header    Header
	Language  lang.Tag           // of the header, else of the profile
	Profile   *templates.Profile // generic if the header names none
	Register  incidents.Register // of all register files, in the order of their names
	Incidents []*incidents.Incident
	Inquiries []*Inquiry
	Sittings  []*Sitting
	Records   []*Record  // every file that was read, ordered by name
	Citations []Citation // who names what, in the order of the records and of the fields in them

	gallery  *gallery
	levels   levels
	names    index
	unread   []*source.File             // texts that are no records
	textless bool                       // a file could not even be read as a text
	citedBy  func() map[any][]*Citation // made at the first call of Cited
}

// A Record is one file: the struct it was read into, with its places and texts. In a dossier made by [Dossier.For] a
// record has neither file nor places, for they would hold what is withheld.
type Record struct {
	Kind      Kind // "" for dossier.yaml and register files
	ID        incidents.Name
	Value     any // *incidents.Incident, *Inquiry, *Sitting, *Header or *incidents.RegisterFile
	File      *source.File
	Places    *yaml.Places
	Access    incidents.Access // the level that holds for the record as a whole
	Passages  []Passage
	Citations []Citation // its part of the dossier's Citations
	Accept    []incidents.Acceptance

	folder   string     // of its file in the dossier, from which pictures are named
	gathered *gathering // while it is being joined
	inside   parts      // the questions of an inquiry, the figures of an incident
}

// A Passage is one running text of a record, with what a rule needs to know about it.
type Passage struct {
	Text    *incidents.Prose
	Owner   any      // pointer to the mapping the text stands in: *Question, *Answer, *incidents.Event, …
	Item    *Item    // the item of the agenda it stands in; nil outside a sitting
	Inquiry *Inquiry // whose questions "Frage 4" means here: the record itself or what the item is about; may be nil
	Access  incidents.Access
	Spans   []prose.Span
}

// A Target is what a name turned out to stand for.
type Target struct {
	Kind   Kind
	Record *Record          // the record it stands in
	Value  any              // *incidents.Figure, *Question, *incidents.Body, *Inquiry, …; of a preamble its *incidents.Prose
	Access incidents.Access // the level that holds there, inherited ones included
}

// A Citation is one naming of a thing: by a field with a ref tag, by a link, or by a mention in plain prose.
//
// A mention may have neither Targets nor Unknown parts: "Frage 3" of a paper that is not in the dossier.
type Citation struct {
	From      *Record
	Name      *incidents.Name // the field, or
	Passage   *Passage        // the text it stands in
	Span      prose.Span      // and where in it
	Owner     any             // the mapping it stands in
	Access    incidents.Access
	Kinds     []string // what may be named here
	Targets   []Target // several for [](question:4,5); none if the name dangles
	Unknown   []string // the parts of the name that name nothing
	Ambiguous []Target // what the name could mean, if it is not clear
}

// Place returns the place of the words that name the thing. It is the zero Place in a dossier made by [Dossier.For].
func (c *Citation) Place() diag.Place {
	switch {
	case c.From.Places == nil:
		return diag.Place{}
	case c.Name != nil:
		return c.From.Places.At(c.Name)
	}
	return c.From.Places.Within(c.Passage.Text, int(c.Span.Start), int(c.Span.End))
}

// Words returns the words that name the thing, as written.
func (c *Citation) Words() string {
	if c.Name != nil {
		return string(*c.Name)
	}
	return string(*c.Passage.Text)[c.Span.Start:c.Span.End]
}

// Mention reports whether the thing is named in plain prose, without a link.
func (c *Citation) Mention() bool { return c.Passage != nil && c.Span.Kind != prose.Link }
