package questions

import "quaestor/incidents"

// A Sitting is one meeting of a committee or house, with what was said and decided in it: the source of its minutes.
type Sitting struct {
	incidents.Marked
	ID        incidents.Name         `key:"sitting,required" de:"Zeichen der Sitzung, z. B. INA 21/25" en:"Sign of the sitting, e.g. INA 21/25"`
	Title     string                 `key:"title" de:"Überschrift; ohne Angabe aus Ausschuss und Datum gebildet" en:"Title; if absent, made from committee and date"`
	Committee incidents.Name         `key:"committee,required" ref:"body" de:"Der Ausschuss" en:"The committee"`
	Period    string                 `key:"period" de:"Wahlperiode, wie gedruckt, z. B. 21. Wahlperiode" en:"Legislative period as printed"`
	Date      incidents.Date         `key:"date,required" de:"Tag der Sitzung" en:"Day of the sitting"`
	Clerk     string                 `key:"clerk" de:"Diktatzeichen in der Kopfzeile, z. B. Dr/ck" en:"Clerk's signs in the running header"`
	Parts     []Part                 `key:"parts" de:"Öffentliche und nicht öffentliche Teile mit ihren Zeiten" en:"Public and closed parts with their times"`
	Agenda    []Item                 `key:"agenda,required" de:"Tagesordnung" en:"Agenda"`
	Signed    *Signatures            `key:"signed" de:"Ort, Tag und Unterschriften" en:"Place, day and signatures"`
	Accept    []incidents.Acceptance `key:"accept" de:"Befunde, die hingenommen werden" en:"Findings that are accepted"`
}

// A Part is a stretch of a sitting that the public may attend, or not.
type Part struct {
	incidents.Marked
	Kind  PartKind        `key:"part,required" de:"public (öffentlich) oder closed (nicht öffentlich)" en:"public or closed"`
	Begin incidents.Clock `key:"begin" de:"Beginn, z. B. 8:33" en:"Begin, e.g. 8:33"`
	End   incidents.Clock `key:"end" de:"Ende, z. B. 8:58" en:"End, e.g. 8:58"`
}

// PartKind says whether the public may attend.
type PartKind string

// Words lists the kinds of parts of a sitting.
func (PartKind) Words() []string { return []string{"public", "closed"} }

// An Item is one item of the agenda.
type Item struct {
	incidents.Marked
	Number      string         `key:"item,required" de:"Nummer des Tagesordnungspunkts" en:"Number of the item"`
	Title       string         `key:"title" de:"Überschrift; bei einer Anfrage nicht nötig" en:"Title; not needed for an inquiry"`
	Inquiry     incidents.Name `key:"inquiry" ref:"inquiry" de:"Die Anfrage, die behandelt wird" en:"The inquiry dealt with"`
	Proceedings []Contribution `key:"proceedings" de:"Was gesagt wurde, der Reihe nach" en:"What was said, in order"`
	Decision    *Decision      `key:"decision" de:"Beschluss" en:"Decision"`
}

// A Contribution is one turn in the proceedings. It is exactly one of: direct speech, reported speech, or the place at
// which the inquiry's answers are given.
type Contribution struct {
	incidents.Marked
	By      incidents.Name  `key:"by" ref:"person" de:"Wer spricht" en:"Who speaks"`
	Speech  incidents.Prose `key:"speech" de:"Wörtliche Rede" en:"Direct speech"`
	Reports incidents.Prose `key:"reports" de:"Wiedergegebene Rede; beginnt mit dem Verb, der Name wird davorgesetzt" en:"Reported speech; starts with the verb, the name is put before it"`
	Answers []Label         `key:"answers" de:"Hier stehen die Antworten auf diese Fragen, oder: all" en:"The answers to these questions stand here, or: all"`
}

// A Decision is what was resolved on an item. It may include decisions taken on the way, in the same sitting.
type Decision struct {
	incidents.Marked
	Text     incidents.Prose `key:"text,required,short" de:"Wortlaut" en:"Wording"`
	Result   string          `key:"result" de:"Ergebnis, z. B. einvernehmlich" en:"Result, e.g. agreed without division"`
	Includes []Decision      `key:"includes" de:"Beschlüsse, die mit diesem festgehalten werden" en:"Decisions recorded with this one"`
}

// Signatures close the minutes.
type Signatures struct {
	incidents.Marked
	Place   string         `key:"place" de:"Ort" en:"Place"`
	Date    incidents.Date `key:"date,required" de:"Tag der Unterschrift" en:"Day of signing"`
	Minutes string         `key:"minutes" de:"Wer das Protokoll geführt hat" en:"Who took the minutes"`
	Chair   string         `key:"chair" de:"Wer den Vorsitz hatte" en:"Who was in the chair"`
}
