package form

import (
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/questions/intake/paper"
	"quaestor/templates"
	"quaestor/templates/wording"
)

// A head is what stands above an inquiry, while it is read: runs of words without a form, of which one is the title.
type head struct {
	runs    []headRun
	seat    bool           // the seat of a member comes next
	after   int            // how many of them stand before the last line that has a form
	askers  int            // how many of them stand before the line that names who asks
	titling bool           // the last form gave the title
	reply   int            // how many of them stand before the heading of the answer behind that
	matter  bool           // it is that of one matter among several
	asked   incidents.Name // whom the matter before was put to
}

// headForm takes a paragraph of the head, as far as the head goes on with it.
func (r *reader) headForm(l *line) bool {
	switch l.mark {
	case plain, replyMark, bareMark, numberMark, placeMark, closeMark, beginMark, reportMark, speakerMark, annexMark, groupMark:
	default:
		return false
	}
	return len(l.Plain) <= maxHead && !l.opensPart && !r.asksInHead(l) && !r.listBegins(l) && (r.numberOfPage(l) || r.headParts(l))
}

// maxPageDigits is how many digits the number of a page may have.
const maxPageDigits = 3

// numberOfPage takes a number that stands alone: it is no title.
func (r *reader) numberOfPage(l *line) bool {
	if len(l.Plain) > maxPageDigits || strings.Trim(l.Plain, "0123456789") != "" {
		return false
	}
	r.place(l, "page", l.Plain)
	r.leaveOut(l.Plain)
	return true
}

// listBegins reports whether a paragraph is the first of the numbered questions: no head goes on behind it.
func (r *reader) listBegins(l *line) bool {
	return l.mark == numberMark && (r.titled() || len(r.head.runs) > 0) && r.putting(l) != "" && r.follows(l.match.Number())
}

// maxHead is the length of the longest paragraph of a head, in bytes.
const maxHead = 600

// headParts takes the lines of a paragraph, and the columns of them: some have a form, together with lines of the
// paragraphs that follow. Words without one may be the title. It takes nothing where the text of the paper seems to begin.
func (r *reader) headParts(l *line) bool {
	from := len(r.head.runs)
	formed := r.headWords(l, r.columns(l))
	if it := r.openItem(); it != nil {
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
	r.head.titling = false
	for i := 0; i < len(parts); {
		n := 0
		if i == 0 || len(r.head.runs) == from || !sharesWord(parts[i-1], parts[i]) {
			n = r.headPattern(all[i:])
		}
		if n > 0 {
			formed = true
			if i += n; i > len(parts) {
				r.alsoHead(i - len(parts))
			}
			continue
		}
		if r.forms.imprint.Whole(parts[i]) != nil {
			r.place(l, "imprint", parts[i])
			formed = true
			i++
			continue
		}
		if !r.titleGoesOn(parts[i]) {
			r.run(l, parts[i], i > 0 && len(r.head.runs) > from)
		}
		i++
	}
	return formed
}

// titleGoesOn takes a line of the paragraph below one that gives the title: "betreffend …" often has two.
func (r *reader) titleGoesOn(words string) bool {
	if !r.head.titling {
		return false
	}
	r.inquiry.title = strings.ReplaceAll(joinLines(r.inquiry.title, words), "\n", " ")
	return true
}

// following returns the short paragraphs behind the one that is being read, which may be the next lines of a head.
func (r *reader) following() []string { return r.behind(r.at) }

func (r *reader) behind(at int) (list []string) {
	for _, l := range r.lines[at+1 : max(at+1, min(at+maxWindow, r.nextMatter(at+1)))] {
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
		if m := r.forms.reply.Whole(text); m != nil {
			return m
		}
		return r.forms.head.Whole(text)
	})
	known := len(r.inquiry.askers)
	switch {
	case n == 0 && !r.askerList(lines[0]):
		return 0
	case n == 0:
		n = 1
	default:
		text := strings.Join(lines[:n], "\n")
		r.replies(r.forms.reply.Whole(text) != nil)
		r.fromHeadLine(m)
		r.head.titling = m.Of("title") != ""
		if in := r.instrument(text); in != nil && r.inquiry.kind == "" {
			r.inquiry.kind = in.ID
		}
	}
	if len(r.inquiry.askers) > known {
		r.head.askers = len(r.head.runs)
	}
	r.head.after = len(r.head.runs)
	return n
}

// replies notes that the head says of an answer.
func (r *reader) replies(so bool) {
	r.inquiry.replies = r.inquiry.replies || so
	if so && len(r.inquiry.askers) > 0 {
		r.head.reply = len(r.head.runs)
	}
}

// asksInHead reports whether a paragraph of the head is a question without a number already: its answer follows.
func (r *reader) asksInHead(l *line) bool {
	if !r.unnumbered(l) || r.at+1 >= len(r.lines) {
		return false
	}
	next := r.lines[r.at+1]
	return next.mark == answerMark || next.mark == replyMark && next.match.Of("answerer") != "" || (next.mark == replyMark || next.mark == bareMark) && (r.inquiry.title != "" || len(r.head.runs) > 0)
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
func (r *reader) columns(l *line) []string {
	if l.parts == nil {
		l.parts = slices.Clip(l.cutColumns())
	}
	return l.parts
}

func (l *line) cutColumns() (parts []string) {
	for _, one := range l.source {
		if spacedOut(one.Text) {
			parts = append(parts, strings.Join(strings.Fields(paper.CloseUp(one.Text)), " "))
			continue
		}
		parts = append(parts, gaps(one.Text)...)
	}
	if l.Kind == paper.Item && len(parts) > 0 {
		parts[0] = strings.TrimLeft(parts[0], "-*•· ")
	}
	return parts
}
