package prose

import "quaestor/internal/lang"

// question reads the numbers behind the word "Frage".
func (s *scanner) question(start, end int) bool {
	r := reader{s.text, end}
	if !r.space() {
		return false
	}
	if r.takeAny("Nummern", "Nummer", "Nrn.", "Nr.", "numbers", "number", "nos.", "no.") {
		r.space()
	}
	last := s.text[end-1]
	l := labelList{reader: r, tag: s.tag, plural: last == 'n' && s.tag != lang.English || last == 's'}
	if l.read() {
		s.push(Question, start, l.at)
	}
	return l.at > r.at
}
