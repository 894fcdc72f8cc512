package paragraph

import (
	"quaestor/render/pdf/linebreak"
	"quaestor/render/pdf/unit"
)

// natural returns the width of all items on one line.
func (p *paragraph) natural() unit.Length {
	width := unit.Length(0)
	for i := range p.items {
		if p.items[i].Kind != linebreak.Penalty {
			width += p.items[i].Width
		}
	}
	return width
}

// widths returns the width of the widest line if only those end that must, and that of the widest part.
func (p *paragraph) widths() (natural, least unit.Length) {
	var line, part unit.Length
	for i := range p.items {
		item := &p.items[i]
		tied := i > 0 && p.items[i-1].Kind == linebreak.Penalty && p.items[i-1].Cost >= linebreak.Forbidden
		switch {
		case item.Kind == linebreak.Box, item.Kind == linebreak.Glue && tied:
			line += item.Width
			part += item.Width
		case item.Kind == linebreak.Glue:
			line += item.Width
			part = 0
		case item.Cost <= linebreak.Forced:
			line, part = 0, 0
		case item.Cost < linebreak.Forbidden:
			least = max(least, part+item.Width)
			part = 0
		}
		natural, least = max(natural, line), max(least, part)
	}
	return natural, least
}
