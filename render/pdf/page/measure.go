package page

import "quaestor/render/pdf/unit"

// A measure is how far the page has been filled. It grows strip by strip, so that no page is measured twice as a whole.
type measure struct {
	strips int         // of the queue, that fit
	heads  []Strip     // repeated above them
	text   unit.Length // height of heads and strips
	foot   unit.Length // height of notes in full, and of the space above; of long carried ones, what they may take
	noted  bool        // notes begin on this page
	best   cut
}

// start begins to measure a page. Notes carried over come first at its foot.
func (b *Builder) start() {
	b.page = measure{}
	if len(b.carried) > 0 {
		b.page.foot = b.sheet.Apart + b.share()
	}
}

// share returns what notes carried over may take of a page while there is text to go on with: two thirds, at least one
// strip.
func (b *Builder) share() unit.Length {
	height := b.carried[0].height(true)
	for _, s := range b.carried[1:] {
		if height+s.height(false) > b.room()*2/3 {
			break
		}
		height += s.height(false)
	}
	return height
}

// place lays the next strip on the page, and reports whether it fits with its notes, of which the last may be divided.
func (b *Builder) place(s Strip) bool {
	p := &b.page
	if p.strips == 0 {
		p.heads = b.repeated(s)
		p.text = p.above()
	}
	text := p.text + s.height(p.text == 0)
	all, least := b.foot(s)
	alone := p.strips == 0 && !b.short() && text <= b.room() // even if its note has no room on any page
	if text+least > b.room() && !alone {
		return false
	}
	p.text, p.foot, p.noted = text, all, p.noted || len(s.Notes) > 0
	p.strips++
	return true
}

// above returns the height of the heads that are repeated.
func (p *measure) above() unit.Length { return height(p.heads) }

// foot returns what the foot of the page takes with the notes of one more strip, in full and with the last of them
// divided at the first place where it may be.
func (b *Builder) foot(s Strip) (all, least unit.Length) {
	p := &b.page
	if len(s.Notes) == 0 {
		return p.foot, p.foot
	}
	all = p.foot
	if !p.noted && len(b.carried) > 0 {
		all = b.sheet.Apart + height(b.carried)
	}
	if all == 0 {
		all = b.sheet.Apart
	}
	notes, last := flatten(b.scratch[:0], s.Notes)
	b.scratch = notes
	least = all
	for i, n := range notes {
		h := n.height(all == b.sheet.Apart)
		if i <= last || least == all && n.Cost >= Tight {
			least += h
		}
		all += h
	}
	return all, least
}

// repeated returns the heads to repeat above a strip that begins a page: none that would take more than half of it or
// leave no room for the strip.
func (b *Builder) repeated(s Strip) []Strip {
	heads := height(s.Again)
	_, tall := s.Box.(Tall)
	if heads > b.room()/2 || !tall && heads+s.height(false) > b.room() {
		return nil
	}
	return s.Again
}

// height returns what the strip takes on a page, with the space above it unless it stands at the top.
func (s Strip) height(top bool) unit.Length {
	h := max(s.Box.Height(), 0)
	if !top {
		h += max(s.Gap, 0)
	}
	return h
}

// height returns what strips take from the top of a page, or of its foot.
func height(strips []Strip) unit.Length { return below(strips, true) }

// below returns what strips take, from the top of a page or below others.
func below(strips []Strip, top bool) unit.Length {
	var h unit.Length
	for _, s := range strips {
		h += s.height(top && h == 0)
	}
	return h
}
