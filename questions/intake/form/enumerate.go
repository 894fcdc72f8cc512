package form

import "strings"

// enumerates reports whether a number stands in a list of other things than questions: one that asks nothing and stands
// before the formula below which the questions count from 1, or one that stands in a quotation.
func (r *reader) enumerates(l *line) bool { return r.beforeAsking(l) || r.inQuotation(l) }

// beforeAsking reports whether a number that asks nothing stands in the preamble: the formula before the questions follows,
// and the first of them right below it.
func (r *reader) beforeAsking(l *line) bool {
	return r.state == inPreamble && !r.askedFor && len(r.inquiry.questions) == 0 && !r.asking(l) && r.nextAsked() == "1"
}

// nextAsked returns the number right below the next formula before questions.
func (r *reader) nextAsked() string {
	for i := r.at + 1; i+1 < r.layout.end; i++ {
		if r.lines[i].mark == askMark {
			return r.putting(r.lines[i+1])
		}
	}
	return ""
}

// inQuotation reports whether a quotation that began in the question above ends behind a number: „1. …“ may have several
// paragraphs.
func (r *reader) inQuotation(l *line) bool {
	if r.state != inList && r.state != inQuestion || r.sink == nil {
		return false
	}
	words := r.sink.words()
	if strings.LastIndex(words, "„") <= strings.LastIndex(words, "“") {
		return false
	}
	for _, next := range r.lines[r.at:min(r.at+maxHeadLines, len(r.lines))] {
		if i := strings.IndexAny(next.Plain, "„“"); i >= 0 {
			return strings.HasPrefix(next.Plain[i:], "“")
		}
	}
	return false
}
