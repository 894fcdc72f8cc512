package paragraph

import (
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/linebreak"
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
