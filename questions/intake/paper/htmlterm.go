package paper

import "strings"

// longTerm is the length of a term or a meaning, in bytes, from which they are paragraphs of their own.
const longTerm = 120

// endTerm ends a term of a list of terms and meanings.
func (w *web) endTerm() {
	before := len(w.paper.Paragraphs)
	w.flush()
	w.term = -1
	if len(w.paper.Paragraphs) == before+1 {
		w.term = before
	}
}

// endMeaning ends a meaning: a short one stands behind its term, as in "Drucksache: 9/4711". A question is no term.
func (w *web) endMeaning() {
	w.flush()
	at, list := w.term, w.paper.Paragraphs
	w.term = -1
	if at < 0 || len(list) != at+2 {
		return
	}
	term, meaning := &list[at], &list[at+1]
	if meaning.First != term.Last+1 || meaning.Last != len(w.paper.Lines)-1 {
		return // something that is not shown stands between
	}
	if term.Kind != Running || meaning.Kind != Running || term.First < term.Last || meaning.First < meaning.Last || strings.HasSuffix(term.Plain, "?") || max(len(term.Plain), len(meaning.Plain)) > longTerm {
		return
	}
	term.Text, term.Plain = term.Text+" "+meaning.Text, term.Plain+" "+meaning.Plain
	w.paper.Lines[term.First].Text = term.Plain
	w.paper.Lines, w.paper.owner = w.paper.Lines[:meaning.First], w.paper.owner[:meaning.First]
	w.paper.Paragraphs = list[:at+1]
}
