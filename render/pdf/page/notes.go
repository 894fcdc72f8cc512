package page

// notes returns the strips of all notes that belong at the foot of a page with the given text: what is carried over from
// earlier pages, then those of the text. Least is how many of them must be there for each note to begin.
func (b *Builder) notes(text []Strip) (notes []Strip, least int) {
	notes, least = append(b.scratch[:0], b.carried...), min(len(b.carried), 1)
	for _, s := range text {
		before := len(notes)
		var last int
		if notes, last = flatten(notes, s.Notes); len(notes) > before {
			least = last + 1
		}
	}
	b.scratch = notes
	return notes, least
}

// flatten appends the strips of notes, and returns where the last of the notes begins. Notes to notes follow theirs.
func flatten(to []Strip, notes []Note) (strips []Strip, last int) {
	for _, n := range notes {
		if len(n) == 0 {
			continue
		}
		last = len(to)
		to = append(to, n...)
		for _, s := range n {
			if len(s.Notes) > 0 {
				to, last = flatten(to, s.Notes)
			}
		}
	}
	return to, last
}

// footing returns how many strips of notes fit below the text of the page. A note is divided where it may be, if it can
// begin then, and else where the page ends. A page without text takes one in any case.
func (b *Builder) footing(notes []Strip, least, text int) int {
	room := b.room() - b.sheet.Apart
	if text > 0 {
		room -= b.page.above() + below(b.queue[:text], b.page.above() == 0)
	}
	fit, good := 0, 0
	for i, s := range notes {
		if room -= s.height(i == 0); room < 0 {
			break
		}
		fit = i + 1
		if fit >= least && (fit == len(notes) || notes[fit].Cost < Tight) {
			good = fit
		}
	}
	if good > 0 {
		return good
	}
	if fit == 0 && text == 0 {
		return min(len(notes), 1)
	}
	return fit
}
