package layout

import (
	"strings"

	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/tree"
)

// code lays out preformatted text; lines that are too long go on in the next one.
func (p *paper) code(c tree.Code) {
	of := tag.New(tag.Code, tag.New(tag.Paragraph, p.element))
	style := paragraph.Style{Size: p.style.Size * 9 / 10, Align: paragraph.Start}
	style.Leading = leading(style.Size)
	p.within(p.style.Size, 0, p.element, func() {
		var strips []page.Strip
		for _, line := range strings.Split(strings.TrimRight(c.Text, "\n"), "\n") {
			strips = append(strips, p.codeLine(line, style, of)...)
		}
		p.add(strips...)
	})
}

// codeLine returns the strips of a line of code.
func (p *paper) codeLine(line string, style paragraph.Style, of *tag.Element) []page.Strip {
	letters := []rune(strings.ReplaceAll(line, "\t", "    "))
	if strings.TrimSpace(line) == "" {
		return []page.Strip{{Box: blank(style.Leading)}}
	}
	one, _ := p.setter.Widths([]tree.Inline{tree.CodeSpan("0")}, style)
	fit := max(1, int((p.right-p.left)/max(1, one)))
	var strips []page.Strip
	for len(letters) > 0 {
		n := codeEnd(letters, fit)
		text := []tree.Inline{tree.CodeSpan(letters[:n])}
		strips = append(strips, page.Strip{Box: whole{p.setter.Line(text, style, of).At(p.left), p.left, p.right}})
		letters = letters[n:]
	}
	return strips
}

// codeEnd returns how many letters of a line of code stand in one line: up to the last space that fits, if there is one.
func codeEnd(letters []rune, fit int) int {
	if len(letters) <= fit {
		return len(letters)
	}
	for n := fit; n > 0; n-- {
		if letters[n-1] == ' ' && strings.TrimSpace(string(letters[:n])) != "" {
			return n
		}
	}
	return fit
}
