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
	if it.decision == nil {
		it.decision = &decision{text: newPassage()}
		r.minutes.deciding = it.decision
	} else {
		r.includes(l.remark("Der Tagesordnungspunkt hat mehrere Beschlüsse; dies ist nicht der erste.", "The item of the agenda has several decisions; this is not the first."))
	}
	r.into(inDecision, &r.minutes.deciding.text, "decision")
	r.place(l, "decision", l.Plain)
}

// decision takes a paragraph of a decision.
func (r *reader) decision(l *line) {
	d := r.minutes.deciding
	if m := r.forms.sign.Whole(l.Plain); m != nil && d.text.empty() {
		r.signOf(m.Of("sign"), m.Of("date"))
		r.place(l, "decision", l.Plain)
		return
	}
	if inner, found := bracketed(l.Plain); found && d.result == "" {
		d.result = inner
		r.place(l, "result", "")
		return
	}
	if !d.text.empty() && r.forms.included.Start(l.Plain) != nil {
		r.includes(l.remark("Dies wird als Beschluss gelesen, der mit dem vorigen festgehalten wird.", "This is taken for a decision recorded with the one before."))
		r.sink = &r.minutes.deciding.text
	}
	r.add(l, 0)
}

// includes begins a decision that is recorded with the first of its item.
func (r *reader) includes(why Remark) {
	first := r.current().decision
	more := &decision{text: newPassage(), remarks: []Remark{why}}
	first.includes = append(first.includes, more)
	r.minutes.deciding = more
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
