package form

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// finish makes the draft of what was read.
func (r *reader) finish() *Draft {
	r.settleHead()
	for _, a := range r.asked {
		r.splitRunIn(a)
	}
	r.furniture()
	r.giveBack()
	r.tellUnsaid()
	d := &Draft{Paper: r.paper, Language: r.tag, Remarks: map[any][]Remark{}, Placed: r.placed, Unplaced: r.lost, Changed: r.changed}
	slices.SortStableFunc(d.Placed, func(a, b Placed) int { return a.Paragraph - b.Paragraph })
	slices.Sort(d.Unplaced)
	d.Unplaced = slices.Compact(d.Unplaced)
	r.numberOnPages()
	r.tellApart()
	for _, a := range r.asked {
		d.About = cmp.Or(d.About, a.incident)
		if a.isInquiry(r.minutes != nil) {
			d.Inquiry = append(d.Inquiry, r.inquiryRecord(d, a))
		}
	}
	if r.minutes != nil {
		d.Sitting = r.sittingRecord(d)
	}
	d.Register = r.reg.record()
	if len(d.Inquiry) == 0 && d.Sitting == nil {
		d.Placed, d.Unplaced = nil, everyOne(len(r.paper.Paragraphs)) // what no record holds has no place
	}
	return d
}

// isInquiry reports whether a record is made: questions or answers are there, or the paper has at least its number. An item of the
// agenda may deal with other papers, too; its kind must be told.
func (a *asked) isInquiry(inMinutes bool) bool {
	return len(a.questions)+len(a.answers) > 0 || a.number != "" && (!inMinutes || a.kind != "")
}

func everyOne(n int) (list []int) {
	for i := range n {
		list = append(list, i)
	}
	return list
}

// tellApart gives inquiries of one paper that have its number, or none, numbers of their own.
func (r *reader) tellApart() {
	count := map[string]int{}
	base := ""
	for _, a := range r.asked {
		if len(a.questions) == 0 {
			continue
		}
		if base = cmp.Or(a.number, base, r.fileName()); len(r.asked) < 2 {
			return
		}
		if r.layout.collection {
			a.number = base + "-" + a.questions[0].label
			continue
		}
		if count[base]++; count[base] > 1 {
			a.number = base + "-" + numbered(count[base])
			a.remarks["number"] = append(a.remarks["number"], Remark{Line: a.first}.saying("Das Papier nennt für diese Anfrage keine eigene Nummer.", "The paper gives no number of its own for this inquiry."))
		}
	}
}

// numberOnPages takes the number of a collection that has it nowhere but at the head of its pages.
func (r *reader) numberOnPages() {
	if r.asked[0].number != "" || !r.layout.collection {
		return
	}
	for _, f := range r.paper.Furniture {
		for _, part := range gaps(r.paper.Lines[f.Line].Text) {
			if m := r.forms.head.Whole(part); m != nil && m.Of("paper") != "" && m.Of("paper") != m.Words() {
				r.asked[0].number = paperNumber(m.Of("paper"))
				return
			}
		}
	}
}

// fileName returns the name of the file without its ending.
func (r *reader) fileName() string {
	return strings.TrimSuffix(path.Base(r.paper.Name), path.Ext(r.paper.Name))
}

// note puts remarks on a field or mapping of a record.
func (d *Draft) note(pointer any, list ...Remark) {
	if len(list) > 0 {
		d.Remarks[pointer] = append(d.Remarks[pointer], list...)
	}
}

// inquiryRecord makes the record of an inquiry. What it must have and the paper does not say is guessed and remarked.
func (r *reader) inquiryRecord(d *Draft, a *asked) *questions.Inquiry {
	q := &questions.Inquiry{ID: incidents.Name(a.number), Type: a.kind, Title: a.title, AskedBy: a.askers, Addressee: a.addressee,
		Tabled: a.dates["tabled"], Forwarded: a.dates["forwarded"], Due: a.dates["due"], Answered: a.dates["answered"],
		Preamble: a.preamble.prose(), Grounds: a.grounds.prose(), Statement: a.statement.prose(), Closing: a.closing.prose()}
	here := Remark{Line: a.first}
	d.note(&q.ID, a.remarks["number"]...)
	d.note(&q.Closing, a.remarks["closing"]...)
	if printed := a.dates["printed"]; q.Tabled.IsZero() && !a.answering && len(a.questions) > 0 && !r.layout.collection && (q.Answered.IsZero() || !printed.After(q.Answered)) {
		q.Tabled = printed
		if !q.Tabled.IsZero() {
			d.note(&q.Tabled, here.saying("Der Tag im Kopf des Papiers wird für den der Einreichung gehalten.", "The day in the head of the paper is taken for that of tabling."))
		}
	}
	if q.ID == "" {
		q.ID = incidents.Name(r.fileName())
		d.note(&q.ID, here.saying("Das Papier nennt keine Nummer; hier steht der Name der Datei.", "The paper gives no number; this is the name of the file."))
	}
	if q.Type == "" {
		q.Type = r.likelyKind()
		d.note(&q.Type, here.saying("Die Art der Anfrage steht nicht im Papier; diese ist angenommen.", "The paper does not say what kind of inquiry it is; this is assumed."))
	}
	if q.Title == "" {
		q.Title = string(q.ID)
		d.note(&q.Title, here.saying("Im Papier ist keine Überschrift zu erkennen.", "No title could be made out in the paper."))
	}
	if len(q.AskedBy) == 0 {
		q.AskedBy = []incidents.Name{r.reg.group(unknownAsker[r.tag])}
		d.note(&q.AskedBy, here.saying("Das Papier sagt nicht, wer fragt.", "The paper does not say who asks."))
	}
	q.Questions = make([]questions.Question, len(a.questions))
	for i, one := range a.questions {
		d.question(&q.Questions[i], one)
	}
	if len(a.answers) > 0 {
		q.Answers = make([]questions.Answer, len(a.answers))
	}
	for i, one := range a.answers {
		d.answer(&q.Answers[i], one, cmp.Or(one.by, a.by))
		for _, label := range one.to {
			if a.find(label) == nil {
				d.note(&q.Answers[i], Remark{Line: one.first}.saying("Die Frage %s steht nicht in diesem Papier.", "Question %s does not stand in this paper.", label))
			}
		}
	}
	return q
}

// likelyKind returns the kind of inquiry to assume where a paper names none: the most general of its language, else the
// first of the profile.
func (r *reader) likelyKind() string {
	if in := r.profile.Instrument(generalKind[r.tag]); in != nil || len(r.profile.Instruments) == 0 {
		return generalKind[r.tag]
	}
	return r.profile.Instruments[0].ID
}

var generalKind = map[lang.Tag]string{lang.German: "anfrage", lang.English: "inquiry"}

func (d *Draft) question(q *questions.Question, from *question) {
	q.Label, q.Text, q.If = questions.Label(from.own), from.text.prose(), questions.Label(from.ifYes)
	if len(from.parts) > 0 {
		q.Parts = make([]questions.Question, len(from.parts))
	}
	d.note(q, from.remarks...)
	if !from.again.empty() && letters(from.again.words()) != letters(from.text.words()) {
		d.note(q, Remark{Line: from.again.first}.saying("Über der Antwort ist die Frage anders gedruckt: %s", "Above its answer the question is printed differently: %s", from.again.words()))
	}
	for i, part := range from.parts {
		d.question(&q.Parts[i], part)
	}
}

func (d *Draft) answer(a *questions.Answer, from *answer, by incidents.Name) {
	for _, label := range from.to {
		a.To = append(a.To, questions.Label(label))
	}
	a.By, a.Joint, a.Text = by, from.joint, from.text.prose()
	d.note(a, from.remarks...)
}
