package paragraph

import (
	"slices"

	"quaestor/render/pdf/font"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/unit"
)

// A Line is a line of text that draws itself; it is a [page.Box].
type Line struct {
	runs    []paint.Run
	letters int         // by how much they are stretched, in thousandths
	x       unit.Length // left edge
	base    unit.Length // from its top to the baseline
	height  unit.Length
	width   unit.Length
}

// place gives the line the height of a style, with the letters in its middle.
func (l *Line) place(style Style, face *font.Face) {
	l.height = style.Leading
	if l.height == 0 {
		l.height = style.Size * 13 / 10
	}
	ascent, descent := unit.Em(face.Ascent, style.Size), unit.Em(face.Descent, style.Size)
	l.base = (l.height-ascent-descent)/2 + ascent
}

// At places the line with its left edge at a distance from the page's left edge and returns it.
func (l *Line) At(x unit.Length) *Line {
	l.x = x
	return l
}

// Anchors returns the anchors of this document that words of the line lead to, in order; for what stands in the margin.
func (l *Line) Anchors() []string {
	var anchors []string
	for i := range l.runs {
		to := l.runs[i].To
		if to != nil && to.Anchor != "" && !slices.Contains(anchors, to.Anchor) {
			anchors = append(anchors, to.Anchor)
		}
	}
	return anchors
}

// Width returns how wide the line is.
func (l *Line) Width() unit.Length { return l.width }

// Height returns how high the line is.
func (l *Line) Height() unit.Length { return l.height }

// Baseline returns how far the baseline is below the line's top.
func (l *Line) Baseline() unit.Length { return l.base }

// Draw draws the line below a height of the page.
func (l *Line) Draw(c *paint.Canvas, top unit.Length) {
	c.Text(l.x, top+l.base, l.letters, l.runs)
}
