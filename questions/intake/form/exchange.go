package form

import (
	"slices"
	"strings"

	"quaestor/questions/intake/paper"
	"quaestor/templates/wording"
)

// question takes a paragraph with the label of a question.
func (r *reader) question(l *line) {
	label := l.match.Number()
	r.put(l, label)
	r.normalise(l, label)
	r.add(l, l.match.End)
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
	q := r.inquiry.find(label)
	switch own := l.own(); {
	case q != nil:
	case own != "":
		q = r.inquiry.part(r.around(own), own)
	default:
		q = r.inquiry.put(label)
	}
	q.remarks = append(q.remarks, r.above...)
	r.above = nil
	r.pending = append(r.pending, q)
	if q.text.empty() {
		r.into(r.asking1(), &q.text, "question "+label)
		return
	}
	r.into(r.asking1(), &q.again, "question "+label+again)
}

// asking1 is the state in which a question is: in a list of them, or above its answer.
func (r *reader) asking1() state {
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

// number takes a paragraph that begins with a number: a question, a part of one, an answer, or running text.
func (r *reader) number(l *line) {
	label, part := l.match.Number(), false
	if label[0] >= 'a' {
		label, part = r.partLabel(label), true
	}
	known := r.inquiry.find(label)
	rest := l.words(l.match.End)
	several, end := wording.Labels(l.Plain)
	switch {
	case label == "":
		r.running(l)
	case r.headsSection(l, label):
		r.sectionHeading(l)
	case len(several) > 1 && r.inquiry.find(several[0]) != nil && r.layout.reply >= 0 && r.at > r.layout.reply && !r.repeated:
		r.give(l, several)
		r.add(l, end+len(l.Plain[end:])-len(strings.TrimLeft(l.Plain[end:], ".): ")))
	case r.state == inList, r.state == inQuestion && part:
		if !part && r.layout.named && !r.listed(label) {
			r.running(l)
			return
		}
		r.put(l, label)
		r.add(l, l.match.End)
	case known != nil && similar(known.text.words(), rest):
		r.repeated = true
		r.put(l, label)
		r.add(l, l.match.End)
	case known != nil && !part && r.answerable(known):
		r.give(l, []string{label})
		r.add(l, l.match.End)
	case known == nil && !part && (slices.Contains(r.group, label) || r.resume != nil && slices.Contains(r.resume.to, label) ||
		r.open != nil && r.open.text.empty() && slices.Contains(r.open.to, label)):
		r.put(l, label)
		r.add(l, l.match.End)
	case known == nil && !part && !r.layout.named && r.follows(label) && (r.asking(l) || r.state != inAnswer && r.state != inStatement):
		r.put(l, label)
		r.add(l, l.match.End)
	default:
		r.running(l)
	}
}

// headsSection reports whether a number is that of a heading above questions 2.1, 2.2.
func (r *reader) headsSection(l *line, label string) bool {
	if label[0] >= 'a' || strings.Contains(label, ".") || r.asking(l) || len(l.Plain) > maxHeading || r.at+1 >= len(r.lines) || strings.HasSuffix(l.Plain, ".") {
		return false
	}
	next := r.lines[r.at+1]
	return next.mark == numberMark && strings.HasPrefix(next.match.Number(), label+".")
}

// sectionHeading keeps a heading as a remark on the question below it.
func (r *reader) sectionHeading(l *line) {
	r.settleHead()
	r.endAnswer()
	r.above = append(r.above, l.remark("Über dieser Frage steht die Überschrift „%s“.", "Above this question stands the heading “%s”.", l.Plain))
	r.place(l, "heading", "")
}

// listed reports whether a number goes on with the list of questions in a paper where others are called questions.
func (r *reader) listed(label string) bool { return r.follows(label) && r.at < r.layout.reply }

// own returns the number of a part that stands before a paragraph: "a" of "a)"; "" if there is none.
func (l *line) own() string {
	if l.mark == numberMark {
		if label := l.match.Number(); label[0] >= 'a' {
			return label
		}
	}
	return ""
}

// partLabel returns the whole label of a part: "3a" for a) behind question 3.
func (r *reader) partLabel(own string) string {
	if q := r.around(own); q != nil {
		return q.label + own
	}
	return ""
}

// around returns the question that a part with a number belongs to; nil if there is none.
func (r *reader) around(own string) *question {
	q := r.stem()
	for ; q != nil && q.of != nil; q = q.of {
		if nests(q.own, own) {
			break
		}
	}
	return q
}

// stem returns the question whose parts may follow.
func (r *reader) stem() *question {
	switch {
	case len(r.pending) > 0:
		return r.pending[len(r.pending)-1]
	case r.open != nil && len(r.open.to) > 0:
		return r.inquiry.find(r.open.to[len(r.open.to)-1])
	}
	return r.inquiry.last()
}

// nests reports whether a part is one of another part, not its neighbour: (i) below a), but not behind h).
func nests(around, own string) bool {
	return strings.Trim(around, "ivx") != "" && strings.Trim(own, "ivx") == "" && !(around == "h" && own == "i")
}

// answerable reports whether a number alone may stand before the answer to a question: behind a list, in its order.
func (r *reader) answerable(q *question) bool {
	return r.layout.reply >= 0 && r.at > r.layout.reply && len(r.pending) == 0 && r.inquiry.next() == q && !r.repeated
}

// follows reports whether a number is the next of those of questions.
func (r *reader) follows(label string) bool {
	last := r.inquiry.last()
	for ; last != nil; last = last.of {
		if succeeds(last.label, label) {
			return true
		}
	}
	return len(r.inquiry.questions) == 0 && (label == "1" || label == "1.1" || label == "0" || label == "1a")
}

// worded takes a question without a number: it is given one.
func (r *reader) worded(l *line) {
	named := l.match.Of("paper")+l.match.Of("askers") != ""
	if !named && (r.state == inAnswer || r.state == inQuestion && r.inquiry.number != "") {
		r.running(l)
		return
	}
	number := l.match.Of("paper")
	if number != "" && len(r.inquiry.answers) > 0 {
		r.beginLike(l)
	}
	label := numbered(len(r.inquiry.questions) + 1)
	r.put(l, label)
	if words := l.match.Of("askers"); words != "" {
		r.askers(words)
	}
	switch {
	case number == "":
	case r.inquiry.number == "":
		r.inquiry.number = number
	default:
		q := r.inquiry.last()
		q.remarks = append(q.remarks, l.remark("Diese Frage trägt die Nummer %s.", "This question has the number %s.", number))
	}
	from := 0
	if l.match.Of("askers") != "" {
		from = strings.Index(l.Plain, ": ") + 2
	}
	text, words := l.text(from), l.words(from)
	if tail := "\\[" + number + "\\]"; number != "" && strings.HasSuffix(text, tail) {
		text, words = strings.TrimSuffix(text, tail), strings.TrimSuffix(words, "["+number+"]")
	}
	r.sink.add(strings.TrimSpace(text), strings.TrimSpace(words), l.First)
	r.place(l, r.as, strings.TrimSpace(l.Plain[:from]+" "+number))
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

// numberless takes a question without a number and gives it one.
func (r *reader) numberless(l *line) {
	label := numbered(len(r.inquiry.questions) + 1)
	r.put(l, label)
	q := r.inquiry.last()
	q.remarks = append(q.remarks, l.remark("Im Papier hat diese Frage keine Nummer.", "In the paper this question has no number."))
	r.sink.add(strings.TrimPrefix(l.Text, "- "), l.Plain, l.First)
	r.place(l, r.as, "")
}

// give opens an answer to some questions.
func (r *reader) give(l *line, to []string) {
	r.settleHead()
	r.dropEmpty(to)
	r.endAnswer()
	a := r.inquiry.given(to)
	if a == nil {
		a = &answer{to: slices.Clone(to), text: newPassage(), first: l.First}
		r.inquiry.answers = append(r.inquiry.answers, a)
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
	r.add(l, l.match.End)
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
		r.fromHead(l.match)
		r.place(l, "head", l.Plain)
		r.signing = true
	default:
		r.running(l)
	}
}

// addOr adds the words behind a label, or places the label alone.
func (r *reader) addOr(l *line) {
	if who := l.match.Of("answerer"); who != "" && strings.Contains(l.Plain[:l.match.End], "[") {
		r.add(l, strings.Index(l.Plain, "["))
		return
	}
	if l.match.End == len(l.Plain) {
		r.place(l, r.as, l.Plain)
		return
	}
	r.add(l, l.match.End)
}

// reply takes the heading of the part with the answers.
func (r *reader) reply(l *line) {
	r.pending = nil
	r.replyHeading = true
	r.inquiry.replies = true
	lines := append([]string{l.Plain}, r.following()...)
	n, m := window(lines, r.forms.reply.whole)
	if n == 0 {
		n, m = 1, l.match
	}
	r.fromHead(m)
	r.signing = true
	r.place(l, "head", l.Plain)
	r.alsoHead(n - 1)
	if r.headGoesOn() {
		r.state, r.head = inHead, head{}
		return
	}
	r.into(inStatement, &r.inquiry.statement, "statement")
}

// headGoesOn reports whether lines of a head follow: whose inquiry is answered, and its number.
func (r *reader) headGoesOn() bool {
	_, m := window(r.following(), r.forms.head.whole)
	return m != nil && m.Of("askers")+m.Of("groups")+m.Of("paper")+m.Of("own") != ""
}

// joint takes the sentence that announces a joint answer.
func (r *reader) joint(l *line) {
	to := numbers(l.match)
	if r.state == inAnswer && r.open != nil && r.open.text.empty() && covers(r.open.to, to) {
		to = r.open.to
	} else {
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

// covers reports whether two lists of labels are the same.
func covers(a, b []string) bool { return strings.Join(a, " ") == strings.Join(b, " ") }

// running takes text without a label.
func (r *reader) running(l *line) {
	if r.layout.unnumbered && r.unnumbered(l) && r.followedByReply(r.at) && r.repeatsUnnumbered(l) == "" {
		r.numberless(l)
		return
	}
	if label := r.repeatsUnnumbered(l); label != "" {
		r.put(l, label)
		r.add(l, 0)
		return
	}
	if label := r.numberedBelow(l); label != "" {
		r.put(l, label)
		q := r.inquiry.last()
		q.remarks = append(q.remarks, l.remark("Die Nummer dieser Frage steht erst über ihrer Antwort.", "The number of this question stands only above its answer."))
		r.sink.add(strings.TrimPrefix(l.Text, "- "), l.Plain, l.First)
		r.place(l, r.as, "")
		return
	}
	switch r.state {
	case inHead:
		r.settleHead()
		r.into(inPreamble, &r.inquiry.preamble, "preamble")
		r.add(l, 0)
	case inPreamble, inList:
		if r.layout.unnumbered && r.askedFor && r.unnumbered(l) {
			r.numberless(l)
			return
		}
		r.add(l, 0)
	case inQuestion:
		if r.sink == nil {
			r.give(l, r.group)
			r.add(l, 0)
			return
		}
		if r.layout.unnumbered && r.askedFor && r.unnumbered(l) {
			r.numberless(l)
			return
		}
		if r.asks(l) {
			r.add(l, 0)
			return
		}
		r.giveHere(l)
		r.add(l, 0)
	case inStatement:
		if r.layout.whole && r.replyHeading && len(r.inquiry.questions) > 0 {
			r.give(l, topLabels(r.inquiry.questions))
		}
		r.add(l, 0)
	case inAnswer:
		if label := r.below(l); label != "" {
			r.put(l, label)
			r.sink.add(strings.TrimPrefix(l.Text, "- "), l.Plain, l.First)
			r.place(l, r.as, "")
			return
		}
		r.add(l, 0)
	default:
		r.add(l, 0)
	}
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
	n := 1
	for r.at+n < len(r.lines) && r.unnumbered(r.lines[r.at+n]) {
		n++
	}
	if r.at+n >= len(r.lines) || r.lines[r.at+n].mark != answerMark {
		return ""
	}
	to := numbers(r.lines[r.at+n].match)
	if len(to) < n || to[0][0] > '9' || r.inquiry.find(to[len(to)-n]) != nil {
		return ""
	}
	return to[len(to)-n]
}

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

// below returns the number of the question that stands without one below the label of its answer.
func (r *reader) below(l *line) string {
	if r.open == nil || !r.open.text.empty() || !strings.HasSuffix(l.Plain, "?") {
		return ""
	}
	for _, label := range r.open.to {
		q := r.inquiry.find(label)
		if q == nil || similar(q.text.words(), l.Plain) {
			return label
		}
	}
	return ""
}

func topLabels(list []*question) (labels []string) {
	for _, q := range list {
		labels = append(labels, q.label)
	}
	return labels
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
	last := strings.TrimRight(said, " \"“”«»)")
	switch {
	case strings.HasSuffix(last, "?"):
		return strings.HasPrefix(l.Plain, "(") || strings.HasSuffix(l.Plain, "?") || r.forms.more.start(l.Plain) != nil
	case strings.HasSuffix(last, "."), strings.HasSuffix(last, "!"):
		return strings.HasSuffix(l.Plain, "?") && l.Kind != paper.Item
	}
	return true
}
