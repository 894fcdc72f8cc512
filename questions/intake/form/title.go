package form

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/questions/intake/paper"
)

// A headRun is words of one paragraph.
type headRun struct {
	of    *line
	words string
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

// spacedOut reports whether a line is printed with spaces between its letters.
func spacedOut(text string) bool {
	words, single := 0, 0
	for word := range strings.FieldsSeq(text) {
		if words++; utf8.RuneCountInString(word) == 1 {
			single++
		}
	}
	return single > 3 && single*2 > words
}

// headLine takes a paragraph of the head without a form: it may be the title, or the text begins here.
func (r *reader) headLine(l *line) bool {
	if r.titled() && (r.sentence(l.Plain) || r.layout.bare && r.unnumbered(l)) || r.belowTitle() && fullSentence(l.Plain) {
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
	words = strings.TrimRight(words, "[]0123456789") // marks of notes
	return strings.HasSuffix(words, ".") || strings.HasSuffix(words, ":") || strings.HasSuffix(words, ",") || len(words) > maxTitle
}

// maxTitle is the length of the longest title, in bytes.
const maxTitle = 320

// belowTitle reports whether words stand behind the line that names who asks: they are the title.
func (r *reader) belowTitle() bool {
	h := &r.head
	return len(r.inquiry.askers) > 0 && h.askers == h.after && h.after < len(h.runs)
}

// fullSentence reports whether words are a sentence, or the beginning of a list: no title goes on with them.
func fullSentence(words string) bool {
	return len(words) > maxTitle/8 && (strings.HasSuffix(words, ".") || strings.HasSuffix(words, ":"))
}

// settleHead ends the head: of the words without a form those behind kind and askers are the title.
func (r *reader) settleHead() {
	if r.state != inHead {
		return
	}
	r.state = inPreamble
	if len(r.inquiry.questions) == 0 {
		r.inquiry.answering = r.inquiry.replies
	}
	if r.inquiry.by != "" && r.inquiry.replies && len(r.inquiry.questions) > 0 {
		r.replyHeading = true
		r.into(inStatement, &r.inquiry.statement, "statement")
	}
	if l := r.matterBelow(); l != nil {
		r.settleMatter(l)
	}
	r.inquiry.addressee = cmp.Or(r.inquiry.addressee, r.head.asked)
	first, end := r.titleRuns()
	title := letters(r.inquiry.title)
	for i, run := range r.head.runs {
		words := letters(run.words)
		r.inquiry.headed = append(r.inquiry.headed, words)
		as := ""
		switch {
		case i >= first && i < end && (i == first || run.of.Kind != paper.Heading && len(r.inquiry.title) < maxTitle):
			as = "title"
			r.inquiry.title = strings.TrimSpace(r.inquiry.title + " " + r.whole(run))
			r.inquiry.guessed = append(r.inquiry.guessed, run.of.at)
			title = letters(r.inquiry.title)
		case words == title:
			as = "title" + again
		}
		r.settleRun(run, as)
	}
	r.head = head{}
}

// titleRuns returns which runs are the title: the first heading of a page, else those behind the last form, else those
// between who asks and the heading of the answer, else the last with what it goes on with.
func (r *reader) titleRuns() (first, end int) {
	h := &r.head
	top := slices.IndexFunc(h.runs, func(run headRun) bool { return run.of.Kind == paper.Heading && run.of.Level == 1 })
	switch n := len(h.runs); {
	case r.inquiry.title != "":
		return n, n
	case top >= 0 && r.minutes == nil:
		return top, top + 1
	case h.after < n:
		return h.after, n
	case h.askers < h.reply:
		return h.askers, h.reply
	default:
		first = max(0, n-1)
		for first > h.askers && goesOn(h.runs[first].words) {
			first--
		}
		return first, n
	}
}

// titled reports whether the title of the head was read already.
func (r *reader) titled() bool {
	h := &r.head
	return r.inquiry.title != "" || h.askers < h.reply || len(r.inquiry.askers) > 0 && h.askers < h.after
}

// settleRun places the paragraph of a run, or reports it as one of which nothing is known.
func (r *reader) settleRun(run headRun, as string) {
	if r.isPlaced(run.of.at) && as != "" {
		return
	}
	if as == "" && r.openItem() != nil && r.inquiry.kind == "" {
		as = "item"
	}
	if as == "" && r.layout.letter {
		r.place(run.of, "letterhead", run.words)
		r.leaveOutAt(run.of.First, run.words)
		return
	}
	if as == "" {
		r.lose(run.of.at)
		return
	}
	form := ""
	if run.words != run.of.Plain || strings.HasSuffix(as, again) {
		form = run.of.Plain
	}
	r.place(run.of, as, form)
}

// takeBackTitle leaves out lines that were taken for the title before it was told: they are a letterhead.
func (r *reader) takeBackTitle(list []int) {
	r.placed = slices.DeleteFunc(r.placed, func(one Placed) bool { return one.As == "title" && slices.Contains(list, one.Paragraph) })
	for _, at := range list {
		p := &r.paper.Paragraphs[at]
		r.placed = append(r.placed, Placed{Paragraph: at, As: "letterhead", Form: p.Plain})
		r.leaveOutAt(p.First, p.Plain)
	}
}

// isPlaced reports whether it is known what became of a paragraph.
func (r *reader) isPlaced(at int) bool { return r.known[at] }

// whole returns the words of a run as they stand in its paragraph, where words that a line's end divided are whole.
func (r *reader) whole(run headRun) string {
	want := []rune(letters(run.words))
	var have []rune
	var at []int // the offset of each
	for i, c := range run.of.Plain {
		if wordRune(c) {
			have, at = append(have, unicode.ToLower(c)), append(at, i)
		}
	}
	for i := 0; i+len(want) <= len(have) && len(want) > 0; i++ {
		if !slices.Equal(have[i:i+len(want)], want) {
			continue
		}
		from := strings.IndexFunc(run.words, wordRune)
		to := strings.LastIndexFunc(run.words, wordRune)
		_, n := nextRune(run.words[to:])
		_, end := nextRune(run.of.Plain[at[i+len(want)-1]:])
		return run.words[:from] + run.of.Plain[at[i]:at[i+len(want)-1]+end] + run.words[to+n:]
	}
	return run.words
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
