package form

import (
	"slices"
	"strings"

	"quaestor/internal/lang"
	"quaestor/questions/intake/paper"
)

// take reads one paragraph in the state that the paper is in.
func (r *reader) take(l *line) {
	switch {
	case l.Kind == paper.FrontMatter:
		r.place(l, "front matter", l.Plain)
	case l.Kind == paper.Footnote:
		r.footnote(l)
	case l.Kind == paper.Heading && r.at+1 < len(r.lines) && r.lines[r.at+1].Kind == paper.Footnote:
		r.place(l, "notes", l.Plain)
		r.leaveOut(l.Plain)
	case l.mark == contentsMark:
		r.place(l, "contents", l.Plain)
		r.leaveOut(l.Plain)
	case l.mark == askerMark:
		r.takeAsker(l)
	case l.mark == portfolioMark && r.layout.collection:
		r.takePortfolio(l)
	case r.minutes != nil && r.takeMinutes(l):
	case r.beginsMatter(l), r.state == inHead && r.headForm(l), r.headsAnew(l), r.headsMatter(l):
	case r.signerLine(l), r.signatureHere(l), r.dateLine(l):
	default:
		r.takeMark(l)
	}
}

func (r *reader) takeMark(l *line) {
	switch l.mark {
	case askedMark:
		r.question(l)
	case numberMark:
		r.number(l)
	case wordedMark:
		r.worded(l)
	case answerMark:
		r.answer(l)
	case bareMark, replyMark:
		r.bare(l)
	case jointMark:
		r.joint(l)
	case groupMark:
		r.grouped(l)
	case imprintMark:
		r.fromHead(l.match)
		r.place(l, "imprint", l.Plain)
	case placeMark:
		r.signs(l)
	default:
		r.takeHeading(l)
	}
}

// takeHeading takes headings and formulas, and what has no mark.
func (r *reader) takeHeading(l *line) {
	a := r.inquiry
	switch l.mark {
	case preambleMark:
		r.fromHead(l.match)
		r.heading(l, inPreamble, &a.preamble, "preamble")
	case statementMark:
		a.addressee = r.addressed(l)
		r.heading(l, inStatement, &a.statement, "statement")
	case groundsMark:
		r.grounds(l)
	case askMark:
		r.formula(l, inPreamble, &a.preamble, "preamble")
	case openMark:
		r.opens(l)
	case closeMark:
		r.closes(l)
	case annexMark:
		r.annex(l)
	case greetMark:
		r.greets(l)
	default:
		r.running(l)
	}
}

// heading takes a heading, which the profile prints again, and the text that follows it on its line.
func (r *reader) heading(l *line, s state, p *passage, as string) {
	r.settleHead()
	r.endAnswer()
	r.pending = nil
	r.into(s, p, as)
	r.leaveUnnamed(l.match)
	if l.words(l.match.End) != "" {
		r.add(l, l.match.End)
		return
	}
	r.place(l, as, l.Plain)
}

// formula takes the formula before the questions. One that says more than who is asked stays a part of the preamble.
func (r *reader) formula(l *line, s state, p *passage, as string) {
	if r.state == inAnswer && !r.layout.unnumbered || r.state == inStatement || r.state == inSpeech {
		r.running(l)
		return
	}
	r.settleHead()
	r.endAnswer()
	r.inquiry.addressee = r.addressed(l)
	r.into(s, p, as)
	r.askedFor = true
	if len(l.Plain) < shortFormula && !strings.Contains(l.Plain, ". ") && strings.Trim(l.words(l.match.End), " :") == "" {
		r.leaveUnnamed(l.match)
		r.place(l, "formula", l.Plain)
		return
	}
	r.add(l, 0)
}

// shortFormula is the length of a formula, in bytes, that says nothing but that questions follow: "Vor diesem Hintergrund
// fragen wir die Landesregierung:".
const shortFormula = 100

// opens takes the formula before the answers, which stays a part of the government's words.
func (r *reader) opens(l *line) {
	if r.state == inAnswer || r.state == inSpeech || r.state == inQuestion && !r.numberFollows() {
		r.opensLate(l)
		return
	}
	r.settleHead()
	r.inquiry.replies = true
	r.fromHead(l.match)
	r.replyHeading = r.replyHeading || l.match.Of("answerer") != ""
	r.pending = nil
	r.into(inStatement, &r.inquiry.statement, "statement")
	r.add(l, 0)
}

// numberFollows reports whether the next paragraph begins with the number of a question or an answer.
func (r *reader) numberFollows() bool {
	return r.at+1 < len(r.lines) && slices.Contains([]mark{askedMark, answerMark, jointMark, numberMark}, r.lines[r.at+1].mark)
}

// opensLate takes the formula where answers were given already. A note of the house at the foot of a page says who answered
// and when; all else is part of an answer.
func (r *reader) opensLate(l *line) {
	if r.state == inQuestion && l.match.Of("answerer") != "" {
		r.fromHead(l.match)
		r.giveHere(l)
		r.place(l, r.as, l.Plain)
		return
	}
	if l.match.Of("answered") == "" || !strings.HasSuffix(l.Plain, ".") {
		r.running(l)
		return
	}
	r.fromHead(l.match)
	r.place(l, "imprint", l.Plain)
}

// closes takes the beginning of closing words behind the last answer.
func (r *reader) closes(l *line) {
	if r.state != inAnswer || r.inquiry.next() != nil {
		r.running(l)
		return
	}
	r.endAnswer()
	r.into(inClosing, &r.inquiry.closing, "closing")
	r.add(l, 0)
}

// grounds takes the heading of the grounds that those who ask give behind their questions.
func (r *reader) grounds(l *line) {
	if r.state == inAnswer {
		r.running(l)
		return
	}
	r.heading(l, inGrounds, &r.inquiry.grounds, "grounds")
}

// greets takes words of address: the text of a letter begins with them.
func (r *reader) greets(l *line) {
	if r.state == inHead {
		r.settleHead()
		r.into(inStatement, &r.inquiry.statement, "statement")
	}
	r.running(l)
}

// annex takes the heading of an annex: it belongs to what stands before it.
func (r *reader) annex(l *line) {
	switch {
	case r.state == inHead || r.state == inList || r.state == inQuestion:
		r.running(l)
		return
	case len(r.inquiry.answers) > 0:
		r.inquiry.remarks["closing"] = append(r.inquiry.remarks["closing"], l.remark("Hier steht eine Anlage des Papiers.", "Here stands an annex of the paper."))
		r.endAnswer()
		r.into(inAnnex, &r.inquiry.closing, "annex")
	}
	r.add(l, 0)
}

// jointPhrase returns the sentence by which the profile announces a joint answer.
func (r *reader) jointPhrase(to []string) string {
	text, _ := r.profile.Phrase("joint", r.and(to))
	return text
}

func (r *reader) and(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	and := " und "
	if r.tag == lang.English {
		and = " and "
	}
	return strings.Join(words[:len(words)-1], ", ") + and + words[len(words)-1]
}
