package facts

import (
	"strings"

	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/questions/intake/form"
)

// incident returns the incident with the figures that were found, and remarks on what is a guess in it.
func (o *offer) incident() *incidents.Incident {
	i := &incidents.Incident{ID: o.name(), Title: o.title(), Figures: make([]incidents.Figure, len(o.found))}
	o.remark(&i.ID, noLine, lang.Say("aus den Zahlen im Text gebildet; der Titel ist der der Anfrage",
		"made of the numbers in the text; its title is that of the inquiry"))
	for n, f := range o.found {
		i.Figures[n] = f.figure
		figure := &i.Figures[n]
		if !figure.AsOf.IsZero() {
			o.remark(&figure.AsOf, f.asOf, lang.Say("aus demselben Satz", "from the same sentence"))
		}
		if figure.Source != "" {
			o.remark(&figure.Source, f.source, lang.Say("aus demselben Satz", "from the same sentence"))
		}
		if figure.Of != "" {
			o.remark(&figure.Of, f.line, lang.Say("die Wörter hinter der Zahl", "the words behind the number"))
		}
	}
	return i
}

func (o *offer) title() string {
	for _, inquiry := range o.d.Inquiry {
		if inquiry.Title != "" {
			return inquiry.Title
		}
	}
	if s := o.d.Sitting; s != nil && s.Title != "" {
		return s.Title
	}
	return string(o.name())
}

func (o *offer) remark(on any, line int, text lang.Text) {
	if o.d.Remarks == nil {
		o.d.Remarks = map[any][]form.Remark{}
	}
	o.d.Remarks[on] = append(o.d.Remarks[on], form.Remark{Text: text, Line: line})
}

// placeParagraphs notes where the paragraphs of the paper begin, for the places of remarks.
func (o *offer) placeParagraphs() {
	o.lines = map[string]int{}
	if o.d.Paper == nil {
		return
	}
	for _, p := range o.d.Paper.Paragraphs {
		if _, twice := o.lines[p.Text]; !twice {
			o.lines[p.Text] = p.First
		}
	}
}

// line returns the index of the first line of the paragraph around a place in a text, or noLine if it is not one of the
// paper as a whole.
func (o *offer) line(text string, at int) int {
	start := strings.LastIndex(text[:at], "\n\n")
	text = strings.TrimLeft(text[max(0, start):], "\n")
	paragraph, _, _ := strings.Cut(text, "\n\n")
	if line, known := o.lines[strings.TrimSpace(paragraph)]; known {
		return line
	}
	return noLine
}
