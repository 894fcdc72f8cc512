package incidents

// A Register lists who and what the records name. A dossier may have several register files; they are read as one.
type Register struct {
	Marked
	People    []Person   `key:"people,keyed" de:"Personen, je unter einem kurzen Namen" en:"People, each under a short name"`
	Groups    []Group    `key:"groups,keyed" de:"Fraktionen und Gruppen" en:"Parliamentary groups"`
	Bodies    []Body     `key:"bodies,keyed" de:"Behörden, Ministerien, Ausschüsse und andere Stellen" en:"Authorities, ministries, committees and other bodies"`
	Systems   []System   `key:"systems,keyed" de:"Technische Verfahren" en:"Technical systems"`
	Documents []Document `key:"documents,keyed" de:"Drucksachen, Gesetze, Presse und andere Quellen" en:"Papers, statutes, press and other sources"`
}

// A RegisterFile is a file that holds a part of the register.
type RegisterFile struct {
	Marked
	Register Register `key:"register,required" de:"Wer und was in den Datensätzen genannt wird" en:"Who and what the records name"`
}

// A Person is someone who asks, answers, speaks or signs.
type Person struct {
	Marked
	ID     Name   `key:"@key" de:"Kurzer Name" en:"Short name"`
	Name   string `key:"name,required,short" de:"Voller Name mit Titeln, z. B. Prof. Dr. Roman Poseck" en:"Full name with titles"`
	Office string `key:"office" de:"Amt, wie es vor dem Namen steht, z. B. Minister, Abgeordnete" en:"Office as it stands before the name, e.g. Minister"`
	Body   Name   `key:"body" ref:"body" de:"Die Stelle, der die Person angehört" en:"The body the person belongs to"`
	Group  Name   `key:"group" ref:"group" de:"Die Fraktion, der die Person angehört" en:"The parliamentary group the person belongs to"`
	Seat   string `key:"seat" de:"Wahlkreis" en:"Constituency, as printed after the name"`
}

// A Group is a parliamentary group.
type Group struct {
	Marked
	ID    Name   `key:"@key" de:"Kurzer Name" en:"Short name"`
	Name  string `key:"name,required,short" de:"Name, wie er gedruckt wird" en:"Name as printed"`
	Short string `key:"short" de:"Abkürzung" en:"Abbreviation"`
}

// A Body is an authority, ministry, committee, operator or other institution.
type Body struct {
	Marked
	ID    Name   `key:"@key" de:"Kurzer Name" en:"Short name"`
	Name  string `key:"name,required,short" de:"Voller Name" en:"Full name"`
	Short string `key:"short" de:"Abkürzung, z. B. BVA" en:"Abbreviation, e.g. BVA"`
	Of    Name   `key:"of" ref:"body" de:"Die Stelle, zu der diese gehört" en:"The body this one is part of"`
}

// A System is a technical system or procedure.
type System struct {
	Marked
	ID       Name   `key:"@key" de:"Kurzer Name" en:"Short name"`
	Name     string `key:"name,required,short" de:"Voller Name" en:"Full name"`
	Short    string `key:"short" de:"Abkürzung, z. B. OSiP" en:"Abbreviation"`
	Operator Name   `key:"operator" ref:"body" de:"Wer das Verfahren betreibt" en:"Who runs the system"`
}

// A Document is a paper, statute, press report or other source.
type Document struct {
	Marked
	ID     Name   `key:"@key" de:"Kurzer Name" en:"Short name"`
	Name   string `key:"name,required,short" de:"Titel, wie er genannt wird" en:"Title as cited"`
	Number string `key:"number" de:"Nummer, wie gedruckt, z. B. 21/2301" en:"Number as printed"`
	By     Name   `key:"by" ref:"body,person,group" de:"Wer es herausgegeben hat" en:"Who issued it"`
	Date   Date   `key:"date" de:"Datum" en:"Date"`
	URL    string `key:"url" de:"Adresse (https://…)" en:"Address (https://…)"`
}
