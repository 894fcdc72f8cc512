package prose

import (
	"strings"

	"quaestor/internal/lang"
)

// An opener is what a word can be the first of.
type opener uint8

const (
	opensNothing   opener = iota
	opensQuestion         // "Fragen 4 und 5"
	opensPaper            // "Drucks. 21/2301"
	opensStatute          // "Artikel 3 Grundgesetz", "section 5 of the …"
	opensDay              // "Montag, dem …", "March 12, …"
	opensQualified        // "rund 480"
	opensFraction         // "ein Drittel"
	opensHalf             // "Hälfte", with "die" before it
	opensName             // "Seite 12": the number belongs to the word
	opensNo               // "no more than 480" or "No. 5"
	opensURL              // "https://…"
)

// The words that open something, by language. Those that may begin a sentence are added with a capital.
var germanWords = map[opener]string{
	opensQuestion: "Frage Fragen Teilfrage Teilfragen Unterfrage Unterfragen",
	opensPaper: "Drucks Drs Drucksache Drucksachen BT-Drs BR-Drs LT-Drs BT-Drucks LT-Drucks BR-Drucks BT-Drucksache " +
		"LT-Drucksache BR-Drucksache Bundestagsdrucksache Bundesratsdrucksache Landtagsdrucksache Plenarprotokoll",
	opensStatute: "Artikel Art",
	opensDay: "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag " +
		"January February March April May June July August September October November December",
	opensQualified: "ca circa zirka rund etwa ungefähr knapp fast nahezu beinahe gut über mehr mindestens wenigstens " +
		"zumindest unter weniger höchstens maximal bis",
	opensFraction: "ein einem zwei drei vier fünf",
	opensHalf:     "Hälfte",
	opensName: "Absatz Abs Absätze Satz Sätze Nummer Nummern Nr Nrn Seite Seiten S Kapitel Anlage Anlagen Anhang Tabelle Abbildung Abb " +
		"Ziffer Ziffern Punkt Punkte TOP Abschnitt Teil Band Heft Spalte Zeile Fußnote Referat Abteilung Zimmer Raum Stufe " +
		"Version Windows KW Kalenderwoche Wahlperiode Sitzung Vorlage Zone Klasse Kategorie Artikeln",
}

var englishWords = map[opener]string{
	opensQuestion: "question questions",
	opensPaper:    "UIN HC HL CP Cm",
	opensStatute:  "section sections s ss article articles regulation regulations schedule schedules",
	opensDay: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday " +
		"January February March April May June July August September October November December",
	opensQualified: "about around roughly approximately approx circa c some nearly almost just well over more at fewer " +
		"less under up",
	opensNo:       "no",
	opensFraction: "a one two three four five one-half one-third two-thirds one-quarter three-quarters one-fifth two-fifths three-fifths four-fifths",
	opensName: "paragraph paragraphs para paras page pages p pp chapter chapters annex annexes appendix table figure " +
		"number numbers nos item items clause clauses part parts volume vol column room version windows week rule rules phase band",
}

const urlWords = "http https www"

// A lexicon holds the openers of one language. Nearly all words of a text are turned away by one look into a filter of
// a kilobyte, which knows their first, second and last byte and their length.
type lexicon struct {
	words  map[string]opener
	filter [filterBits / 32]uint32
}

const filterBits = 8192

var german, english = newLexicon(germanWords), newLexicon(englishWords)

func newLexicon(lists map[opener]string) *lexicon {
	l := &lexicon{words: make(map[string]opener, 256)}
	for what, list := range lists {
		for word := range strings.FieldsSeq(list) {
			l.add(word, what)
			l.add(capital(word), what)
		}
	}
	for word := range strings.FieldsSeq(urlWords) {
		l.add(word, opensURL)
	}
	return l
}

func (l *lexicon) add(word string, what opener) {
	l.words[word] = what
	bit := filterBit(word)
	l.filter[bit/32] |= 1 << (bit % 32)
}

// filterBit returns the place of a word in the filter. Words of one letter have no second byte; their first stands in.
func filterBit(word string) uint {
	n := len(word)
	first, second, last := uint(word[0]), uint(word[min(1, n-1)]), uint(word[n-1])
	return (first ^ second<<4 ^ last<<7 ^ uint(n)<<9) % filterBits
}

func capital(word string) string {
	if rest, ok := strings.CutPrefix(word, "ü"); ok {
		return "Ü" + rest
	}
	return strings.ToUpper(word[:1]) + word[1:]
}

// opens returns what a word can be the first of.
func (l *lexicon) opens(word string) opener {
	bit := filterBit(word)
	if l.filter[bit/32]&(1<<(bit%32)) == 0 {
		return opensNothing
	}
	return l.words[word]
}

func lexiconOf(tag lang.Tag) *lexicon {
	if tag == lang.English {
		return english
	}
	return german
}
