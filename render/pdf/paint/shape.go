package paint

import (
	"strconv"

	"quaestor/render/pdf/file"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// Fill paints a rectangle.
func (c *Canvas) Fill(x, y, width, height unit.Length, ink Ink, of *tag.Element) {
	s := c.sheet()
	s.mark(of)
	s.ink(ink)
	s.rectangle(x, y, width, height)
	s.body = append(s.body, "f\n"...)
}

// Dot paints a filled circle.
func (c *Canvas) Dot(x, y, radius unit.Length, ink Ink, of *tag.Element) {
	s := c.sheet()
	s.mark(of)
	s.ink(ink)
	s.circle(x, s.page.Height-y, radius)
	s.body = append(s.body, "f\n"...)
}

// circle appends the path of a circle as four curves. Their handles are 4/3·(√2 − 1) of the radius long, which misses a
// circle by less than a thousandth of it.
func (s *sheet) circle(x, y, r unit.Length) {
	h := r * 5523 / 10_000
	s.numbers(x+r, y)
	s.body = append(s.body, "m "...)
	for _, curve := range [4][6]unit.Length{
		{x + r, y + h, x + h, y + r, x, y + r},
		{x - h, y + r, x - r, y + h, x - r, y},
		{x - r, y - h, x - h, y - r, x, y - r},
		{x + h, y - r, x + r, y - h, x + r, y},
	} {
		s.numbers(curve[:]...)
		s.body = append(s.body, "c "...)
	}
}

// Line paints a line of a width.
func (c *Canvas) Line(x1, y1, x2, y2, width unit.Length, ink Ink, of *tag.Element) {
	s := c.sheet()
	s.mark(of)
	s.body = appendInk(s.body, ink, "RG ")
	s.numbers(width)
	s.body = append(s.body, "w "...)
	s.numbers(x1, s.page.Height-y1)
	s.body = append(s.body, "m "...)
	s.numbers(x2, s.page.Height-y2)
	s.body = append(s.body, "l S\n"...)
}

// Image paints a picture into a rectangle, which becomes the place of its element.
func (c *Canvas) Image(image *file.Image, x, y, width, height unit.Length, of *tag.Element) {
	s := c.sheet()
	s.mark(of)
	c.Place(of, x, y, width, height)
	s.body = append(s.body, "q "...)
	s.numbers(width, 0, 0, height, x, s.page.Height-y-height)
	s.body = strconv.AppendInt(append(s.body, "cm /I"...), int64(c.image(image)), 10)
	s.body = append(s.body, " Do Q\n"...)
}

// image returns the number of a picture in the file.
func (c *Canvas) image(image *file.Image) int {
	for i, known := range c.File.Images {
		if known == image {
			return i
		}
	}
	c.File.Images = append(c.File.Images, image)
	return len(c.File.Images) - 1
}

// Place notes which rectangle of the page a figure takes (ISO 32000-1, 14.8.5.4.3: BBox). The first counts.
func (c *Canvas) Place(of *tag.Element, x, y, width, height unit.Length) {
	if of.Role != tag.Figure || of.Box != nil {
		return
	}
	bottom := c.sheet().page.Height - y - height
	of.Box = &tag.Box{Left: x.String(), Bottom: bottom.String(), Right: (x + width).String(), Top: (bottom + height).String()}
}

// slope is the sine and cosine of the 45 degrees that slanted words rise by, in ten-thousandths.
const slope = 7071

// Slanted paints one run in the middle of the page, slanted, in a light tint of its ink, below everything else.
func (c *Canvas) Slanted(run Run) {
	s := c.sheet()
	number, subset := c.subset(run.Face)
	shown, moves := appendLetters(nil, &run, subset)
	width := stretched(moves, run.Size, 0)
	height := unit.Em(run.Face.CapHeight, run.Size)
	x := s.page.Width/2 - (width-height)/2*slope/10_000
	y := s.page.Height/2 - (width+height)/2*slope/10_000

	to := append(appendArtifact(s.below, run.Element), silence+"\nq "...)
	to = appendInk(to, run.Ink.tint(), "rg BT ")
	to = append(appendFont(to, number, run.Size), "0.7071 0.7071 -0.7071 0.7071 "...)
	to = append(append(appendNumbers(to, x, y), "Tm "...), shown...)
	s.below = append(to, " ET Q EMC EMC\n"...)
}

// tint returns an eighth of the ink on white.
func (i Ink) tint() Ink {
	light := func(part uint8) uint8 { return 255 - (255-part)/8 }
	return Ink{light(i.Red), light(i.Green), light(i.Blue)}
}
