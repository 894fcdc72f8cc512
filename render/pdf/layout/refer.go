package layout

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"quaestor/internal/lang"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// target finds where a link or reference leads; nowhere if its document is not part of the output.
func (p *paper) target(in tree.Inline, words string) *paint.Target {
	switch in := in.(type) {
	case tree.Link:
		if address, ok := tree.Address(in.URL); ok {
			return &paint.Target{URL: ascii(address), Words: Clean(words)}
		}
	case tree.Ref:
		return p.reference(in, Clean(words))
	case tree.Footnote:
		return &paint.Target{Anchor: noteAnchor(p.notes.footnotes), Words: Clean(words)}
	}
	return nil
}

func (p *paper) reference(r tree.Ref, words string) *paint.Target {
	if r.Kind == "" && r.ID == "" || r.Kind == p.doc.Kind && r.ID == p.doc.ID {
		if p.hasAnchor(r.Anchor) {
			return &paint.Target{Anchor: r.Anchor, Words: words}
		}
		return nil
	}
	if p.options.Link == nil {
		return nil
	}
	href, ok := p.options.Link(r)
	u, err := url.Parse(href)
	if !ok || href == "" || err != nil || u.Scheme != "" || u.Host != "" {
		return nil
	}
	return &paint.Target{URL: ascii(u.String()), Words: words}
}

// hasAnchor reports whether a place in the document has a name.
func (p *paper) hasAnchor(name string) bool {
	if p.anchors == nil {
		p.anchors = map[string]bool{}
		tree.Walk(p.doc.Body, func(b tree.Block) bool {
			p.anchors[tree.Anchor(b)] = true
			return true
		})
		delete(p.anchors, "")
	}
	return p.anchors[name]
}

// ascii returns an address in the characters that a URI action may have (ISO 32000-1, 12.6.4.7).
func ascii(address string) string {
	var b strings.Builder
	for _, c := range []byte(address) {
		if c > ' ' && c < 0x7F {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// refer puts the pages that words of a line refer to into the margin beside it.
func (p *paper) refer(strips []page.Strip) {
	for i := range strips {
		line, ok := strips[i].Box.(*paragraph.Line)
		if !ok {
			continue
		}
		if anchors := line.Anchors(); len(anchors) > 0 {
			strips[i].Box = over(line, &pointer{p, anchors, line.Baseline()})
		}
	}
}

// referAcross does so for cells side by side. Lines at the same height share one place in the margin.
func (p *paper) referAcross(cells band) {
	for i, more := 0, true; more; i++ {
		more = false
		var anchors []string
		var first *page.Strip
		for _, cell := range cells {
			if i >= len(cell.lines) {
				continue
			}
			more = true
			line, ok := cell.lines[i].Box.(*paragraph.Line)
			if !ok || len(line.Anchors()) == 0 {
				continue
			}
			if anchors = append(anchors, line.Anchors()...); first == nil {
				first = &cell.lines[i]
			}
		}
		if first != nil {
			first.Box = over(first.Box, &pointer{p, anchors, first.Box.(*paragraph.Line).Baseline()})
		}
	}
}

// A pointer is what stands in the outer margin beside a reference: the page it leads to.
type pointer struct {
	p        *paper
	anchors  []string
	baseline unit.Length // of the line
}

// before leaves the number for the time when it is known. A place on the same page needs none.
func (r *pointer) before(c *paint.Canvas, top, _ unit.Length) {
	here := c.Page()
	c.Later(func() {
		var pages []string
		for _, a := range r.anchors {
			at, found := c.Where(a)
			if number := strconv.Itoa(at + 1); found && at != here && !slices.Contains(pages, number) {
				pages = append(pages, number)
			}
		}
		if len(pages) > 0 {
			r.p.point(c, strings.Join(pages, ", "), top+r.baseline)
		}
	})
}

func (p *paper) point(c *paint.Canvas, pages string, baseline unit.Length) {
	text := lang.Say("S. %s", "p. %s", pages).In(p.doc.Language)
	line := p.setter.Line(words(text), p.marginStyle(), tag.PrintOnly)
	apart := min(p.style.Size, max(0, p.margins.right-line.Width())/2)
	line.At(p.width-p.margins.right+apart).Draw(c, baseline-line.Baseline())
}
