package paragraph

import (
	"unicode"

	"quaestor/render/pdf/linebreak"
	"quaestor/render/pdf/unit"
)

// finish ends the paragraph.
func (p *paragraph) finish() {
	p.gap.open = false
	p.keepLastWord()
	p.push(linebreak.Item{Kind: linebreak.Penalty, Cost: linebreak.Forced}, part{end: endSpace})
	p.relieve()
}

// lastLetters is how many letters of a divided word the last line of a text begins with at least.
const lastLetters = 4

// keepLastWord forbids to divide the last word of a text so that hardly any of it is left for the last line.
func (p *paragraph) keepLastWord() {
	rest := 0
	for i := len(p.items) - 1; i >= p.fence && rest < lastLetters && p.items[i].Kind != linebreak.Glue; i-- {
		switch {
		case p.items[i].Kind == linebreak.Box:
			rest += p.parts[i].piece.count()
		case p.parts[i].end == endHyphen:
			p.items[i].Cost = linebreak.Forbidden
		}
	}
}

// count returns how many of the letters of a piece are letters of a word.
func (of *piece) count() int {
	n := 0
	for _, letter := range of.letters {
		if unicode.IsLetter(letter.Stands) {
			n++
		}
	}
	return n
}

// shatter adds a piece that is wider than a line letter by letter, so that it can end anywhere.
func (p *paragraph) shatter(of *piece, look int32, s *Setter) {
	for i := range of.letters {
		letter := of.letters[i]
		one := s.pieces.one()
		*one = piece{face: of.face, letters: of.letters[i : i+1 : i+1], end: endBare}
		one.width = int32(of.face.Advance(letter.Glyph)) + letter.Add
		if i > 0 && !joins(letter.Stands) {
			p.push(linebreak.Item{Kind: linebreak.Penalty, Cost: emergency}, part{piece: one, look: look, end: endBare})
		}
		p.box(one, look, unit.Em(int(one.width), p.looks[look].size))
	}
}

// A stretch is a row of items, the last included.
type stretch struct{ first, last int }

// relieve lets lines end within what is wider than a line and cannot be divided, words that are tied to each other or set
// in several faces, so that nothing leaves the page.
func (p *paragraph) relieve() {
	var wide []stretch
	begin, width := 0, unit.Length(0)
	for i := range p.items {
		item := &p.items[i]
		if width+item.Width > p.room && p.parts[i].end == endHyphen {
			p.bare(i)
		}
		switch {
		case item.Kind == linebreak.Penalty && item.Cost < linebreak.Forbidden, item.Kind == linebreak.Glue && p.ends(i):
			begin, width = i+1, 0
		case item.Kind != linebreak.Penalty:
			if width += item.Width; width > p.room && i > begin {
				wide = append(wide, stretch{begin, i})
				begin, width = i, item.Width
			}
		}
	}
	if len(wide) > 0 {
		p.loosen(wide)
	}
}

// bare lets a word be divided without a hyphen, where there is no room for it.
func (p *paragraph) bare(penalty int) {
	p.items[penalty] = linebreak.Item{Kind: linebreak.Penalty, Cost: p.items[penalty].Cost}
	p.parts[penalty].end = endBare
}

// ends reports whether a line may end at Glue.
func (p *paragraph) ends(glue int) bool { return glue > 0 && p.items[glue-1].Kind == linebreak.Box }

// loosen lets lines end between all items of some stretches.
func (p *paragraph) loosen(wide []stretch) {
	items, parts := p.items, p.parts
	p.items, p.parts = make([]linebreak.Item, 0, len(items)+len(items)/2), make([]part, 0, len(items)+len(items)/2)
	mark := 0
	for i, item := range items {
		for len(wide) > 0 && i > wide[0].last {
			wide = wide[1:]
		}
		if len(wide) > 0 && i > wide[0].first {
			switch {
			case item.Kind == linebreak.Penalty:
				item.Cost = emergency
			case item.Kind == linebreak.Box && items[i-1].Kind == linebreak.Box:
				p.push(linebreak.Item{Kind: linebreak.Penalty, Cost: emergency}, part{look: parts[i].look, end: endBare})
			}
		}
		for ; mark < len(p.marks) && p.marks[mark] == i; mark++ {
			p.marks[mark] = len(p.items)
		}
		p.push(item, parts[i])
	}
}
