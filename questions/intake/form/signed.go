package form

import (
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions"
)

// saying returns the remark with a text.
func (m Remark) saying(de, en string, args ...any) Remark {
	m.Text = lang.Say(de, en, args...)
	return m
}

// signsMinutes takes place, day and signatures of minutes.
func (r *reader) signsMinutes(l *line) {
	m := r.minutes
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
	case m.signed.Minutes == "" && l.mark == plain:
		r.names(l)
	default:
		r.lost = append(r.lost, l.at)
	}
	r.state = inSignature
}

// names takes the two names side by side below minutes: at the wide gap between them, else in the middle.
func (r *reader) names(l *line) {
	m := r.minutes
	parts := r.columns(l)
	if len(parts) != 2 {
		words := strings.Fields(l.Plain)
		half := (len(words) + 1) / 2
		parts = []string{strings.Join(words[:half], " "), strings.Join(words[half:], " ")}
		m.remarks["minutes"] = append(m.remarks["minutes"], l.remark("Zwei Namen stehen hier ohne Lücke nebeneinander; wo der eine endet, ist geraten.",
			"Two names stand side by side without a gap; where the first ends is a guess."))
	}
	m.signed.Minutes, m.signed.Chair = parts[0], parts[1]
	r.place(l, "signatures", "")
}

// signs takes place and day below a question paper or an answer, and the names that follow.
func (r *reader) signs(l *line) {
	day, _, _ := incidents.ParseDate(l.match.Of("date"))
	if r.state == inHead || day.IsZero() {
		r.running(l)
		return
	}
	key := "tabled"
	if r.layout.replied && (r.layout.reply < 0 || r.at > r.layout.reply) {
		key = "answered"
	}
	if r.inquiry.dates[key].IsZero() {
		r.inquiry.dates[key] = day
	}
	r.endAnswer()
	r.pending = nil
	r.place(l, "signature", l.Plain)
	for r.at+1 < len(r.lines) && r.signature(r.lines[r.at+1], key) {
		r.at++
	}
	r.into(inClosing, &r.inquiry.closing, "closing")
}

// signature takes a name below a paper.
func (r *reader) signature(l *line, key string) bool {
	if l.mark != plain || len(l.Plain) > 120 || strings.HasSuffix(l.Plain, ".") || l.Kind != 0 {
		return false
	}
	if key == "answered" && r.inquiry.by == "" {
		r.inquiry.by = r.reg.person(r.named(l.Plain))
	}
	r.place(l, "signature", l.Plain)
	return true
}
