package paragraph

import (
	"quaestor/render/pdf/linebreak"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/unit"
)

// strips returns the lines of the paragraph as strips.
func (s *Setter) strips(lines []linebreak.Line, left, width unit.Length) []page.Strip {
	c, p := &s.composer, s.paragraph()
	c.letters = make([]paint.Letter, 0, p.count+2*len(lines))
	c.runs = make([]paint.Run, 0, len(p.looks)+2*len(lines))
	made, strips := make([]Line, len(lines)), make([]page.Strip, len(lines))
	face := s.Body.Face(p.style.Bold, p.style.Italic)
	for i := range lines {
		line := &made[i]
		s.compose(line, lines[i], i == len(lines)-1)
		line.place(p.style, face)
		line.x = left + aside(p.style.Align, &lines[i], width-line.width)
		strips[i] = page.Strip{Box: line, Cost: cost(i, len(lines), i > 0 && p.divided(&lines[i-1]))}
	}
	s.attach(strips, lines)
	return strips
}

// cost returns what it costs to begin a page with a line of a paragraph. A paragraph of three lines is not divided, and
// of a divided word the page is better not turned.
func cost(line, lines int, divided bool) page.Cost {
	switch {
	case line == 0:
		return page.Free
	case line == 1, line == lines-1:
		return page.Tight
	case divided:
		return page.Loose
	}
	return page.Free
}

// aside returns how far a line is set in that leaves some of its width free.
func aside(align Align, line *linebreak.Line, free unit.Length) unit.Length {
	switch align {
	case Center:
		return free / 2
	case End:
		return free
	}
	return -line.Indent
}

// attach gives the notes to the strips in which their marks stand.
func (s *Setter) attach(strips []page.Strip, lines []linebreak.Line) {
	line := 0
	p := s.paragraph()
	for i, note := range p.notes {
		for line < len(lines)-1 && p.marks[i] >= lines[line].To {
			line++
		}
		strips[line].Notes = append(strips[line].Notes, note)
	}
}
