package layout

import (
	"strconv"
	"strings"

	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// heading lays out a heading, which stands with what follows it.
func (p *paper) heading(h tree.Heading) {
	style := p.headingStyle(h.Level)
	p.space(style.Leading)
	p.title(h.Level, h.ID, h.Text, style)
	p.keep(page.Tight)
	p.near(p.style.Leading / 4)
}

// headingStyle returns the style of a heading: bold, and larger the higher it stands.
func (p *paper) headingStyle(level int) paragraph.Style {
	style := p.style
	style.Bold, style.Align = true, paragraph.Start
	style.Size = style.Size * [...]unit.Length{1400, 1200, 1100, 1000, 1000, 1000}[min(max(level, 1), 6)-1] / 1000
	style.Leading = leading(style.Size)
	return style
}

// title lays out words that are a heading for a reading program, an entry of the outline and of the contents.
func (p *paper) title(level int, id string, text []tree.Inline, style paragraph.Style) {
	rank := p.rank(level)
	p.enter(rank, id, strings.TrimSuffix(tree.Words(text, " "), ":"))
	strips := p.setter.Set(text, style, p.left, p.right, tag.New(tag.Heading(rank), p.element))
	for i := range strips {
		if i > 0 {
			strips[i].Cost = page.Tight
		}
	}
	p.add(strips...)
}

// rank returns the level of a heading among those before it: the first has 1, and none skips a level (ISO 14289-1, 7.4.2).
func (p *paper) rank(level int) int {
	for len(p.levels) > 0 && p.levels[len(p.levels)-1] >= level {
		p.levels = p.levels[:len(p.levels)-1]
	}
	p.levels = append(p.levels, level)
	return min(len(p.levels), 6)
}

// enter makes the next strip a place of the outline and of the contents, unless it stands in a footnote.
func (p *paper) enter(rank int, id, title string) {
	if p.footing {
		return
	}
	if id == "" {
		id = " " + strconv.Itoa(len(p.entries)) // no id begins with a space
	}
	title = Clean(title)
	p.waiting.marks = append(p.waiting.marks, mark{anchor: id, level: rank, title: title})
	if title != "" {
		p.entries = append(p.entries, entry{level: rank, title: title, anchor: id})
	}
}
