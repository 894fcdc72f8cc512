package prose

import (
	"strings"

	"quaestor/internal/lang"
)

// paragraphSign reads "§ 73 Absatz 2 und 3 Aufenthaltsgesetz".
func (s *scanner) paragraphSign() {
	r := reader{s.text, s.at}
	for r.take("§") {
	}
	behind := r.at
	several := behind-s.at > len("§")
	r.space()
	if !r.pinpoint(several) {
		s.at = behind
		return
	}
	r.lawName()
	s.push(Statute, s.at, r.at)
}

// article reads "Artikel 3 Absatz 1 Grundgesetz" and "section 5(1) of the Immigration Act 2014". Without a law behind
// it, the number belongs to some paper; it is passed over.
func (s *scanner) article(start, end int) bool {
	r := reader{s.text, end}
	r.take(".")
	if !r.space() || !r.pinpoint(false) {
		return false
	}
	named := false
	if s.tag == lang.English {
		named = r.actName()
	} else {
		named = r.lawName()
	}
	if named {
		s.push(Statute, start, r.at)
	}
	s.at = r.at
	return true
}

// named passes over the numbers behind a word such as "Seite".
func (s *scanner) named(end int) bool {
	r := reader{s.text, end}
	r.take(".")
	if !r.space() || !r.pinpoint(false) {
		return false
	}
	s.at = r.at
	return true
}

// pinpoint takes the numbers behind § or a like word, with the words between them: "73 Absatz 2 und 3", "5(1)(a)".
// commas says whether a comma alone joins numbers, as it does behind §§.
func (r *reader) pinpoint(commas bool) bool {
	if !r.section() {
		return false
	}
	for {
		start := r.at
		if !r.pinpointWord(commas) || !r.section() {
			r.at = start
			return true
		}
	}
}

// section takes a number or letter with what is tied to it: "73a", "73 a", "5(1)(a)", "3 ff."
func (r *reader) section() bool {
	start := r.at
	number := r.digits(4)
	if number == "" && r.roman() == "" && !r.letter() {
		return false
	}
	if number != "" && !r.letter() {
		if at := r.at; !r.space() || !r.letter() {
			r.at = at
		}
	}
	for r.bracketed() {
	}
	if at := r.at; !r.space() || !r.takeAny("ff.", "f.", "ff") {
		r.at = at
	}
	if r.wordHere() || (r.next() == '.' || r.next() == ',' || r.next() == '/' || r.next() == ':') && r.digitBehind() || r.percentBehind() {
		r.at = start
		return false
	}
	return true
}

func (r *reader) digitBehind() bool {
	return r.at+1 < len(r.text) && classes[r.text[r.at+1]] == digit
}

func (r *reader) percentBehind() bool {
	ahead := *r
	ahead.space()
	return ahead.next() == '%'
}

// letter takes a lower-case letter that stands alone.
func (r *reader) letter() bool {
	start := r.at
	if letter := r.word(); len(letter) == 1 && 'a' <= letter[0] && letter[0] <= 'z' && !r.wordHere() && r.next() != '.' {
		return true
	}
	r.at = start
	return false
}

// bracketed takes "(1)" and "(a)".
func (r *reader) bracketed() bool {
	start := r.at
	if r.take("(") && (r.digits(3) != "" || len(r.word()) == 1) && r.take(")") {
		return true
	}
	r.at = start
	return false
}

// pinpointWord takes the words between the numbers of a section.
func (r *reader) pinpointWord(commas bool) bool {
	r.space()
	ok := r.takeAny("und", "bis", "oder", "sowie", "and", "to", "or", "–", "-") || r.take(",") && commas
	r.space()
	for r.takeAny("i. V. m.", "i.V.m.", "in Verbindung mit", "Absatz", "Absätze", "Abs.", "Satz", "Sätze", "S.", "Nummern",
		"Nummer", "Nrn.", "Nr.", "Buchstabe", "Buchst.", "lit.", "Halbsatz", "Unterabsatz", "Alternative", "Alt.", "Ziffer",
		"paragraph", "§§", "§", "Artikel", "Art.") {
		r.space()
		ok = true
	}
	return ok
}

// lawName takes the name of a German law: "Aufenthaltsgesetz", "des Hessischen Datenschutzgesetzes", "AufenthG", "SGB II".
func (r *reader) lawName() bool {
	start := r.at
	if !r.space() {
		return false
	}
	if r.takeAny("des", "der", "vom", "zum", "zur") {
		r.space()
	}
	for range 6 {
		word := r.hyphenated()
		switch {
		case word == "":
			r.at = start
			return false
		case isLaw(word):
			r.lawNumber()
			return true
		case classes[word[0]] == letter && 'a' <= word[0] && word[0] <= 'z' && word != "und" && word != "über":
			r.at = start
			return false
		}
		if !r.space() {
			r.at = start
			return false
		}
	}
	r.at = start
	return false
}

// hyphenated takes a word with its hyphens, also one that stands for the rest of a word: "Datenschutz-".
func (r *reader) hyphenated() string {
	start := r.at
	for classes[r.next()] == letter || r.next() == '-' && r.at > start {
		r.at++
	}
	return r.text[start:r.at]
}

// lawNumber takes what belongs to the abbreviation of a law: "II" of "SGB II", "LT" of "GO LT".
func (r *reader) lawNumber() {
	start := r.at
	if r.space() && (r.roman() != "" || r.takeWord("LT") || r.takeWord("BT")) {
		return
	}
	r.at = start
}

// isLaw reports whether a word names a law, by its ending or by the look of an abbreviation.
func isLaw(word string) bool {
	for _, ending := range [...]string{"gesetz", "gesetzes", "gesetzbuch", "gesetzbuchs", "gesetzbuches", "ordnung", "verfassung",
		"satzung", "vertrag", "vertrags", "vertrages", "Gesetz", "Gesetzes", "Verfassung", "Verordnung", "Satzung"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	capitals := 0
	for i := range len(word) {
		if 'A' <= word[i] && word[i] <= 'Z' {
			capitals++
		}
	}
	last := word[len(word)-1]
	return capitals >= 2 && len(word) <= 12 && !strings.Contains(word, "-") && strings.IndexByte("GOBVC", last) >= 0
}

// actName takes "of the Immigration Act 2014".
func (r *reader) actName() bool {
	start := r.at
	if r.space() && r.takeAny("of", "to", "in") && r.space() && r.takeAny("the") && r.space() {
		for range 10 {
			word := r.hyphenated()
			switch word {
			case "Act", "Acts", "Regulations", "Regulation", "Order", "Rules", "Convention", "Code":
				if at := r.at; !r.space() || len(r.digits(4)) != 4 {
					r.at = at
				}
				return true
			case "":
				word = "end"
			}
			if lower := 'a' <= word[0] && word[0] <= 'z'; lower && word != "and" && word != "of" && word != "the" || !r.space() {
				break
			}
		}
	}
	r.at = start
	return false
}
