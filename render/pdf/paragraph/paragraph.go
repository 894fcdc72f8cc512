// Package paragraph sets running text: it finds the letters, divides words, breaks lines, and returns lines that draw
// themselves. [Setter.Set] is its main entrance.
package paragraph

import (
	"quaestor/internal/lang"
	"quaestor/render/pdf/font"
	"quaestor/render/pdf/page"
	"quaestor/render/pdf/paint"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
	"quaestor/render/tree"
)

// A Setter sets the running texts of one document.
type Setter struct {
	Language lang.Tag
	Body     *font.Family
	Mono     *font.Family

	// Link returns where a reference or an outer link leads; nil if nowhere. Words are what the link says.
	Target func(in tree.Inline, words string) *paint.Target
	// Note is called for each footnote, in order: it returns the mark that is printed for it and keeps the note.
	Note func(n tree.Footnote, in *tag.Element) (mark string, note page.Note)
	// Address is called for each link out of the dossier whose words do not tell its address: it returns the mark that
	// leads to the printed address and the note with it. Nil prints no addresses.
	Address func(l tree.Link) (mark string, note page.Note)

	Missing map[rune]bool // characters that no face has, gathered while setting
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
	panic("paragraph")
}

// Line sets a text on one line without breaking it, for labels, cells of numbers, running headers.
func (s *Setter) Line(text []tree.Inline, style Style, of *tag.Element) *Line { panic("paragraph") }

// A Line is a line of text that draws itself; it is a [page.Box].
type Line struct{}

// At places the line with its left edge at a distance from the page's left edge and returns it.
func (l *Line) At(x unit.Length) *Line { panic("paragraph") }

// Anchors returns the anchors of this document that words of the line lead to, in order; for what stands in the margin.
func (l *Line) Anchors() []string { panic("paragraph") }

// Width returns how wide the line is.
func (l *Line) Width() unit.Length { panic("paragraph") }

// Widths returns how wide a text is without a break in it but those it must have, and how wide its widest part is that
// cannot be divided.
func (s *Setter) Widths(text []tree.Inline, style Style) (natural, least unit.Length) {
	panic("paragraph")
}
