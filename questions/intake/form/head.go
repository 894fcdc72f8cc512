package form

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
	"quaestor/templates/wording"
)

// A head is what stands above an inquiry, while it is read: runs of words without a form, of which one is the title.
type head struct {
	runs  []headRun
	after int // how many of them stand before the line that names kind or askers
}

// A headRun is words of one paragraph.
type headRun struct {
	of    *line
	words string
}

// headForm takes a paragraph of the head, as far as the head goes on with it.
func (r *reader) headForm(l *line) bool {
	switch l.mark {
	case plain, replyMark, bareMark, numberMark, placeMark, closeMark, beginMark, imprintMark, reportMark, speakerMark, annexMark:
	default:
		return false
	}
	if r.splitReply(l) {
		return true
	}
	if r.headColumns(l) || r.headPattern(l, l.Plain) {
		r.place(l, "head", l.Plain)
		return true
	}
	if len(l.Plain) > maxHead {
		return false
	}
	return r.headParts(l)
}

// headColumns takes a paragraph of several lines or columns that all have forms of their own.
func (r *reader) headColumns(l *line) bool {
	parts := r.columns(l)
	if len(parts) < 2 {
		return false
	}
	for _, part := range parts {
		if in := r.instrument(part); in != nil && strings.EqualFold(part, in.Name) {
			continue
		}
		if r.forms.head.whole(part) == nil && r.forms.reply.whole(part) == nil {
			return false
		}
	}
	for _, part := range parts {
		r.headPattern(l, part)
	}
	return true
}

// maxHead is the length of the longest paragraph of a head, in bytes.
const maxHead = 500

// headPattern takes words that have a form of their own.
func (r *reader) headPattern(l *line, words string) bool {
	if !r.kind(words) {
		m := r.forms.reply.whole(words)
		r.inquiry.replies = r.inquiry.replies || m != nil
		if m == nil {
			m = r.forms.head.whole(words)
		}
		if m == nil {
			return r.askerList(words)
		}
		r.fromHead(m)
		if in := r.instrument(words); in != nil && r.inquiry.kind == "" {
			r.inquiry.kind = in.ID
		}
	}
	r.head.after = len(r.head.runs)
	return true
}

// kind takes words that name the kind of the inquiry and nothing else.
func (r *reader) kind(words string) bool {
	in := r.instrument(words)
	if in == nil || !strings.EqualFold(strings.Trim(words, " :"), in.Name) {
		return false
	}
	r.inquiry.kind = in.ID
	return true
}

// instrument returns the kind of inquiry that a text names, the longest name first.
func (r *reader) instrument(text string) (best *templates.Instrument) {
	small := strings.ToLower(text)
	for i := range r.profile.Instruments {
		in := &r.profile.Instruments[i]
		if strings.Contains(small, strings.ToLower(in.Name)) && (best == nil || len(in.Name) > len(best.Name)) {
			best = in
		}
	}
	return best
}

// headParts takes the lines of a paragraph, and the columns of them, each on its own: some may have a form. Words without
// one may be the title. It takes nothing where the text of the paper seems to begin.
func (r *reader) headParts(l *line) bool {
	parts := r.columns(l)
	formed := make([]bool, len(parts))
	any := false
	for i, part := range parts {
		formed[i] = r.headPattern(l, part)
		any = any || formed[i]
		if formed[i] {
			continue
		}
		if n := len(r.head.runs); i > 0 && !formed[i-1] && n > 0 && r.head.runs[n-1].of == l {
			r.head.runs[n-1].words += " " + part
		} else {
			r.head.runs = append(r.head.runs, headRun{l, part})
		}
	}
	switch {
	case any && r.allFormed(l):
		r.place(l, "head", l.Plain)
	case !any:
		r.head.runs = r.head.runs[:len(r.head.runs)-1]
		return r.headLine(l)
	}
	return true
}

// allFormed reports whether no words of a paragraph wait to be the title.
func (r *reader) allFormed(l *line) bool {
	n := len(r.head.runs)
	return n == 0 || r.head.runs[n-1].of != l
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

// headLine takes a paragraph of the head without a form: it may be the title, or the text begins here.
func (r *reader) headLine(l *line) bool {
	if r.inquiry.title != "" && r.sentence(l.Plain) {
		return false
	}
	sentence := strings.HasSuffix(l.Plain, ".") || strings.HasSuffix(l.Plain, ":") || strings.HasSuffix(l.Plain, ",")
	if len(l.Plain) > maxTitle || sentence && len(l.Plain) > maxTitle/3 || l.Kind == paper.Table || l.Kind == paper.Footnote {
		return false
	}
	r.head.runs = append(r.head.runs, headRun{l, l.Plain})
	return true
}

// sentence reports whether words end as a sentence does, or a part of one.
func (r *reader) sentence(words string) bool {
	return strings.HasSuffix(words, ".") || strings.HasSuffix(words, ":") || strings.HasSuffix(words, ",") || len(words) > maxTitle
}

// splitReply takes a heading of the answers that goes on in the next paragraph: "Antwort", "der Bundesregierung".
func (r *reader) splitReply(l *line) bool {
	if r.at+1 >= len(r.lines) || l.mark != bareMark && l.mark != replyMark || strings.Contains(l.Plain, " ") {
		return false
	}
	next := r.lines[r.at+1]
	first, _ := utf8.DecodeRuneInString(next.Plain)
	m := r.forms.reply.whole(l.Plain + " " + next.Plain)
	if m == nil || len(next.Plain) > maxHeading || !unicode.IsLower(first) || r.sentence(next.Plain) {
		return false
	}
	r.inquiry.replies = true
	r.fromHead(m)
	r.head.after = len(r.head.runs)
	r.place(l, "head", l.Plain)
	r.place(next, "head", next.Plain)
	r.at++
	return true
}

// maxTitle is the length of the longest title, in bytes.
const maxTitle = 320

// settleHead ends the head: of the words without a form those behind kind and askers are the title.
func (r *reader) settleHead() {
	if r.state != inHead {
		return
	}
	r.state = inPreamble
	runs, first := r.head.runs, r.head.after
	if first == len(runs) {
		first = max(0, len(runs)-1)
	}
	if r.inquiry.title != "" {
		first = len(runs)
	}
	for i, run := range runs {
		as := "title"
		if i >= first && (i == first || run.of.Kind != paper.Heading) {
			r.inquiry.title = strings.TrimSpace(r.inquiry.title + " " + r.whole(run))
		} else if as = ""; letters(run.words) == letters(r.inquiry.title) {
			as = "title" + again
		}
		r.settleRun(run, as)
	}
	r.head = head{}
}

// settleRun places the paragraph of a run, or reports it as one of which nothing is known.
func (r *reader) settleRun(run headRun, as string) {
	if slices.Contains(r.lost, run.of.at) || slices.ContainsFunc(r.placed, func(one Placed) bool { return one.Paragraph == run.of.at }) {
		return
	}
	if as == "" {
		r.lost = append(r.lost, run.of.at)
		return
	}
	form := ""
	if run.words != run.of.Plain || strings.HasSuffix(as, again) {
		form = run.of.Plain
	}
	r.place(run.of, as, form)
}

// whole returns the words of a run with those whole that a line's end divided, as they stand in its paragraph.
func (r *reader) whole(run headRun) string {
	words := run.words
	for i := strings.Index(words, "- "); i > 0; {
		joined := words[:i] + words[i+2:]
		if kept := words[:i+1] + words[i+2:]; strings.Contains(run.of.Plain, lastWords(kept, i)) {
			joined = kept
		} else if !strings.Contains(run.of.Plain, lastWords(joined, i)) {
			break
		}
		words = joined
		i = strings.Index(words, "- ")
	}
	return words
}

// lastWords returns the word around an offset.
func lastWords(text string, at int) string {
	from := strings.LastIndexByte(text[:at], ' ') + 1
	word, _, _ := strings.Cut(text[from:], " ")
	return word
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
		a.addressee = r.reg.body(nominative(m.Before("addressee"), words))
	}
	if words := m.Of("title"); words != "" && a.title == "" {
		a.title = words
	}
	if words := m.Of("answerer"); words != "" {
		a.by = r.reg.person(r.named(words))
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
