package html

import (
	"quaestor/render/tree"
)

func (p *page) inlines(list []tree.Inline) {
	for _, in := range list {
		p.inline(in)
	}
}

func (p *page) inline(in tree.Inline) {
	switch in := in.(type) {
	case tree.Text:
		p.text(string(in))
	case tree.Emphasis:
		p.wrap("em", in.Text)
	case tree.Strong:
		p.wrap("strong", in.Text)
	case tree.Strike:
		p.wrap("s", in.Text)
	case tree.CodeSpan:
		p.element("code", string(in))
	case tree.Link:
		href, ok := harmless(in.URL)
		p.link(href, ok, in.Title, in.Text)
	case tree.Ref:
		href, ok := p.address(in)
		p.link(href, ok, "", in.Text)
	case tree.Footnote:
		p.footnote(in)
	case tree.LineBreak:
		p.raw("<br>\n")
	}
}

func (p *page) wrap(name string, text []tree.Inline) {
	p.raw("<" + name + ">")
	p.inlines(text)
	p.raw("</" + name + ">")
}

// link writes a link, or its text alone where there is no address or a link is open already.
func (p *page) link(href string, ok bool, title string, text []tree.Inline) {
	if !ok || p.linked {
		p.inlines(text)
		return
	}
	p.linked = true
	p.open("a", "href", href, "title", title)
	p.inlines(text)
	p.raw("</a>")
	p.linked = false
}

// address returns where a reference leads. One to this very page must have its anchor here.
func (p *page) address(r tree.Ref) (href string, ok bool) {
	if r.ID == "" || r.Kind == p.doc.Kind && r.ID == p.doc.ID {
		return fragment(r.Anchor), p.anchors[r.Anchor]
	}
	if p.o.Link == nil {
		return "", false
	}
	href, ok = p.o.Link(r)
	if !ok {
		return "", false
	}
	return harmless(href)
}
