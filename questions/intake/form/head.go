package form

import (
	"slices"
	"strings"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
	"quaestor/templates/wording"
)

// A head is what stands above an inquiry, while it is read: runs of words without a form, of which one is the title.
type head struct {
	runs  []headRun
	seat  bool // the seat of a member comes next
	after int  // how many of them stand before the line that names kind or askers
}

// A headRun is words of one paragraph.
type headRun struct {
	of    *line
	words string
}

// headForm takes a paragraph of the head, as far as the head goes on with it.
func (r *reader) headForm(l *line) bool {
	switch l.mark {
	case plain, replyMark, bareMark, numberMark, placeMark, closeMark, beginMark, reportMark, speakerMark, annexMark, groupMark:
	default:
		return false
	}
	return len(l.Plain) <= maxHead && !r.asksInHead(l) && r.headParts(l)
}

// maxHead is the length of the longest paragraph of a head, in bytes.
const maxHead = 600

// headParts takes the lines of a paragraph, and the columns of them: some have a form, together with lines of the
// paragraphs that follow. Words without one may be the title. It takes nothing where the text of the paper seems to begin.
func (r *reader) headParts(l *line) bool {
	from := len(r.head.runs)
	formed := r.headWords(l, r.columns(l))
	if it := r.item1(); it != nil {
		it.head = append(it.head, l.Plain)
	}
	switch {
	case len(r.head.runs) == from:
		if !r.isPlaced(l.at) || formed {
			r.place(l, "head", l.Plain)
		}
	case !formed:
		r.head.runs = r.head.runs[:from]
		return r.headLine(l)
	}
	return true
}

// headWords takes lines of a head, and reports whether one of them has a form.
func (r *reader) headWords(l *line, parts []string) (formed bool) {
	all := append(slices.Clone(parts), r.following()...)
	from := len(r.head.runs)
	for i := 0; i < len(parts); {
		if n := r.headPattern(all[i:]); n > 0 {
			formed = true
			if i += n; i > len(parts) {
				r.alsoHead(i - len(parts))
			}
			continue
		}
		if r.forms.imprint.whole(parts[i]) != nil {
			r.place(l, "imprint", parts[i])
			formed = true
			i++
			continue
		}
		r.run(l, parts[i], i > 0 && len(r.head.runs) > from)
		i++
	}
	return formed
}

// run adds words without a form, to those before them in the same paragraph if nothing stands between.
func (r *reader) run(l *line, words string, more bool) {
	if r.head.seat && len(r.inquiry.askers) > 0 {
		r.head.seat = false
		r.reg.sits(r.inquiry.askers[len(r.inquiry.askers)-1], words)
		r.place(l, "head", words)
		return
	}
	if n := len(r.head.runs); more && r.head.after < n {
		r.head.runs[n-1].words = strings.ReplaceAll(joinLines(r.head.runs[n-1].words, words), "\n", " ")
		return
	}
	r.head.runs = append(r.head.runs, headRun{l, words})
}

// following returns the short paragraphs behind the one that is being read, which may be the next lines of a head.
func (r *reader) following() (list []string) {
	for _, l := range r.lines[r.at+1 : min(r.at+maxWindow, len(r.lines))] {
		if len(l.Plain) > maxHeading || l.mark != plain && l.mark != replyMark && l.mark != bareMark || l.Kind != paper.Running {
			break
		}
		list = append(list, strings.Join(r.columns(l), "\n"))
	}
	return list
}

// alsoHead takes the next paragraphs, of which a form of the head goes on.
func (r *reader) alsoHead(n int) {
	for range n {
		r.at++
		r.place(r.lines[r.at], "head", r.lines[r.at].Plain)
	}
}

// headPattern takes the first of some lines that have a form of their own, and returns how many.
func (r *reader) headPattern(lines []string) int {
	if r.kind(lines[0]) {
		r.head.after = len(r.head.runs)
		return 1
	}
	n, m := window(lines, func(text string) *wording.Match {
		if m := r.forms.reply.whole(text); m != nil {
			return m
		}
		return r.forms.head.whole(text)
	})
	switch {
	case n == 0 && !r.askerList(lines[0]):
		return 0
	case n == 0:
		n = 1
	default:
		text := strings.Join(lines[:n], "\n")
		r.inquiry.replies = r.inquiry.replies || r.forms.reply.whole(text) != nil
		r.fromHead(m)
		if in := r.instrument(text); in != nil && r.inquiry.kind == "" {
			r.inquiry.kind = in.ID
		}
	}
	r.head.after = len(r.head.runs)
	return n
}

// asksInHead reports whether a paragraph of the head is a question without a number already: its answer follows.
func (r *reader) asksInHead(l *line) bool {
	if !r.unnumbered(l) || r.at+1 >= len(r.lines) {
		return false
	}
	next := r.lines[r.at+1]
	return next.mark == answerMark || (next.mark == replyMark || next.mark == bareMark) && (r.inquiry.title != "" || len(r.head.runs) > 0)
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

// columns returns the lines of a paragraph as they stand in the source, cut at wide gaps.
func (r *reader) columns(l *line) (parts []string) {
	if len(l.source) == 1 && spacedOut(l.source[0].Text) {
		return []string{l.Plain}
	}
	for _, one := range l.source {
		for _, part := range strings.Split(strings.ReplaceAll(one.Text, "\t", "  "), "  ") {
			if part = strings.TrimSpace(part); part != "" {
				parts = append(parts, part)
			}
		}
	}
	return parts
}

// spacedOut reports whether a line is printed with spaces between its letters.
func spacedOut(text string) bool {
	words := strings.Fields(text)
	single := 0
	for _, word := range words {
		if utf8.RuneCountInString(word) == 1 {
			single++
		}
	}
	return single > 3 && single*2 > len(words)
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

// maxTitle is the length of the longest title, in bytes.
const maxTitle = 320

// settleHead ends the head: of the words without a form those behind kind and askers are the title.
func (r *reader) settleHead() {
	if r.state != inHead {
		return
	}
	r.state = inPreamble
	if len(r.inquiry.questions) == 0 {
		r.inquiry.answering = r.inquiry.replies
	}
	runs, first := r.head.runs, r.head.after
	if first == len(runs) {
		first = max(0, len(runs)-1)
	}
	if r.inquiry.title != "" {
		first = len(runs)
	}
	for i, run := range runs {
		r.inquiry.headed = append(r.inquiry.headed, letters(run.words))
		as := "title"
		if i >= first && (i == first || run.of.Kind != paper.Heading) {
			r.inquiry.title = strings.TrimSpace(r.inquiry.title + " " + r.whole(run))
			r.inquiry.guessed = append(r.inquiry.guessed, run.of.at)
		} else if as = ""; letters(run.words) == letters(r.inquiry.title) {
			as = "title" + again
		}
		r.settleRun(run, as)
	}
	r.head = head{}
}

// settleRun places the paragraph of a run, or reports it as one of which nothing is known.
func (r *reader) settleRun(run headRun, as string) {
	if r.isPlaced(run.of.at) && as != "" {
		return
	}
	if as == "" && r.item1() != nil && r.inquiry.kind == "" {
		as = "item"
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

// ungues reports lines that were taken for the title before it was told.
func (r *reader) ungues(list []int) {
	r.lost = append(r.lost, list...)
	r.placed = slices.DeleteFunc(r.placed, func(one Placed) bool { return one.As == "title" && slices.Contains(list, one.Paragraph) })
}

// isPlaced reports whether it is known what became of a paragraph.
func (r *reader) isPlaced(at int) bool {
	return slices.Contains(r.lost, at) || slices.ContainsFunc(r.placed, func(one Placed) bool { return one.Paragraph == at })
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
			a.dates[name] = wording.Date(words)
		}
	}
	if number := m.Of("paper"); number != "" {
		r.papers(paperNumber(number))
	}
	if own := m.Of("own"); strings.Contains(own, "/") && len(a.questions) == 0 {
		if a.number != "" && a.number != own {
			r.reg.document(a.number, r.paperName(a.number))
		}
		a.number = paperNumber(own)
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
		for _, part := range splitNames(words) {
			if strings.HasPrefix(m.Before("groups"), "Fraktion") && len(a.askers) > 0 {
				r.reg.belongs(a.askers[len(a.askers)-1], r.reg.group(words))
				break
			}
			r.asks1(r.reg.group(strings.TrimPrefix(strings.Trim(part, " .\n"), "der ")))
		}
	}
	if words := m.Of("addressee"); words != "" && a.addressee == "" {
		a.addressee = r.reg.body(nominative(m.Before("addressee"), words))
	}
	if words := m.Of("title"); words != "" && (a.title == "" || len(a.guessed) > 0) {
		a.title = strings.Trim(words, "„“\"")
		r.ungues(a.guessed)
		a.guessed = nil
	}
	if words := m.Of("answerer"); words != "" {
		a.by = r.reg.person(r.named(words))
	}
	if words := m.Of("group"); words != "" && len(a.askers) > 0 {
		who := a.askers[len(a.askers)-1]
		if a.by != "" {
			who = a.by
		}
		r.reg.belongs(who, r.reg.group(words))
		r.head.seat = a.by == ""
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
