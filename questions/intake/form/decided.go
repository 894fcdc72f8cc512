package form

import (
	"strings"

	"quaestor/incidents"
)

// A decision with those recorded with it.
type decision struct {
	text     passage
	result   string
	includes []*decision
	remarks  []Remark
}

// decides takes the heading of a decision.
func (r *reader) decides(l *line) {
	r.settleHead()
	r.endAnswer()
	it := r.current()
	it.decision = &decision{text: newPassage()}
	r.into(inDecision, &it.decision.text, "decision")
	r.place(l, "decision", l.Plain)
}

// decision takes a paragraph of a decision.
func (r *reader) decision(l *line) {
	d := r.current().decision
	if m := r.forms.sign.Whole(l.Plain); m != nil && d.text.empty() {
		r.signOf(m.Of("sign"), m.Of("date"))
		r.place(l, "decision", l.Plain)
		return
	}
	if inner, found := bracketed(l.Plain); found {
		d.result = inner
		r.place(l, "result", "")
		return
	}
	if !d.text.empty() && r.forms.included.Start(l.Plain) != nil {
		more := &decision{text: newPassage()}
		more.remarks = append(more.remarks, l.remark("Dies wird als Beschluss gelesen, der mit dem vorigen festgehalten wird.",
			"This is taken for a decision recorded with the one before."))
		d.includes = append(d.includes, more)
		r.sink = &more.text
	}
	r.add(l, 0)
}

// bracketed returns what stands in the brackets around a short text.
func bracketed(text string) (string, bool) {
	if len(text) > maxHeading || !strings.HasPrefix(text, "(") || !strings.HasSuffix(text, ")") {
		return "", false
	}
	return text[1 : len(text)-1], true
}

func (r *reader) signOf(sign, date string) {
	m := r.minutes
	if m.sign == "" {
		m.sign = sign
	}
	if m.date.IsZero() {
		m.date, _, _ = incidents.ParseDate(date)
	}
}
