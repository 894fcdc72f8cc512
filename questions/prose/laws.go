package prose

import "strings"

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
