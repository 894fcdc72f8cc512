package check

import (
	"slices"
	"strings"
	"unicode"

	"quaestor/incidents"
	"quaestor/internal/lang"
)

// dateAfterPaper reports days later than the day on which the text was written or said, unless its sentence speaks of
// the future.
func dateAfterPaper(p *Pass, d *day) {
	written := p.Dossier.Written(p.Record, d.Passage)
	if written.IsZero() || !d.Date.Valid() || !d.Date.After(written) ||
		toCome(string(*d.Passage.Text), int(d.Span.Start), int(d.Span.End), p.Language()) {
		return
	}
	p.Report(Finding{Place: p.Span(d.Passage, d.Span),
		Message: lang.Text{
			DE: "Der " + d.Date.Format(lang.German) + " liegt nach dem Tag, an dem das gesagt wurde (" + written.Format(lang.German) + ").",
			EN: d.Date.Format(lang.English) + " is later than the day on which this was said (" + written.Format(lang.English) + ").",
		},
		Help: laterHelp(d.Date, written)})
}

// laterHelp suggests the same day of an earlier year, which is the slip seen most.
func laterHelp(d, written incidents.Date) lang.Text {
	earlier := incidents.Date{Year: written.Year, Month: d.Month, Day: d.Day}
	if earlier.After(written) {
		earlier.Year--
	}
	if d.Year-earlier.Year > 1 || !earlier.Valid() {
		return lang.Say("Berichtigen Sie das Datum. Ist Künftiges gemeint, sagt es der Satz: „soll bis zum …“, „voraussichtlich am …“.",
			"Correct the date. If something to come is meant, let the sentence say so: “is to … by”, “expected on …”.")
	}
	return lang.Text{
		DE: "Ist der " + earlier.Format(lang.German) + " gemeint? Wenn es um Künftiges geht, sagt es der Satz: „soll bis zum …“, „voraussichtlich am …“.",
		EN: "Is " + earlier.Format(lang.English) + " meant? If it is something to come, let the sentence say so: “is to … by”, “expected on …”.",
	}
}

// sentenceAround returns the sentence that a stretch of a text stands in. A full stop behind a number ends none, as in
// "26. Mai", unless it is a year.
func sentenceAround(text string, start, end int) string {
	from, to := 0, len(text)
	for i := start - 1; i > 0; i-- {
		if endsSentence(text, i) {
			from = i + 1
			break
		}
	}
	for i := end; i < len(text); i++ {
		if endsSentence(text, i) {
			to = i
			break
		}
	}
	return text[from:to]
}

func endsSentence(text string, i int) bool {
	switch text[i] {
	case '!', '?', ';', ':':
		return true
	case '.':
		digits := len(text[:i]) - len(strings.TrimRight(text[:i], "0123456789"))
		return digits == 0 || digits == 4
	case '\n':
		return i+1 < len(text) && text[i+1] == '\n'
	}
	return false
}

// future is how a language speaks of what is to come: with prepositions right before a date, and with words anywhere in
// the sentence. Among these are the verbs that speak of deadlines and plans in the present tense.
type future struct{ before, anywhere []string }

var futures = map[lang.Tag]future{
	lang.German: {
		before: []string{"bis", "ab", "zum", "spätestens", "frühestens"},
		anywhere: []string{"soll", "sollen", "wird", "werden", "werde", "würden", "geplant", "plant", "planen", "voraussichtlich",
			"künftig", "vorgesehen", "beabsichtigt", "angekündigt", "will", "wollen", "erwartet", "beginnt", "beginnen",
			"befristet", "endet", "enden", "erscheint", "findet", "finden", "gilt", "gelten", "läuft", "laufen", "nächste",
			"nächsten", "startet", "starten", "tritt", "treten"},
	},
	lang.English: {
		before: []string{"by", "until", "till", "from", "before", "to"},
		anywhere: []string{"will", "shall", "would", "expected", "planned", "plans", "due", "scheduled", "intends", "intend",
			"forthcoming", "begin", "begins", "close", "closes", "come", "comes", "end", "ends", "expire", "expires", "next",
			"open", "opens", "start", "starts", "take", "takes"},
	},
}

// toCome reports whether the sentence around a date speaks of it as of something to come.
func toCome(text string, start, end int, tag lang.Tag) bool {
	how, known := futures[tag]
	if !known {
		how = futures[lang.German]
	}
	before := strings.Fields(text[:start])
	for _, word := range before[max(0, len(before)-2):] {
		if isOneOf(strings.TrimFunc(word, notLetter), how.before) {
			return true
		}
	}
	return slices.ContainsFunc(strings.FieldsFunc(sentenceAround(text, start, end), notLetter), func(word string) bool {
		return isOneOf(word, how.anywhere)
	})
}

func isOneOf(word string, list []string) bool {
	return slices.ContainsFunc(list, func(w string) bool { return strings.EqualFold(w, word) })
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }
