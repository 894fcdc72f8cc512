package prose

import (
	"strconv"
	"strings"

	"quaestor/internal/lang"
)

// A labelList reads question labels: "4 und 5", "6 bis 10 und 12 bis 15", "3 a", "3(a)", "1.1".
type labelList struct {
	reader
	tag    lang.Tag
	plural bool   // a comma may join labels
	joined bool   // the last "und" has been read: a comma would join something else
	number string // of the label read last, for "3 a und b"
	labels []string
	keep   bool // whether labels are wanted
}

// read takes the list. The end is behind the last label.
func (l *labelList) read() bool {
	label, ok := l.label()
	if !ok {
		return false
	}
	l.add(label)
	for {
		start := l.at
		through, ok := l.separator()
		if ok {
			label, ok = l.label()
		}
		if !ok {
			l.at = start
			return true
		}
		if through {
			l.fill(label)
		} else {
			l.add(label)
		}
	}
}

func (l *labelList) add(label string) {
	if l.keep {
		l.labels = append(l.labels, label)
	}
}

// separator takes what joins two labels; through reports whether those between them are meant as well.
func (l *labelList) separator() (through, ok bool) {
	l.space()
	switch {
	case l.takeAny("bis", "to", "through", "–", "-"):
		through = true
	case l.takeAny("und", "sowie", "and", "oder", "or", "&"):
		l.joined = true
	case l.plural && !l.joined && l.take(","):
		l.space()
		if l.takeAny("und", "sowie", "and") {
			l.joined = true
		}
	default:
		return false, false
	}
	l.space()
	return through, true
}

// label takes one label. A letter alone belongs to the number before it.
func (l *labelList) label() (label string, ok bool) {
	start := l.at
	number := l.digits(len("10000")) // as many as longestRange allows
	if number != "" {
		number = l.decimalLabel(number)
		l.number = number
	}
	if l.number == "" {
		return "", false
	}
	part := l.part(number == "")
	if number == "" && part == "" || l.tied() {
		l.at = start
		return "", false
	}
	return l.number + part, true
}

// decimalLabel takes ".1" of "1.1".
func (l *labelList) decimalLabel(number string) string {
	start := l.at
	if l.take(".") {
		if more := l.digits(2); more != "" {
			return number + "." + more
		}
	}
	l.at = start
	return number
}

// part takes the letter of a sub-question: "a", " a", "(a)", and what is nested in it: "bii", "(b)(ii)". In English a
// letter apart may be the article.
func (l *labelList) part(alone bool) string {
	start := l.at
	spaced := l.space()
	bracket := l.take("(")
	letter := l.word()
	ok := letter != "" && 'a' <= letter[0] && letter[0] <= 'z' && classes[l.next()] != digit &&
		(len(letter) == 1 || !spaced && !bracket && isRoman(letter[1:]))
	if bracket {
		ok = ok && l.take(")")
	} else {
		ok = ok && (alone || !spaced || l.tag != lang.English) && l.next() != '.'
	}
	if !ok {
		l.at = start
		return ""
	}
	return letter + l.nested()
}

// nested takes "(ii)" behind a letter.
func (l *labelList) nested() string {
	start := l.at
	if l.take("(") {
		if word := l.word(); isRoman(word) && l.take(")") {
			return word
		}
	}
	l.at = start
	return ""
}

// isRoman reports whether a word is a small Roman number, as parts of sub-questions have.
func isRoman(word string) bool { return word != "" && len(word) < 5 && strings.Trim(word, "ivx") == "" }

// tied reports whether what was read goes on as something else: 21/2301, 21.153, 480er, 10 %, 8:33.
func (l *labelList) tied() bool {
	if l.wordHere() || l.next() == '/' || l.next() == '%' {
		return true
	}
	ahead := l.reader
	return (ahead.take(".") || ahead.take(",") || ahead.take(":")) && classes[ahead.next()] == digit &&
		!(l.plural && l.next() == ',')
}

// longestRange bounds the spelling out of ranges: no inquiry has more questions.
const longestRange = 10_000

// fill adds the labels after the last one up to and including label.
func (l *labelList) fill(label string) {
	if !l.keep {
		return
	}
	last := l.labels[len(l.labels)-1]
	if len(last) == len(label) && last[:len(last)-1] == label[:len(label)-1] && last[len(last)-1] >= 'a' {
		for c := last[len(last)-1] + 1; c <= label[len(label)-1]; c++ {
			l.add(label[:len(label)-1] + string(rune(c)))
		}
		return
	}
	from, err1 := strconv.Atoi(last)
	to, err2 := strconv.Atoi(label)
	if err1 != nil || err2 != nil || to <= from || to-from > longestRange {
		l.add(label)
		return
	}
	for n := from + 1; n <= to; n++ {
		l.add(strconv.Itoa(n))
	}
}

// Labels returns the question labels that a Question span or the target of a question link lists; ranges are spelled
// out: "Fragen 6 bis 8 und 12" gives 6 7 8 12. The text is that of the span.
func Labels(text string) []string {
	_, after, found := strings.Cut(text, ":")
	if !found {
		after = text[max(0, strings.IndexAny(text, "0123456789")):]
	}
	l := labelList{reader: reader{text: after}, tag: lang.German, plural: true, keep: true}
	l.read()
	return l.labels
}
