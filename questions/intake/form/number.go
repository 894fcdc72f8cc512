package form

import (
	"slices"
	"strconv"
	"strings"

	"quaestor/templates/wording"
)

// number takes a paragraph that begins with a number: a question, a part of one, an answer, or running text.
func (r *reader) number(l *line) {
	label, part := l.match.Number(), false
	if label[0] >= 'a' {
		label, part = r.partLabel(label), !r.layout.lettered
	}
	known := r.inquiry.find(label)
	rest := l.words(l.match.End)
	several, end := wording.Labels(l.Plain)
	several = l.match.Inside(several)
	switch {
	case label == "", r.enumerates(l):
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
		r.putWords(l, label)
	case known != nil && similar(known.text.words(), rest) && (r.questionWords(rest) || !r.questionWords(known.text.words())):
		r.repeated = true
		r.putWords(l, label)
	case known != nil && !part && r.answerable(known) && (r.sign == 0 || r.sign == signOf(l)):
		r.giveNumbered(l, label)
	case known == nil && !part && (slices.Contains(r.group, label) || r.resume != nil && slices.Contains(r.resume.to, label) ||
		r.open != nil && r.open.text.empty() && slices.Contains(r.open.to, label)):
		r.putWords(l, label)
	case known == nil && !part && !r.layout.named && r.follows(label) && (r.asking(l) || r.partFollows() || r.state != inAnswer && r.state != inStatement),
		known == nil && !part && !r.layout.named && r.jumps(label) && strings.Contains(rest, "?"):
		r.putWords(l, label)
	default:
		r.running(l)
	}
}

// giveNumbered takes the answer to a question with its number, or to those of its parts that are named behind it: "(4) (a) and
// (b)".
func (r *reader) giveNumbered(l *line, label string) {
	r.sign = signOf(l)
	start := l.match.End + len(l.Plain[l.match.End:]) - len(l.words(l.match.End))
	parts, length := wording.Labels(l.Plain[start:])
	for i, own := range parts {
		parts[i] = label + own
	}
	if len(parts) < 2 || slices.ContainsFunc(parts, func(part string) bool { return r.inquiry.find(part) == nil }) {
		r.give(l, []string{label})
		r.add(l, l.match.End)
		return
	}
	if len(parts) == len(r.inquiry.find(label).parts) {
		parts = []string{label}
	}
	r.give(l, parts)
	r.add(l, start+length+len(l.Plain[start+length:])-len(strings.TrimLeft(l.Plain[start+length:], ".): ")))
}

// signOf returns the bracket that a number begins with, else a digit for all of them: lists in answers have other signs than
// the answers.
func signOf(l *line) byte {
	if l.Plain[0] == '(' {
		return '('
	}
	return '1'
}

// headsSection reports whether a number is that of a heading above questions 2.1, 2.2.
func (r *reader) headsSection(l *line, label string) bool {
	if label[0] >= 'a' || strings.Contains(label, ".") || r.asking(l) || len(l.Plain) > maxHeading || r.at+1 >= len(r.lines) || strings.HasSuffix(l.Plain, ".") {
		return false
	}
	next := r.lines[r.at+1]
	return next.mark == numberMark && strings.HasPrefix(next.match.Number(), label+".")
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

// partFollows reports whether the next paragraph is the first part of a question.
func (r *reader) partFollows() bool { return r.at+1 < len(r.lines) && r.lines[r.at+1].own() == "a" }

// partLabel returns the whole label of a part: "3a" for a) behind question 3, "3b" for b) behind "3. a)".
func (r *reader) partLabel(own string) string {
	q := r.around(own)
	switch {
	case r.layout.lettered:
		return own
	case q == nil:
		return ""
	}
	if before := strings.TrimRight(q.label, letterLabels); q.of == nil && before != q.label && !nests(q.label[len(before):], own) {
		return before + own
	}
	return q.label + own
}

// letterLabels are the letters that number parts.
const letterLabels = "abcdefghijklmnopqrstuvwxyz"

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

// nests reports whether a part is one of another part, not its neighbour: (i) or aa) below a), but not i) behind h).
func nests(around, own string) bool {
	if !roman(own) {
		return len(own) == 2 && len(around) == 1
	}
	return !roman(around) && !(around == "h" && own == "i")
}

// answerable reports whether a number alone may stand before the answer to a question: behind a list, in its order.
func (r *reader) answerable(q *question) bool {
	return r.layout.reply >= 0 && r.at > r.layout.reply && len(r.pending) == 0 && r.inquiry.next() == q && !r.repeated && !r.answeredBelow(q.label)
}

// answeredBelow reports whether an answer to a question has a label of its own further down: "Zu Frage 4".
func (r *reader) answeredBelow(label string) bool {
	return slices.ContainsFunc(r.lines[min(r.at, r.layout.end):r.layout.end], func(l *line) bool {
		return (l.mark == answerMark || l.mark == jointMark) && slices.Contains(numbers(l.match), label)
	})
}

// follows reports whether a number is the next of those of questions.
func (r *reader) follows(label string) bool {
	last := r.inquiry.last()
	if r.layout.lettered {
		return last == nil && label == "a" || last != nil && label[0] == last.label[0]+1
	}
	for ; last != nil; last = last.of {
		if succeeds(last.label, label) {
			return true
		}
	}
	if l := strings.TrimLeft(label, "IVX."); l != label && l == "1" {
		return true // in the next part of the paper
	}
	return len(r.inquiry.questions) == 0 && (label == "1" || label == "1.1" || label == "0" || label == "1a")
}

// widestJump is how far the number of a question may be from that of another before it.
const widestJump = 5

// jumps reports whether a number may be that of a question put out of order, as questions are that are answered together.
func (r *reader) jumps(label string) bool {
	n, err := strconv.Atoi(label)
	if err != nil || r.state != inQuestion && r.state != inAnswer {
		return false
	}
	highest := 0
	for _, q := range r.inquiry.questions {
		if one, err := strconv.Atoi(q.label); err == nil {
			highest = max(highest, one)
		}
	}
	return highest > 0 && n > 0 && n <= highest+widestJump
}
