package form

import (
	"slices"
	"strings"

	"quaestor/questions/intake/paper"
)

// opensMatter reports whether a paragraph puts a question with a number or name of its own, or is the formula by which one
// is put: a matter of its own in a paper that has many.
func (r *reader) opensMatter(l *line) bool {
	return l.mark == wordedMark && (l.match.Of("askers") != "" || l.match.Of("paper") != "" && l.match.Of("text") != "")
}

// givesNumber reports whether a line of a head has the number of a paper.
func (r *reader) givesNumber(l *line) bool {
	if l.mark != plain || len(l.Plain) > maxHeading {
		return false
	}
	m := r.forms.head.Whole(r.columns(l)[0])
	return m != nil && m.Of("paper") != "" && m.Of("paper") != m.Words()
}

// headsMatter takes the headings above the next matter: the department that is asked, the subject, who asks.
func (r *reader) headsMatter(l *line) bool {
	if r.minutes != nil || len(r.inquiry.questions) == 0 || !slices.Contains([]state{inAnswer, inList, inQuestion, inClosing, inSignature}, r.state) {
		return false
	}
	at, titled := r.headedMatter()
	switch {
	case at < 0:
		return false
	case titled && (len(r.inquiry.answers) > 0 || !r.layout.replies):
		r.beginLike(l)
		r.head.matter, r.head.asked = true, r.inquiry.addressee
		r.inquiry.title, r.inquiry.addressee, r.state = "", "", inHead
		return r.headForm(l)
	}
	for ; r.at < at; r.at++ {
		r.place(r.lines[r.at], "head", r.lines[r.at].Plain)
	}
	r.at--
	return true
}

// headedMatter returns where the next matter opens, if nothing but headings stands before it, and whether they say more than
// who asks; -1 where something else stands there.
func (r *reader) headedMatter() (at int, titled bool) {
	for i := r.at; i < min(r.at+maxHeadLines, len(r.lines)); i++ {
		l := r.lines[i]
		if l.mark == wordedMark && i > r.at && (titled || r.opensMatter(l)) {
			return i, titled && !r.repeatsAsker(l, r.lines[r.at:i])
		}
		if i > r.at && r.layout.several && len(r.inquiry.answers) > 0 && r.givesNumber(l) {
			return i, true
		}
		if !r.headsOnly(l) {
			return -1, false
		}
		titled = titled || !slices.ContainsFunc(r.columns(l), func(part string) bool { return r.forms.ask.Whole(part) != nil })
	}
	return -1, false
}

// headsOnly reports whether a paragraph can be nothing but a heading: short, and no sentence.
func (r *reader) headsOnly(l *line) bool {
	if len(l.Plain) > maxHeading || l.Kind != paper.Running && l.Kind != paper.Heading && l.Kind != paper.Item {
		return false
	}
	switch l.mark {
	case askMark:
		return true
	case groupMark:
		return r.forms.head.Whole(l.Plain) != nil
	case plain, replyMark, bareMark, numberMark, placeMark:
		return r.forms.head.Whole(l.Plain) != nil || !r.sentence(l.Plain) && !strings.HasSuffix(l.Plain, "?") && !strings.HasSuffix(l.Plain, ";")
	}
	return false
}

// repeatsAsker reports whether headings say nothing but the name of who asks the question below them.
func (r *reader) repeatsAsker(l *line, above []*line) bool {
	return !slices.ContainsFunc(above, func(one *line) bool {
		return r.forms.ask.Whole(one.Plain) == nil && r.forms.imprint.Whole(one.Plain) == nil && !names(l, one.Plain)
	})
}

// names reports whether all of some words stand in the name of who asks a question.
func names(l *line, words string) bool {
	who := strings.Fields(l.match.Of("askers"))
	for _, word := range strings.Fields(words) {
		if !slices.Contains(who, word) {
			return false
		}
	}
	return len(who) > 0
}

// matterBelow returns the paragraph that opens the matter whose head ends here; nil if none does.
func (r *reader) matterBelow() *line {
	for _, l := range r.lines[min(r.at, len(r.lines)):min(r.at+2, len(r.lines))] {
		if l.mark == wordedMark {
			return l
		}
		if l.mark != askMark {
			break
		}
	}
	return nil
}

// fieldOf reports whether words are the field of the office that a question is put to: "Transport".
func (r *reader) fieldOf(l *line, words string) bool {
	_, office, found := strings.Cut(l.Plain, " the ")
	if !found {
		return false
	}
	m := r.forms.office.Start(office)
	if m == nil {
		return false
	}
	start, _ := m.Span("of")
	return start >= 0 && strings.HasPrefix(letters(strings.TrimPrefix(office[start:], "the ")), letters(words))
}

// settleMatter takes from the words above a matter who is asked and who asks: what is left has its title as the last.
func (r *reader) settleMatter(l *line) {
	r.head.runs = slices.DeleteFunc(r.head.runs, func(run headRun) bool {
		return r.puts(run, r.fieldOf(l, run.words)) || r.passes(run, names(l, run.words))
	})
	last := len(r.head.runs) - 1
	title := append([]headRun(nil), r.head.runs[max(0, last):]...)
	above := slices.DeleteFunc(r.head.runs[:max(0, last)], func(run headRun) bool {
		return r.puts(run, r.head.matter || run.words == strings.ToUpper(run.words))
	})
	r.head.runs = append(above, title...)
	r.head.after = len(r.head.runs) - len(title)
}

// puts takes words above a matter for whom it is put to, if they say that, and reports it. In the head of a paper only the
// field of an office and words in capitals do.
func (r *reader) puts(run headRun, says bool) bool {
	if says && (r.inquiry.addressee == "" || r.head.matter) {
		r.inquiry.addressee = r.reg.body(run.words)
	}
	return r.passes(run, says)
}

// passes places words of a head, if they say what is known.
func (r *reader) passes(run headRun, known bool) bool {
	if known {
		r.place(run.of, "head", run.words)
	}
	return known
}
