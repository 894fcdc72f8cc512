package pdf

import (
	"strconv"
	"strings"

	"quaestor/render/tree"
)

// blocks prints blocks below each other.
func (p *paper) blocks(blocks []tree.Block) {
	for i, b := range blocks {
		p.need(p.opening(blocks[i:]))
		p.block(b)
		p.skip(0.6 * p.look.size)
	}
}

func (p *paper) block(b tree.Block) {
	switch b := b.(type) {
	case tree.Heading:
		p.heading(b)
	case tree.Paragraph:
		p.paragraph(b.Text)
	case tree.List:
		p.list(b)
	case tree.Quote:
		p.indent(1.5*p.look.size, 1.5*p.look.size, func() { p.blocks(b.Blocks) })
	case tree.Code:
		p.code(b)
	case tree.Table:
		p.table(b)
	case tree.Break:
		p.rule()
	case tree.Section:
		p.blocks(b.Blocks)
	default:
		p.record(b)
	}
}

// opening returns the height at the start of blocks that must not be torn apart: headings stand with two lines of what
// follows them.
func (p *paper) opening(blocks []tree.Block) float64 {
	line := leading(p.look.size)
	height := 0.0
	for _, b := range blocks {
		switch b := b.(type) {
		case tree.Heading:
			if height > (p.bottom-p.top)/2 {
				return height // whoever stacks so many headings gets them divided
			}
			height += above(b, p.look.size) + leading(headingSize(b, p.look.size))*float64(len(p.headingLines(b))) + p.look.size
			continue
		case tree.Section:
			return height + p.opening(b.Blocks)
		case tree.Table:
			return height + 4*line
		case tree.Signatures:
			return height + p.signaturesHeight(b)
		}
		break
	}
	return height + 2*line
}

func headingSize(h tree.Heading, base float64) float64 {
	return base * [...]float64{1.5, 1.25, 1.1, 1, 1, 1}[min(max(h.Level, 1), 6)-1]
}

// above returns the space before a heading.
func above(h tree.Heading, base float64) float64 { return 0.7 * headingSize(h, base) }

func (p *paper) headingLines(h tree.Heading) []line {
	look := style{bold: true, size: headingSize(h, p.look.size)}
	return p.join(p.words(h.Text, look), p.right-p.left)
}

func (p *paper) heading(h tree.Heading) {
	if p.y > p.top {
		p.y += above(h, p.look.size)
	}
	p.here(h.ID)
	p.bookmark(tree.Words(h.Text, " "), h.Level)
	p.lines(p.headingLines(h), headingSize(h, p.look.size))
}

func (p *paper) paragraph(text []tree.Inline) {
	p.lines(p.join(p.words(text, p.look), p.right-p.left), p.look.size)
}

// list prints a list; numbers hang before their items.
func (p *paper) list(l tree.List) {
	width := 1.2 * p.look.size
	if l.Ordered {
		first, last := strconv.Itoa(l.Start)+". ", strconv.Itoa(l.Start+len(l.Items)-1)+". "
		width = max(p.run(first, p.look).width, p.run(last, p.look).width)
	}
	for i, item := range l.Items {
		marker := "•"
		if l.Ordered {
			marker = strconv.Itoa(l.Start+i) + "."
		}
		p.hang(p.words([]tree.Inline{tree.Text(marker)}, p.look), width, item, func() { p.item(item, l.Tight) })
		if !l.Tight {
			p.skip(0.6 * p.look.size)
		}
	}
}

// item prints the blocks of a list item, without the space between them in a tight list.
func (p *paper) item(blocks []tree.Block, tight bool) {
	if !tight {
		p.blocks(blocks)
		return
	}
	for _, b := range blocks {
		p.block(b)
	}
}

// hang prints a label at the left edge and body behind it, from the same line on. The blocks are what body prints.
func (p *paper) hang(label []word, width float64, blocks []tree.Block, body func()) {
	lines := p.join(label, width)
	height := float64(len(lines)) * leading(p.look.size)
	p.need(max(height, p.opening(blocks)))
	page, y := p.pdf.PageNo(), p.y
	p.lines(lines, p.look.size)
	if p.pdf.PageNo() == page && p.left+width+p.shortest() <= p.right {
		p.y = y // else there is no room for both beside each other
	}
	p.indent(width, 0, body)
	if p.pdf.PageNo() == page {
		p.y = max(p.y, y+height)
	}
}

// code prints preformatted text; lines that are too long go on in the next one.
func (p *paper) code(c tree.Code) {
	look := style{mono: true, size: 0.9 * p.look.size}
	p.indent(p.look.size, 0, func() {
		fit := max(1, int((p.right-p.left)/(mono.width("0")*look.size)))
		for _, text := range strings.Split(strings.TrimSuffix(c.Text, "\n"), "\n") {
			letters := printables(text)
			for len(letters) > fit {
				p.codeLine(letters[:fit], look)
				letters = letters[fit:]
			}
			p.codeLine(letters, look)
		}
	})
}

func (p *paper) codeLine(letters []rune, look style) {
	r := p.run(string(letters), look)
	p.lines([]line{{[]run{r}, r.width}}, look.size)
}

// printables returns the characters of a line of code as they are printed, spaces kept and tabs as four of them.
func printables(text string) []rune {
	var out []rune
	for _, r := range strings.ReplaceAll(text, "\t", "    ") {
		if breakingSpace(r) {
			out = append(out, ' ')
		} else if r, ok := mono.printable(r); ok {
			out = append(out, r)
		}
	}
	return out
}

// rule prints a thematic break.
func (p *paper) rule() {
	p.need(p.look.size)
	p.y += p.look.size / 2
	third := (p.right - p.left) / 3
	p.pdf.Line(p.left+third, p.y, p.right-third, p.y)
	p.y += p.look.size / 2
}
