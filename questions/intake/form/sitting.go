package form

import (
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/templates/wording"
)

var unknownAsker = map[lang.Tag]string{lang.German: "Unbekannt", lang.English: "Unknown"}

// furniture takes from the lines of the pages what they say about the sitting: its sign and day, the clerk, the period.
func (r *reader) furniture() {
	if r.minutes == nil {
		return
	}
	for _, f := range r.paper.Furniture {
		text := strings.TrimSpace(r.paper.Lines[f.Line].Text)
		if m := r.forms.running.Start(text); m != nil {
			r.fromRunning(m)
		}
	}
}

// fromRunning takes what a running header says.
func (r *reader) fromRunning(m *wording.Match) {
	if r.minutes.clerk == "" {
		r.minutes.clerk = m.Of("clerk")
	}
	r.signOf(m.Of("sign"), m.Of("date"))
	if r.minutes.period == "" && m.Of("period") != "" {
		r.minutes.period = m.Of("period") + ". Wahlperiode"
	}
}

// sittingRecord makes the record of a sitting.
func (r *reader) sittingRecord(d *Draft) *questions.Sitting {
	m := r.minutes
	s := &questions.Sitting{ID: incidents.Name(m.sign), Date: m.date, Clerk: m.clerk, Period: m.period, Parts: m.parts, Signed: m.signed}
	here := Remark{}
	if s.ID == "" {
		s.ID = incidents.Name(r.fileName())
		d.note(&s.ID, here.saying("Das Protokoll nennt kein Zeichen der Sitzung; hier steht der Name der Datei.", "The minutes give no sign of the sitting; this is the name of the file."))
	}
	if s.Date.IsZero() && m.signed != nil {
		s.Date = m.signed.Date
		d.note(&s.Date, here.saying("Der Tag der Sitzung steht nicht im Protokoll; dies ist der Tag der Unterschrift.", "The minutes do not give the day of the sitting; this is the day of the signature."))
	}
	name, _, _ := strings.Cut(m.sign, " ")
	if name == "" {
		name = string(s.ID)
	}
	if m.committee != "" {
		s.Committee = r.committeeName()
	} else {
		s.Committee = r.reg.body(name)
		d.note(&s.Committee, here.saying("Der Ausschuss ist nach dem Zeichen der Sitzung benannt; sein voller Name gehört ins Register.",
			"The committee is named after the sign of the sitting; its full name belongs into the register."))
	}
	s.Agenda = make([]questions.Item, len(m.items))
	for i, it := range m.items {
		d.item(&s.Agenda[i], it)
	}
	if s.Signed != nil {
		d.note(&s.Signed.Minutes, m.remarks["minutes"]...)
	}
	return s
}

func (d *Draft) item(to *questions.Item, from *item) {
	to.Number = from.number
	if from.inquiry != nil && from.inquiry.isInquiry(true) {
		to.Inquiry = incidents.Name(from.inquiry.number)
	} else {
		to.Title = strings.Join(from.head, " ")
	}
	d.note(to, from.remarks...)
	if len(from.turns) > 0 {
		to.Proceedings = make([]questions.Contribution, len(from.turns))
	}
	answering := 0
	for _, t := range from.turns {
		if t.answers {
			answering++
		}
	}
	for i, t := range from.turns {
		c := &to.Proceedings[i]
		c.By = t.by
		switch {
		case t.answers && answering == 1:
			c.Answers = []questions.Label{"all"}
		case t.answers:
			c.Answers = given(from.inquiry, i)
		case t.reports:
			c.Reports = t.text.prose()
		default:
			c.Speech = t.text.prose()
		}
		d.note(c, t.remarks...)
	}
	if from.decision != nil {
		to.Decision = new(questions.Decision)
		d.decision(to.Decision, from.decision)
	}
}

// given lists the questions that are answered in a contribution.
func given(a *asked, turn int) (list []questions.Label) {
	for _, one := range a.answers {
		if one.turn == turn {
			for _, label := range one.to {
				list = append(list, questions.Label(label))
			}
		}
	}
	return list
}

func (d *Draft) decision(to *questions.Decision, from *decision) {
	to.Text, to.Result = from.text.prose(), from.result
	if len(from.includes) > 0 {
		to.Includes = make([]questions.Decision, len(from.includes))
	}
	for i, one := range from.includes {
		d.decision(&to.Includes[i], one)
	}
	d.note(to, from.remarks...)
}
