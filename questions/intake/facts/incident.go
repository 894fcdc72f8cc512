package facts

import (
	"cmp"
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions/intake/form"
)

// incident returns the incident with the figures that were found, and remarks on what is a guess in it.
func (o *offer) incident() *incidents.Incident {
	i := &incidents.Incident{ID: o.name, Title: cmp.Or(o.about(), o.title())}
	if len(o.found) > 0 {
		i.Figures = make([]incidents.Figure, len(o.found))
	}
	if o.about() == "" {
		o.remark(&i.ID, noLine, lang.Say("Vorfall aus den Zahlen im Text, mit dem Titel der Anfrage",
			"incident made of the numbers in the text, with the title of the inquiry"))
	}
	for n, f := range o.found {
		i.Figures[n] = f.figure
		figure := &i.Figures[n]
		if !figure.AsOf.IsZero() {
			o.remark(&figure.AsOf, f.asOf, lang.Say("Stand aus dem Satz, in dem die Zahl steht", "date from the sentence that has the number"))
		}
		if figure.Source != "" {
			o.remark(&figure.Source, f.source, lang.Say("Quelle aus dem Satz, in dem die Zahl steht", "source from the sentence that has the number"))
		}
		if figure.Of != "" {
			o.remark(&figure.Of, f.line, lang.Say("wovon die Zahl ein Teil ist, sagen die Wörter hinter ihr", "what the number is a share of is said by the words behind it"))
		}
	}
	return i
}

// about returns the title of the incident that the head of the paper names: it is that of the first inquiry.
func (o *offer) about() string {
	if o.inquiry == nil || o.inquiry != o.d.Inquiry[0] {
		return ""
	}
	return o.d.About
}

func (o *offer) title() string {
	switch {
	case o.inquiry != nil && o.inquiry.Title != "":
		return o.inquiry.Title
	case o.inquiry == nil && o.d.Sitting.Title != "":
		return o.d.Sitting.Title
	}
	return string(o.name)
}

func (o *offer) remark(on any, line int, text lang.Text) {
	if o.d.Remarks == nil {
		o.d.Remarks = map[any][]form.Remark{}
	}
	o.d.Remarks[on] = append(o.d.Remarks[on], form.Remark{Text: text, Line: line})
}

// placeParagraphs notes where the paragraphs of the paper begin, for the places of remarks.
func (o *offer) placeParagraphs() {
	for _, p := range o.d.Paper.Paragraphs {
		text := oneLine(p.Text)
		if _, twice := o.lines[text]; !twice {
			o.lines[text] = p.First
		}
	}
}

// line returns the index of the first line of the paragraph around a place in a text, or noLine if it is not one of the
// paper as a whole.
func (o *offer) line(text string, at int) int {
	if len(o.lines) == 0 {
		o.placeParagraphs()
	}
	start := strings.LastIndex(text[:at], "\n\n")
	text = strings.TrimLeft(text[max(0, start):], "\n")
	paragraph, _, _ := strings.Cut(text, "\n\n")
	if line, known := o.lines[oneLine(paragraph)]; known {
		return line
	}
	return noLine
}
