package paragraph

import (
	"unicode"
	"unicode/utf8"
)

// text adds the words and spaces of a text to the paragraph.
func (s *Setter) text(text string, l look) {
	if text == "" {
		return
	}
	at := s.paragraph().use(l)
	start := 0
	for i := 0; i < len(text); {
		if c := text[i]; c > ' ' && c < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if elastic(r) {
			if start < i {
				s.word(text[start:i], at)
			}
			s.space(r, at)
			start = i + size
		}
		i += size
	}
	if start < len(text) {
		s.word(text[start:], at)
	}
}

// elastic reports whether a character is a space that grows with its line. Narrow and figure spaces stand within words:
// their width is fixed, and lines do not end at them.
func elastic(r rune) bool {
	switch r {
	case ' ', '\u00A0', '\t', '\n', '\r':
		return true
	case '\u2007', '\u2008', '\u2009', '\u200A', '\u202F':
		return false
	}
	return r > ' ' && unicode.IsSpace(r) || r == '\v' || r == '\f'
}

// word adds a stretch of text without elastic spaces.
func (s *Setter) word(text string, at int32) {
	p := s.paragraph()
	l := &p.looks[at]
	w := s.shaped(wordKey{text, l.face, l.literal})
	p.closeGap(w.class)
	for i := range w.pieces {
		p.add(&w.pieces[i], at, s)
		if i < len(w.pieces)-1 && w.pieces[i].end != noEnd {
			p.divide(&w.pieces[i], at)
		}
	}
	p.before = w.class
}

// space adds a space. Several in a row are one, and those at the edges of a line none, except in code.
func (s *Setter) space(r rune, at int32) {
	p := s.paragraph()
	l := &p.looks[at]
	tied := r == '\u00A0'
	switch {
	case !l.literal && p.fresh():
	case !l.literal && p.gap.open:
		p.gap.tied = p.gap.tied || tied
	case p.fresh() || p.gap.open:
		s.word(" ", at)
	default:
		if r < ' ' {
			r = ' '
		}
		p.gap = gap{open: true, tied: tied, look: at, stands: r}
	}
}

// A gap is a space that has been read; it is set if a word follows.
type gap struct {
	open, tied bool
	look       int32
	stands     rune
}
