package layout

import (
	"math/bits"

	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// A plot is the measure of a bar chart. Lengths across count from the left edge of the drawing.
type plot struct {
	paper *paper
	style paragraph.Style
	label unit.Length // width of the labels
	gap   unit.Length // beside the bars
	left  unit.Length // room for the figures of bars that go to the left
	right unit.Length // and of others
	room  unit.Length // height of a drawing

	scale
}

// A scale turns sizes of bars into lengths.
type scale struct {
	zero     unit.Length // of the axis
	length   unit.Length // of the longest bars to both sides together
	low, all int64       // size of the longest bar to the left, and of both together
	shift    int         // by which sizes are halved, so that products stay inside 64 bits
}

// newScale returns the scale of bars that share a length, their axis where the bars to the left need it.
func newScale(bars []tree.Bar, left, length unit.Length) scale {
	s := scale{length: length}
	digits := 0
	for _, b := range bars {
		digits = max(digits, bits.Len64(magnitude(b.Size)))
	}
	s.shift = max(0, digits-24)
	high := int64(0)
	for _, b := range bars {
		s.low, high = max(s.low, -s.small(b.Size)), max(high, s.small(b.Size))
	}
	s.all = s.low + high
	s.zero = left
	if s.all > 0 {
		s.zero += unit.Length(s.low) * length / unit.Length(s.all)
	}
	return s
}

// small returns a size that fits into calculations.
func (s scale) small(size int64) int64 {
	small := int64(magnitude(size) >> s.shift)
	if size < 0 {
		return -small
	}
	return small
}

// of returns the length of a bar, below zero for one to the left. A bar that is not zero can be seen.
func (s scale) of(size int64) unit.Length {
	if size == 0 || s.all == 0 {
		return 0
	}
	length := unit.Length(s.small(size)) * s.length / unit.Length(s.all)
	if size < 0 {
		return min(length, -thin)
	}
	return max(length, thin)
}

func magnitude(size int64) uint64 {
	if size < 0 {
		return -uint64(size)
	}
	return uint64(size)
}

// plot measures a chart: labels and figures take what they need, yet leave a third of the width to the bars.
func (p *paper) plot(bars []tree.Bar) *plot {
	style := p.tableStyle(95)
	width := p.right - p.left
	t := &plot{paper: p, style: style, gap: style.Size / 2, room: p.tallest()}
	for _, b := range bars {
		label, _ := p.setter.Widths(words(b.Label), style)
		value, _ := p.setter.Widths(words(b.Value), style)
		t.label = max(t.label, label+unit.Point)
		if b.Size < 0 {
			t.left = max(t.left, value+t.gap+unit.Point)
		} else {
			t.right = max(t.right, value+t.gap+unit.Point)
		}
	}
	t.label = min(t.label, width*2/5)
	if both := t.left + t.right; both > width/4 {
		t.left, t.right = t.left*(width/4)/both, t.right*(width/4)/both
	}
	from := t.label + 2*t.gap + t.left
	t.scale = newScale(bars, from, width-from-t.right)
	return t
}

// draw draws bars below each other as far as the room allows, the first in any case, and returns how many.
func (t *plot) draw(d *drawing, bars []tree.Bar) int {
	top := d.height
	n := 0
	for n < len(bars) && t.bar(d, bars[n], n == 0) {
		n++
	}
	d.shapes = append(d.shapes, shape{x: t.zero - thin/2, y: top, width: thin, height: d.height - top, ink: axisInk})
	return n
}

// bar draws a bar with its label and its figure below those before; false if there is no room for it.
func (t *plot) bar(d *drawing, b tree.Bar, always bool) bool {
	label, value := t.lettering(d, b)
	height := max(stackHeight(label), stackHeight(value), t.style.Leading) + t.style.Leading/3
	if d.height+height > t.room && !always {
		return false
	}
	centre := d.height + height/2
	d.write(centre-stackHeight(label)/2, label)
	d.write(centre-stackHeight(value)/2, value)
	if length := t.of(b.Size); length != 0 {
		thickness := t.style.Leading * 4 / 5
		d.shapes = append(d.shapes, shape{
			x: t.zero + min(length, 0), y: centre - thickness/2, width: max(length, -length), height: thickness, ink: barInk,
		})
	}
	d.height += height
	return true
}

// lettering sets the label of a bar up to the bars, and its figure behind its end.
func (t *plot) lettering(d *drawing, b tree.Bar) (label, value []page.Strip) {
	set, style, end := t.paper.setter.Set, t.style, d.left+t.zero+t.of(b.Size)
	style.Align = paragraph.End
	label = set(words(b.Label), style, d.left, d.left+t.label, d.figure)
	if b.Size < 0 {
		return label, set(words(b.Value), style, end-t.left, end-t.gap*2/3, d.figure)
	}
	style.Align = paragraph.Start
	return label, set(words(b.Value), style, end+t.gap*2/3, end+t.right, d.figure)
}
