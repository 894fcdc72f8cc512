package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/questions/intake/paper"
	"quaestor/templates/wording"
)

// classify says what a paragraph is by its own words.
func (r *reader) classify(l *line) {
	if l.Kind == paper.Table || l.Kind == paper.Code || l.Kind == paper.Footnote || l.Kind == paper.FrontMatter {
		return
	}
	for _, try := range []func(*line) bool{r.isLabelled, r.isHeading, r.isFormula, r.isMinutes, r.isNumbered, r.isRest} {
		if try(l) {
			return
		}
	}
}

func (l *line) is(m mark, match *wording.Match) bool {
	if match == nil {
		return false
	}
	l.mark, l.match = m, match
	return true
}

// isLabelled finds labels of questions and answers, and joint sentences.
func (r *reader) isLabelled(l *line) bool {
	if m := r.forms.asked.Whole(l.Plain); m != nil && r.forms.head.Whole(l.Plain).Of("addressee") == "" {
		return l.is(wordedMark, m)
	}
	if m := r.forms.question.Start(l.Plain); m != nil && r.stands(l, m) {
		return l.is(askedMark, m)
	}
	if m := r.forms.joint.Start(l.Plain); m != nil && (len(numbers(m)) > 1 || numberless(m)) {
		return l.is(jointMark, m)
	}
	if m := r.forms.answer.Start(l.Plain); m != nil && r.stands(l, m) {
		return l.is(answerMark, m)
	}
	return false
}

// stands reports whether a label stands before a text or alone: with a mark behind it, or a capital. "Frage 3 wurde schon
// beantwortet" has no label.
func (r *reader) stands(l *line, m *wording.Match) bool {
	rest := strings.TrimLeftFunc(l.Plain[m.End:], unicode.IsSpace)
	if rest == "" {
		return true
	}
	first, _ := utf8.DecodeRuneInString(rest)
	if strings.ContainsRune(":)", rune(l.Plain[m.End-1])) {
		return first != ','
	}
	return len(rest) < len(l.Plain[m.End:]) && (unicode.IsUpper(first) || unicode.IsDigit(first) || strings.ContainsRune("„“\"»«(", first))
}

// maxHeading is the length of the longest heading, in bytes.
const maxHeading = 200

// isHeading finds headings: short paragraphs that are nothing else, and those before a text on the same line.
func (r *reader) isHeading(l *line) bool {
	if r.isRunIn(l) {
		return true
	}
	if len(l.Plain) > maxHeading {
		return r.isAnswered(l)
	}
	for _, one := range []struct {
		list wording.Set
		mark mark
	}{{r.forms.portfolio, portfolioMark}, {r.forms.preamble, preambleMark}, {r.forms.statement, statementMark}, {r.forms.grounds, groundsMark},
		{r.forms.annex, annexMark}, {r.forms.group, groupMark}, {r.forms.decision, decisionMark}} {
		if l.is(one.mark, one.list.Whole(l.Plain)) {
			return true
		}
	}
	if m := r.forms.bare.Whole(l.Plain); m != nil && m.Of("answerer") == "" {
		return l.is(bareMark, m)
	}
	if r.answers(l.Plain) == nil && l.is(replyMark, r.forms.reply.Whole(l.Plain)) {
		return true
	}
	return r.isAnswered(l)
}

// answers returns the label by which words begin that someone answers; nil if they have none, or nothing behind it.
func (r *reader) answers(words string) *wording.Match {
	if m := r.forms.bare.Start(words); runIn(words) != "" && m != nil && m.Of("answerer") != "" && m.End < len(words) {
		return m
	}
	return nil
}

// isAnswered finds the label of an answer without numbers that stands before the answer, or the name of who gives it.
func (r *reader) isAnswered(l *line) bool {
	m := r.forms.bare.Start(l.Plain)
	if m == nil || m.End > maxHeading || r.forms.opening.Whole(l.Plain) != nil || r.forms.imprint.Whole(l.Plain) != nil ||
		l.Plain[m.End-1] != ':' || m.Of("post") != "" && !l.alone(m.End) {
		return false
	}
	if who := m.Of("answerer"); who != "" {
		if !strings.Contains(who, " ") {
			return false
		}
		l.voice = r.answerer(m)
		l.voice.end = m.End
	}
	return l.is(bareMark, m)
}

// alone reports whether the first line of a paragraph holds its first bytes and nothing else.
func (l *line) alone(bytes int) bool {
	return len(l.source) > 0 && strings.TrimSpace(l.source[0].Text) == l.Plain[:bytes]
}

// isRunIn finds the heading of a preamble with a colon that its text follows: "Vorbemerkung: Seit Januar fallen".
func (r *reader) isRunIn(l *line) bool {
	head := runIn(l.Plain)
	return head != "" && (l.is(preambleMark, r.forms.preamble.Whole(head)) || l.is(statementMark, r.forms.statement.Whole(head)))
}

// runIn returns the words up to a colon that a text follows.
func runIn(text string) string {
	if i := strings.Index(text, ": "); i > 0 && i < maxHeading {
		return text[:i+1]
	}
	return ""
}

// isFormula finds the formulas before questions and before answers.
func (r *reader) isFormula(l *line) bool {
	return l.is(openMark, r.forms.opening.Whole(l.Plain)) ||
		l.is(askMark, r.formulaIn(l.Plain)) || l.is(closeMark, r.forms.closing.Start(l.Plain))
}

// isMinutes finds what only minutes have: times, speakers.
func (r *reader) isMinutes(l *line) bool {
	if l.is(beginMark, r.forms.begin.Whole(l.Plain)) || l.is(endMark, r.forms.end.Whole(l.Plain)) {
		return true
	}
	v, direct := r.speaks(l.Plain)
	if v == nil {
		return false
	}
	l.voice, l.mark = v, reportMark
	if direct {
		l.mark = speakerMark
	}
	return true
}

// isNumbered finds numbers at the start of paragraphs. Days and years are none.
func (r *reader) isNumbered(l *line) bool {
	m := r.forms.number.Start(l.Plain)
	if m == nil || m.End == len(l.Plain) && l.Kind != paper.Heading && len(l.Plain) < 2 {
		return false
	}
	if list, end := wording.Labels(l.Plain); len(list) > 1 && end < len(l.Plain) && strings.IndexByte(".):", l.Plain[end]) >= 0 {
		return l.is(numberMark, m)
	}
	label := m.Number()
	last := l.Plain[m.End-1]
	dotted := strings.Contains(label, ".")
	letter := label[0] >= 'a'
	if last != '.' && last != ')' && !dotted || letter && last != ')' && !dottedPart(l.Plain) && !r.questionWords(l.words(m.End)) {
		return false
	}
	rest := strings.TrimLeftFunc(l.Plain[m.End:], unicode.IsSpace)
	if len(rest) == len(l.Plain[m.End:]) && rest != "" || isMonth(rest) {
		return false
	}
	return l.is(numberMark, m)
}

// dottedPart reports whether a text begins with a letter and a full stop that number a part, as "a. im Sommer", and are no
// abbreviation: "d. h.", "s. Anlage".
func dottedPart(text string) bool {
	if len(text) < 3 || text[0] < 'a' || text[0] > 'h' || text[1] != '.' || text[2] != ' ' {
		return false
	}
	word, _, _ := strings.Cut(text[3:], " ")
	return len(word) > 1 && !strings.HasSuffix(word, ".")
}

// isRest finds place and day of a signature, roles of those who sign, and the imprint.
func (r *reader) isRest(l *line) bool {
	if len(l.Plain) > maxHeading {
		return l.is(imprintMark, r.forms.imprint.Whole(l.Plain))
	}
	if m := r.forms.minutes.Start(l.Plain); m != nil && r.forms.chair.Start(strings.TrimSpace(l.Plain[m.End:])) != nil {
		return l.is(rolesMark, m)
	}
	return l.is(greetMark, r.forms.greeting.Whole(l.Plain)) || l.is(placeMark, r.forms.place.Whole(l.Plain)) || l.is(imprintMark, r.forms.imprint.Whole(l.Plain))
}

// numbers returns the numbers of questions that a label or sentence names.
func numbers(m *wording.Match) []string {
	if words := m.Of("numbers"); words != "" {
		list, _ := wording.Labels(words)
		return m.Inside(list)
	}
	if n := m.Number(); n != "" {
		return []string{n}
	}
	return nil
}

var months = strings.Fields(`Januar Februar März April Mai Juni Juli August September Oktober November Dezember January February
	March May June July October December`)

// isMonth reports whether a text begins with the name of a month.
func isMonth(text string) bool {
	word, _, _ := strings.Cut(text, " ")
	for _, month := range months {
		if word == month {
			return true
		}
	}
	return false
}
