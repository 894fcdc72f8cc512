package paragraph

import (
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/linebreak"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/unit"
)

// A composer puts the letters of lines behind each other.
type composer struct {
	letters []paint.Letter // of all lines of the paragraph; they share one piece of memory
	runs    []paint.Run
	from    int // first letter of the open run
	face    *font.Face
	look    int32
	spaces  []int // letters of the line that are spaces
}

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

// divided reports whether a line ends with the hyphen of a divided word.
func (p *paragraph) divided(line *linebreak.Line) bool {
	return line.To > line.From && p.items[line.To-1].Kind == linebreak.Penalty
}

// compose makes the letters of a line.
func (s *Setter) compose(to *Line, line linebreak.Line, last bool) {
	c, p := &s.composer, s.paragraph()
	first := len(c.runs)
	c.from, c.face, c.spaces = len(c.letters), nil, c.spaces[:0]
	has, gives := 0, unit.Length(0)
	for i := line.From; i < line.To; i++ {
		switch item, part := &p.items[i], &p.parts[i]; item.Kind {
		case linebreak.Box:
			c.open(p, part.look, part.piece.face)
			c.letters = append(c.letters, part.piece.letters...)
			has += p.scaled(int(part.piece.width), part.look)
			gives += item.Give
		case linebreak.Glue:
			c.space(p, part)
			has += p.scaled(p.looks[part.look].spaceWidth, part.look)
		case linebreak.Penalty:
			if i == line.To-1 && part.end == endHyphen {
				c.hyphen(part.piece)
				has += int(part.piece.endWidth)
				gives += item.Give
			}
		}
	}
	to.letters = line.Letters
	to.width = line.Natural + line.Space + gives*unit.Length(line.Letters)/give
	c.spread(to, has, p.style.Size)
	if !p.divided(&line) {
		c.end(p, &p.parts[line.To], last)
	}
	c.close(p)
	to.runs = c.runs[first:len(c.runs):len(c.runs)]
}

// scaled returns a width in thousandths of a look's size in those of the paragraph's.
func (p *paragraph) scaled(width int, look int32) int {
	if size := p.looks[look].size; size != p.style.Size {
		return int(unit.Length(width) * size / p.style.Size)
	}
	return width
}

// open begins a run if the look changes.
func (c *composer) open(p *paragraph, look int32, face *font.Face) {
	if c.face == face && c.look == look {
		return
	}
	c.close(p)
	c.face, c.look = face, look
}

// close ends the open run.
func (c *composer) close(p *paragraph) {
	if c.from == len(c.letters) {
		return
	}
	l := &p.looks[c.look]
	c.runs = append(c.runs, paint.Run{Face: c.face, Size: l.size, Rise: l.rise, Ink: l.ink, Element: l.element, To: l.to,
		Strike:  l.strike,
		Letters: c.letters[c.from:len(c.letters):len(c.letters)]})
	c.from = len(c.letters)
}

func (c *composer) space(p *paragraph, of *part) {
	l := &p.looks[of.look]
	c.open(p, of.look, l.face)
	c.spaces = append(c.spaces, len(c.letters))
	c.letters = append(c.letters, paint.Letter{Glyph: l.space, Stands: of.stands})
}

// hyphen divides the word of a piece.
func (c *composer) hyphen(of *piece) {
	c.letters[len(c.letters)-1].Add = of.endKern
	c.letters = append(c.letters, paint.Letter{Glyph: of.endHyphen, Stands: softHyphen})
}

// spread divides among the spaces what the line needs, so that it is exactly as wide as it should be: each space gets
// whole thousandths, and the remainder is spread over the line.
func (c *composer) spread(line *Line, has int, size unit.Length) {
	n := len(c.spaces)
	if n == 0 {
		return
	}
	scale := int64(size) * int64(1000+line.letters)
	want := (int64(line.width)*1_000_000+scale/2)/scale - int64(has)
	given := int64(0)
	for i, at := range c.spaces {
		until := want * int64(i+1) / int64(n)
		c.letters[at].Add = int32(until - given)
		given = until
	}
}

// end adds the letter that says how a line ends, see ending.
func (c *composer) end(p *paragraph, of *part, last bool) {
	if c.face == nil {
		return
	}
	stranded := -1
	if of.end == endSpace && c.letters[len(c.letters)-1].Stands == '-' {
		stranded = c.strand(p)
	}
	if !last {
		c.openEnd(p)
		space, _ := c.face.Glyph(' ')
		letter := paint.Letter{Glyph: space, Stands: ' '}
		if of.end == endBare {
			letter.Stands, letter.Add = softHyphen, -int32(c.face.Advance(space))
		}
		c.letters = append(c.letters, letter)
	}
	if c.close(p); stranded >= 0 {
		c.runs[stranded].Actual = "- "
	}
}

// strand gives the last letter, a hyphen before a space, a run of its own, and returns its number.
func (c *composer) strand(p *paragraph) int {
	hyphen := c.letters[len(c.letters)-1]
	c.letters = c.letters[:len(c.letters)-1]
	c.close(p)
	c.letters = append(c.letters, hyphen)
	return len(c.runs)
}

// openEnd opens a run for the letter that ends a line, which is neither struck out nor part of a link's rectangle.
func (c *composer) openEnd(p *paragraph) {
	l := p.looks[c.look]
	if l.to == nil && !l.strike {
		return
	}
	l.to, l.strike = nil, false
	p.looks = append(p.looks, l)
	c.open(p, int32(len(p.looks)-1), c.face)
}
