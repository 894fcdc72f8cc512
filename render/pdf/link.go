package pdf

import (
	"fmt"
	"net/url"
	"strings"

	"quaestor/render/tree"
)

// survey finds every anchor of the document, so that no link leads nowhere, and the width of the widest label of
// questions at each depth, behind which their texts are aligned.
func (p *paper) survey(blocks []tree.Block, depth int) {
	for _, b := range blocks {
		switch b := b.(type) {
		case tree.Heading:
			p.place(b.ID)
		case tree.Section:
			p.survey(b.Blocks, depth)
		case tree.Question:
			p.surveyQuestion(b, depth)
		case tree.Answer:
			p.place(b.ID)
			p.survey(b.Blocks, depth)
		case tree.Speech:
			p.place(b.ID)
			p.survey(b.Blocks, depth)
		case tree.Decision:
			p.place(b.ID)
			p.survey(b.Blocks, depth)
		case tree.Quote:
			p.survey(b.Blocks, depth)
		case tree.List:
			for _, item := range b.Items {
				p.survey(item, depth)
			}
		}
	}
}

func (p *paper) surveyQuestion(q tree.Question, depth int) {
	p.place(q.ID)
	for len(p.leads) <= depth {
		p.leads = append(p.leads, 0)
	}
	_, width := extent(p.label(q.Lead))
	p.leads[depth] = max(p.leads[depth], width)
	p.survey(q.Blocks, depth)
	for _, part := range q.Parts {
		p.surveyQuestion(part, depth+1)
	}
}

// place gives an anchor a number in fpdf.
func (p *paper) place(id string) {
	if _, known := p.anchors[id]; id != "" && !known {
		p.anchors[id] = p.pdf.AddLink()
	}
}

// here ties an anchor to the line that comes next. Where an anchor stands twice, the last one counts.
func (p *paper) here(id string) {
	if id != "" {
		p.pdf.SetLink(p.anchors[id], p.y, p.pdf.PageNo())
	}
}

// target finds where a reference leads; nowhere if its document is not part of the output.
func (p *paper) target(ref tree.Ref) target {
	if ref.Kind == "" && ref.ID == "" || ref.Kind == p.self.Kind && ref.ID == p.self.ID {
		return target{place: p.anchors[ref.Anchor]}
	}
	if p.link == nil {
		return target{}
	}
	href, _ := p.link(ref)
	return target{url: beside(href)}
}

// area makes a rectangle of the page a link.
func (p *paper) area(to target, x, y, width, height float64) {
	if to.url != "" {
		p.pdf.LinkString(x, y, width, height, to.url)
	} else {
		p.pdf.Link(x, y, width, height, to.place)
	}
}

// outward returns an address of the web or of mail, and "" for all others.
func outward(text string) string {
	address, _ := tree.Address(text)
	return ascii(address)
}

// beside returns the address of another document of the output, relative to this one.
func beside(address string) string {
	if u, err := url.Parse(address); err == nil && u.Scheme == "" && u.Host == "" {
		return ascii(u.String())
	}
	return ""
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

// bookmark adds an entry to the outline. Levels may leave gaps in a document, but not in an outline.
func (p *paper) bookmark(title string, level int) {
	if title = strings.TrimSpace(plain(title)); title == "" {
		return
	}
	for len(p.levels) > 0 && p.levels[len(p.levels)-1] >= level {
		p.levels = p.levels[:len(p.levels)-1]
	}
	p.use(p.family[0], p.look.size) // fpdf writes a bookmark in the encoding of the font in use
	p.pdf.Bookmark(title, len(p.levels), p.y)
	p.levels = append(p.levels, level)
}
