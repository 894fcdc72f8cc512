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
	t := q.tally()
	list := make([]Exchange, 0, len(q.Answers))
	for i := range q.Answers {
		a := &q.Answers[i]
		e := Exchange{Answer: a}
		t.answer(a, e.add)
		list = append(list, e)
	}
	for _, open := range t.open("", q.Questions, nil) {
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
	t := q.tally()
	for i := range q.Answers {
		t.answer(&q.Answers[i], func(Numbered) {})
	}
	return t.open("", q.Questions, nil)
}

// A tally remembers which questions of an inquiry have an answer.
type tally struct {
	all      []Numbered
	answered []bool
	index    parts
	next     int // the place in all that open has come to
}

func (q *Inquiry) tally() *tally {
	t := &tally{all: q.Outline()}
	t.answered = make([]bool, len(t.all))
	for _, n := range t.all {
		t.index.names = append(t.index.names, plainLabel(string(n.Label)))
	}
	t.index.close()
	return t
}

// answer marks the questions that an answer names, and visits them.
func (t *tally) answer(a *Answer, visit func(Numbered)) {
	for _, label := range a.To {
		if at := t.index.find(plainLabel(string(label))); at >= 0 {
			t.answered[at] = true
			visit(t.all[at])
		}
	}
}

// open appends what is open among questions, which it meets in the order of the outline.
func (t *tally) open(prefix Label, questions []Question, list []Numbered) []Numbered {
	for i := range questions {
		q := &questions[i]
		at := t.next
		before := len(list)
		t.next++
		list = t.open(prefix+q.Label, q.Parts, list)
		switch {
		case t.answered[at]:
			list = list[:before]
		case len(q.Parts) == 0, t.untouched(at+1, t.next):
			list = append(list[:before], t.all[at])
		}
	}
	return list
}

// untouched reports whether none of the questions in a stretch of the outline has an answer.
func (t *tally) untouched(from, to int) bool {
	for _, answered := range t.answered[from:to] {
		if answered {
			return false
		}
	}
	return true
}
