package incidents

import (
	"strings"

	"quaestor/internal/lang"
)

// A qualifierWord is one way to say a qualifier. The first of a list is the one we write ourselves.
type qualifierWord struct {
	word string
	is   Qualifier
}

// Of two words of which one begins with the other, the longer stands first.
var germanQualifiers = []qualifierWord{
	{"ca.", About}, {"ca", About}, {"circa", About}, {"zirka", About}, {"rund", About}, {"etwa", About}, {"ungefähr", About},
	{"knapp", Nearly}, {"fast", Nearly}, {"nahezu", Nearly}, {"beinahe", Nearly},
	{"gut", JustOver},
	{"über", Over}, {"mehr als", Over},
	{"mindestens", AtLeast}, {"wenigstens", AtLeast}, {"zumindest", AtLeast},
	{"unter", Under}, {"weniger als", Under},
	{"höchstens", AtMost}, {"maximal", AtMost}, {"bis zu", AtMost},
}

var englishQualifiers = []qualifierWord{
	{"about", About}, {"around", About}, {"roughly", About}, {"approximately", About}, {"approx.", About}, {"circa", About},
	{"c.", About}, {"some", About},
	{"nearly", Nearly}, {"almost", Nearly}, {"just under", Nearly},
	{"just over", JustOver}, {"a little over", JustOver},
	{"over", Over}, {"more than", Over}, {"well over", Over},
	{"at least", AtLeast}, {"no fewer than", AtLeast}, {"no less than", AtLeast},
	{"under", Under}, {"fewer than", Under}, {"less than", Under},
	{"at most", AtMost}, {"up to", AtMost}, {"no more than", AtMost},
}

// qualifierSigns can stand for words in records.
var qualifierSigns = []qualifierWord{
	{"~", About}, {"≈", About}, {">=", AtLeast}, {"≥", AtLeast}, {"<=", AtMost}, {"≤", AtMost}, {">", Over}, {"<", Under},
}

func qualifierWords(tag lang.Tag) []qualifierWord {
	if tag == lang.English {
		return englishQualifiers
	}
	return germanQualifiers
}

// qualifier takes a qualifier with the space behind it.
func (c *cursor) qualifier(tag lang.Tag) Qualifier {
	first := c.next() | 0x20 // letters outside ASCII begin with the same byte in both cases
	for _, q := range qualifierWords(tag) {
		if q.word[0]|0x20 == first && c.phrase(q.word) {
			return q.is
		}
	}
	for _, q := range qualifierSigns {
		if c.take(q.word) {
			c.space()
			return q.is
		}
	}
	return Exact
}

// phrase takes words with the space behind them; between the words any space will do.
func (c *cursor) phrase(words string) bool {
	start := c.at
	for i, more := 0, true; more; i++ {
		var word string
		word, words, more = strings.Cut(words, " ")
		if i == 0 && !hasPrefixFold(c.rest(), word) || i > 0 && !strings.HasPrefix(c.rest(), word) {
			c.at = start
			return false
		}
		c.at += len(word)
		if !c.space() && (more || !strings.HasSuffix(word, ".")) {
			c.at = start
			return false
		}
	}
	return true
}

// canonical returns the word for a qualifier that we write ourselves.
func (q Qualifier) canonical(tag lang.Tag) string {
	for _, word := range qualifierWords(tag) {
		if word.is == q {
			return word.word
		}
	}
	return ""
}
