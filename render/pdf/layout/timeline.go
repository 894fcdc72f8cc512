package layout

import (
	"slices"

	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// timeline lays out dated events as a list whose labels are the times. Above it the days stand on an axis, if that shows
// more than the list does.
func (p *paper) timeline(b tree.Timeline) {
	p.axis(b.Events)
	list := tag.New(tag.List, p.element)
	list.Numbering = "None"
	room := p.timeRoom(b.Events)
	style := p.style
	style.Align = paragraph.Start // the texts are short: justified, many would have gaps
	for i, e := range b.Events {
		if i > 0 {
			p.space(p.style.Leading / 2)
		}
		item := tag.New(tag.Item, list)
		body := func() {
			p.add(p.setter.Set(told(e), style, p.left, p.right, tag.New(tag.Paragraph, p.element))...)
		}
		if e.When == "" {
			p.within(room, 0, tag.New(tag.Body, item), body)
			continue
		}
		label := tag.New(tag.Label, item)
		p.hang(e.When, paragraph.Start, room, label, tag.New(tag.Body, item), body)
	}
}

// told returns what happened, with its source in brackets.
func told(e tree.Event) []tree.Inline {
	if tree.Words(e.Source, " ") == "" {
		return e.Text
	}
	return slices.Concat(e.Text, words(" ("), e.Source, words(")"))
}

// timeRoom returns the room for the times: what the widest needs of those that fit.
func (p *paper) timeRoom(events []tree.Event) unit.Length {
	room := unit.Length(0)
	for _, e := range events {
		width, _ := p.setter.Widths(words(e.When), p.style)
		if width += p.style.Size; width <= p.widest() {
			room = max(room, width)
		}
	}
	if room == 0 {
		return p.widest()
	}
	return room
}
