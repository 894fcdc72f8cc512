package form

import (
	"cmp"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/intake/paper"
)

// saying returns the remark with a text.
func (m Remark) saying(de, en string, args ...any) Remark {
	m.Text = lang.Say(de, en, args...)
	return m
}

// signsMinutes takes place, day and signatures of minutes.
func (r *reader) signsMinutes(l *line) {
	m := r.minutes
	r.settleHead()
	if m.signed == nil {
		m.signed = new(questions.Signatures)
	}
	r.endAnswer()
	switch {
	case l.mark == placeMark:
		m.signed.Place = l.match.Of("place")
		m.signed.Date, _, _ = incidents.ParseDate(l.match.Of("date"))
		r.place(l, "signatures", "")
	case l.mark == rolesMark:
		r.place(l, "signatures", l.Plain)
	case r.rolesWithNames(l):
	case m.signed.Minutes == "" && l.mark == plain:
		r.names(l)
	default:
		r.lose(l.at)
	}
	r.state = inSignature
}

// rolesWithNames takes names that stand behind the roles of those who sign, if a paragraph has nothing else.
func (r *reader) rolesWithNames(l *line) bool {
	signed := r.minutes.signed
	var labels []string
	var names [2]string
	for _, part := range r.columns(l) {
		if m := r.forms.minutes.Start(part); m != nil && part[m.End-1] == ':' {
			names[0] = strings.TrimSpace(part[m.End:])
			labels = append(labels, part[:m.End])
		} else if m := r.forms.chair.Start(part); m != nil && part[m.End-1] == ':' {
			names[1] = strings.TrimSpace(part[m.End:])
			labels = append(labels, part[:m.End])
		} else {
			return false
		}
	}
	if names[0]+names[1] == "" {
		return false
	}
	signed.Minutes, signed.Chair = cmp.Or(signed.Minutes, names[0]), cmp.Or(signed.Chair, names[1])
	r.place(l, "signatures", strings.Join(labels, " "))
	return true
}

// names takes the two names side by side below minutes: at the wide gap between them, else in the middle.
func (r *reader) names(l *line) {
	m := r.minutes
	parts := r.columns(l)
	if len(parts) != 2 {
		parts = halves(l.Plain)
		m.remarks["minutes"] = append(m.remarks["minutes"], l.remark("Zwei Namen stehen hier ohne Lücke nebeneinander; wo der eine endet, ist geraten.",
			"Two names stand side by side without a gap; where the first ends is a guess."))
	}
	m.signed.Minutes, m.signed.Chair = parts[0], parts[1]
	r.place(l, "signatures", "")
}

// halves divides two names: where the second begins with a title, else in the middle.
func halves(names string) []string {
	words := strings.Fields(names)
	half := (len(words) + 1) / 2
	for i := 2; i < len(words); i++ {
		if strings.HasSuffix(words[i], ".") && len(words[i]) > len("A.") && !strings.HasSuffix(words[i-1], ".") {
			half = i
			break
		}
	}
	return []string{strings.Join(words[:half], " "), strings.Join(words[half:], " ")}
}

// signs takes place and day below a question paper or an answer, and the names that follow.
func (r *reader) signs(l *line) {
	day, _, _ := incidents.ParseDate(l.match.Of("date"))
	if r.state == inHead || day.IsZero() {
		r.running(l)
		return
	}
	key := r.signedDate()
	if r.inquiry.dates[key].IsZero() {
		r.inquiry.dates[key] = day
	}
	r.leaveOut(l.match.Of("place"))
	r.place(l, "signature", l.Plain)
	r.at++
	r.signatures(key)
}

// signerLine takes the group and the office of who answers, below the name.
func (r *reader) signerLine(l *line) bool {
	told := r.signing
	r.signing = false
	if !told || r.inquiry.by == "" || l.mark != plain {
		return false
	}
	if m := r.forms.head.Whole(l.Plain); m != nil && m.Of("group") != "" {
		r.fromHead(m)
	} else if r.forms.office.Whole(l.Plain) != nil {
		r.reg.holds(r.inquiry.by, l.Plain)
	} else {
		return false
	}
	r.place(l, "head", l.Plain)
	r.signing = true
	return true
}

// signedDate returns which date a signature gives here: that of the question or that of the answer.
func (r *reader) signedDate() string {
	if r.layout.replied && (r.layout.reply < 0 || r.at > r.layout.reply) {
		return "answered"
	}
	return "tabled"
}

// signatures takes the names from where the reader is, and leaves it at the last.
func (r *reader) signatures(key string) {
	r.endAnswer()
	r.pending = nil
	for ; r.at < len(r.lines); r.at++ {
		l := r.lines[r.at]
		signed := []string{l.Plain}
		if m := r.forms.signature.Whole(l.Plain); m != nil {
			signed = m.Unnamed()
		} else if !nameWords(l) {
			break
		}
		for _, words := range signed {
			r.signedBy(words, key)
		}
		r.place(l, "signature", l.Plain)
	}
	r.at--
	r.into(inClosing, &r.inquiry.closing, "closing")
}

// signedBy takes the name of who signs the answer, or the office below it. Whoever signs besides and is not known is told
// as left out.
func (r *reader) signedBy(words, key string) {
	a := r.inquiry
	switch {
	case key == "answered" && a.by == "":
		a.by = r.reg.person(r.named(words))
	case key == "answered" && r.forms.office.Whole(words) != nil:
		r.reg.holds(a.by, words)
	case !r.reg.names(words):
		r.leaveOut(words)
	}
}

// signatureHere takes the signatures below a paper that gives no place: words that stand beside names, a day alone, or
// names of which one is known or has an office, at the end of a part.
func (r *reader) signatureHere(l *line) bool {
	if r.minutes != nil || r.state == inStatement && r.forms.signature.Whole(l.Plain) == nil ||
		!slices.Contains([]state{inAnswer, inList, inQuestion, inClosing, inStatement}, r.state) {
		return false
	}
	day, _, dated := incidents.ParseDate(l.Plain)
	if !r.signsOff(l, dated) {
		return false
	}
	key := r.signedDate()
	if dated {
		if r.inquiry.dates[key].IsZero() {
			r.inquiry.dates[key] = day
		}
		r.place(l, "signature", l.Plain)
		r.at++
	}
	r.signatures(key)
	return true
}

// dateLine takes a line below the text that says when the paper was tabled, answered or issued.
func (r *reader) dateLine(l *line) bool {
	if r.minutes != nil || len(l.Plain) > maxHeading || l.mark != plain || l.Kind != paper.Running {
		return false
	}
	m := r.forms.head.Whole(l.Plain)
	if m == nil || m.Of("tabled")+m.Of("answered")+m.Of("issued")+m.Of("due") == "" || m.Of("askers") != "" {
		return false
	}
	r.fromHeadLine(m)
	r.place(l, "head", l.Plain)
	return true
}

// signsOff reports whether a paragraph and those behind it up to the end of the part can be signatures.
func (r *reader) signsOff(l *line, dated bool) bool {
	sure := dated || r.forms.signature.Whole(l.Plain) != nil
	if !sure && !nameWords(l) {
		return false
	}
	for i := r.at; i < len(r.lines); i++ {
		one := r.lines[i]
		switch {
		case r.forms.signature.Whole(one.Plain) != nil, i == r.at && dated:
		case nameWords(one):
			sure = sure || r.forms.office.Whole(one.Plain) != nil || r.reg.knows(one.Plain) || slices.Contains(r.inquiry.headed, letters(one.Plain))
		default:
			return sure && (r.endsPart(one) || r.belowFoot(one))
		}
	}
	return sure
}

// endsPart reports whether a part of the paper may end before a paragraph.
func (r *reader) endsPart(l *line) bool {
	switch l.mark {
	case groundsMark, replyMark, bareMark, annexMark, imprintMark, statementMark, openMark, placeMark:
		return true
	}
	_, numbered := r.headsPaper(l)
	return numbered
}

// belowFoot reports whether the foot of a page with the days of its issue or its printer stands above a paragraph.
func (r *reader) belowFoot(l *line) bool {
	return slices.ContainsFunc(r.paper.Furniture, func(f paper.Furniture) bool {
		return f.Why == paper.Imprint && f.Line < l.First && (l.at == 0 || f.Line > r.paper.Paragraphs[l.at-1].Last)
	})
}
