package questions

import "quaestor/incidents"

// An Inquiry is a paper in which members of a parliament put questions to a government, with the answers given.
type Inquiry struct {
	incidents.Marked
	ID        incidents.Name         `key:"inquiry,required" de:"Nummer wie gedruckt, z. B. 21/2301" en:"Number as printed, e.g. 21/2301"`
	Type      string                 `key:"type,required" de:"Art der Anfrage, wie das Profil sie nennt, z. B. dringlicher-berichtsantrag" en:"Kind of inquiry as the profile names it, e.g. written-question"`
	Title     string                 `key:"title,required" de:"Überschrift" en:"Title"`
	AskedBy   []incidents.Name       `key:"asked-by,required" ref:"group,person" de:"Wer fragt: Fraktionen oder Personen" en:"Who asks: groups or people"`
	Addressee incidents.Name         `key:"addressee" ref:"body,person" de:"Wer gefragt wird" en:"Who is asked"`
	Incidents []incidents.Name       `key:"incident" ref:"incident" de:"Der Vorfall, um den es geht; auch mehrere" en:"The incident it is about; may be several"`
	Tabled    incidents.Date         `key:"tabled" de:"Tag der Einreichung" en:"Day it was tabled"`
	Forwarded incidents.Date         `key:"forwarded" de:"Tag der Weiterleitung an die Regierung; damit beginnt die Frist" en:"Day it was passed to the government; the deadline starts here"`
	Due       incidents.Date         `key:"due" de:"Vereinbarter Termin; geht der Frist des Profils vor" en:"Agreed day; goes before the profile's deadline"`
	Answered  incidents.Date         `key:"answered" de:"Tag der Antwort; damit ist die Anfrage abgeschlossen" en:"Day of the answer; closes the inquiry"`
	Preamble  incidents.Prose        `key:"preamble" de:"Vorbemerkung der Fragesteller" en:"Preamble of those who ask"`
	Questions []Question             `key:"questions,required,keyed" de:"Die Fragen, je unter ihrer Nummer" en:"The questions, each under its number"`
	Grounds   incidents.Prose        `key:"grounds" de:"Begründung der Fragesteller, die hinter den Fragen steht" en:"Grounds of those who ask, given behind the questions"`
	Statement incidents.Prose        `key:"statement" de:"Vorbemerkung der Regierung vor ihren Antworten" en:"Preliminary remarks of the government before its answers"`
	Answers   []Answer               `key:"answers" de:"Die Antworten in der Reihenfolge, in der sie gegeben werden" en:"The answers in the order in which they are given"`
	Closing   incidents.Prose        `key:"closing" de:"Schlussworte der Antwort, die zu keiner Frage gehören" en:"Closing words of the answer that belong to no question"`
	Accept    []incidents.Acceptance `key:"accept" de:"Befunde, die hingenommen werden" en:"Findings that are accepted"`
}

// A Label is the number of a question as written: "4", "3a", "1.1". The label of a sub-question is that of its question
// followed by its own: question 3 with the parts a and b has "3a" and "3b".
type Label string

// A Question is one question of an inquiry, or a part of one.
type Question struct {
	incidents.Marked
	Label Label           `key:"@key" de:"Nummer der Frage" en:"Number of the question"`
	Text  incidents.Prose `key:"text,required,short" de:"Wortlaut der Frage" en:"Wording of the question"`
	Asks  []Ask           `key:"asks" de:"Was verlangt wird: count, reason, date, {breakdown: Ausländerbehörde}" en:"What is asked for: count, reason, date, {breakdown: local authority}"`
	If    Label           `key:"if" de:"Nummer der Frage, deren Bejahung diese voraussetzt („Wenn ja:“)" en:"Number of the question whose yes this one depends on"`
	Parts []Question      `key:"parts,keyed" de:"Unterfragen" en:"Sub-questions"`
}

// An Ask is one thing that a question asks for or an answer delivers.
type Ask struct {
	incidents.Marked
	What      AskKind `key:"what,short" de:"Was verlangt wird" en:"What is asked for"`
	Breakdown string  `key:"breakdown" de:"Aufschlüsselung nach diesem Merkmal" en:"Broken down by this"`
}

// AskKind says what kind of thing is asked for.
type AskKind string

// Words lists the kinds of things that can be asked for.
func (AskKind) Words() []string {
	return []string{"count", "date", "period", "reason", "measure", "plan", "assessment", "yes-no", "who"}
}

// An Answer answers one question or several jointly. Answers stand in the order in which they are given, which need
// not be that of the questions' numbers.
type Answer struct {
	incidents.Marked
	To       []Label         `key:"to,required" de:"Nummer der Frage, oder mehrere bei gemeinsamer Antwort: [4, 5]" en:"Number of the question, or several answered jointly: [4, 5]"`
	By       incidents.Name  `key:"by" ref:"person,body" de:"Wer antwortet" en:"Who answers"`
	Joint    string          `key:"joint" de:"Satz, der eine gemeinsame Antwort ankündigt; ohne Angabe der des Profils" en:"Sentence that announces a joint answer; if absent, the profile's"`
	Text     incidents.Prose `key:"text" de:"Wortlaut der Antwort; sie kann bei refers-to und refuses fehlen" en:"Wording of the answer; may be absent with refers-to and refuses"`
	RefersTo []Label         `key:"refers-to" de:"Nummern der Fragen, auf deren Antwort verwiesen wird" en:"Numbers of the questions whose answer is referred to"`
	Refuses  *Refusal        `key:"refuses" de:"Was aus welchem Grund nicht beantwortet wird" en:"What is not answered, and on which ground"`
	Disputes string          `key:"disputes" de:"Die Annahme der Frage, die bestritten wird" en:"The premise of the question that is disputed"`
	Delivers []Ask           `key:"delivers" de:"Was die Antwort liefert, in denselben Worten wie asks" en:"What the answer delivers, in the words of asks"`
}

// A Refusal is the part of an answer that says why something is not answered.
type Refusal struct {
	incidents.Marked
	Ground Ground          `key:"ground,required,short" de:"Grund" en:"Ground"`
	Basis  incidents.Prose `key:"basis" de:"Rechtsgrundlage oder nähere Begründung" en:"Legal basis or closer reason"`
	Asks   []Ask           `key:"asks" de:"Was verweigert wird; ohne Angabe alles" en:"What is refused; if absent, all of it"`
}

// A Ground is a reason to refuse an answer.
type Ground string

// Words lists the grounds on which an answer can be refused.
func (Ground) Words() []string {
	return []string{"classified", "personal-data", "business-secret", "executive-privilege", "not-responsible",
		"not-recorded", "disproportionate", "ongoing-proceedings"}
}
