package form

import (
	"strings"
	"unicode"

	"quaestor/questions/intake/paper"
	"quaestor/templates/wording"
)

// maxAsked is how many lines a question may have that is told by its number behind it.
const maxAsked = 15

// askedOn returns how many of the first lines are a question with who asks it before and its number behind it, 0 if none.
func (r *reader) askedOn(text []string) int {
	words := ""
	for i, line := range text[:min(len(text), maxAsked)] {
		words = joinLines(words, line)
		if !strings.HasSuffix(line, "]") && !strings.HasSuffix(line, ")") {
			continue
		}
		if m := r.forms.asked.Whole(words); m != nil && m.Of("askers") != "" && m.Of("paper") != "" {
			return i + 1
		}
	}
	return 0
}

// headsAsked reports whether a line is a heading between the end of a sentence and a question that is told so, or the
// formula before one.
func (r *reader) headsAsked(text []string, i int) bool {
	if len(text[i]) >= halfLine || i+1 == len(text) || !ends(text[i-1]) || ends(text[i]) && !inCapitals(text[i]) {
		return false
	}
	return r.forms.ask.Whole(text[i+1]) != nil || r.askedOn(text[i+1:]) > 0
}

// inCapitals reports whether a line has several words that all begin with capitals, particles aside: "Site Acquisitions."
func inCapitals(text string) bool { return strings.Contains(text, " ") && capitalised(text) }

// isPaper reports whether words can be the number of a paper: signs in capitals and digits.
func isPaper(words string) bool {
	return strings.ContainsAny(words, "0123456789") && !strings.ContainsFunc(words, unicode.IsLower)
}

// maxPieces is how many paragraphs a question may be broken into before its number.
const maxPieces = 4

// joinAsked makes one of a question and its number that stand apart only because a line is short, and takes what stands
// right above a question for the heading that it is, whatever it looks like: "Roads: Gritting".
func (r *reader) joinAsked() {
	joined := r.lines[:0]
	for _, l := range r.lines {
		joined = r.belowNumber(append(joined, l))
		if numbered := strings.HasSuffix(l.Plain, "]") || strings.HasSuffix(l.Plain, ")"); numbered && !l.Gap && !r.opensMatter(l) {
			joined = r.withNumber(joined)
		}
		if at := len(joined) - 2; at >= 0 && r.opensMatter(joined[at+1]) && titles(joined[at]) {
			joined[at].mark, joined[at].match, joined[at].voice = plain, nil, nil
		}
	}
	r.lines = joined
}

// withNumber joins the last of some lines, which ends with a number, to the question above it, if it is one only with it.
func (r *reader) withNumber(lines []*line) []*line {
	last := len(lines) - 1
	words := lines[last].Plain
	for k := last - 1; k >= max(0, last-maxPieces) && !lines[k+1].Gap && lines[k].Kind == paper.Running && !r.opensMatter(lines[k]); k-- {
		words = lines[k].Plain + " " + words
		if m := r.forms.asked.Whole(words); m != nil && m.Of("askers")+m.Of("text") != "" && m.Of("paper") != "" {
			return append(lines[:k], joinedTo(lines[k:], words, m))
		}
	}
	return lines
}

// belowNumber joins the last of some lines, a question, to the line with who asks it and its number above.
func (r *reader) belowNumber(lines []*line) []*line {
	last := len(lines) - 1
	if last < 1 || lines[last].mark != wordedMark || r.opensMatter(lines[last]) || lines[last-1].mark == wordedMark || !strings.HasSuffix(lines[last-1].Plain, "]") {
		return lines
	}
	words := lines[last-1].Plain + " " + lines[last].Plain
	if m := r.forms.asked.Whole(words); m != nil && m.Of("askers") != "" && m.Of("paper") != "" {
		return append(lines[:last-1], joinedTo(lines[last-1:], words, m))
	}
	return lines
}

// joinedTo makes one line of several.
func joinedTo(list []*line, words string, m *wording.Match) *line {
	whole := *list[0]
	p := *whole.Paragraph
	p.Plain = words
	for _, l := range list[1:] {
		p.Text += " " + l.Text
		p.Last = l.Last
		whole.source = append(whole.source[:len(whole.source):len(whole.source)], l.source...)
		whole.more = append(whole.more, l.at)
	}
	whole.Paragraph, whole.mark, whole.match, whole.voice = &p, wordedMark, m, nil
	return &whole
}

// titles reports whether a paragraph looks like the label of an answer with nothing behind it, and can be a title.
func titles(l *line) bool {
	return (l.mark == bareMark || l.mark == answerMark) && len(l.Plain) < fullLine && !ends(l.Plain)
}
