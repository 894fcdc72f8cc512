package form

// Questions without numbers may stand below the label of their answer: "Zu den Fragen 2 und 3:" and two questions, as items
// of a list or plain.

// putsBelow takes such a question, or what goes on with one, and reports whether it did.
func (r *reader) putsBelow(l *line) bool {
	a := r.open
	if a == nil && r.state == inQuestion {
		a = r.resume
	}
	if a == nil || !a.text.empty() || a.joint != "" {
		return false
	}
	begun := a == r.resume && len(r.pending) > 0
	switch {
	case begun && r.forms.more.Start(l.Plain) != nil:
		r.add(l, 0)
	case r.notPut(a, l) != "":
		r.putWithout(l, r.notPut(a, l))
	case begun:
		r.add(l, 0)
	default:
		return false
	}
	return true
}

// notPut returns the first of the numbers of an answer whose question was not put, or is printed again here.
func (r *reader) notPut(a *answer, l *line) string {
	for _, label := range a.to {
		if q := r.inquiry.find(label); q == nil || similar(q.text.words(), l.Plain) {
			return label
		}
	}
	return ""
}
