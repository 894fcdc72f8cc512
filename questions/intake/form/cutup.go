package form

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/questions/intake/paper"
	"quaestor/templates/wording"
)

// cutUp returns the parts of a paragraph: of running text, those lines stand alone that have a form as a whole, and a new
// part begins at a label. Where a source has no blank lines, only this tells them from the text above.
func (r *reader) cutUp(at int) []*line {
	p := &r.paper.Paragraphs[at]
	source := r.paper.Shown(at)
	if p.Kind != paper.Running || len(source) < 2 {
		return []*line{{Paragraph: p, at: at, source: source}}
	}
	text := make([]string, len(source))
	stop := len(source)
	for i := range source {
		if text[i] = strings.TrimSpace(source[i].Text); strings.Contains(text[i], "  ") {
			text[i] = strings.Join(strings.Fields(text[i]), " ")
		}
		if i < stop && (i == 0 || ends(text[i-1])) && r.forms.imprint.Whole(text[i]) != nil {
			stop = i // what follows is more of it
		}
	}
	var list []*line
	from, offset := 0, 0
	add := func(to int) {
		if to > from && to-from == len(text) {
			list, from = append(list, &line{Paragraph: p, at: at, source: source}), to
		}
		if to > from {
			l, end := piece(p, at, source[from:to], text[from:to], offset)
			list, offset, from = append(list, l), end, to
		}
	}
	for i := 0; i < stop; {
		n := 0
		if i == from || ends(text[i-1]) || strings.Contains(text[i-1], "....") || r.forms.contents.Whole(text[i]) != nil {
			n = max(r.alone(text[i:stop]), r.formulaOf(text[i:stop]), r.askedOn(text[i:stop]))
		}
		switch {
		case n > 0:
			add(i)
			add(i + n)
			i += n
		case i > from && r.headsAsked(text[:stop], i):
			add(i)
			add(i + 1)
			i++
		case i > from && i == len(text)-1 && r.forms.office.Whole(text[i]) != nil:
			add(i)
			i++
		case i > from && (r.asksAbove(at, text, i) || r.sectionAbove(at, text, i)):
			add(i)
			i++
		case i > from && r.beginsPart(text[from], text[i-1], text[i]) || i > from && i+1 < stop && r.answersHere(text[i-1:i+2]):
			add(i)
			i++
		default:
			i++
		}
	}
	add(stop)
	add(behindNotice(text, stop))
	add(len(text))
	return list
}

// behindNotice returns the first line from one on with which a sentence of the paper goes on that a notice of the page cut
// in two: it begins small where the notice ended. If there is none, it is the one behind the last.
func behindNotice(text []string, from int) int {
	for i := from + 1; i < len(text); i++ {
		if first, _ := utf8.DecodeRuneInString(text[i]); unicode.IsLower(first) && ends(text[i-1]) {
			return i
		}
	}
	return len(text)
}

// piece makes a paragraph of some lines of one. Their words stand in it behind an offset.
func piece(p *paper.Paragraph, at int, source []paper.Line, text []string, offset int) (*line, int) {
	end := offset
	for _, one := range strings.Fields(strings.Join(text, " ")) {
		end = behind(p.Plain, end, one)
	}
	one := *p
	one.Plain = strings.TrimSpace(p.Plain[offset:end])
	one.Text = lineStart(cut(p.Text, p.Plain[:offset]))
	if end < len(p.Plain) {
		one.Text = kept(one.Text, one.Plain)
	}
	return &line{Paragraph: &one, at: at, source: source}, end
}

// behind returns the offset in a text behind the letters of a word, which may be divided in the source.
func behind(text string, from int, word string) int {
	if strings.IndexFunc(word, isWordRune) < 0 {
		return from // signs go with the word behind them
	}
	for from < len(text) && !followsWord(text[from:]) {
		_, size := nextRune(text[from:])
		from += size
	}
	for _, want := range word {
		if !unicode.IsLetter(want) && !unicode.IsDigit(want) {
			continue
		}
		for i, r := range text[from:min(from+maxGap, len(text))] {
			if r == want {
				from += i + len(string(r))
				break
			}
		}
	}
	for from < len(text) && text[from] != ' ' && !followsWord(text[from:]) {
		_, size := nextRune(text[from:])
		from += size
	}
	return from
}

// maxGap is how many bytes may stand in a paragraph between two letters of a word of its source.
const maxGap = 8

// followsWord reports whether a text begins with a letter or digit.
func followsWord(text string) bool {
	r, _ := nextRune(text)
	return isWordRune(r)
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func nextRune(text string) (rune, int) {
	for i, r := range text {
		if i == 0 {
			return r, len(string(r))
		}
	}
	return 0, 1
}

// kept returns the beginning of a Markdown text that has some plain words.
func kept(text, words string) string {
	before := strings.TrimSuffix(text, cut(text, words))
	return strings.TrimSpace(strings.TrimSuffix(before, "\\\n"))
}

// ends reports whether a sentence or a label ends with a line.
func ends(line string) bool {
	if strings.HasSuffix(line, "]") || strings.HasSuffix(line, ")") && isPaper(line[strings.LastIndexByte(line, '(')+1:len(line)-1]) {
		return true
	}
	line = strings.TrimRight(line, " \"“”«»)")
	return line == "" || strings.ContainsRune(".?!:", rune(line[len(line)-1])) || strings.HasSuffix(line, "…")
}

// alone returns how many of the first lines have one form as a whole, 0 if they have none.
func (r *reader) alone(text []string) int {
	if len(text[0]) > maxHeading || len(text[0]) > fullLine && !ends(text[0]) {
		return 0
	}
	if len(text[0]) > halfLine && !strings.HasSuffix(text[0], "-") && !(len(text) > 1 && goesOn(text[1]) && r.aloneAs(text[1]) != nil) {
		text = text[:1]
	}
	n, _ := window(text, r.aloneAs)
	return n
}

// formulaOf returns how many of the first lines are a formula that ends with a colon, before questions or before answers, or
// name who asks; 0 if they are none.
func (r *reader) formulaOf(text []string) int {
	n := slices.IndexFunc(text[:min(len(text), maxWindow)], func(line string) bool { return strings.HasSuffix(line, ":") }) + 1
	if n == 0 {
		return 0
	}
	words := ""
	for _, line := range text[:n] {
		words = joinLines(words, line)
	}
	if r.forms.opening.Whole(words) == nil && r.forms.ask.Whole(words) == nil && r.forms.asker.Whole(words) == nil {
		return 0
	}
	return n
}

// aloneAs returns the form that lines have as a whole, nil if they have none for which they would stand alone.
func (r *reader) aloneAs(words string) *wording.Match {
	if endsWithin(words) && !strings.Contains(words, ":") {
		return nil
	}
	if head := runIn(words); head != "" && (r.forms.preamble.Whole(head) != nil || r.forms.statement.Whole(head) != nil) {
		return nil // its text goes on in the next line
	}
	if strings.Count(words, "(") > strings.Count(words, ")") || r.answers(words) != nil {
		return nil
	}
	if m := r.formulaIn(words); m != nil {
		return m
	}
	for _, list := range []wording.Set{r.forms.reply, r.forms.bare, r.forms.place, r.forms.preamble, r.forms.statement, r.forms.grounds,
		r.forms.annex, r.forms.decision, r.forms.running, r.forms.imprint, r.forms.answer, r.forms.portfolio, r.forms.contents} {
		if m := list.Whole(words); m != nil {
			return m
		}
	}
	if m := r.forms.asked.Whole(words); m != nil && m.Of("paper") != "" {
		return m
	}
	return r.forms.dated.Whole(words)
}

// formulaIn returns the formula before questions that words are, nil if the question itself begins in them: "Ich frage die
// Regierung, wie viele".
func (r *reader) formulaIn(words string) *wording.Match {
	m := r.forms.ask.Whole(words)
	if m == nil {
		return nil
	}
	if _, rest, found := strings.Cut(m.Of("addressee"), ", "); found && goesOn(rest) && !strings.HasPrefix(rest, "für ") {
		return nil
	}
	return m
}

// endsWithin reports whether a full stop stands within words, but for those of days.
func endsWithin(words string) bool {
	for {
		before, after, found := strings.Cut(words, ". ")
		if !found {
			return false
		}
		if before == "" || before[len(before)-1] < '0' || before[len(before)-1] > '9' {
			return true
		}
		words = after
	}
}

// fullLine is the length of a line, in bytes, that goes on in the next one unless a sentence ends with it.
const fullLine = 90

// halfLine is the length of a line, in bytes, that has a form with the next one only if it has one alone.
const halfLine = 60

// asksAbove reports whether a question without a number begins with a line and ends with the paragraph, and the label of its
// answer follows at once.
func (r *reader) asksAbove(at int, text []string, i int) bool {
	if !ends(text[i-1]) || !strings.HasSuffix(text[len(text)-1], "?") || r.forms.asking.Start(text[i]) == nil || r.lettered(text[0]) || at+1 >= len(r.paper.Paragraphs) {
		return false
	}
	next := &r.paper.Paragraphs[at+1]
	return !next.Gap && r.forms.answer.Start(next.Plain) != nil && !strings.Contains(strings.Join(text[i:], " "), "? ")
}

// sectionAbove reports whether the last line of a paragraph is a heading with a numeral above a question.
func (r *reader) sectionAbove(at int, text []string, i int) bool {
	if i < len(text)-1 || numeral(text[i]) == 0 || len(text[i]) > maxSection || !strings.HasSuffix(text[i-1], ".") || ends(text[i]) || at+1 >= len(r.paper.Paragraphs) {
		return false
	}
	return r.lettered(r.paper.Paragraphs[at+1].Plain)
}

// beginsPart reports whether a line begins a new part of a paragraph: with a label, or with the next letter of the parts of
// a question.
func (r *reader) beginsPart(first, before, text string) bool {
	if ends(before) {
		if m := r.forms.question.Start(text); m != nil && strings.ContainsRune(".:)", rune(text[m.End-1])) {
			return true
		}
		if m := r.forms.answer.Start(text); m != nil && text[m.End-1] == ':' {
			return true
		}
		if m := r.forms.joint.Start(text); m != nil && len(numbers(m)) > 1 {
			return true
		}
		if m := r.forms.bare.Start(text); m != nil && strings.Contains(m.Of("answerer"), " ") && text[m.End-1] == ':' {
			return true
		}
	}
	if len(text) < 3 || text[1] != ')' && !dottedPart(text) || text[0] < 'a' || text[0] > 'h' {
		return false
	}
	last := string(text[0]-1) + text[1:2]
	return (text[0] == 'a' || strings.HasPrefix(before, last) || strings.Contains(first, last)) && r.lettered(first)
}

// answersHere reports whether the name of who answers begins with the second of three lines and ends in the third.
func (r *reader) answersHere(text []string) bool {
	if !ends(text[0]) || strings.Contains(text[1], ":") || !strings.Contains(text[2], ":") {
		return false
	}
	m := r.forms.bare.Start(joinLines(text[1], text[2]))
	return m != nil && strings.Contains(m.Of("answerer"), " ") && m.End > len(text[1])
}

// lettered reports whether a paragraph may have parts with letters: it begins with a number or the label of a question.
func (r *reader) lettered(first string) bool {
	return r.forms.question.Start(first) != nil || r.forms.number.Start(first) != nil
}
