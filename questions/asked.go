package questions

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/similar"
	"quaestor/questions/prose"
)

// breakdownPhrases are the words behind which a question says what it wants a number broken down by. The first letter
// is left out, for a sentence may begin with it.
var breakdownPhrases = map[lang.Tag][]string{
	lang.German:  {"ufgeschlüsselt nach ", "ufschlüsselung nach ", "ufgegliedert nach "},
	lang.English: {"roken down by ", "reakdown by "},
}

// breakdownVerbs stand behind it: "Bitte nach Jahren aufschlüsseln."
var breakdownVerbs = map[lang.Tag][]string{lang.German: {" aufschlüsseln", " aufgeschlüsselt", " aufzuschlüsseln", " aufgliedern"}}

// BreakdownInWords returns what a question wants a number broken down by in plain words, and where in its text that
// stands: "Bitte aufgeschlüsselt nach Ausländerbehörden." It is empty where the question has asks, which go before.
func (q *Question) BreakdownInWords(tag lang.Tag) (by string, at int) {
	if len(q.Asks) > 0 {
		return "", 0
	}
	text := string(q.Text)
	for _, phrase := range breakdownPhrases[tag] {
		if i := strings.Index(text, phrase); i >= 0 {
			return wordAt(text, i+len(phrase))
		}
	}
	for _, verb := range breakdownVerbs[tag] {
		if i := strings.Index(text, verb); i >= 0 {
			return objectOf(text[:i])
		}
	}
	return "", 0
}

// objectOf returns the noun behind the last "nach" of a text, if it is in the same part of the sentence.
func objectOf(text string) (by string, at int) {
	i := strings.LastIndex(text, "nach ")
	if i < 0 || strings.ContainsAny(text[i:], ".;:?!()") {
		return "", 0
	}
	for at := i + len("nach "); at < len(text); {
		by, _ := wordAt(text, at)
		if r, _ := utf8.DecodeRuneInString(by); unicode.IsUpper(r) && by != "Möglichkeit" {
			return by, at
		}
		at += len(by) + 1
	}
	return "", 0
}

// wordAt returns the word that begins somewhere in a text, and where that is.
func wordAt(text string, at int) (string, int) {
	if end := strings.IndexAny(text[at:], " ,.;:?!\n"); end >= 0 {
		return text[at : at+end], at
	}
	return text[at:], at
}

// Missing lists what is asked for that the answers, which stand in this record, neither deliver nor refuse. Nothing is
// missing where there is no answer: the question is open.
func (r *Record) Missing(asks []Ask, answers []*Answer) (list []Ask) {
	if len(answers) == 0 {
		return nil
	}
	for _, ask := range asks {
		if !r.settled(ask, answers) {
			list = append(list, ask)
		}
	}
	return list
}

func (r *Record) settled(ask Ask, answers []*Answer) bool {
	what, breakdown := ask.What == "", ask.Breakdown == ""
	for _, a := range answers {
		if len(a.RefersTo) > 0 || a.Refuses != nil && len(a.Refuses.Asks) == 0 {
			return true
		}
		what = what || a.gives(ask.What)
		breakdown = breakdown || a.breaksDown(ask.Breakdown) || r.shows(a, ask.Breakdown)
	}
	return what && breakdown
}

// gives reports whether an answer delivers or refuses a kind of thing. One that does not say what it delivers is taken
// to deliver all but breakdowns, which can be seen.
func (a *Answer) gives(what AskKind) bool {
	if len(a.Delivers) == 0 {
		return true
	}
	for _, list := range a.accounted() {
		for i := range list {
			if list[i].What == what {
				return true
			}
		}
	}
	return false
}

// breaksDown reports whether an answer says that it delivers or refuses a breakdown.
func (a *Answer) breaksDown(by string) bool {
	for _, list := range a.accounted() {
		for i := range list {
			if list[i].Breakdown != "" && similar.Inflected(list[i].Breakdown, by) {
				return true
			}
		}
	}
	return false
}

func (a *Answer) accounted() [2][]Ask {
	if a.Refuses == nil {
		return [2][]Ask{a.Delivers}
	}
	return [2][]Ask{a.Delivers, a.Refuses.Asks}
}

// shows reports whether the text of an answer has a table, or cites a figure that is broken down as asked.
func (r *Record) shows(a *Answer, by string) bool {
	if strings.HasPrefix(string(a.Text), "|") || strings.Contains(string(a.Text), "\n|") {
		return true
	}
	for i := range r.Citations {
		c := &r.Citations[i]
		if c.Passage == nil || c.Passage.Text != &a.Text || c.Span.Kind != prose.Link {
			continue
		}
		for _, t := range c.Targets {
			figure, isFigure := t.Value.(*incidents.Figure)
			if isFigure && figure.Breakdown != nil && similar.Inflected(figure.Breakdown.By, by) {
				return true
			}
		}
	}
	return false
}
