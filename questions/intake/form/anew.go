package form

import (
	"slices"
	"strings"

	"quaestor/questions/intake/paper"
)

// maxHeadLines is how many paragraphs of a head are looked through for what it is the head of.
const maxHeadLines = 12

// headsAnew takes the first line of another head in the same file: that of the answer, which goes on with the inquiry, or
// that of another paper.
func (r *reader) headsAnew(l *line) bool {
	if !slices.Contains([]state{inList, inGrounds, inClosing, inAnnex, inAnswer, inSignature}, r.state) || r.minutes != nil || len(r.inquiry.questions) == 0 {
		return false
	}
	formed, numbered := r.headsPaper(l)
	if !formed || !numbered && r.state != inClosing {
		return false
	}
	replies, same := r.lookAhead()
	if !numbered && !replies {
		return false
	}
	if !same && !(replies && len(r.inquiry.answers) == 0) {
		r.begin(l.First)
	}
	r.endAnswer()
	r.pending, r.resume, r.head = nil, nil, head{}
	r.state = inHead
	r.inquiry.replies = replies
	return r.headForm(l)
}

// headsPaper reports whether all columns of a paragraph have forms of a head, and whether one gives the number of a paper.
func (r *reader) headsPaper(l *line) (formed, numbered bool) {
	if l.Kind != paper.Running && l.Kind != paper.Heading || len(l.Plain) > maxHeading || l.mark != plain && l.mark != numberMark {
		return false, false
	}
	for _, part := range r.columns(l) {
		m := r.forms.head.Whole(part)
		if m == nil {
			return false, false
		}
		numbered = numbered || m.Of("paper") != ""
	}
	return true, numbered
}

// lookAhead reads what a head in the middle of a file is: that of an answer, and whether it names the paper read so far.
func (r *reader) lookAhead() (replies, same bool) {
	for _, l := range r.lines[r.at:min(r.at+maxHeadLines, len(r.lines))] {
		if slices.Contains([]mark{askedMark, preambleMark, statementMark, askMark, openMark, wordedMark, jointMark}, l.mark) {
			return replies, same
		}
		for _, part := range append(r.columns(l), l.Plain) {
			replies = replies || r.forms.reply.Whole(part) != nil
			if m := r.forms.head.Whole(part); m != nil {
				same = same || m.Of("paper") != "" && m.Of("paper") == r.inquiry.number
			}
		}
	}
	return replies, same
}

// repeats reports whether a paragraph of a preamble was printed before, above the questions.
func (p *passage) repeats(l *line) bool {
	for _, one := range p.plain[p.spelt:] {
		if p.said == nil {
			p.said = map[string]bool{}
		}
		p.said[letters(one)] = true
	}
	p.spelt = len(p.plain)
	return p.said[letters(l.Plain)]
}

// nameWords reports whether a paragraph may be the name of somebody who signs, or what stands beside one.
func nameWords(l *line) bool {
	return l.mark == plain && l.Kind == paper.Running && len(l.Plain) <= 100 && !strings.ContainsAny(l.Plain, "?!:;") &&
		(!strings.HasSuffix(l.Plain, ".") || hasDegree(l.Plain)) && !strings.HasSuffix(l.Plain, ",")
}

// hasDegree reports whether a name ends with a degree: "Anna Muster, LL.M."
func hasDegree(name string) bool {
	_, degree, found := strings.Cut(name, ", ")
	return found && strings.Count(degree, ".") > 1 && !strings.Contains(degree, " ")
}
