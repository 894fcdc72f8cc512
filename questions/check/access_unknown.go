package check

import (
	"bytes"
	"slices"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/internal/record"
	"quaestor/internal/similar"
	"quaestor/questions"
)

// accessUnknown reports access levels that the profile does not have. Few records have any: the others are not walked.
func accessUnknown(p *Pass, r *questions.Record) {
	if !hasKey(r.File.Text, "access") {
		return
	}
	record.Walk(r.Value, func(_ []any, _ *record.Field, value any) {
		level, isLevel := value.(*incidents.Access)
		if !isLevel || *level == "" || slices.Contains(p.Dossier.Levels(), *level) {
			return
		}
		words := levelWords(p.Dossier)
		f := Finding{Place: p.At(level),
			Message: lang.Say("Eine Zugangsstufe „%s“ gibt es nicht; bis zur Klärung sieht niemand, was darunter steht.",
				"There is no access level “%s”; until this is settled nobody sees what stands below it.", *level),
			Help: lang.Say("Die Stufen sind %s.", "The levels are %s.", strings.Join(words, ", "))}
		if meant := similar.Nearest(string(*level), words); meant != "" {
			f.Help = lang.Say("Meinten Sie „%s“?", "Did you mean “%s”?", meant)
		}
		p.Report(f)
	})
}

func levelWords(d *questions.Dossier) []string {
	var words []string
	for _, level := range d.Levels() {
		words = append(words, string(level))
	}
	return words
}

// shown returns the word for a level that may be the inherited one.
func shown(a incidents.Access) incidents.Access {
	if a == "" {
		return incidents.Public
	}
	return a
}

// hasKey reports whether a text may have a key: whether the word stands before a colon. Colons are rarer than letters.
func hasKey(text []byte, key string) bool {
	for {
		i := bytes.IndexByte(text, ':')
		if i < 0 {
			return false
		}
		if bytes.HasSuffix(bytes.TrimRight(text[:i], " \"'"), []byte(key)) {
			return true
		}
		text = text[i+1:]
	}
}
