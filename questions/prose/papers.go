package prose

// paper reads the number behind the word for a printed paper, and further numbers that "und" or a comma joins to it,
// each a span of its own.
func (s *scanner) paper(start, end int) bool {
	r := reader{s.text, end}
	r.take(".")
	if !r.space() {
		return false
	}
	if r.takeWord("Paper") {
		r.space()
	}
	if !r.paperNumber(!s.slashed()) {
		return false
	}
	s.push(Paper, start, r.at)
	for s.slashed() {
		r.space()
		if !r.takeAny(",", "und", "sowie") || !r.space() {
			break
		}
		next := r.at
		if !r.paperNumber(false) {
			break
		}
		s.push(Paper, next, r.at)
	}
	return true
}

// slashed reports whether papers have numbers such as 21/2301.
func (s *scanner) slashed() bool { return s.lexicon == german }

// paperNumber takes 21/2301, or 12345 and 123-I if plain.
func (r *reader) paperNumber(plain bool) bool {
	start := r.at
	switch {
	case plain && r.digits(7) != "" && r.volume():
	case !plain && r.digits(2) != "" && r.take("/") && r.digits(6) != "":
		if at := r.at; !r.space() || !r.take("(neu)") && !r.takeWord("neu") {
			r.at = at
		}
	default:
		r.at = start
		return false
	}
	if r.wordHere() || r.next() == '/' {
		r.at = start
		return false
	}
	return true
}

// volume takes the Roman figure of a paper in several volumes, if there is one.
func (r *reader) volume() bool {
	start := r.at
	if !r.take("-") || r.roman() == "" {
		r.at = start
	}
	return true
}

// roman takes a Roman figure.
func (r *reader) roman() string {
	start := r.at
	for r.next() == 'I' || r.next() == 'V' || r.next() == 'X' {
		r.at++
	}
	if r.wordHere() {
		r.at = start
	}
	return r.text[start:r.at]
}
