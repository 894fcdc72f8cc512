package paint

import (
	"quaestor/render/pdf/file"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// A tie is a link whose target is not looked up yet.
type tie struct {
	page   int
	target *Target
	link   file.Link
}

// tie notes that a run leads somewhere. Runs of one line, whose ties begin at the given one, share a rectangle if they
// have the same target. What is no part of the structure leads nowhere: a reading program could not reach it.
func (c *Canvas) tie(run *Run, line int, x, baseline, width unit.Length) {
	element := linkOf(run.Element)
	if element == nil {
		return
	}
	base := c.sheet().page.Height - baseline + run.Rise
	link := file.Link{Left: x, Right: x + width, Words: run.To.Words, Element: element,
		Bottom: base - unit.Em(run.Face.Descent, run.Size), Top: base + unit.Em(run.Face.Ascent, run.Size)}
	if last := len(c.ties) - 1; last >= line && c.ties[last].target == run.To {
		joined := &c.ties[last].link
		joined.Right, joined.Bottom, joined.Top = link.Right, min(joined.Bottom, link.Bottom), max(joined.Top, link.Top)
		return
	}
	c.ties = append(c.ties, tie{page: c.at, target: run.To, link: link})
}

// linkOf returns the link that an element is or stands in; nil if there is none.
func linkOf(e *tag.Element) *tag.Element {
	for e != nil && e.Role != tag.Link {
		e = e.Parent
	}
	return e
}

// tieAll makes links of all ties whose target is known. Words that lead nowhere are no link (ISO 14289-1, 7.18.5 asks
// for an annotation in each).
func (c *Canvas) tieAll() {
	for i := range c.ties {
		t := &c.ties[i]
		if t.target.URL == "" {
			place, known := c.anchors[t.target.Anchor]
			if !known {
				t.link.Element.Role = tag.Span
				continue
			}
			t.link.To = &place
		}
		t.link.URL = t.target.URL
		page := c.File.Pages[t.page]
		kid := tag.Kid{Page: t.page, Content: -1, Annotation: len(page.Links)}
		t.link.Element.Kids = append(t.link.Element.Kids, kid)
		page.Links = append(page.Links, t.link)
	}
	c.ties = nil
}

// Anchor makes a height of the page the place that targets of a name lead to. The first of a name counts.
func (c *Canvas) Anchor(name string, y unit.Length) {
	if _, known := c.anchors[name]; !known {
		c.anchors[name] = c.place(y)
	}
}

// Where returns the number of the page, from 0, that an anchor stands on, and whether it has been painted.
func (c *Canvas) Where(anchor string) (page int, found bool) {
	place, found := c.anchors[anchor]
	return place.Page, found
}

// place returns a height of the page as a place of the file.
func (c *Canvas) place(y unit.Length) file.Place {
	return file.Place{Page: c.at, Top: c.sheet().page.Height - y}
}
