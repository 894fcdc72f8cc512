package page

import (
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/unit"
)

// A Builder fills pages.
type Builder struct {
	canvas  *paint.Canvas
	sheet   Sheet
	queue   []Strip // not yet on a page
	carried []Strip // of notes that did not fit on the pages before
	scratch []Strip // room for putting notes together
	page    measure
	pages   int  // that are done
	trial   bool // nothing is painted, pages are but counted
	front   *trial
}

// NewBuilder returns a builder that paints on a canvas.
func NewBuilder(c *paint.Canvas, sheet Sheet) *Builder {
	b := newBuilder(c, sheet)
	if sheet.Front != nil {
		b.front = newTrial(sheet)
	}
	return b
}

func newBuilder(c *paint.Canvas, sheet Sheet) *Builder {
	b := &Builder{canvas: c, sheet: sheet}
	b.start()
	return b
}

// Add adds strips below those before. Pages that are certain are painted at once.
func (b *Builder) Add(strips ...Strip) {
	if b.front != nil {
		if !b.front.enough(strips) {
			return
		}
		strips = b.open(true)
	}
	b.queue = append(b.queue, strips...)
	b.fill()
}

// Turn ends the page: what is added next begins a new one.
func (b *Builder) Turn() {
	if len(b.queue) > 0 {
		b.finishPage(len(b.queue))
	}
	for len(b.carried) > 0 {
		b.finishPage(0)
	}
}

// Finish paints what is left, at least one page.
func (b *Builder) Finish() {
	if b.front != nil {
		b.front.counter.Finish()
		b.Add(b.open(b.front.reached())...)
	}
	b.Turn()
	if b.pages == 0 {
		b.finishPage(0)
	}
}

// fill lays strips on the page until one does not fit, which makes the page certain, and goes on with the next page.
func (b *Builder) fill() {
	for b.page.strips < len(b.queue) {
		if b.page.strips > 0 {
			b.weigh()
		}
		if !b.place(b.queue[b.page.strips]) {
			b.divide()
		}
	}
}

// divide ends a page that has no room for the next strip.
func (b *Builder) divide() {
	next := b.page.strips
	switch {
	case b.split(next):
		b.finishPage(next + 1)
	case next > 0:
		b.finishPage(b.page.best.at)
	case b.short():
		b.finishPage(0)
	default:
		b.finishPage(1)
	}
}

// finishPage paints the page with the first strips of the queue, and starts the next.
func (b *Builder) finishPage(strips int) {
	notes, least := b.notes(b.queue[:strips])
	fit := b.footing(notes, least, strips)
	if !b.trial {
		b.paint(b.queue[:strips], notes[:fit])
	}
	b.carried = append(b.carried[:0], notes[fit:]...)
	rest := copy(b.queue, b.queue[strips:])
	clear(b.queue[rest:])
	b.queue = b.queue[:rest]
	b.pages++
	b.start()
}

// top returns where the text of the page begins.
func (b *Builder) top() unit.Length {
	if b.pages == 0 && b.sheet.First != 0 {
		return b.sheet.First
	}
	return b.sheet.Top
}

// room returns the height of the page for text and notes.
func (b *Builder) room() unit.Length { return b.sheet.Bottom - b.top() }

// whole returns the height of a page that has nothing on it.
func (b *Builder) whole() unit.Length { return b.sheet.Bottom - b.sheet.Top }

// short reports whether the page has less room than others, so that what does not fit here may fit on the next.
func (b *Builder) short() bool { return len(b.carried) > 0 || b.room() < b.whole() }
