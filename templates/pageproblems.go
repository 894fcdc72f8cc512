package templates

import (
	"strings"

	"quaestor/internal/lang"
)

// problems reports what cannot be printed: lengths that leave no room, and texts that are no templates.
func (p *Page) problems(report func(value any, message, help lang.Text)) {
	p.ranges(report)
	for _, one := range p.parts() {
		err := trial(*one.text)
		if err == nil {
			continue
		}
		message := lang.Say("Die Angabe „%s“ ist keine gültige Vorlage.", "The text “%s” is not a valid template.", one.key)
		if _, rest, found := strings.Cut(err.Error(), "can't evaluate field "); found {
			field, _, _ := strings.Cut(rest, " ")
			message = lang.Say("Ein Feld .%s gibt es in „%s“ nicht.", "There is no field .%s in “%s”.", field, one.key)
		}
		report(one.text, message, lang.Say("Nur Text, {{if}}, {page}, {pages} und diese Felder verwenden: %s.",
			"Use only text, {{if}}, {page}, {pages} and these fields: %s.", strings.Join(SheetFields(), ", ")))
	}
}

// The least and greatest lengths that a page can have: margins in millimetres, which every printer needs and which leave
// room for a line of text on the smallest paper, and sizes of type in points.
const (
	leastMargin, greatestMargin = 8, 60
	leastPoints, greatestPoints = 6, 24
)

func (p *Page) ranges(report func(value any, message, help lang.Text)) {
	margins := []*int{&p.Margin}
	if m := p.Margins; m != nil {
		margins = append(margins, &m.Top, &m.Bottom, &m.Left, &m.Right)
	}
	for _, m := range margins {
		if *m != 0 && (*m < leastMargin || *m > greatestMargin) {
			report(m, lang.Say("Ein Rand von %d mm lässt sich nicht drucken.", "A margin of %d mm cannot be printed.", *m),
				lang.Say("Einen Rand von %d bis %d mm angeben.", "Give a margin from %d to %d mm.", leastMargin, greatestMargin))
		}
	}
	if n := p.Points; n != 0 && (n < leastPoints || n > greatestPoints) {
		report(&p.Points, lang.Say("Eine Schrift von %d Punkt lässt sich nicht drucken.", "Type of %d points cannot be printed.", n),
			lang.Say("Eine Größe von %d bis %d Punkt angeben.", "Give a size from %d to %d points.", leastPoints, greatestPoints))
	}
	if p.Contents < 0 {
		report(&p.Contents, lang.Say("Eine Seitenzahl von %d gibt es nicht.", "There is no number of pages of %d.", p.Contents),
			lang.Say("Angeben, ab wie vielen Seiten ein Inhaltsverzeichnis gedruckt wird, z. B. 12.", "Give the number of pages from which contents are printed, e.g. 12."))
	}
}
