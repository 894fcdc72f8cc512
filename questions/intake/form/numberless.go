package form

import (
	"strings"

	"quaestor/templates/wording"
)

// worded takes a question without a label: it has the number that stands before it, or is given one.
func (r *reader) worded(l *line) {
	own := r.opensMatter(l)
	if l.match.Of("text")+l.match.Of("askers") == "" {
		r.numberHere(l)
		r.place(l, r.as, l.Plain)
		return
	}
	if !own && (r.state == inAnswer || r.state == inQuestion && r.inquiry.number != "") {
		r.running(l)
		return
	}
	if r.goesOnAsking(l) {
		r.running(l)
		r.numberHere(l)
		return
	}
	if own && len(r.inquiry.questions) > 0 && (len(r.inquiry.answers) > 0 || !r.layout.replies) {
		r.beginLike(l)
	}
	r.settleHead()
	r.askedHere(l)
	start, end := r.spanAsked(l)
	if start == end {
		r.endAnswer()
		if number := l.match.Of("paper"); number != "" {
			r.inquiry.number = number
		}
		r.into(inPreamble, &r.inquiry.preamble, "preamble")
		r.askedFor, r.awaited = true, r.wordedLabel(l)
		r.place(l, "head", l.Plain)
		return
	}
	r.put(l, r.wordedLabel(l))
	r.numberHere(l)
	text := strings.TrimSuffix(l.text(start), escaped.Replace(strings.TrimSpace(l.Plain[end:])))
	r.sink.add(strings.TrimSpace(text), strings.TrimSpace(l.Plain[start:end]), l.First)
	r.place(l, r.as, l.Plain[:start])
	if end < len(l.Plain) {
		r.place(l, r.as, l.Plain[end:])
	}
}

var escaped = strings.NewReplacer("[", "\\[", "]", "\\]")

// goesOnAsking reports whether a paragraph goes on with the question above it, which stops in the middle of a sentence.
func (r *reader) goesOnAsking(l *line) bool {
	if l.match.Of("askers") != "" || len(r.pending) == 0 || r.sink == nil {
		return false
	}
	above := strings.TrimSuffix(r.sink.words(), " and")
	return strings.HasSuffix(above, ";") || strings.HasSuffix(above, ",")
}

// wordedLabel returns the number that stands before a question, else the next.
func (r *reader) wordedLabel(l *line) string {
	if label := l.match.Number(); label != "" {
		return label
	}
	return numbered(len(r.inquiry.questions) + 1)
}

// askedHere takes who asks whom, and when, as the question itself says.
func (r *reader) askedHere(l *line) {
	if words := l.match.Of("askers"); words != "" {
		r.askers(words)
		if last := len(r.inquiry.askers) - 1; last >= 0 && l.match.Of("seat") != "" {
			r.reg.sits(r.inquiry.askers[last], l.match.Of("seat"))
		}
		if before := l.match.Before("askers"); letters(before) != l.match.Number() && (l.match.Of("paper") == "" || !strings.Contains(before, l.match.Of("paper"))) {
			r.leaveOut(before)
		}
	}
	if words := l.match.Of("addressee"); words != "" {
		r.inquiry.addressee = r.reg.body(words)
	}
	if words := l.match.Of("tabled"); words != "" {
		r.inquiry.dates["tabled"] = wording.Date(words)
	}
}

// numberHere takes the number that is printed with a question: it is that of the inquiry, whatever paper it is printed in.
func (r *reader) numberHere(l *line) {
	number := l.match.Of("paper")
	switch {
	case number == "" || len(r.inquiry.questions) == 0:
	case len(r.inquiry.questions) == 1:
		r.inquiry.number = number
	default:
		q := r.inquiry.last()
		q.remarks = append(q.remarks, l.remark("Diese Frage trägt die Nummer %s.", "This question has the number %s.", number))
	}
}

// spanAsked returns where the words of a question stand: behind who asks, and behind or before its number.
func (r *reader) spanAsked(l *line) (start, end int) {
	start, end = l.match.Span("text")
	if start < 0 || l.match.Of("addressee")+l.match.Of("seat") != "" {
		return start, end
	}
	if _, start = l.match.Span("askers"); start < 0 {
		return 0, end
	}
	if at, behind := l.match.Span("paper"); at >= start && behind < end {
		start = behind + len("]")
	}
	return end - len(strings.TrimLeft(l.Plain[start:end], " :-–—")), end
}

// beginLike starts another inquiry below the same head.
func (r *reader) beginLike(l *line) {
	before := r.inquiry
	r.begin(l.First)
	r.inquiry.title, r.inquiry.kind, r.inquiry.addressee = before.title, before.kind, before.addressee
	r.state = inPreamble
}

// grouped takes the numbers of several questions that stand above them, or above their answer.
func (r *reader) grouped(l *line) {
	to := numbers(l.match)
	r.settleHead()
	for _, label := range to {
		if r.inquiry.find(label) == nil {
			r.endAnswer()
			r.pending, r.group = nil, to
			r.state, r.sink = inQuestion, nil
			r.place(l, "questions "+strings.Join(to, ", "), l.Plain)
			return
		}
	}
	r.give(l, to)
	r.place(l, r.as, l.Plain)
}

// repeatsUnnumbered returns the number that a question without one was given, where it is printed again above its answer.
func (r *reader) repeatsUnnumbered(l *line) string {
	if !r.layout.unnumbered || r.layout.reply < 0 || r.at < r.layout.reply || !r.unnumbered(l) {
		return ""
	}
	for _, q := range r.inquiry.questions {
		if letters(q.text.words()) == letters(l.Plain) {
			return q.label
		}
	}
	return ""
}

// numberedBelow returns the number of a question without one, if the label of its answer below gives it.
func (r *reader) numberedBelow(l *line) string {
	if !r.unnumbered(l) || r.state == inList {
		return ""
	}
	n, groups := 1, 1
	for ; r.at+n < len(r.lines) && r.unnumbered(r.lines[r.at+n]); n++ {
		if r.lines[r.at+n].Gap {
			groups++
		}
	}
	if r.at+n >= len(r.lines) || r.lines[r.at+n].mark != answerMark {
		return ""
	}
	to := numbers(r.lines[r.at+n].match)
	if len(to) < n {
		n = groups // one question may have several paragraphs
	}
	if len(to) < n || to[0][0] > '9' || r.inquiry.find(to[len(to)-n]) != nil {
		return ""
	}
	return to[len(to)-n]
}

// asksWithout takes a question without a number, as far as it can be one here, and reports whether it did.
func (r *reader) asksWithout(l *line) bool {
	if label := r.repeatsUnnumbered(l); label != "" {
		r.put(l, label)
		r.add(l, 0)
		return true
	}
	if label := r.numberedBelow(l); label != "" {
		r.putWithout(l, label, l.remark("Die Nummer dieser Frage steht erst über ihrer Antwort.", "The number of this question stands only above its answer."))
		return true
	}
	if r.putsBelow(l) {
		return true
	}
	asked := r.askedFor && (r.state == inPreamble || r.state == inList || r.state == inQuestion) ||
		r.layout.bare && len(r.inquiry.questions) == 0 && (r.state == inPreamble || r.state == inHead)
	if !r.layout.unnumbered || !asked && !r.followedByReply(r.at) {
		return false
	}
	r.putWithout(l, numbered(len(r.inquiry.questions)+1), l.remark("Im Papier hat diese Frage keine Nummer.", "In the paper this question has no number."))
	return true
}

// putWithout puts a question that is printed without its number.
func (r *reader) putWithout(l *line, label string, remarks ...Remark) {
	r.put(l, label)
	if q := r.inquiry.find(label); q != nil {
		q.remarks = append(q.remarks, remarks...)
	}
	r.sink.add(strings.TrimPrefix(l.Text, "- "), l.Plain, l.First)
	form := ""
	if strings.HasSuffix(r.as, again) {
		form = l.Plain
	}
	r.place(l, r.as, form)
}
