package layout

import (
	"strconv"
	"strings"

	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paragraph"
	"quaestor/render/pdf/tag"
	"quaestor/render/tree"
)

// notes are those at the foot of pages so far.
type notes struct {
	footnotes int
	addresses map[string]string // marks by address
}

// note lays out a footnote, which stands in the structure behind the block that its mark stands in. Its mark is a raised
// number.
func (p *paper) note(n tree.Footnote, _ *tag.Element) (mark string, note page.Note) {
	p.notes.footnotes++
	mark = tree.Mark(p.notes.footnotes)
	of := tag.New(tag.Note, p.element)
	of.ID = strings.TrimSpace(noteAnchor(p.notes.footnotes))
	note = p.foot(func() {
		p.mark(noteAnchor(p.notes.footnotes))
		p.hang(mark, paragraph.Start, p.style.Size, tag.New(tag.Label, of), of, func() { p.blocks(n.Blocks) })
	})
	return mark, note
}

// noteAnchor returns the name of the place of a footnote.
func noteAnchor(n int) string { return " note-" + strconv.Itoa(n) }

// address lays out the address of a link for the paper. An address that is printed already keeps its mark.
func (p *paper) address(l tree.Link) (mark string, note page.Note) {
	address, ok := tree.Address(l.URL)
	if !ok {
		return "", nil
	}
	if mark, printed := p.notes.addresses[address]; printed {
		return mark, nil
	}
	mark = letters(len(p.notes.addresses))
	p.notes.addresses[address] = mark
	note = p.foot(func() {
		p.style.Align = paragraph.Start
		p.hang(mark, paragraph.Start, p.style.Size, tag.PrintOnly, tag.PrintOnly, func() {
			p.add(p.setter.Set(words(address), p.style, p.left, p.right, tag.PrintOnly)...)
		})
	})
	return mark, note
}

// foot returns the strips of what body lays out in the style of footnotes, at full width.
func (p *paper) foot(body func()) page.Note {
	was := *p
	p.waiting, p.tight, p.asked, p.deciding = waiting{}, false, false, false
	p.left, p.right = p.margins.left, p.width-p.margins.right
	p.style = bodyStyle(p.options.Page.Points)
	p.style.Size = p.style.Size * 82 / 100
	p.style.Leading = leading(p.style.Size)
	p.footing = true
	strips := p.collect(body)
	p.footing = was.footing
	p.waiting, p.tight, p.asked, p.deciding = was.waiting, was.tight, was.asked, was.deciding
	p.left, p.right, p.style = was.left, was.right, was.style
	return strips
}

// letters returns the mark of an address: a to z, aa to zz and so on, so that nobody takes it for a footnote.
func letters(n int) string {
	mark := string(rune('a' + n%26))
	if n >= 26 {
		return letters(n/26-1) + mark
	}
	return mark
}

// marginStyle is that of what stands in the margin.
func (p *paper) marginStyle() paragraph.Style {
	size := p.style.Size * 7 / 10
	return paragraph.Style{Size: size, Leading: leading(size), Align: paragraph.Start}
}
