package html

import (
	"strings"

	"quaestor/render/tree"
)

// paperHead writes the lines at the top of a paper or of an item of an agenda. The title among them is a heading.
func (p *page) paperHead(h tree.Head) {
	id := p.heads[0]
	p.heads = p.heads[1:]
	p.raw("<div class=\"head\">\n")
	for _, l := range h.Lines {
		if l.Class == tree.TitleClass {
			p.heading(1, id, "", l.Text)
			p.section, p.topic, id = p.level, unpunctuated(tree.Words(l.Text, " ")), ""
			continue
		}
		p.line(l)
	}
	p.raw("</div>\n")
}

func (p *page) line(l tree.Line) {
	name := class(l.Class)
	if l.Strong {
		name = strings.TrimSpace(name + " strong")
	}
	p.paragraph(name, l.Text)
}

// question writes a question that hangs behind its label; the label is the heading by which it is found.
func (p *page) question(q tree.Question) {
	p.open("div", "class", "question", "id", q.ID)
	p.raw("\n")
	p.lead(q)
	p.raw("<div class=\"text\">\n")
	p.blocks(q.Blocks)
	for _, part := range q.Parts {
		p.question(part)
	}
	p.raw("</div>\n</div>\n")
}

func (p *page) lead(q tree.Question) {
	label := q.Lead
	if label == "" {
		label = q.Title
	}
	p.raw("<div class=\"lead\">")
	if q.Level > 0 {
		p.bareHeading(q.Level, "", []tree.Inline{tree.Text(label)})
	} else {
		p.element("p", label)
	}
	if q.ID != "" {
		p.permalink(q.ID, q.Title)
	}
	p.raw("</div>\n")
}

func (p *page) answer(a tree.Answer) {
	p.startTitled("answer", a.ID, a.Title)
	if a.Title != "" {
		p.heading(a.Level, a.ID, "answered", []tree.Inline{tree.Text(a.Title)})
	}
	if len(a.Joint) > 0 {
		p.paragraph("joint", a.Joint)
	}
	p.blocks(a.Blocks)
	p.raw("</div>\n")
}

// startTitled opens a block that has the id itself only where no heading in it takes it.
func (p *page) startTitled(class, id, title string) {
	if title != "" {
		id = ""
	}
	p.open("div", "class", class, "id", id)
	p.raw("\n")
}

func (p *page) speech(s tree.Speech) {
	p.open("div", "class", "speech", "id", s.ID)
	p.raw("\n")
	if len(s.Speaker) > 0 {
		p.paragraph("speaker", s.Speaker)
	}
	p.blocks(s.Blocks)
	p.raw("</div>\n")
}

// decision writes a decision under a heading one level below that of the section it stands in.
func (p *page) decision(d tree.Decision) {
	p.startTitled("decision", d.ID, d.Title)
	if d.Title != "" {
		p.heading(p.section+1, d.ID, "", []tree.Inline{tree.Text(d.Title + ":")})
	}
	for _, l := range d.Lines {
		p.line(l)
	}
	p.blocks(d.Blocks)
	if len(d.Result) > 0 {
		p.raw("<p class=\"result\">(")
		p.inlines(d.Result)
		p.raw(")</p>\n")
	}
	p.raw("</div>\n")
}

func (p *page) timeline(t tree.Timeline) {
	p.raw("<dl class=\"timeline\">\n")
	for _, e := range t.Events {
		p.raw("<div>\n<dt>")
		p.when(e)
		p.raw("</dt>\n<dd>")
		p.inlines(e.Text)
		if len(e.Source) > 0 {
			p.raw(" <span class=\"source\">(")
			p.inlines(e.Source)
			p.raw(")</span>")
		}
		p.raw("</dd>\n</div>\n")
	}
	p.raw("</dl>\n")
}

func (p *page) when(e tree.Event) {
	if e.Start == "" {
		p.text(e.When)
		return
	}
	p.element("time", e.When, "datetime", e.Start)
}

func (p *page) signatures(s tree.Signatures) {
	p.raw("<div class=\"signatures\">\n")
	if s.Place != "" {
		p.element("p", s.Place)
		p.raw("\n")
	}
	p.raw("<dl>\n")
	for _, n := range s.Names {
		p.raw("<div>\n")
		p.element("dt", n.Role)
		p.raw("\n")
		p.element("dd", n.Name)
		p.raw("\n</div>\n")
	}
	p.raw("</dl>\n</div>\n")
}
