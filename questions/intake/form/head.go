package form

import (
	"strings"

	"quaestor/incidents"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
	"quaestor/templates/wording"
)

// A head is what stands above an inquiry, while it is read.
type head struct {
	titles []*line // that may be the title, in order
	after  int     // how many of them stand before the line that names kind or askers
}

// headForm takes a line of the head that has a form of its own.
func (r *reader) headForm(l *line) bool {
	if len(l.Plain) > 600 || l.mark == askedMark || l.mark == preambleMark || l.mark == statementMark || l.mark == wordedMark {
		return false
	}
	if r.kind(l) || r.headPattern(l) {
		r.head.after = len(r.head.titles)
		return true
	}
	return r.headParts(l)
}

// headPattern takes a line that matches a form as a whole.
func (r *reader) headPattern(l *line) bool {
	m := r.forms.head.whole(l.Plain)
	if m == nil {
		return false
	}
	r.fromHead(m)
	r.place(l, "head", l.Plain)
	return true
}

// kind takes a line that names the kind of the inquiry.
func (r *reader) kind(l *line) bool {
	in := r.instrument(l.Plain)
	if in == nil || !strings.EqualFold(strings.Trim(l.Plain, " :"), in.Name) {
		return false
	}
	r.inquiry.kind = in.ID
	r.place(l, "head", l.Plain)
	return true
}

// instrument returns the kind of inquiry that a text names, the longest name first.
func (r *reader) instrument(text string) (best *templates.Instrument) {
	for i := range r.profile.Instruments {
		in := &r.profile.Instruments[i]
		if strings.Contains(strings.ToLower(text), strings.ToLower(in.Name)) && (best == nil || len(in.Name) > len(best.Name)) {
			best = in
		}
	}
	return best
}

// headParts takes a paragraph whose lines, or columns of them, have forms of their own.
func (r *reader) headParts(l *line) bool {
	parts := r.columns(l)
	if len(parts) < 2 {
		return false
	}
	var found []*wording.Match
	for _, part := range parts {
		m := r.forms.head.whole(part)
		if m == nil {
			return false
		}
		found = append(found, m)
	}
	for _, m := range found {
		r.fromHead(m)
	}
	r.place(l, "head", l.Plain)
	return true
}

// columns returns the lines of a paragraph as they stand in the source, cut at wide gaps.
func (r *reader) columns(l *line) (parts []string) {
	for _, one := range r.paper.Of(l.at) {
		for _, part := range strings.Split(strings.ReplaceAll(one.Text, "\t", "  "), "  ") {
			if part = strings.TrimSpace(part); part != "" {
				parts = append(parts, part)
			}
		}
	}
	return parts
}

// fromHead takes what a form of the head says.
func (r *reader) fromHead(m *wording.Match) {
	a := r.inquiry
	for _, name := range []string{"tabled", "answered", "forwarded", "due", "printed", "issued"} {
		if words := m.Of(name); words != "" && a.dates[name].IsZero() {
			a.dates[name], _, _ = incidents.ParseDate(words)
		}
	}
	if number := m.Of("paper"); number != "" {
		r.papers(number)
	}
	if words := m.Of("kind"); words != "" && a.kind == "" {
		if in := r.instrument(words); in != nil {
			a.kind = in.ID
		}
	}
	if words := m.Of("askers"); words != "" {
		r.askers(words)
	}
	if words := m.Of("groups"); words != "" {
		r.askers("Fraktion " + words)
	}
	if words := m.Of("addressee"); words != "" && a.addressee == "" {
		a.addressee = r.reg.body(words)
	}
	if words := m.Of("title"); words != "" && a.title == "" {
		a.title = words
	}
	if words := m.Of("answerer"); words != "" {
		a.by = r.reg.person(r.named(words))
	}
}

// papers takes the number of a paper. The first is that of the inquiry; an answer names the paper that it answers behind
// its own.
func (r *reader) papers(number string) {
	a := r.inquiry
	switch {
	case a.number == "":
		a.number = number
	case a.number != number:
		r.reg.document(number, number)
	}
}

// headLine takes a line of the head without a form of its own: it may be the title, or the text may begin here.
func (r *reader) headLine(l *line) {
	if len(l.Plain) > maxTitle || strings.HasSuffix(l.Plain, ".") && len(l.Plain) > maxTitle/2 || l.Kind == paper.Table || l.Kind == paper.Footnote {
		r.settleHead()
		r.into(inPreamble, &r.inquiry.preamble, "preamble")
		r.add(l, 0)
		return
	}
	r.head.titles = append(r.head.titles, l)
}

// maxTitle is the length of the longest title, in bytes.
const maxTitle = 320

// settleHead ends the head: of the lines without a form those behind kind and askers are the title.
func (r *reader) settleHead() {
	if r.state != inHead {
		return
	}
	r.state = inPreamble
	titles, before := r.head.titles, r.head.after
	if before == len(titles) {
		before = max(0, len(titles)-1)
	}
	for i, l := range titles {
		switch {
		case i < before || r.inquiry.title != "" && i == before:
			r.lost = append(r.lost, l.at)
		default:
			r.inquiry.title = strings.TrimSpace(r.inquiry.title + " " + l.Plain)
			r.place(l, "title", "")
		}
	}
	r.head = head{}
}

// addressed returns who is asked, as a heading or formula says it.
func (r *reader) addressed(l *line) incidents.Name {
	if words := l.match.Of("addressee"); words != "" && r.inquiry.addressee == "" {
		return r.reg.body(words)
	}
	return r.inquiry.addressee
}
