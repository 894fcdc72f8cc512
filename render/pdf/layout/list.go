package layout

import (
	"strconv"

	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// bullet stands before the items of every list without numbers: words taken out of the file are then the same at each
// depth.
const bullet = "•"

// list lays out a list; numbers end at the same edge before their items.
func (p *paper) list(l tree.List) {
	list := tag.New(tag.List, p.element)
	list.Numbering = "Disc"
	if l.Ordered {
		list.Numbering = "Decimal"
	}
	align, room := p.marker(l)
	was := p.tight
	p.tight = l.Tight
	for i, item := range l.Items {
		if i > 0 {
			p.space(p.apart())
		}
		li := tag.New(tag.Item, list)
		label, body := tag.New(tag.Label, li), tag.New(tag.Body, li)
		p.hang(marker(l, i), align, room, label, body, func() { p.blocks(item) })
	}
	p.tight = was
}

// marker returns how the markers of a list stand and the room before its items.
func (p *paper) marker(l tree.List) (paragraph.Align, unit.Length) {
	if !l.Ordered {
		return paragraph.Start, p.style.Size * 6 / 5
	}
	room := unit.Length(0)
	for _, i := range []int{0, len(l.Items) - 1} {
		width, _ := p.setter.Widths(words(marker(l, i)), p.style)
		room = max(room, width+p.style.Size/2)
	}
	return paragraph.End, room
}

func marker(l tree.List, item int) string {
	if !l.Ordered {
		return bullet
	}
	return strconv.Itoa(l.Start+item) + "."
}
