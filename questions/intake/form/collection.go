package form

import (
	"strings"

	"quaestor/templates/wording"
)

// A collection is a paper of many questions, each with the name of who asks it above: every asker's is an inquiry of its
// own, unless it is answered together with the one before it.

// maxAsker is how many paragraphs the name of one who asks may take, in narrow columns.
const maxAsker = 8

// findAskers marks the names above the questions of a collection, and the contents before the first of them.
func (r *reader) findAskers() {
	if !r.collects() {
		return
	}
	first := -1
	for i := 0; i < len(r.lines); i++ {
		n, m := r.askerAt(i)
		if n == 0 {
			continue
		}
		r.lines[i].mark, r.lines[i].match = askerMark, m
		for _, l := range r.lines[i+1 : i+n] {
			l.mark, l.match = goesOnMark, m
		}
		if i > 0 && r.lines[i-1].mark == annexMark {
			r.lines[i-1].mark = contentsMark // the annex that the question is printed as
		}
		if first < 0 {
			first = i
		}
		i += n - 1
	}
	if r.layout.collection = first >= 0; r.layout.collection {
		r.findContents(first)
	}
}

// collects reports whether a paper is a collection: it has headings of departments, or numbers stand before names.
func (r *reader) collects() bool {
	for i, l := range r.lines {
		if l.mark == portfolioMark {
			return true
		}
		if l.mark == numberMark || l.mark == replyMark || l.mark == bareMark {
			if n, m := r.askerAt(i); n > 0 && len(numbers(m)) > 0 {
				return true
			}
		}
	}
	return false
}

// askerAt returns how many paragraphs from one on are the name of one who asks; the question may stand behind it in the last.
func (r *reader) askerAt(i int) (n int, m *wording.Match) {
	if mark := r.lines[i].mark; mark != plain && mark != numberMark && mark != replyMark && mark != bareMark {
		return 0, nil
	}
	text := r.lines[i].Plain
	if m := r.forms.asker.Start(text); m != nil {
		return 1, m
	}
	for n = 1; n < maxAsker && i+n < len(r.lines) && narrow(r.lines[i+n-1].Plain); n++ {
		next := r.lines[i+n].Plain
		text = joinLines(text, next)
		if (narrow(next) || len(next) <= maxHeading && strings.HasSuffix(next, ":")) && strings.HasSuffix(strings.TrimRight(next, ":"), ")") {
			if m := r.forms.asker.Whole(text); m != nil {
				return n + 1, m
			}
		}
	}
	return 0, nil
}

// narrow reports whether words fit into a column of names.
func narrow(words string) bool { return len(words) < fullLine && !strings.HasSuffix(words, "?") }

// findContents marks what stands between the heading of the contents and the first question: names with numbers behind
// them. Headings right above the question belong to it.
func (r *reader) findContents(first int) {
	for first > 0 && r.lines[first-1].mark == portfolioMark {
		first--
	}
	from := 0
	for from < first && r.forms.contents.Whole(r.lines[from].Plain) == nil {
		from++
	}
	for _, l := range r.lines[from:first] {
		if l.mark == replyMark || strings.HasSuffix(l.Plain, "?") {
			return
		}
		l.mark = contentsMark
	}
}

// takeAsker takes the name of who puts the question below. What is not answered yet is answered together with it.
func (r *reader) takeAsker(l *line) {
	r.settleHead()
	if len(r.pending) == 0 && len(r.inquiry.questions) > 0 {
		r.beginLike(l)
	}
	a := r.inquiry
	if r.portfolio != "" {
		a.addressee = r.portfolio
	}
	m := l.match
	if words := m.Of("groups"); words != "" {
		r.askers(m.Of("askers") + " (" + words + ")")
	} else {
		r.askers(m.Of("askers"))
	}
	if words := m.Of("answerer"); words != "" {
		a.by = r.reg.person(r.named(words))
	}
	if words := m.Of("paper"); words != "" {
		r.papers(paperNumber(words))
	}
	r.put(l, r.collected(m))
	if list := numbers(m); len(list) > 1 {
		r.group = list[1:]
	}
	r.placeAsker(l, m)
}

// putsNext puts the next of the questions whose numbers stand together in the line that names who asks them.
func (r *reader) putsNext(l *line) bool {
	if !r.layout.collection || len(r.group) == 0 || !r.unnumbered(l) || len(r.pending) == 0 || r.sink.empty() {
		return false
	}
	label := r.group[0]
	r.group = r.group[1:]
	r.put(l, label)
	r.add(l, 0)
	return true
}

// collected returns the printed number of a question, or that which it has in the order of the collection.
func (r *reader) collected(m *wording.Match) string {
	if list := numbers(m); len(list) > 0 {
		return list[0]
	}
	n := 1
	for _, a := range r.asked {
		n += len(a.questions)
	}
	return numbered(n)
}

// placeAsker places the paragraphs of a name, and gives the words behind it to the question.
func (r *reader) placeAsker(l *line, m *wording.Match) {
	if r.at+1 < len(r.lines) && r.lines[r.at+1].mark == goesOnMark {
		r.place(l, "head", l.Plain)
		for r.at+1 < len(r.lines) && r.lines[r.at+1].mark == goesOnMark {
			r.alsoHead(1)
		}
		return
	}
	if m.End == len(l.Plain) {
		r.place(l, "head", l.Plain)
		return
	}
	r.add(l, m.End)
}

// takePortfolio takes the heading above the questions to one department.
func (r *reader) takePortfolio(l *line) {
	r.settleHead()
	r.endAnswer()
	r.pending = nil
	words := l.match.Of("addressee")
	r.state, r.sink = inList, nil
	r.place(l, "head", l.Plain)
	for r.at+1 < len(r.lines) && !r.lines[r.at+1].Gap && r.lines[r.at+1].mark == plain && r.headsOnly(r.lines[r.at+1]) {
		words += " " + r.lines[r.at+1].Plain
		r.alsoHead(1)
	}
	r.portfolio = r.reg.body(nominative(l.match.Before("addressee"), words))
}
