package prose

import "quaestor/internal/lang"

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

var (
	pinpointJoins = []string{"und", "bis", "oder", "sowie", "and", "to", "or", "–", "-"}
	pinpointWords = []string{"i. V. m.", "i.V.m.", "in Verbindung mit", "Absatz", "Absätze", "Abs.", "Satz", "Sätze", "S.",
		"Nummern", "Nummer", "Nrn.", "Nr.", "Buchstabe", "Buchst.", "lit.", "Halbsatz", "Unterabsatz", "Alternative", "Alt.",
		"Ziffer", "paragraph", "§§", "§", "Artikel", "Art."}
)

// pinpointWord takes the words between the numbers of a section.
func (r *reader) pinpointWord(commas bool) bool {
	r.space()
	ok := r.takeAny(pinpointJoins...) || r.take(",") && commas
	r.space()
	for r.takeAny(pinpointWords...) {
		r.space()
		ok = true
	}
	return ok
}
