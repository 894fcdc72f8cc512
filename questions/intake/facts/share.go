package facts

import (
	"slices"

	"quaestor/internal/lang"
)

// longest is how many words what a number is a share of may have.
const longest = 8

// share returns what a number is a share of, from the text behind it: "der in Hessen lebenden Menschen" gives "in Hessen
// lebende Menschen" as it is printed there. It is empty if the text does not say.
func (o *offer) share(rest string) string {
	word, rest := nextWord(rest)
	switch {
	case o.tag == lang.English && word == "of":
		return o.phrase(withoutArticle(rest))
	case o.tag != lang.English && slices.Contains([]string{"der", "des", "aller", "dieser", "von"}, word):
		return o.phrase(rest)
	}
	return ""
}

// withoutArticle returns the text behind an article.
func withoutArticle(rest string) string {
	switch word, behind := nextWord(rest); word {
	case "the", "all", "these", "those", "der", "den", "dem", "die", "das":
		return withoutArticle(behind)
	}
	return rest
}

// prepositions stand before a place or a time that an adjective leads on from: "in Hessen lebende Menschen".
var prepositions = []string{"in", "an", "aus", "bei", "von", "im", "am", "vom", "zum", "zur"}

// phrase returns the words up to the noun that they lead to. Behind a preposition that is the second one.
func (o *offer) phrase(rest string) string {
	whole, nouns := rest, 1
	for i := range longest {
		word, behind := nextWord(rest)
		switch {
		case i == 0 && slices.Contains(prepositions, word):
			nouns, behind = 2, withoutArticle(behind)
		case !o.isNoun(word) && !o.isAdjective(word):
			return ""
		case o.isNoun(word):
			nouns--
		}
		rest = behind
		if nouns == 0 {
			return oneLine(whole[:len(whole)-len(rest)])
		}
	}
	return ""
}
