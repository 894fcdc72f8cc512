package page

import "quaestor/render/pdf/unit"

// paint paints a page in reading order: the text, then the notes at its foot.
func (b *Builder) paint(strips, notes []Strip) {
	if b.sheet.Begin != nil {
		b.sheet.Begin(b.canvas)
	}
	top := b.top()
	end := top
	if len(strips) > 0 {
		end = b.stack(strips, b.stack(b.page.heads, top, top), top)
	}
	if len(notes) == 0 {
		return
	}
	foot := max(b.sheet.Bottom-height(notes), end+b.sheet.Apart)
	if b.sheet.Rule != nil {
		b.sheet.Rule(b.canvas, foot-b.sheet.Apart)
	}
	b.stack(notes, foot, foot)
}

// stack draws strips below each other and returns where they end. The first loses the space above it if it stands at the
// top.
func (b *Builder) stack(strips []Strip, y, top unit.Length) unit.Length {
	for _, s := range strips {
		end := y + s.height(y == top)
		s.Box.Draw(b.canvas, end-s.height(true))
		y = end
	}
	return y
}
