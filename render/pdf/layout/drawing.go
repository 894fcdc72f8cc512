package layout

import (
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// The colours of drawings: they keep apart from white in print without colour as well, three to one at least (WCAG 2.2,
// 1.4.11).
var (
	barInk  = paint.Ink{Red: 0x3d, Green: 0x63, Blue: 0x8f}
	axisInk = paint.Ink{Red: 0x80, Green: 0x80, Blue: 0x80}
)

// A drawing is a figure of areas and letters. Its letters are part of the picture: they say what its alternative text and
// the words beside it say, too.
type drawing struct {
	paper         *paper
	figure        *tag.Element
	left          unit.Length
	width, height unit.Length
	shapes        []shape
	letters       []lettering
}

// A shape is a filled rectangle, or a filled circle if it has a radius. Its place counts from the drawing's upper left
// corner.
type shape struct {
	x, y, width, height unit.Length
	radius              unit.Length // around x and y
	ink                 paint.Ink
}

// A lettering is lines of text at a height of the drawing.
type lettering struct {
	y     unit.Length
	lines []page.Strip
}

// drawing returns an empty drawing as wide as the text. Alt says in words what it shows.
func (p *paper) drawing(alt string) *drawing {
	d := &drawing{paper: p, figure: tag.New(tag.Figure, p.element), left: p.left, width: p.right - p.left}
	d.figure.Alt, d.figure.Silent = alt, true
	return d
}

// title writes a title below what is drawn.
func (d *drawing) title(text string) {
	if text == "" {
		return
	}
	style := d.paper.tableStyle(100)
	style.Bold = true
	lines := d.paper.setter.Set(words(text), style, d.left, d.left+d.width, d.figure)
	d.write(d.height, lines)
	d.height += stackHeight(lines) + style.Leading/3
}

// fill adds a shape below those that are there.
func (d *drawing) fill(s shape) { d.shapes = append([]shape{s}, d.shapes...) }

// write adds lines of text at a height.
func (d *drawing) write(y unit.Length, lines []page.Strip) {
	d.letters = append(d.letters, lettering{y: y, lines: lines})
}

// Height returns the height of the drawing.
func (d *drawing) Height() unit.Length { return d.height }

// Draw draws areas, and letters above them.
func (d *drawing) Draw(c *paint.Canvas, top unit.Length) {
	c.Place(d.figure, d.left, top, d.width, d.height)
	for _, s := range d.shapes {
		if s.radius > 0 {
			c.Dot(d.left+s.x, top+s.y, s.radius, s.ink, d.figure)
		} else {
			c.Fill(d.left+s.x, top+s.y, s.width, s.height, s.ink, d.figure)
		}
	}
	for _, l := range d.letters {
		drawStack(c, l.lines, top+l.y)
	}
}

// tallest returns the height that a page has for a figure with a line above and below it.
func (p *paper) tallest() unit.Length {
	return p.height - p.margins.top - p.margins.bottom - 4*p.style.Leading
}
