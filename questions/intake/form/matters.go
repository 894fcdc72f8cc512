package form

import "slices"

// A matter is one inquiry of a list of them, as for an hour of questions: "Anfrage 3: …", "3. Abgeordnete …".

// findMatters finds where the inquiries of a list begin, each of which counts its questions from 1. One alone is no list.
func (r *reader) findMatters() {
	var list []int
	for i, l := range r.lines {
		if l.mark != plain && l.mark != numberMark || len(l.Plain) > maxHead {
			continue
		}
		if n, _ := window(append(r.columns(l), r.behind(i)...), r.forms.matter.Whole); n > 0 {
			list = append(list, i)
		}
	}
	if len(list) > 1 && r.countAnew(list) {
		r.layout.matters = list
	}
}

// countAnew reports whether a first question stands below each of some paragraphs, before the next.
func (r *reader) countAnew(list []int) bool {
	for k, from := range list {
		to := len(r.lines)
		if k+1 < len(list) {
			to = list[k+1]
		}
		if !slices.ContainsFunc(r.lines[from+1:to], func(l *line) bool { return r.putting(l) == "1" }) {
			return false
		}
	}
	return true
}

// nextMatter returns the index of the first paragraph from one on that begins a matter, else that behind the last.
func (r *reader) nextMatter(from int) int {
	for _, i := range r.layout.matters {
		if i >= from {
			return i
		}
	}
	return len(r.lines)
}

// beginsMatter takes the first paragraph of another inquiry of a list. What stands above the first is the head of the list.
func (r *reader) beginsMatter(l *line) bool {
	if !slices.Contains(r.layout.matters, r.at) {
		return false
	}
	for _, run := range r.head.runs {
		r.leaveOutAt(run.of.First, run.words)
		r.place(run.of, "head", run.words)
	}
	r.head = head{}
	if r.state != inHead || len(r.inquiry.askers) > 0 {
		r.begin(l.First)
	}
	r.endAnswer()
	r.pending, r.resume, r.group, r.askedFor, r.replyHeading, r.repeated = nil, nil, nil, false, false, false
	r.planReply(r.at)
	return r.headForm(l)
}
