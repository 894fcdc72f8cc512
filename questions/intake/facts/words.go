package facts

import "strings"

// stops are words in small letters that end what may belong to a number.
var stops = set(`der die das den dem des ein eine einer eines einem einen kein keine keiner keinem keinen alle aller allen
	dieser diese dieses diesem diesen deren dessen seine seiner seinen seinem ihre ihrer ihren ihrem jede jeder jedes jedem
	wurde wurden waren haben hatten habe hatte sind seien werden werde wären hätten können konnten könne sollen sollten
	müssen mussten dürfen durften lagen liegen gingen gehen kamen kommen blieben bleiben betrafen betreffen entfielen
	entfallen stehen standen betrug betragen erhielten erhalten worden gewesen sowie oder aber ohne unter über hinter neben
	zwischen wegen während seiner solche welche welcher wenige andere mehrere weitere heute mehr
	this that these those with from were was are have has had been which while than then into onto over under about
	there their they would will could should must more less each also only since during between against because where when
	its his hers ours across does per plus minus less unless towards always perhaps yours ahead further`)

// uncounted are nouns whose number is no fact of an incident: spans of time, parts of texts, forms of papers.
var uncounted = set(`jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten
	sekunde sekunden uhr werktag werktage werktagen arbeitstag arbeitstage arbeitstagen kalendertage kalendertagen quartal
	quartale halbjahr halbjahre lebensjahr montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
	absatz absätze satz sätze nummer nummern buchstabe ziffer seite seiten artikel paragraf paragraph anlage anlagen kapitel
	abschnitt frage fragen teilfragen unterfragen wahlperiode sitzung drucksache drucksachen vorlage teil punkt mal
	years year months month weeks week days day hours hour minutes minute seconds times questions question pages page
	paragraphs paragraph sections section articles clauses parts o'clock`)

// measures are short signs that count.
var measures = set("Euro EUR CHF DM km kg ha MB GB TB MW GW kWh MWh GWh Mbit Gbit")

// plurals are English nouns that stand for many and do not end in an s.
var plurals = set("people children women men staff personnel police population workforce electorate public budget")

// dative are prepositions that demand it, with the words that may stand between them and a number.
var dative = set("in von mit bei aus zu nach seit insgesamt den rund etwa")

// partBefore are the words between a part and what it is a part of, partBehind those before a part of what was told.
var (
	partBefore = map[string]bool{"von": true, "von den": true, "von insgesamt": true, "der": true, "of": true, "of the": true, "out of": true}
	partBehind = []string{"davon", "darunter", "hiervon", "von denen", "von diesen", "of which", "of whom", "of these", "of them", "including"}
)

// datives are endings of nouns that only the dative has, besides -ern.
var datives = strings.Fields("fällen anträgen beiträgen verträgen bescheiden plätzen einsätzen verstößen vorgängen zügen bussen")

// ernPlurals are endings of nouns that have -ern in the nominative, too.
var ernPlurals = strings.Fields("kammern steuern mauern nummern ziffern schwestern bauern feiern fasern federn leitern " +
	"schultern trümmern adern opern")

// heads are endings of the noun that says what kind of body a name stands for.
var heads = strings.Fields("amt ministerium behörde anstalt betrieb agentur kammer gericht polizei institut zentrale verband " +
	"rat direktion präsidium kommission stiftung gesellschaft bank dienst kasse ausschuss " +
	"office agency department ministry authority council commission committee board service directorate inspectorate")

func set(words string) map[string]bool {
	list := map[string]bool{}
	for _, word := range strings.Fields(words) {
		list[word] = true
	}
	return list
}
