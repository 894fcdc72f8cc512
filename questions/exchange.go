package questions

// An Exchange is an answer with the questions it answers, in the order in which they are printed. An Exchange without
// an answer holds questions that are still open.
type Exchange struct {
	Questions []*Question
	Labels    []Label // the full labels of the questions: "3a" for part a of question 3
	Answer    *Answer
}

// Exchanges pairs questions and answers in the order of the answers; open questions follow in their own order.
// A question whose parts are answered is not open; of a question answered in part the open parts follow.
func (q *Inquiry) Exchanges() []Exchange {
	l := q.ledger()
	list := make([]Exchange, 0, len(q.Answers))
	for i := range q.Answers {
		a := &q.Answers[i]
		e := Exchange{Answer: a}
		for _, label := range a.To {
			if at := l.find(string(label)); at >= 0 {
				e.add(l.all[at])
				l.answered[at] = true
			}
		}
		list = append(list, e)
	}
	for _, open := range l.open("", q.Questions, nil) {
		e := Exchange{}
		e.add(open)
		list = append(list, e)
	}
	return list
}

func (e *Exchange) add(n Numbered) {
	e.Questions = append(e.Questions, n.Question)
	e.Labels = append(e.Labels, n.Label)
}

// Open lists the questions and sub-questions that no answer names, whatever the answer says.
func (q *Inquiry) Open() []Numbered {
	l := q.ledger()
	for _, a := range q.Answers {
		for _, label := range a.To {
			if at := l.find(string(label)); at >= 0 {
				l.answered[at] = true
			}
		}
	}
	return l.open("", q.Questions, nil)
}

// A ledger remembers which questions of an inquiry have an answer.
type ledger struct {
	all      []Numbered
	answered []bool
	index    parts
	next     int // the place in all that open has come to
}

func (q *Inquiry) ledger() *ledger {
	l := &ledger{all: q.Outline()}
	l.answered = make([]bool, len(l.all))
	for _, n := range l.all {
		l.index.names = append(l.index.names, plainLabel(string(n.Label)))
	}
	l.index.close()
	return l
}

func (l *ledger) find(label string) int { return l.index.find(plainLabel(label)) }

// open appends what is open among questions, which it meets in the order of the outline.
func (l *ledger) open(prefix Label, questions []Question, list []Numbered) []Numbered {
	for i := range questions {
		q := &questions[i]
		at := l.next
		before := len(list)
		l.next++
		list = l.open(prefix+q.Label, q.Parts, list)
		switch {
		case l.answered[at]:
			list = list[:before]
		case len(q.Parts) == 0, l.untouched(at+1, l.next):
			list = append(list[:before], l.all[at])
		}
	}
	return list
}

// untouched reports whether none of the questions in a stretch of the outline has an answer.
func (l *ledger) untouched(from, to int) bool {
	for _, answered := range l.answered[from:to] {
		if answered {
			return false
		}
	}
	return true
}
