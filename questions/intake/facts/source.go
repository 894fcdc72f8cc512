package facts

import (
	"strings"

	"quaestor/incidents"
)

// said are words behind the name of who gave a number.
var said = []string{" mitgeteilt", " teilte ", " berichtet", " gemeldet", " meldete", " reported ", " informed ", " has told ",
	" advised "}

// according are words before it.
var according = []string{"nach angaben", "laut ", "ausweislich ", "nach auskunft", "nach mitteilung", "according to "}

// source returns the body of the register that a sentence names as the one that gave its number; empty unless just one
// can be meant. At is where the number stands.
func (o *offer) source(sentence string, at int) incidents.Name {
	small := strings.ToLower(sentence)
	if len(small) != len(sentence) {
		return ""
	}
	for _, words := range said {
		if i := strings.Index(small, words); i >= 0 && i < at {
			return o.onlyBody(sentence[:i])
		}
	}
	for _, words := range according {
		if i := strings.Index(small, words); i >= 0 {
			clause := sentence[i+len(words):]
			if at > i+len(words) {
				clause = sentence[i+len(words) : at]
			}
			clause, _, _ = strings.Cut(clause, ",")
			return o.onlyBody(clause)
		}
	}
	return ""
}

// onlyBody returns the body that is named in a text, if it is the only one.
func (o *offer) onlyBody(text string) (name incidents.Name) {
	for _, b := range o.d.Register.Bodies {
		if !names(text, b.Name) && !names(text, b.Short) {
			continue
		}
		if name != "" {
			return ""
		}
		name = b.ID
	}
	return name
}

// names reports whether a name stands in a text as whole words, the ending of a case allowed.
func names(text, name string) bool {
	i := strings.Index(text, name)
	if name == "" || i < 0 || i > 0 && text[i-1] != ' ' && text[i-1] != '(' {
		return false
	}
	rest := strings.TrimLeft(text[i+len(name):], "es")
	return rest == "" || strings.ContainsAny(rest[:1], " ,.;:)\n")
}
