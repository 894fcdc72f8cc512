package check

import (
	"slices"
	"strings"

	"quaestor/internal/lang"
	"quaestor/internal/similar"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// addresses are the schemes of links to somewhere else. All others are shown as plain text, javascript: above all.
var addresses = []string{"https", "http", "mailto"}

// linkScheme reports links whose scheme is neither one of Quaestor's own nor an address.
func linkScheme(p *Pass, t *questions.Passage) {
	text := string(*t.Text)
	for at := 0; ; {
		i := strings.Index(text[at:], "](")
		if i < 0 {
			return
		}
		at += i + len("](")
		scheme := schemeOf(text[at:])
		if scheme == "" || slices.Contains(prose.Schemes, scheme) || slices.Contains(addresses, scheme) {
			continue
		}
		f := Finding{Place: p.Record.Places.Within(t.Text, at, at+len(scheme)),
			Message: lang.Say("Einen Verweis der Art „%s:“ gibt es nicht; er wird als bloßer Text gezeigt.",
				"There is no link of the kind “%s:”; it will be shown as plain text.", scheme),
			Help: lang.Say("Erlaubt sind %s und die Adressen %s.", "Allowed are %s and the addresses %s.",
				strings.Join(prose.Schemes, ", "), strings.Join(addresses, ", "))}
		if meant := similar.Nearest(scheme, prose.Schemes); meant != "" {
			f.Help = lang.Say("Meinten Sie „%s:“?", "Did you mean “%s:”?", meant)
		}
		p.Report(f)
	}
}

// schemeOf returns the scheme that the destination of a link begins with; "" if it has none.
func schemeOf(destination string) string {
	destination = strings.TrimLeft(destination, " \t\n<")
	for i := range len(destination) {
		switch c := destination[i]; {
		case c == ':':
			return destination[:i]
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || i > 0 && ('0' <= c && c <= '9' || c == '+' || c == '-' || c == '.'):
		default:
			return ""
		}
	}
	return ""
}
