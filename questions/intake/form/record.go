package form

import (
	"cmp"
	"strings"

	"quaestor/incidents"
	"quaestor/questions/intake/paper"
)

// Minutes may record what a committee did and who was there, and nobody's speech. They are known by their heading. The words
// below an item of the agenda are taken for what was decided there.

// findRecord reports whether the head of a paper has the heading of such minutes.
func (r *reader) findRecord() bool {
	for _, l := range r.lines[:min(maxHeadLines, len(r.lines))] {
		for _, part := range r.columns(l) {
			if m := r.forms.record.Whole(part); m != nil && m.Of("committee")+m.Of("date")+m.Of("sitting")+m.Of("n") == "" {
				return true
			}
		}
	}
	return false
}

// takeRecord takes a paragraph of such minutes.
func (r *reader) takeRecord(l *line) {
	it := r.openItem()
	number, opens := "", l.mark == numberMark && l.Kind != paper.Item
	if opens {
		number = l.match.Number()
	}
	switch {
	case l.mark == beginMark || l.mark == endMark:
		r.times(l)
	case opens && it == nil && number == "1", opens && it != nil && number == nextItem(it):
		r.recordItem(l)
	case it == nil && r.recordHead(l):
	case it == nil && len(l.Plain) <= maxHeading:
		r.lose(l.at)
	default:
		r.recordWords(l, 0)
	}
}

func nextItem(it *item) string {
	n := 0
	for _, digit := range it.number {
		n = n*10 + int(digit-'0')
	}
	return numbered(n + 1)
}

// recordHead takes lines of the head: the heading, the name of the committee, the day.
func (r *reader) recordHead(l *line) bool {
	var form []string
	for _, part := range r.columns(l) {
		m := r.forms.record.Whole(part)
		if m == nil {
			m = r.forms.head.Whole(part)
		}
		if m == nil || m.Of("committee")+m.Of("date")+m.Of("printed")+m.Of("sign") == "" && r.forms.record.Whole(part) == nil {
			continue
		}
		r.minutes.committee = cmp.Or(r.minutes.committee, m.Of("committee"))
		if m.Of("committee")+m.Of("date")+m.Of("printed")+m.Of("sign") == "" {
			r.leaveOut(part)
		}
		r.signOf(m.Of("sign"), cmp.Or(m.Of("date"), m.Of("printed")))
		form = append(form, part)
	}
	if len(form) == 0 {
		return false
	}
	if letters(strings.Join(form, " ")) != letters(l.Plain) {
		r.lose(l.at)
	}
	r.place(l, "head", strings.Join(form, " "))
	return true
}

// recordItem takes the line that opens an item: its title, and behind a colon the first words of the record.
func (r *reader) recordItem(l *line) {
	it := &item{number: l.match.Number(), inquiry: r.inquiry}
	r.minutes.items = append(r.minutes.items, it)
	rest := l.words(l.match.End)
	title, _, run := strings.Cut(rest, ": ")
	if !run || len(title) > maxSection {
		title, run = rest, false
	}
	it.head = []string{strings.TrimSpace(title)}
	r.place(l, "item "+it.number, l.Plain[:l.match.End])
	if run {
		r.recordWords(l, len(l.Plain)-len(rest)+len(title)+len(": "))
		return
	}
	r.place(l, "item "+it.number, "")
}

// recordWords takes words below an item.
func (r *reader) recordWords(l *line, from int) {
	it := r.current()
	if it.decision == nil {
		it.decision = &decision{text: newPassage(), remarks: []Remark{l.remark("Was das Protokoll hier festhält, wird für den Beschluss gehalten.",
			"What the minutes record here is taken for the decision.")}}
	}
	r.into(inDecision, &it.decision.text, "decision")
	r.add(l, from)
}

// committeeName returns the name of the committee that the head of minutes gives.
func (r *reader) committeeName() incidents.Name {
	return r.reg.body(strings.ReplaceAll(r.minutes.committee, "\n", " "))
}
