package questions

import "quaestor/incidents"

// A Header is the record in dossier.yaml: what holds for all records beside it.
type Header struct {
	incidents.Marked
	ID       incidents.Name         `key:"dossier,required" de:"Kurzer Name der Sammlung" en:"Short name of the dossier"`
	Title    string                 `key:"title,required" de:"Überschrift" en:"Title"`
	Profile  string                 `key:"profile" de:"Das Parlament, nach dessen Regeln gearbeitet wird: hessen, uk, generic" en:"The parliament whose rules hold: hessen, uk, generic"`
	Language string                 `key:"language" de:"Sprache der Datensätze und Meldungen: de oder en" en:"Language of records and messages: de or en"`
	Accept   []incidents.Acceptance `key:"accept" de:"Befunde, die im ganzen Dossier hingenommen werden" en:"Findings accepted in the whole dossier"`
}
