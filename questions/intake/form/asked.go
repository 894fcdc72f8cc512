package form

import (
	"strings"

	"quaestor/incidents"
)

// An asked is an inquiry while it is read.
type asked struct {
	number, kind, title string
	incident            string // title of the one that the head names
	askers              []incidents.Name
	addressee           incidents.Name
	dates               map[string]incidents.Date // by what the forms call them: tabled, answered, forwarded, due, printed, issued
	preamble            passage
	statement           passage
	grounds             passage
	closing             passage
	questions           []*question
	labelled            map[string]*question // questions and their parts by their whole labels
	answers             []*answer
	answered            map[string]*answer  // answers by the labels of their questions
	remarks             map[string][]Remark // by the field they are about
	first               int                 // index of the first line
	by                  incidents.Name      // who signed the answer
	guessed             []int               // indexes of paragraphs that are taken for the title
	headed              []string            // letters of what stands in the head without a form
	answering           bool                // that head stood above the questions
	replies             bool                // its head says that it is an answer
}

func newAsked(first int) *asked {
	return &asked{first: first, preamble: newPassage(), statement: newPassage(), grounds: newPassage(), closing: newPassage(),
		dates: map[string]incidents.Date{}, remarks: map[string][]Remark{}, labelled: map[string]*question{}, answered: map[string]*answer{}}
}

// A question is one question, or a part of one, while it is read.
type question struct {
	label   string // the whole: "3a"
	own     string // what it adds to that of the question it is a part of: "a"
	text    passage
	again   passage // the same question as it is printed above its answer
	parts   []*question
	of      *question
	ifYes   string
	remarks []Remark
}

// An answer while it is read.
type answer struct {
	to      []string
	text    passage
	joint   string // the sentence that announces it, where the profile would say it otherwise
	by      incidents.Name
	remarks []Remark
	first   int // index of its first line
	turn    int // in which contribution of minutes it is given
}

// given returns the answer to some questions, nil if there is none: what is said to them later goes on with it.
func (a *asked) given(to []string) *answer { return a.answered[strings.Join(to, " ")] }

// find returns the question with a label, nil if there is none.
func (a *asked) find(label string) *question { return a.labelled[label] }

// note makes a question one that is found by its label, the first of those that have the same.
func (a *asked) note(q *question) {
	if a.labelled[q.label] == nil {
		a.labelled[q.label] = q
	}
}

// all lists the questions, each before its parts.
func (a *asked) all() (list []*question) {
	var walk func([]*question)
	walk = func(some []*question) {
		for _, q := range some {
			list = append(list, q)
			walk(q.parts)
		}
	}
	walk(a.questions)
	return list
}

// last returns the question or part that was put last, nil if there is none.
func (a *asked) last() *question {
	list := a.questions
	var q *question
	for len(list) > 0 {
		q = list[len(list)-1]
		list = q.parts
	}
	return q
}

// part adds a part of a question.
func (a *asked) part(of *question, own string) *question {
	q := &question{label: of.label + own, own: own, of: of, text: newPassage(), again: newPassage()}
	of.parts = append(of.parts, q)
	a.note(q)
	return q
}

// put adds a question. One whose label continues that of another question is a part of that one: 3a of 3, 1.1 of 1.
func (a *asked) put(label string) *question {
	q := &question{label: label, own: label, text: newPassage(), again: newPassage()}
	for stem := label[:len(label)-1]; stem != ""; stem = stem[:len(stem)-1] {
		parent := a.find(strings.TrimSuffix(stem, "."))
		if parent != nil && isPart(label[len(parent.label):]) && !roman(parent.own+label[len(parent.label):]) {
			return a.part(parent, label[len(parent.label):])
		}
	}
	a.questions = append(a.questions, q)
	a.note(q)
	return q
}

// roman reports whether letters are a small Roman number: 3bii is no part of 3bi.
func roman(letters string) bool { return strings.Trim(letters, "ivx") == "" }

// isPart reports whether what a label adds to another makes it a part: 12 is no part of 1.
func isPart(more string) bool { return more[0] == '.' || more[0] >= 'a' }
