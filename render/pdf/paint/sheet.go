package paint

import (
	"strconv"

	"quaestor/render/pdf/file"
	"quaestor/render/pdf/tag"
	"quaestor/render/pdf/unit"
)

// A sheet is a page while it is painted: its operators, and what they have set, so that nothing is set twice.
type sheet struct {
	page   *file.Page
	number int // from 0
	below  []byte
	body   []byte
	open   *tag.Element // whose marked content is open; nil if none is
	hushed bool         // what is open stands for no text
	whole  *whole       // what is painted as one text; nil if nothing is

	font    int // number of the subset, -1 before the first
	size    unit.Length
	rise    unit.Length
	stretch int // of letters, in thousandths
	fill    Ink
}

// roomOfPage is what the operators of a page full of text take.
const roomOfPage = 32 << 10

func newSheet(page *file.Page, number int) *sheet {
	return &sheet{page: page, number: number, font: -1, body: make([]byte, 0, roomOfPage)}
}

// mark makes what follows belong to an element (ISO 32000-1, 14.7.4). Artifacts stand for no text, which keeps them out
// of what programs take from the page (14.9.4).
func (s *sheet) mark(of *tag.Element) {
	if s.open == of {
		return
	}
	s.unmark()
	s.open = of
	if of.Artifact != "" {
		s.body = appendArtifact(s.body, of)
	} else {
		s.structure(of)
	}
	if s.hushed = of.Unsaid() && !s.whole.begun(); s.hushed {
		s.body = append(s.body, silence...)
	}
	s.body = append(s.body, '\n')
}

// structure begins marked content that is a kid of an element.
func (s *sheet) structure(of *tag.Element) {
	of.Attach()
	id := len(s.page.Marked)
	s.page.Marked = append(s.page.Marked, of)
	of.Kids = append(of.Kids, tag.Kid{Page: s.number, Content: id, Annotation: -1})
	s.body = append(append(s.body, '/'), of.Role...)
	s.body = strconv.AppendInt(append(s.body, "<</MCID "...), int64(id), 10)
	s.body = append(s.body, ">>BDC"...)
}

// silence begins marked content that stands for no text. Programs that take the text out ask spans only.
const silence = " /Span<</ActualText()>>BDC"

func appendArtifact(to []byte, of *tag.Element) []byte {
	to = append(append(to, "/Artifact<<"...), of.Artifact...)
	return append(to, ">>BDC"...)
}

// unmark ends the marked content that is open.
func (s *sheet) unmark() {
	if s.open == nil {
		return
	}
	if s.hushed {
		s.body = append(s.body, "EMC "...)
	}
	s.body = append(s.body, "EMC\n"...)
	s.open = nil
}

// ink sets the colour of letters and areas.
func (s *sheet) ink(ink Ink) {
	if s.fill != ink {
		s.fill = ink
		s.body = appendInk(s.body, ink, "rg ")
	}
}

// appendInk appends a colour and the operator that sets it.
func appendInk(to []byte, ink Ink, operator string) []byte {
	for _, part := range [3]uint8{ink.Red, ink.Green, ink.Blue} {
		to = append((unit.Length(part) * unit.Point / 255).Append(to), ' ')
	}
	return append(to, operator...)
}

// rectangle appends the path of a rectangle whose upper left corner is given.
func (s *sheet) rectangle(x, y, width, height unit.Length) {
	s.numbers(x, s.page.Height-y-height, width, height)
	s.body = append(s.body, "re "...)
}

// numbers appends lengths with a space behind each.
func (s *sheet) numbers(lengths ...unit.Length) {
	s.body = appendNumbers(s.body, lengths...)
}

func appendNumbers(to []byte, lengths ...unit.Length) []byte {
	for _, l := range lengths {
		to = append(l.Append(to), ' ')
	}
	return to
}
