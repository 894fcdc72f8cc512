// Package paragraph sets running text: it finds the letters, divides words, breaks lines, and returns lines that draw
// themselves. [Setter.Set] is its main entrance.
//
// A text goes through three states. Its words are shaped once and kept ([word]); the paragraph is a row of items for
// package linebreak, each with the letters it stands for ([part]); its lines are letters with their places ([Line]).
//
// The text that programs take out of the file is the text that was set, word for word; see ending for how.
package paragraph

import (
	"quaestor/internal/lang"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/linebreak"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// A Setter sets the running texts of one document, one after another, in one goroutine.
type Setter struct {
	Language lang.Tag
	Body     *font.Family
	Mono     *font.Family
	LinkInk  paint.Ink // of words that lead somewhere

	// Target returns where a reference, an outer link or the mark of a footnote leads; nil if nowhere. Words are what
	// the link says. For a footnote it is called after Note.
	Target func(in tree.Inline, words string) *paint.Target
	// Note is called for each footnote, in order: it returns the mark that is printed for it and keeps the note. The
	// element is the Reference that will hold the mark.
	Note func(n tree.Footnote, in *tag.Element) (mark string, note page.Note)
	// Address is called for each link out of the dossier whose words do not tell its address: it returns the mark that
	// leads to the printed address and the note with it. Nil prints no addresses.
	Address func(l tree.Link) (mark string, note page.Note)

	Missing map[rune]bool // characters that no face has, gathered while setting
	Stock   *Stock        // where shaped words come from and go to; nil to begin without any

	vocabulary *vocabulary
	pieces     chunks[piece]
	divider    divider
	breaker    linebreak.Breaker
	composer   composer
	open       []*paragraph // that are being read: setting a note interrupts that of its text
	spare      []*paragraph
}

// Close passes on what the setter has learned. It is not used afterwards.
func (s *Setter) Close() {
	if s.vocabulary != nil {
		s.Stock.give(s.vocabulary)
		s.vocabulary = nil
	}
}

// A Style is how a text is set.
type Style struct {
	Size         unit.Length
	Leading      unit.Length // from baseline to baseline
	Bold, Italic bool
	Align        Align
	Ink          paint.Ink
}

// Align says how lines stand between their edges.
type Align uint8

// The ways in which lines stand.
const (
	Justified Align = iota
	Start
	Center
	End
)

// Set sets running text between two edges of the page, as what belongs to an element. The strips have the costs of a
// paragraph: neither its first line nor its last stands alone on a page.
func (s *Setter) Set(text []tree.Inline, style Style, left, right unit.Length, of *tag.Element) []page.Strip {
	width := max(right-left, style.Size, unit.Point)
	p := s.begin(style, width)
	defer s.done()
	s.inlines(text, s.look(p.style, of))
	if len(p.items) == 0 {
		return nil
	}
	p.finish()
	lines := s.breaker.Break(p.items, []unit.Length{width}, style.Align != Justified)
	return s.strips(lines, left, width)
}

// Line sets a text on one line without breaking it, for labels, cells of numbers, running headers.
func (s *Setter) Line(text []tree.Inline, style Style, of *tag.Element) *Line {
	p := s.begin(style, unbounded)
	defer s.done()
	p.single = true
	s.inlines(text, s.look(p.style, of))
	line := new(Line)
	p.finish()
	s.compose(line, linebreak.Line{To: len(p.items) - 1, Natural: p.natural()}, true)
	line.place(p.style, s.Body.Face(style.Bold, style.Italic))
	return line
}

// Widths returns how wide a text is without a break in it but those it must have, and how wide its widest part is that
// cannot be divided.
func (s *Setter) Widths(text []tree.Inline, style Style) (natural, least unit.Length) {
	p := s.begin(style, unbounded)
	defer s.done()
	p.measuring = true
	s.inlines(text, s.look(p.style, nil))
	return p.widths()
}

// unbounded is the width of a line that is as long as it needs to be.
const unbounded = unit.Length(1) << 50
