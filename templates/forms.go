package templates

import (
	"embed"
	"slices"
	"sync"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/templates/wording"
)

// Forms are the set forms of words by which printed papers can be read back. Each is a pattern of package wording; what
// the parliaments of one language share stands in the folder forms, and those of a profile are tried before them.
type Forms struct {
	incidents.Marked
	House     []string `key:"house" de:"Wie das Haus sich im Kopf seiner Papiere nennt; daran erkennt import das Profil" en:"What the house calls itself in the head of its papers; import knows the profile by it"`
	Question  []string `key:"question" de:"Was vor einer Frage steht: Frage {n}:" en:"What stands before a question: Question {n}:"`
	Number    []string `key:"number" de:"Nummern, die vor Fragen, Antworten und Listen stehen können: {n}." en:"Numbers that may stand before questions, answers and lists: {n}."`
	Asked     []string `key:"asked" de:"Wie eine Frage ohne Nummer beginnt" en:"How a question without a number begins"`
	Asking    []string `key:"asking" de:"Wörter, mit denen Fragen beginnen, auch solche ohne Fragezeichen" en:"Words that questions begin with, also those without a question mark"`
	More      []string `key:"more" de:"Wie ein Absatz beginnt, der eine Frage fortsetzt: Bitte" en:"How a paragraph begins that goes on with a question"`
	Asker     []string `key:"asker" de:"Wer eine von vielen Fragen stellt, über der Frage: {n}. Abgeordneter {names:askers} ({names:groups})" en:"Who puts one of many questions, above the question"`
	Portfolio []string `key:"portfolio" de:"Überschrift über den Fragen an ein Haus der Regierung: Geschäftsbereich des {text:addressee}" en:"Heading above the questions to one department"`
	Contents  []string `key:"contents" de:"Überschriften von Verzeichnissen dessen, was im Papier steht" en:"Headings of lists of what the paper holds"`
	Answer    []string `key:"answer" de:"Was vor einer Antwort steht: Zu den Fragen {numbers}:" en:"What stands before an answer: Answers to questions {numbers}:"`
	Bare      []string `key:"bare-answer" de:"Was vor einer Antwort ohne Nummer steht: Antwort:" en:"What stands before an answer without a number: Answer:"`
	Joint     []string `key:"joint" de:"Sätze, die eine gemeinsame Antwort ankündigen" en:"Sentences that announce a joint answer"`
	Group     []string `key:"group" de:"Was über mehreren Fragen steht, die zusammen beantwortet werden: Fragen {numbers}:" en:"What stands above several questions that are answered together"`
	Ask       []string `key:"ask" de:"Formeln vor den Fragen: Wir fragen die {text:addressee}:" en:"Formulas before the questions"`
	Reply     []string `key:"reply" de:"Überschriften des Teils mit den Antworten" en:"Headings of the part with the answers"`
	Opening   []string `key:"opening" de:"Formeln vor den Antworten: … beantworte ich … wie folgt:" en:"Formulas before the answers"`
	Preamble  []string `key:"preamble" de:"Überschriften der Vorbemerkung der Fragesteller" en:"Headings of the preamble of those who ask"`
	Statement []string `key:"statement" de:"Überschriften der Vorbemerkung der Regierung" en:"Headings of the government's preliminary remarks"`
	Grounds   []string `key:"grounds" de:"Überschriften der Begründung" en:"Headings of the grounds"`
	Closing   []string `key:"closing" de:"Wie ein Schlusswort beginnt, das zu keiner Frage gehört" en:"How closing words begin that belong to no question"`
	Annex     []string `key:"annex" de:"Überschriften von Anlagen" en:"Headings of annexes"`
	Matter    []string `key:"matter" de:"Wie eine von mehreren Anfragen beginnt, die in einer Liste stehen: Anfrage {n}: {text:title}" en:"How one of several inquiries begins that stand in a list"`
	Head      []string `key:"head" de:"Zeilen des Kopfes: Drucksache {paper}, {names:askers}, {date:tabled}" en:"Lines of the head: {paper}, {names:askers}, {date:tabled}"`
	Imprint   []string `key:"imprint" de:"Zeilen, die zu keinem Text gehören: Herstellung, Hinweise des Hauses" en:"Lines that belong to no text: imprint, notes of the house"`
	Office    []string `key:"office" de:"Ämter, die vor Namen stehen" en:"Offices that stand before names"`
	Honour    []string `key:"honour" de:"Anreden und Titel, die zum Namen gehören: Sir" en:"Forms of address and titles that are part of a name: Sir"`
	Speaker   []string `key:"speaker" de:"Wie jemand genannt wird, mit dem, was hinter dem Namen steht: {name:who} MP ({text:seat})" en:"How somebody is called, with what stands behind the name: {name:who} MP ({text:seat})"`
	Greeting  []string `key:"greeting" de:"Anreden vor dem Text: Sehr geehrte Frau Präsidentin," en:"Words of address before a text: Dear Speaker,"`
	Signature []string `key:"signature" de:"Was neben Namen von Unterzeichnern steht: In Vertretung" en:"What stands beside the names of those who sign: Yours sincerely"`
	Place     []string `key:"place" de:"Ort und Tag einer Unterschrift" en:"Place and day of a signature"`
	Begin     []string `key:"begin" de:"Beginn eines Teils einer Sitzung" en:"Begin of a part of a sitting"`
	End       []string `key:"end" de:"Ende eines Teils einer Sitzung" en:"End of a part of a sitting"`
	Decision  []string `key:"decision" de:"Überschriften von Beschlüssen" en:"Headings of decisions"`
	Included  []string `key:"included" de:"Wie ein Beschluss beginnt, der mit einem anderen festgehalten wird" en:"How a decision begins that is recorded with another"`
	Sign      []string `key:"sign" de:"Zeichen der Sitzung über Beschlüssen und in Kopfzeilen" en:"Sign of the sitting above decisions and in running headers"`
	Running   []string `key:"running" de:"Kopfzeilen der Seiten: {text:clerk} {n} {text:sign} – {date}" en:"Running headers: {text:clerk} {n} {text:sign} – {date}"`
	Minutes   []string `key:"minutes" de:"Wer das Protokoll geführt hat: Protokollführung:" en:"Who took the minutes"`
	Record    []string `key:"record" de:"Überschriften von Protokollen, die niemandes Rede festhalten" en:"Headings of minutes that record nobody's speech"`
	Chair     []string `key:"chair" de:"Wer den Vorsitz hatte: Vorsitz:" en:"Who was in the chair"`
}

// lists returns the fields of forms in the order of their declaration.
func (f *Forms) lists() []*[]string {
	return []*[]string{&f.House, &f.Question, &f.Number, &f.Asked, &f.Asking, &f.More, &f.Asker, &f.Portfolio, &f.Contents, &f.Answer, &f.Bare, &f.Joint, &f.Group, &f.Ask, &f.Reply, &f.Opening, &f.Preamble,
		&f.Statement, &f.Grounds, &f.Closing, &f.Annex, &f.Matter, &f.Head, &f.Imprint, &f.Office, &f.Honour, &f.Speaker, &f.Greeting, &f.Signature, &f.Place, &f.Begin, &f.End, &f.Decision,
		&f.Included, &f.Sign, &f.Running, &f.Minutes, &f.Record, &f.Chair}
}

// before returns forms with those of both, its own first.
func (f *Forms) before(other *Forms) *Forms {
	out := new(Forms)
	mine, others := f.lists(), other.lists()
	for i, list := range out.lists() {
		*list = slices.Concat(*mine[i], *others[i])
	}
	return out
}

// mergeForms puts forms before those that the profile has.
func (p *Profile) mergeForms(own *Forms) {
	switch {
	case own == nil:
	case p.Forms == nil:
		p.Forms = own
	default:
		p.Forms = own.before(p.Forms)
	}
}

// FormsIn returns the forms of papers in a language: the profile's own if it speaks it, then those of the language.
func (p *Profile) FormsIn(tag lang.Tag) *Forms {
	if p.Forms == nil || p.Language != "" && p.Language != tag {
		return commonForms(tag)
	}
	return p.Forms.before(commonForms(tag))
}

// problems reports patterns that cannot be read.
func (f *Forms) problems(report func(value any, message, help lang.Text)) {
	for _, list := range f.lists() {
		for i := range *list {
			pattern := &(*list)[i]
			if _, err := wording.Compile(*pattern); err != nil {
				report(pattern, lang.Say("Das Muster „%s“ ist nicht zu lesen.", "The pattern “%s” cannot be read.", *pattern),
					lang.Say("Klammern paaren und nur {n}, {numbers}, {paper}, {date}, {time}, {name} und {text} verwenden (%v).",
						"Pair the brackets and use only {n}, {numbers}, {paper}, {date}, {time}, {name} and {text} (%v).", err))
			}
		}
	}
}

// A formbook is the record of the forms that parliaments of one language share.
type formbook struct {
	incidents.Marked
	Forms Forms `key:"forms,required" de:"Formen gedruckter Papiere" en:"Forms of printed papers"`
}

var germanForms, englishForms = sync.OnceValue(readForms(embedded, lang.German)), sync.OnceValue(readForms(embedded, lang.English))

func commonForms(tag lang.Tag) *Forms {
	if tag == lang.English {
		return englishForms()
	}
	return germanForms()
}

func readForms(from embed.FS, tag lang.Tag) func() *Forms {
	return func() *Forms {
		var book formbook
		readInto(from, "forms/"+string(tag)+".yaml", &book, tag)
		return &book.Forms
	}
}
