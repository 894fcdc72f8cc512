package layout

import (
	"sort"
	"strconv"
	"strings"

	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// What stands in running lines for the number of the page and of all pages.
const (
	pageNumber  = "{page}"
	pagesNumber = "{pages}"
)

// numbered reports whether a running line tells the number of the page.
func numbered(r tree.Running) bool {
	return strings.Contains(r.Left+"\n"+r.Center+"\n"+r.Right, pageNumber)
}

// A running is a running header or footer that is laid out.
type running struct {
	p     *paper
	of    *tag.Element
	style paragraph.Style
	parts []runningPart
	rows  int
}

// A runningPart is one of the three parts, with the edges it stays within so that the parts never meet.
type runningPart struct {
	text        string
	align       paragraph.Align
	left, right unit.Length
	fixed       []page.Strip // nil if the text differs from page to page
}

// mostRows is how many lines a part may have. A longer one is shortened.
const mostRows = 3

// running lays out a running line.
func (p *paper) running(r tree.Running, of *tag.Element) *running {
	size := p.style.Size * 8 / 10
	run := &running{p: p, of: of, style: paragraph.Style{Size: size, Leading: leading(size)}}
	texts := [3]string{Clean(r.Left), Clean(r.Center), Clean(r.Right)}
	left, right := p.margins.left, p.width-p.margins.right
	widths := run.share(texts, right-left)
	starts := [3]unit.Length{left, left + (right-left-widths[1])/2, right - widths[2]}
	for i, text := range texts {
		if text == "" {
			continue
		}
		part := runningPart{text: text, align: [3]paragraph.Align{paragraph.Start, paragraph.Center, paragraph.End}[i],
			left: starts[i], right: starts[i] + widths[i]}
		sample := run.lines(part, fill(text, 888, 888))
		run.rows = max(run.rows, len(sample))
		if !strings.Contains(text, pageNumber) && !strings.Contains(text, pagesNumber) {
			part.fixed = sample
		}
		run.parts = append(run.parts, part)
	}
	return run
}

// share divides a width among three parts: each gets what it needs where that leaves the others what they need, and else
// about a third. The middle part stands in the middle.
func (r *running) share(texts [3]string, width unit.Length) (widths [3]unit.Length) {
	for i, text := range texts {
		natural, _ := r.p.setter.Widths(words(fill(text, 888, 888)), r.style)
		widths[i] = natural
	}
	gap := 2 * r.style.Size
	if texts[1] == "" {
		widths[0] = min(widths[0], max((width-gap)/2, width-gap-widths[2]))
		widths[2] = min(widths[2], width-gap-widths[0])
		return widths
	}
	side := max(widths[0], widths[2])
	widths[1] = min(widths[1], max((width-2*gap)/3, width-2*(side+gap)))
	side = (width-widths[1])/2 - gap
	widths[0], widths[2] = min(widths[0], side), min(widths[2], side)
	return widths
}

// lines sets a part, shortened if it has too many lines or a word that is too wide for it.
func (r *running) lines(part runningPart, text string) []page.Strip {
	set := func(text string) ([]page.Strip, bool) {
		style := r.style
		style.Align = part.align
		lines := r.p.setter.Set(words(text), style, part.left, part.right, r.of)
		return lines, len(lines) <= mostRows && width(lines) <= part.right-part.left
	}
	lines, fits := set(text)
	if fits {
		return lines
	}
	letters := []rune(text)
	n := sort.Search(len(letters), func(n int) bool {
		_, fits := set(string(letters[:n]) + "…")
		return !fits
	})
	lines, _ = set(strings.TrimSpace(string(letters[:max(n-1, 0)])) + "…")
	return lines
}

// width returns the width of the widest of some lines.
func width(lines []page.Strip) unit.Length {
	widest := unit.Length(0)
	for _, s := range lines {
		if line, ok := s.Box.(*paragraph.Line); ok {
			widest = max(widest, line.Width())
		}
	}
	return widest
}

func (r *running) height() unit.Length { return unit.Length(r.rows) * r.style.Leading }

// paint paints the parts on the page from a height downwards; numbers of pages once they are known.
func (r *running) paint(c *paint.Canvas, top unit.Length) {
	for _, part := range r.parts {
		if part.fixed != nil {
			drawStack(c, part.fixed, top)
			continue
		}
		c.Later(func() { drawStack(c, r.lines(part, fill(part.text, c.Page()+1, len(c.File.Pages))), top) })
	}
}

// rule paints a thin line across the page below a header.
func (r *running) rule(c *paint.Canvas, y unit.Length) {
	if r.rows > 0 {
		c.Fill(r.p.margins.left, y+r.style.Size/5, r.p.width-r.p.margins.left-r.p.margins.right, hairline, paint.Ink{}, r.of)
	}
}

// fill puts numbers of pages into a running line.
func fill(text string, number, pages int) string {
	text = strings.ReplaceAll(text, pageNumber, strconv.Itoa(number))
	return strings.ReplaceAll(text, pagesNumber, strconv.Itoa(pages))
}
