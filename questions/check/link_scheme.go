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

// linkScheme reports links whose scheme is neither one of Quaestor's own nor an address, and links of its own schemes that
// are written so that they are none.
func linkScheme(p *Pass, t *questions.Passage) {
	text := string(*t.Text)
	for at := 0; ; {
		i := strings.IndexByte(text[at:], ']')
		if i < 0 || at+i+1 == len(text) {
			return
		}
		at += i + 1
		switch text[at] {
		case '(':
			linkHere(p, t, text, at+1)
		case ':':
			linkElsewhere(p, t, text, at+1)
		}
	}
}

// linkHere looks at a link whose target begins at an offset.
func linkHere(p *Pass, t *questions.Passage, text string, at int) {
	scheme := schemeOf(text[at:])
	switch {
	case scheme == "", slices.Contains(addresses, scheme), slices.ContainsFunc(t.Spans, func(s prose.Span) bool { return s.Kind == prose.Image && int(s.Start) == at-2 }):
	case slices.Contains(prose.Schemes, scheme):
		linkWithBlank(p, t, text, at)
	default:
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

// linkWithBlank reports a blank in a target, which ends it (CommonMark 0.31.2, 6.3) unless it stands in angle brackets.
func linkWithBlank(p *Pass, t *questions.Passage, text string, at int) {
	target, _, closed := strings.Cut(text[at:], ")")
	if !closed || target[0] == '<' || strings.ContainsAny(target, "\"'\n(") || !strings.Contains(strings.TrimSpace(target), " ") {
		return
	}
	p.Report(Finding{Place: p.Record.Places.Within(t.Text, at, at+len(target)),
		Message: lang.Say("Das Ziel „%s“ enthält ein Leerzeichen; so ist es kein Verweis und wird als bloßer Text gezeigt.",
			"The target “%s” has a blank in it; so it is no link and will be shown as plain text.", target),
		Help: lang.Say("Setzen Sie das Ziel in spitze Klammern: (<%s>).", "Put the target in angle brackets: (<%s>).", target)})
}

// linkElsewhere reports a target that is given apart from its link, in a line of its own: "[1]: figure:pending".
func linkElsewhere(p *Pass, t *questions.Passage, text string, at int) {
	scheme := schemeOf(text[at:])
	line := text[strings.LastIndexByte(text[:at], '\n')+1 : at]
	line = strings.TrimLeft(line, " ")
	if !slices.Contains(prose.Schemes, scheme) || !strings.HasPrefix(line, "[") || strings.HasPrefix(line, "[^") {
		return
	}
	start := at + strings.Index(text[at:], scheme)
	p.Report(Finding{Place: p.Record.Places.Within(t.Text, start, start+len(scheme)),
		Message: lang.Say("Das Ziel steht hier für sich; so wird nicht geprüft, was der Verweis nennt.",
			"The target stands apart here; so what the link names is not checked."),
		Help: lang.Say("Schreiben Sie es an seine Stelle im Text: [Wort](%s:…).", "Write it in its place in the text: [word](%s:…).", scheme)})
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
