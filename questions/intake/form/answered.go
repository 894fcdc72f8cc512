package form

import (
	"slices"
	"strings"

	"quaestor/templates/wording"
)

// give opens an answer to some questions.
func (r *reader) give(l *line, to []string) {
	r.settleHead()
	r.splitRunIn(r.inquiry)
	r.dropEmpty(to)
	r.endAnswer()
	a := r.inquiry.given(to)
	if a == nil {
		a = &answer{to: slices.Clone(to), text: newPassage(), first: l.First}
		r.inquiry.answers = append(r.inquiry.answers, a)
		r.inquiry.answered[strings.Join(to, " ")] = a
	}
	r.open, r.pending = a, nil
	r.into(inAnswer, &a.text, "answer "+strings.Join(to, ", "))
	r.answering(a)
}

// dropEmpty takes back an answer that said nothing yet when answers to parts of its questions begin: "Antwort:", "Zu a)".
func (r *reader) dropEmpty(to []string) {
	if r.open == nil || !r.open.text.empty() || r.open.joint != "" {
		return
	}
	for _, label := range to {
		q := r.inquiry.find(label)
		if q == nil || q.of == nil || !slices.Contains(r.open.to, q.of.label) {
			return
		}
	}
	delete(r.inquiry.answered, strings.Join(r.open.to, " "))
	r.inquiry.answers = slices.DeleteFunc(r.inquiry.answers, func(a *answer) bool { return a == r.open })
}

// endAnswer closes the answer that is being given.
func (r *reader) endAnswer() { r.open = nil }

// answer takes a paragraph with the label of an answer.
func (r *reader) answer(l *line) {
	to := numbers(l.match)
	for i, label := range to {
		if label[0] >= 'a' {
			to[i] = r.partLabel(label)
		}
	}
	if len(to) == 0 || to[0] == "" {
		r.running(l)
		return
	}
	r.give(l, to)
	if l.match.End == len(l.Plain) {
		r.place(l, r.as, l.Plain)
		return
	}
	r.addJoint(l, l.match.End)
}

// pendingLabels returns the labels of the questions that were put and not answered.
func (r *reader) pendingLabels() (list []string) {
	for _, q := range r.pending {
		if q.of == nil || !contains(r.pending, q.of) {
			list = append(list, q.label)
		}
	}
	return list
}

func contains(list []*question, q *question) bool {
	for _, one := range list {
		if one == q {
			return true
		}
	}
	return false
}

// bare takes "Antwort:" without a number, and headings of the part with the answers.
func (r *reader) bare(l *line) {
	switch {
	case r.at == r.layout.reply || len(r.inquiry.questions) == 0:
		r.settleHead()
		r.reply(l)
	case len(r.pending) > 0:
		r.fromHead(l.match)
		r.giveHere(l)
		r.addOr(l)
	case r.inquiry.next() != nil && r.state != inAnswer && l.match.Of("answerer") == "":
		r.give(l, []string{r.inquiry.next().label})
		r.addOr(l)
	case l.mark == replyMark && r.state == inAnswer && l.match.Of("answered")+l.match.Of("answerer") != "":
		r.fromHeadLine(l.match)
		r.place(l, "head", l.Plain)
		r.signing = true
	default:
		r.running(l)
	}
}

// addOr adds the words behind a label, or places the label alone.
func (r *reader) addOr(l *line) {
	if words := l.Plain[:l.match.End]; l.match.Of("answerer") != "" && strings.Contains(words, "[") {
		said := strings.Trim(words[strings.Index(words, "["):], "[]: ")
		r.open.remarks = append(r.open.remarks, l.remark("Vor der Antwort steht: %s.", "Before the answer stands: %s.", said))
	}
	if l.match.End == len(l.Plain) {
		r.place(l, r.as, l.Plain)
		return
	}
	r.addJoint(l, l.match.End)
}

// addJoint adds the words behind a label, of which the first sentence may announce a joint answer.
func (r *reader) addJoint(l *line, from int) {
	from += len(l.Plain[from:]) - len(strings.TrimLeft(l.Plain[from:], " "))
	m := r.forms.joint.Start(l.Plain[from:])
	if m == nil || r.open == nil || !covers(r.open.to, numbers(m)) && !r.ofPapers(m) && !r.both(m) {
		r.add(l, from)
		return
	}
	r.open.joint = m.Words()
	r.sink.add(l.text(from+m.End), l.words(from+m.End), l.First)
	r.place(l, r.as, l.Plain[:from])
}

// ofPapers reports whether a sentence names the questions of a joint answer by the numbers of their papers.
func (r *reader) ofPapers(m *wording.Match) bool {
	return r.inquiry.number != "" && strings.Contains(m.Of("papers"), r.inquiry.number)
}

// reply takes the heading of the part with the answers.
func (r *reader) reply(l *line) {
	r.splitRunIn(r.inquiry)
	r.pending = nil
	r.replyHeading = true
	r.inquiry.replies = true
	lines := append([]string{l.Plain}, r.following()...)
	n, m := window(lines, r.forms.reply.Whole)
	form := l.Plain
	if n == 0 {
		n, m, form = 1, l.match, l.Plain[:l.match.End]
	}
	r.fromHeadLine(m)
	r.signing = true
	r.place(l, "head", form)
	r.alsoHead(n - 1)
	if r.headGoesOn() && len(form) == len(l.Plain) {
		r.state, r.head = inHead, head{}
		return
	}
	r.into(inStatement, &r.inquiry.statement, "statement")
	if len(form) < len(l.Plain) {
		r.add(l, len(form))
	}
}

// headGoesOn reports whether lines of a head follow: whose inquiry is answered, and its number.
func (r *reader) headGoesOn() bool {
	_, m := window(r.following(), r.forms.head.Whole)
	return m != nil && m.Of("askers")+m.Of("groups")+m.Of("paper")+m.Of("own") != ""
}

// joint takes the sentence that announces a joint answer.
func (r *reader) joint(l *line) {
	to := numbers(l.match)
	switch begun := r.state == inAnswer && r.open != nil && r.open.text.empty(); {
	case begun && (covers(r.open.to, to) || r.both(l.match)):
		to = r.open.to
	case len(to) == 0 && len(r.pendingLabels()) > 1:
		to = r.pendingLabels()
		r.giveHere(l)
	case len(to) == 0:
		r.running(l)
		return
	default:
		r.give(l, to)
	}
	sentence := strings.TrimSpace(l.Plain[:l.match.End])
	form := sentence
	if sentence != r.jointPhrase(to) {
		r.open.joint = sentence
		form = ""
	}
	if l.words(l.match.End) != "" {
		r.sink.add(l.text(l.match.End), l.words(l.match.End), l.First)
	}
	r.place(l, r.as, form)
}

// both reports whether a sentence that names no numbers means those of the answer.
func (r *reader) both(m *wording.Match) bool { return numberless(m) && len(r.open.to) > 1 }

// numberless reports whether a sentence joins questions without naming them: "Beide Fragen werden gemeinsam beantwortet."
func numberless(m *wording.Match) bool { return len(numbers(m)) == 0 && m.Of("papers") == "" }

// covers reports whether two lists of labels are the same.
func covers(a, b []string) bool { return slices.Equal(a, b) }

// giveHere opens the answer to the questions that were put: the one above them, if its label stood there.
func (r *reader) giveHere(l *line) {
	a := r.resume
	for _, q := range r.pending {
		if a != nil && !slices.Contains(a.to, q.label) && (q.of == nil || !slices.Contains(a.to, q.of.label)) {
			a = nil
		}
	}
	r.resume = nil
	if a == nil {
		r.give(l, r.pendingLabels())
		return
	}
	r.open, r.pending = a, nil
	r.into(inAnswer, &a.text, "answer "+strings.Join(a.to, ", "))
}

func topLabels(list []*question) (labels []string) {
	for _, q := range list {
		labels = append(labels, q.label)
	}
	return labels
}
