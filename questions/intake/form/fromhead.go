package form

import (
	"cmp"
	"strings"

	"quaestor/incidents"
	"quaestor/templates/wording"
)

// fromHead takes what a form of the head says.
func (r *reader) fromHead(m *wording.Match) {
	a := r.inquiry
	for _, name := range []string{"tabled", "answered", "forwarded", "due", "printed", "issued"} {
		if words := m.Of(name); words != "" && a.dates[name].IsZero() {
			a.dates[name] = wording.Date(words)
		}
	}
	a.incident = cmp.Or(a.incident, strings.ReplaceAll(m.Of("incident"), "\n", " "))
	if a.by != "" && a.replies && len(a.questions) > 0 && m.Of("printed") != "" && a.dates["answered"].IsZero() {
		a.dates["answered"] = wording.Date(m.Of("printed"))
	}
	r.numbersFrom(m)
	r.peopleFrom(m)
	r.leaveOut(m.Of("language"))
	if words := m.Of("kind"); words != "" && a.kind == "" {
		if in := r.instrument(words); in != nil {
			a.kind = in.ID
		}
	}
	if words := m.Of("addressee"); words != "" {
		body, more := bodyOf(words)
		r.leaveOut(more)
		a.addressee = cmp.Or(a.addressee, r.reg.body(nominative(m.Before("addressee"), body)))
	}
	if words := m.Of("title"); words != "" && (a.title == "" || len(a.guessed) > 0) {
		a.title = unquoted(strings.Join(strings.Fields(words), " "))
		r.takeBackTitle(a.guessed)
		a.guessed = nil
	}
}

// unquoted takes the quotation marks from around words.
func unquoted(words string) string {
	if inner := strings.TrimLeft(words, "„“\""); inner != words {
		return strings.TrimRight(inner, "“”\"")
	}
	return words
}

// bodyOf parts the name of a body from what a heading says behind it.
func bodyOf(words string) (body, more string) {
	end := len(words)
	for _, behind := range []string{"\n", " namens ", " auf "} {
		if i := strings.Index(words, behind); i > 0 {
			end = min(end, i)
		}
	}
	return words[:end], strings.TrimSpace(words[end:])
}

// fromHeadLine takes what a line of the head says. What it says besides is told as left out.
func (r *reader) fromHeadLine(m *wording.Match) {
	r.fromHead(m)
	r.leaveOut(m.Of("period"))
	r.leaveUnnamed(m)
}

// numbersFrom takes the numbers of papers. One that is the inquiry's own goes before that of the paper it is printed in.
func (r *reader) numbersFrom(m *wording.Match) {
	a := r.inquiry
	if number := m.Of("paper"); number != "" {
		r.papers(paperNumber(number))
	}
	own := paperNumber(m.Of("own"))
	if own == "" || len(a.questions) > 0 {
		return
	}
	if !strings.Contains(own, "/") {
		r.leaveOut(own)
		return
	}
	if a.number != "" && a.number != own {
		r.reg.document(a.number, r.paperName(a.number))
	}
	a.number = own
}

// peopleFrom takes who asks and who answers, and the group that is told apart from the name.
func (r *reader) peopleFrom(m *wording.Match) {
	a := r.inquiry
	if words := m.Of("askers"); words != "" {
		r.askers(words)
	}
	if last := len(a.askers) - 1; m.Of("whole") != "" && last >= 0 {
		r.addAsker(r.reg.groupOf(a.askers[last]))
	}
	if words := m.Of("groups"); words != "" {
		r.groups(ownArticle(m.Before("groups"), words), strings.HasPrefix(m.Before("groups"), "Fraktion") || strings.HasSuffix(m.Words(), "-Fraktion"))
	}
	if words := m.Of("answerer"); words != "" {
		a.by = r.reg.person(r.answerer(m))
	}
	if words := m.Of("group"); words != "" && len(a.askers) > 0 {
		who := a.askers[len(a.askers)-1]
		if a.by != "" {
			who = a.by
		}
		r.reg.belongs(who, r.reg.group(words))
		r.reg.sits(who, m.Of("seat"))
		r.reg.holds(who, m.Of("post"))
		r.head.seat = a.by == "" && m.Of("seat") == ""
	}
}

// ownArticle returns the name of a group with the article before it where that is in capitals, and so a part of the name.
func ownArticle(before, name string) string {
	article := before[strings.LastIndexByte(before, ' ')+1:]
	if article != strings.ToUpper(article) || before == strings.ToUpper(before) {
		return name
	}
	return article + " " + name
}

// groups takes groups that ask. One on a line of its own below a member is the group of the member.
func (r *reader) groups(words string, alone bool) {
	if n := len(r.inquiry.askers); alone && n > 0 {
		r.reg.belongs(r.inquiry.askers[n-1], r.reg.group(words))
		return
	}
	for _, part := range splitNames(words) {
		r.addAsker(r.reg.group(strings.TrimPrefix(strings.Trim(part, " .\n"), "der ")))
	}
}

// papers takes the number of a paper. An answer has its own above that of the paper it answers.
func (r *reader) papers(number string) {
	a := r.inquiry
	switch {
	case a.number == number:
	case a.number == "":
		a.number = number
	case a.replies && len(a.questions) == 0:
		r.reg.document(a.number, r.paperName(a.number))
		a.number = number
	default:
		r.reg.document(number, r.paperName(number))
	}
}

// paperNumber returns the number of a paper without the spaces that some print in it: "18 / 21 455".
func paperNumber(words string) string {
	if strings.Contains(words, " / ") {
		return strings.ReplaceAll(words, " ", "")
	}
	return words
}

// paperName returns what a paper is called by its number.
func (r *reader) paperName(number string) string {
	if text, err := r.profile.Phrase("paper", number); err == nil {
		return text
	}
	return number
}

// addressed returns who is asked, as a heading or formula says it.
func (r *reader) addressed(l *line) incidents.Name {
	if words := l.match.Of("addressee"); words != "" && r.inquiry.addressee == "" {
		return r.reg.body(nominative(l.match.Before("addressee"), words))
	}
	return r.inquiry.addressee
}
