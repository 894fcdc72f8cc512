// Package form recognises in the paragraphs of a paper what they are: head, preamble, questions, answers, debate,
// decision, signatures. What a parliament's papers look like is data of its profile. [Recognise] is all there is to it.
package form

import (
	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
)

// A Draft is what a paper became: records that are not tied yet. Every paragraph of the paper is Placed or Unplaced.
type Draft struct {
	Paper     *paper.Paper
	Language  lang.Tag
	Inquiry   []*questions.Inquiry // a paper may hold several; numbers make them one when they are the same
	Sitting   *questions.Sitting   // nil unless the paper is minutes
	Register  incidents.Register
	Incidents []*incidents.Incident // figures and events found in the text
	About     string                // title of the incident that a head names; "" if none does

	Remarks  map[any][]Remark // by pointer to the field or mapping: guesses, for the comments in the YAML
	Placed   []Placed
	Unplaced []int        // indexes of paragraphs of which nothing is known
	Changed  []Normalised // what is written otherwise than it was printed
}

// A Remark is a guess that a person should look at.
type Remark struct {
	Text lang.Text
	Line int // index of the line that it is about
}

// A Placed says what became of a paragraph, or of a part of one: a paragraph may have several. One that is Unplaced as well
// has words of which nothing is known.
type Placed struct {
	Paragraph int
	As        string // "question 5", "head", "decision" …
	Form      string // its words that stand in no text of a record, for the printed form gives them: "Frage 5:"
}

// A Normalised is a change of what was printed: "Frage 5." to "Frage 5:". Words for which a record has no place are changed to
// nothing.
type Normalised struct {
	Line     int
	From, To string
}

// Recognise reads a paper in the way of a profile.
func Recognise(p *paper.Paper, profile *templates.Profile) *Draft {
	r := newReader(p, profile)
	r.plan()
	for r.at = 0; r.at < len(r.lines); r.at++ {
		r.take(r.lines[r.at])
	}
	return r.finish()
}
