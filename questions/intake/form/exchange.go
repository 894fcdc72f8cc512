package form

import (
	"slices"
	"strings"

	"quaestor/questions/intake/paper"
)

// question takes a paragraph with the label of a question.
func (r *reader) question(l *line) {
	label := l.match.Number()
	if r.layout.answering && len(r.pending) == 0 {
		r.answer(l)
		return
	}
	r.normalise(l, label)
	r.putWords(l, label)
}

// putWords puts the question that a paragraph has behind its label. Where it was put before, what stands behind its words
// is the answer, for which no new paragraph begins in some texts.
func (r *reader) putWords(l *line, label string) {
	end := l.behindQuestion(r.inquiry.find(label))
	r.put(l, label)
	if end == 0 || l.words(end) == "" || r.state != inQuestion {
		r.add(l, l.match.End)
		return
	}
	r.place(l, r.as, l.Plain[:end])
	r.giveHere(l)
	r.sink.add(l.text(end), l.words(end), l.First)
	r.place(l, r.as, "")
}

// behindQuestion returns the offset behind the words of a question as they were printed before; 0 if they do not stand here.
func (l *line) behindQuestion(known *question) int {
	if known == nil || known.text.empty() {
		return 0
	}
	words := known.text.words()
	end := behind(l.Plain, l.match.End, words)
	if letters(l.Plain[l.match.End:end]) != letters(words) || l.Plain[end-1] != words[len(words)-1] {
		return 0
	}
	return end
}

// put makes a question the one that is being put.
func (r *reader) put(l *line, label string) {
	r.settleHead()
	if r.open != nil && r.open.text.empty() && slices.Contains(r.open.to, label) {
		r.resume = r.open // the questions stand below the label of their answer
	} else if r.open != nil {
		r.resume = nil
	}
	r.endAnswer()
	r.awaited = ""
	q := r.inquiry.find(label)
	switch own := l.own(); {
	case q != nil:
	case own != "" && !r.layout.lettered && r.around(own).label+own == label:
		q = r.inquiry.part(r.around(own), own)
	default:
		q = r.inquiry.put(label)
	}
	q.remarks = append(q.remarks, r.above...)
	r.above = nil
	if contains(r.pending, q) {
		r.pending = nil // it is printed again, above its answer
	}
	r.pending = append(r.pending, q)
	if q.text.empty() {
		r.into(r.questionState(), &q.text, "question "+label)
		return
	}
	r.into(r.questionState(), &q.again, "question "+label+again)
}

// questionState is the state in which a question is: in a list of them, or above its answer.
func (r *reader) questionState() state {
	if !r.layout.replied || r.at < r.layout.reply {
		return inList
	}
	return inQuestion
}

// normalise notes where a label is not printed as most of the paper are: "Frage 5." among "Frage 5:".
func (r *reader) normalise(l *line, label string) {
	printed := strings.TrimSpace(l.Plain[:l.match.End])
	core := strings.TrimRight(printed, labelEnds)
	if usual := core + r.layout.ending; usual != printed {
		r.changed = append(r.changed, Normalised{Line: l.First, From: printed, To: usual})
	}
}

// labelEnds are the signs that may end the label of a question.
const labelEnds = ".:) "

// running takes text without a label.
func (r *reader) running(l *line) {
	if r.heads(l) {
		r.sectionHeading(l)
		return
	}
	if r.putsNext(l) || r.unnumbered(l) && r.asksWithout(l) {
		return
	}
	if r.awaited != "" && l.Kind == paper.Running {
		r.putWithout(l, r.awaited)
		return
	}
	switch r.state {
	case inHead:
		r.settleHead()
		r.into(inPreamble, &r.inquiry.preamble, "preamble")
	case inList:
		if r.introduces(l) {
			r.pending = nil
			r.into(inStatement, &r.inquiry.statement, "statement")
		}
	case inStatement:
		if r.layout.whole && r.replyHeading && len(r.inquiry.questions) > 0 {
			r.give(l, topLabels(r.inquiry.questions))
		}
	case inQuestion:
		if r.sink == nil {
			r.give(l, r.group)
		} else if !r.asks(l) {
			r.giveHere(l)
		}
	}
	r.add(l, 0)
}

// introduces reports whether a paragraph behind the last question begins what is said before the formula of the answers.
func (r *reader) introduces(l *line) bool {
	if r.layout.reply <= r.at || r.lines[r.layout.reply].mark != openMark || r.sink == nil || l.Kind != paper.Running {
		return false
	}
	return strings.HasSuffix(r.sink.words(), "?") && ends(l.Plain) && !strings.HasSuffix(l.Plain, "?") && r.forms.more.Start(l.Plain) == nil &&
		!slices.ContainsFunc(r.lines[r.at:r.layout.reply], func(l *line) bool { return r.putting(l) != "" })
}

// asks reports whether a paragraph without a label goes on with the question above it.
func (r *reader) asks(l *line) bool {
	q := r.pending[len(r.pending)-1]
	said := r.sink.words()
	if r.sink == &q.again {
		whole := letters(q.text.words())
		if letters(said) == whole {
			return false
		}
		if strings.HasPrefix(whole, letters(said)+letters(l.Plain)) {
			return true
		}
	}
	switch {
	case r.sink.empty(), l.Quoted, l.Kind == paper.Footnote:
		return true
	case l.Kind == paper.Table || l.Kind == paper.Code:
		return false
	}
	last := strings.TrimRight(withoutRemark(said), " \"“”«»)")
	switch {
	case strings.HasSuffix(last, "?"):
		return strings.HasPrefix(l.Plain, "(") || strings.HasSuffix(l.Plain, "?") || r.forms.more.Start(l.Plain) != nil
	case strings.HasSuffix(last, "."), strings.HasSuffix(last, "!"):
		return strings.HasSuffix(l.Plain, "?") && l.Kind != paper.Item
	}
	return true
}

// withoutRemark takes a remark in brackets from behind a question: "… gestellt? (Bitte nach Jahren aufschlüsseln.)"
func withoutRemark(words string) string {
	if i := strings.LastIndex(words, "? ("); i >= 0 && strings.HasSuffix(words, ")") && strings.Count(words[i:], "(") == strings.Count(words[i:], ")") {
		return words[:i+1]
	}
	return words
}
