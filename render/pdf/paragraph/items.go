package paragraph

import (
	"quaestor/render/pdf/linebreak"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/unit"
)

// A paragraph is a running text as items for the line breaker.
type paragraph struct {
	style     Style
	room      unit.Length // width of its lines
	measuring bool        // nobody is asked for targets and notes, nothing is painted
	single    bool        // all on one line

	items []linebreak.Item
	parts []part // by item
	looks []look
	notes []page.Note
	marks []int // by note: the item of its mark

	gap    gap
	before class // of the last word
	fence  int   // items before it belong to lines that are complete
	count  int   // of letters
}

// A part is what an item stands for.
type part struct {
	piece  *piece // of a Box, and of a Penalty at which a word is divided
	look   int32
	end    ending // of Glue and Penalty: how a line ends there
	stands rune   // of Glue
}

// usual is how many items a paragraph has at most, as a rule.
const usual = 512

// begin begins a paragraph; done ends it.
func (s *Setter) begin(style Style, room unit.Length) *paragraph {
	style.Size = max(style.Size, unit.Point)
	if len(s.spare) == 0 {
		s.spare = append(s.spare, &paragraph{items: make([]linebreak.Item, 0, usual), parts: make([]part, 0, usual)})
	}
	last := len(s.spare) - 1
	p := s.spare[last]
	s.spare = s.spare[:last]
	*p = paragraph{style: style, room: room,
		items: p.items[:0], parts: p.parts[:0], looks: p.looks[:0], notes: p.notes[:0], marks: p.marks[:0]}
	s.open = append(s.open, p)
	return p
}

// paragraph returns the paragraph that is being set.
func (s *Setter) paragraph() *paragraph { return s.open[len(s.open)-1] }

// done ends the paragraph that is being set.
func (s *Setter) done() {
	s.spare = append(s.spare, s.paragraph())
	s.open = s.open[:len(s.open)-1]
}

// use returns the number of a look.
func (p *paragraph) use(l look) int32 {
	if n := len(p.looks); n > 0 && p.looks[n-1] == l {
		return int32(n - 1)
	}
	p.looks = append(p.looks, l)
	return int32(len(p.looks) - 1)
}

// fresh reports whether nothing stands on the line that has been begun.
func (p *paragraph) fresh() bool { return len(p.items) == p.fence }

func (p *paragraph) push(item linebreak.Item, of part) {
	p.items = append(p.items, item)
	p.parts = append(p.parts, of)
}

// The elasticity of a space, as parts of its width: it may grow by a half and shrink by a third.
const (
	growth    = 2
	shrinkage = 3
)

// closeGap sets the space that has been read before a word.
func (p *paragraph) closeGap(next class) {
	if !p.gap.open {
		return
	}
	l := &p.looks[p.gap.look]
	of := part{look: p.gap.look, end: endSpace, stands: p.gap.stands}
	if cost := p.bond(next); cost != 0 {
		p.push(linebreak.Item{Kind: linebreak.Penalty, Cost: cost}, of)
	}
	glue := linebreak.Item{Kind: linebreak.Glue, Width: unit.Em(l.spaceWidth, l.size)}
	if !l.literal {
		glue.Stretch, glue.Shrink = glue.Width/growth, glue.Width/shrinkage
	}
	p.push(glue, of)
	p.count++
	p.gap.open = false
}

// bond returns what it costs to end a line at the gap.
func (p *paragraph) bond(next class) int32 {
	if p.gap.tied {
		return linebreak.Forbidden
	}
	return bond(p.before, next)
}

// Give is by how many thousandths letters may be stretched or shrunk: the default of TeX's microtype package.
const give = 20

// add adds a piece of a word.
func (p *paragraph) add(of *piece, look int32, s *Setter) {
	size := p.looks[look].size
	width := unit.Em(int(of.width), size)
	if width > p.room {
		p.shatter(of, look, s)
	} else {
		p.box(of, look, width)
	}
}

func (p *paragraph) box(of *piece, look int32, width unit.Length) {
	size := p.looks[look].size
	p.push(linebreak.Item{Kind: linebreak.Box, Width: width, Give: width * give / 1000,
		Left: unit.Em(int(of.left), size), Right: unit.Em(int(of.right), size)}, part{piece: of, look: look})
	p.count += len(of.letters)
}

// divide lets a line end behind a piece.
func (p *paragraph) divide(of *piece, look int32) {
	item := linebreak.Item{Kind: linebreak.Penalty, Cost: of.cost}
	if of.end == endHyphen {
		item.Flagged = true
		size := p.looks[look].size
		item.Width = unit.Em(int(of.endWidth), size)
		item.Give = item.Width * give / 1000
		item.Right = unit.Em(int(of.endRight), size)
	}
	p.push(item, part{piece: of, look: look, end: of.end})
}

// newLine ends a line.
func (p *paragraph) newLine() {
	p.gap.open = false
	p.before = 0
	if p.single {
		p.gap = gap{open: !p.fresh(), stands: ' '}
		return
	}
	p.push(linebreak.Item{Kind: linebreak.Penalty, Cost: linebreak.Forced}, part{end: endSpace})
	p.fence = len(p.items)
}
