package form

import (
	"slices"
	"strings"

	"quaestor/questions/intake/paper"
)

// A layout is what has to be known of a whole paper before its parts can be told.
type layout struct {
	replied    bool // it gives answers
	reply      int  // index of the paragraph from which answers to the list of questions before it are given; -1 if there is none
	whole      bool // no numbers stand in the part with the answers: there is one to all questions
	unnumbered bool // no question has a number
	lettered   bool // questions have letters for numbers: a), b)
	bare       bool // nothing but its mark tells a question
	collection bool // many ask, each above a question
	answering  bool // questions are named above answers and not printed: "Frage 6:"
	letter     bool // it is one, with a letterhead
	replies    bool // answers stand somewhere, besides those that may follow single questions
	several    bool // it has several headings of answers
	named      bool // questions are called that: numbers alone are none
	minutes    bool
	record     bool            // they record nobody's speech
	matters    []int           // indexes of the paragraphs that begin another inquiry of a list
	end        int             // index behind the last paragraph of the part that is being read
	sections   map[string]bool // letters of headings among questions that are printed twice
	told       map[string]bool // of those that were read
	ending     string          // what most labels of questions end with: "Frage 5:"
}

// plan looks through the marks of all paragraphs.
func (r *reader) plan() {
	r.findMatters()
	if len(r.layout.matters) == 0 {
		r.findAskers()
	}
	r.findParts()
	count := map[mark]int{}
	for _, l := range r.lines {
		count[l.mark]++
	}
	r.layout.named = r.called(count[askedMark])
	r.layout.ending = r.labelEnding()
	r.layout.answering = r.namesOnly()
	r.layout.letter = slices.ContainsFunc(r.lines, func(l *line) bool {
		return l.mark == greetMark || l.mark == openMark && l.match.Of("title") != ""
	})
	r.layout.minutes = count[beginMark]+count[endMark]+count[decisionMark]+count[rolesMark] > 0 || count[speakerMark] > 0 && count[reportMark] > 0
	r.layout.record = count[decisionMark]+count[rolesMark]+count[speakerMark]+count[reportMark]+count[askedMark]+count[askMark]+count[replyMark]+count[wordedMark] == 0 && r.findRecord()
	r.layout.minutes = r.layout.minutes || r.layout.record
	if r.layout.minutes {
		r.minutes = newMinutes()
	}
	r.layout.unnumbered = !r.layout.collection && !r.someNumber()
	r.layout.lettered = r.layout.unnumbered && !slices.ContainsFunc(r.lines, numbersAnswer) && slices.ContainsFunc(r.lines, func(l *line) bool { return l.own() == "a" && r.asking(l) })
	r.layout.unnumbered = r.layout.unnumbered && !r.layout.lettered
	r.findSections()
	r.layout.several = count[replyMark]+count[openMark] > 1
	r.layout.replies = count[answerMark]+count[jointMark]+count[bareMark]+count[openMark] > 0 || r.layout.minutes
	r.planReply(0)
	r.layout.replied = r.layout.reply >= 0 || count[answerMark]+count[jointMark]+count[bareMark]+count[openMark] > 0 ||
		r.layout.minutes || count[wordedMark] > 0 || r.headReplies() || r.interleaved()
	r.layout.bare = r.layout.unnumbered && r.layout.replied && r.layout.reply < 0 && !r.layout.minutes &&
		count[askMark]+count[wordedMark]+count[askedMark]+count[answerMark]+count[jointMark] == 0
}

// someNumber reports whether a question has a number.
func (r *reader) someNumber() bool {
	return slices.ContainsFunc(r.lines, func(l *line) bool { return r.putting(l) != "" })
}

// called reports whether questions are called that, as so many are: more than an annex may repeat of numbered ones.
func (r *reader) called(asked int) bool {
	numbers := 0
	for _, l := range r.lines {
		if l.mark == numberMark && r.putting(l) != "" {
			numbers++
		}
	}
	return asked > 0 && 2*asked >= numbers
}

// namesOnly reports whether an answer names questions above what it says to them, and prints none of them.
func (r *reader) namesOnly() bool {
	found := false
	for i, l := range r.lines {
		if l.mark != askedMark {
			continue
		}
		rest := l.words(l.match.End)
		if rest == "" && i+1 < len(r.lines) {
			rest = r.lines[i+1].Plain
		}
		if strings.Contains(rest, "?") || r.forms.asking.Start(rest) != nil {
			return false
		}
		found = true
	}
	return found && slices.ContainsFunc(r.lines, func(l *line) bool { return l.mark == openMark })
}

// numbersAnswer reports whether a paragraph is the label of an answer with a number: "Zu Frage 3:".
func numbersAnswer(l *line) bool {
	if l.mark != answerMark {
		return false
	}
	list := numbers(l.match)
	return len(list) > 0 && list[0][0] < 'a'
}

// planReply finds where the answers begin in the part from a paragraph up to the next matter of a list.
func (r *reader) planReply(from int) {
	r.layout.end = min(r.nextMatter(from+1), r.matterEnd(from))
	if part := r.lines[from:r.layout.end]; len(part) < len(r.lines) && len(r.layout.matters) == 0 {
		r.layout.unnumbered = !r.layout.collection && !r.layout.lettered && !slices.ContainsFunc(part, func(l *line) bool { return r.putting(l) != "" })
	}
	r.layout.reply = r.replyAt(from)
	r.layout.whole = r.layout.reply >= 0 && r.nextNumber(r.layout.reply+1) == ""
}

// matterEnd returns where another matter begins behind the answers to one.
func (r *reader) matterEnd(from int) int {
	answered, said := false, false
	for i := from + 1; i < len(r.lines); i++ {
		l := r.lines[i]
		switch {
		case answered && r.opensMatter(l), said && r.layout.several && r.givesNumber(l):
			return i
		case slices.Contains([]mark{replyMark, bareMark, openMark, jointMark, answerMark}, l.mark):
			answered = true
		}
		said = said || answered && len(l.Plain) > maxHeading/4 && strings.HasSuffix(l.Plain, ".")
	}
	return len(r.lines)
}

// replyAt finds where answers begin behind a list of questions: at a heading or formula behind which the numbers begin
// anew, or none follow.
func (r *reader) replyAt(from int) int {
	if r.layout.collection {
		return -1
	}
	var before []string
	asked := false
	labels, mixed := r.bareLabels(), r.interleaved()
	for i := from; i < r.layout.end; i++ {
		l := r.lines[i]
		if l.mark == decisionMark { // the next item of the agenda asks anew
			before, asked = nil, false
		}
		asked = asked || l.mark == askMark
		if label := r.putting(l); label != "" {
			before = append(before, label)
		} else if r.layout.unnumbered && (asked || i > 0 && r.followedByReply(i)) && r.unnumbered(l) {
			before = append(before, "1")
		}
		if len(before) == 0 || !slices.Contains([]mark{replyMark, bareMark, openMark, statementMark}, l.mark) ||
			l.mark == bareMark && (labels || l.voice != nil || l.match.End < len(l.Plain)) ||
			l.mark == openMark && mixed && !strings.HasSuffix(l.Plain, ":") {
			continue
		}
		if next := r.nextNumber(i + 1); next == "" || slices.Contains(before, next) {
			return i
		}
	}
	return -1
}

// bareLabels reports whether "Antwort:" stands before several answers, and is no heading of all of them.
func (r *reader) bareLabels() bool {
	n := 0
	for _, l := range r.lines {
		if l.mark == bareMark {
			n++
		}
	}
	return n > 1
}

// putting returns the number of the question that a paragraph seems to put, "" if it puts none.
func (r *reader) putting(l *line) string {
	switch {
	case l.mark == askedMark, l.mark == numberMark && r.counts(l.match.Number()) && r.asking(l):
		return l.match.Number()
	case l.mark == wordedMark:
		return "1"
	}
	return ""
}

// counts reports whether a label can be that of a question, and is not that of a part of one.
func (r *reader) counts(label string) bool { return label[0] < 'a' || r.layout.lettered }

// followedByReply reports whether the next paragraph is a heading of answers, other questions without numbers aside.
func (r *reader) followedByReply(i int) bool {
	for i+1 < len(r.lines) && r.unnumbered(r.lines[i+1]) {
		i++
	}
	return i+1 < len(r.lines) && (r.lines[i+1].mark == replyMark || r.lines[i+1].mark == bareMark)
}

// unnumbered reports whether a paragraph is a question without a number.
func (r *reader) unnumbered(l *line) bool {
	return l.mark == plain && (l.Kind == paper.Running || l.Kind == paper.Item) && strings.HasSuffix(strings.TrimRight(l.Plain, " )\"“”"), "?")
}

// asking reports whether the words behind a number are a question.
func (r *reader) asking(l *line) bool { return r.questionWords(l.words(l.match.End)) }

// questionWords reports whether words are a question, with or without its mark.
func (r *reader) questionWords(words string) bool {
	return strings.Contains(words, "?") || r.forms.asking.Start(words) != nil
}

// nextNumber returns the first number that stands before a question or an answer from a paragraph on.
func (r *reader) nextNumber(from int) string {
	for _, l := range r.lines[min(from, r.layout.end):r.layout.end] {
		switch l.mark {
		case askedMark, answerMark, jointMark, numberMark:
			if list := numbers(l.match); len(list) > 0 && r.counts(list[0]) {
				return list[0]
			}
		}
	}
	return ""
}

// headReplies reports whether the head says that this is an answer.
func (r *reader) headReplies() bool {
	for _, l := range r.lines {
		switch l.mark {
		case replyMark, statementMark, openMark:
			return true
		case askedMark, askMark, preambleMark:
			if l.mark != preambleMark {
				return false
			}
		}
	}
	return false
}

// interleaved reports whether most questions have a paragraph without a mark, which does not ask, behind them.
func (r *reader) interleaved() bool {
	followed, all := 0, 0
	for i, l := range r.lines {
		if r.putting(l) == "" {
			continue
		}
		all++
		if i+1 < len(r.lines) && r.lines[i+1].mark == plain && !strings.HasSuffix(r.lines[i+1].Plain, "?") && r.lines[i+1].Kind != paper.Item {
			followed++
		}
	}
	return all > 1 && followed*2 > all
}

// labelEnding returns what most labels of questions end with, the first of those that are as frequent.
func (r *reader) labelEnding() (best string) {
	count := map[string]int{}
	for _, l := range r.lines {
		if l.mark != askedMark {
			continue
		}
		printed := strings.TrimSpace(l.Plain[:l.match.End])
		ending := printed[len(strings.TrimRight(printed, labelEnds)):]
		if count[ending]++; count[ending] > count[best] {
			best = ending
		}
	}
	return best
}
