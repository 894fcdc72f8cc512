package check

import (
	"strings"

	"quaestor/internal/diag"
	"quaestor/internal/lang"
	"quaestor/questions"
	"quaestor/questions/prose"
)

// footnoteUnmatched reports marks and footnotes of a text that do not belong to each other one to one.
func footnoteUnmatched(p *Pass, t *questions.Passage) {
	text := string(*t.Text)
	var labels, marks []prose.Span
	for _, s := range t.Spans {
		switch {
		case s.Kind != prose.Note:
		case isLabel(text, s):
			labels = append(labels, s)
		case len(labels) > 0 && stillNote(text[labels[len(labels)-1].End:s.Start]):
			p.footnote(t, s, diag.Warning, lang.Say("In einer Fußnote kann keine weitere stehen; „%s“ bleibt Text.", "A footnote cannot have another; “%s” remains text.", s.In(text)),
				lang.Say("Schreiben Sie, was dort stehen soll, in die Fußnote selbst.", "Write what it should say into the footnote itself."))
		default:
			marks = append(marks, s)
		}
	}
	p.loneMarks(t, text, labels, marks)
	p.loneNotes(t, text, labels, marks)
}

func (p *Pass) footnote(t *questions.Passage, s prose.Span, severity diag.Severity, message, help lang.Text) {
	p.Report(Finding{Place: p.Span(t, s), Severity: lighter(severity), Message: message, Help: help})
}

// loneMarks reports marks without a note, and those of a note that has one already.
func (p *Pass) loneMarks(t *questions.Passage, text string, labels, marks []prose.Span) {
	for i, s := range marks {
		switch {
		case !amongst(text, labels, s):
			p.footnote(t, s, diag.Warning, lang.Say("Eine Fußnote „%s“ gibt es in diesem Text nicht; das Zeichen bleibt Text.", "There is no footnote “%s” in this text; the mark remains text.", s.In(text)),
				lang.Say("Fügen Sie am Ende des Textes eine Zeile an: %s: …", "Add a line at the end of the text: %s: …", s.In(text)))
		case amongst(text, marks[:i], s):
			p.footnote(t, s, diag.Warning, lang.Say("Auf die Fußnote „%s“ wird schon weiter oben verwiesen; hier bleibt das Zeichen Text.", "The footnote “%s” has its mark further up; here the mark remains text.", s.In(text)),
				lang.Say("Geben Sie dieser Stelle eine eigene Fußnote.", "Give this place a footnote of its own."))
		}
	}
}

// loneNotes reports notes that would be lost: no mark leads to them, or only to another of the same name.
func (p *Pass) loneNotes(t *questions.Passage, text string, labels, marks []prose.Span) {
	for i, s := range labels {
		switch {
		case amongst(text, labels[:i], s):
			p.footnote(t, s, diag.Error, lang.Say("Eine Fußnote „%s“ gibt es schon; diese hier wird nicht gedruckt.", "There is a footnote “%s” already; this one is not printed.", s.In(text)),
				lang.Say("Geben Sie ihr und ihrem Zeichen im Text einen anderen Namen.", "Give it and its mark in the text another name."))
		case !amongst(text, marks, s):
			p.footnote(t, s, diag.Error, lang.Say("Auf die Fußnote „%s“ verweist kein Zeichen im Text; sie wird nicht gedruckt.", "No mark in the text leads to the footnote “%s”; it is not printed.", s.In(text)),
				lang.Say("Setzen Sie %s an die Stelle im Text, zu der sie gehört.", "Put %s at the place in the text that it belongs to.", s.In(text)))
		}
	}
}

// amongst reports whether a mark stands in a list.
func amongst(text string, list []prose.Span, s prose.Span) bool {
	for _, one := range list {
		if one.In(text) == s.In(text) {
			return true
		}
	}
	return false
}

// isLabel reports whether a mark is the start of a note: at the start of a line, with a colon behind it.
func isLabel(text string, s prose.Span) bool {
	return strings.HasPrefix(text[s.End:], ":") && blank(unmarked(text[strings.LastIndexByte(text[:s.Start], '\n')+1:s.Start]))
}

// stillNote reports whether a text that follows a label belongs to the note as a whole: it does until a line that is not
// indented follows a blank one.
func stillNote(text string) bool {
	lines := strings.Split(text, "\n")
	for i := 1; i < len(lines); i++ {
		indented := strings.HasPrefix(lines[i], "    ") || strings.HasPrefix(lines[i], "\t")
		if last := i == len(lines)-1; blank(lines[i-1]) && i > 1 && !indented && (last || !blank(lines[i])) {
			return false
		}
	}
	return true
}
