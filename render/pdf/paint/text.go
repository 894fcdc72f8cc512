package paint

import (
	"strconv"
	"unicode/utf16"

	"quaestor/render/pdf/font"
	"quaestor/render/pdf/unit"
)

// Text paints runs behind each other from a point on. Letters is by how much the letters are stretched, in thousandths.
// Rectangles of links, and the structure, follow from the runs.
func (c *Canvas) Text(x, baseline unit.Length, letters int, runs []Run) {
	s := c.sheet()
	writing := false
	line := len(c.ties)
	for i := range runs {
		run := &runs[i]
		if len(run.Letters) == 0 {
			continue
		}
		if s.open != run.Element && writing {
			writing = s.endText()
		}
		s.mark(run.Element)
		c.gather(run, baseline)
		if !writing {
			writing = s.beginText(x, baseline)
		}
		number, subset := c.subset(run.Face)
		s.look(run, number, letters)
		s.beginActual(run.Actual)
		width := s.show(run, subset, letters)
		s.endActual(run.Actual)
		if run.Strike {
			writing = s.endText()
			s.strike(run, x, baseline, width)
		}
		if run.To != nil {
			c.tie(run, line, x, baseline, width)
		}
		x += width
	}
	if writing {
		s.endText()
	}
}

// subset returns the part of a face that the document uses, and its number.
func (c *Canvas) subset(face *font.Face) (number int, subset *font.Subset) {
	for i, known := range c.File.Fonts {
		if known.Face == face {
			return i, known
		}
	}
	subset = font.NewSubset(face)
	c.File.Fonts = append(c.File.Fonts, subset)
	return len(c.File.Fonts) - 1, subset
}

// beginText and endText enclose letters (ISO 32000-1, 9.4.1). They return whether letters can follow at once.
func (s *sheet) beginText(x, baseline unit.Length) bool {
	s.body = append(s.body, "BT "...)
	s.numbers(x, s.page.Height-baseline)
	s.body = append(s.body, "Td"...)
	return true
}

func (s *sheet) endText() bool {
	s.body = append(s.body, " ET\n"...)
	return false
}

// beginActual and endActual enclose letters that stand for a text together.
func (s *sheet) beginActual(text string) {
	if text == "" || s.whole != nil {
		return
	}
	s.body = append(appendActual(s.body, text), ' ')
}

// appendActual appends the operator that begins what stands for a text.
func appendActual(to []byte, text string) []byte {
	to = append(to, "/Span<</ActualText(\xFE\xFF"...)
	for _, unit := range utf16.Encode([]rune(text)) {
		to = appendByte(appendByte(to, byte(unit>>8)), byte(unit))
	}
	return append(to, ")>>BDC"...)
}

func (s *sheet) endActual(text string) {
	if text != "" && s.whole == nil {
		s.body = append(s.body, " EMC"...)
	}
}

// look sets font, rise, stretch and colour where they differ from those before.
func (s *sheet) look(run *Run, number, letters int) {
	s.body = append(s.body, ' ')
	if s.font != number || s.size != run.Size {
		s.font, s.size = number, run.Size
		s.body = appendFont(s.body, number, run.Size)
	}
	if s.rise != run.Rise {
		s.rise = run.Rise
		s.numbers(run.Rise)
		s.body = append(s.body, "Ts "...)
	}
	if s.stretch != letters {
		s.stretch = letters
		s.numbers(100*unit.Point + unit.Length(letters)*unit.Point/10)
		s.body = append(s.body, "Tz "...)
	}
	s.ink(run.Ink)
}

func appendFont(to []byte, number int, size unit.Length) []byte {
	to = strconv.AppendInt(append(to, "/F"...), int64(number), 10)
	to = size.Append(append(to, ' '))
	return append(to, " Tf "...)
}

// show paints the letters of a run and returns how far the pen moves.
func (s *sheet) show(run *Run, subset *font.Subset, letters int) unit.Length {
	var moves int64
	s.body, moves = appendLetters(s.body, run, subset)
	return stretched(moves, run.Size, letters)
}

// stretched returns a number of thousandths of a size, stretched by some more thousandths.
func stretched(thousandths int64, size unit.Length, letters int) unit.Length {
	return unit.Length(thousandths) * size * unit.Length(1000+letters) / 1_000_000
}

// appendLetters appends the operator that shows letters with spaces between them (ISO 32000-1, 9.4.3), and returns how
// far it moves the pen, in thousandths of the size. Codes are written as they are rather than in hexadecimal digits:
// compression then takes half the time and leaves less.
func appendLetters(to []byte, run *Run, subset *font.Subset) (content []byte, moves int64) {
	to = append(to, "[("...)
	for _, letter := range run.Letters {
		code := subset.Code(letter.Glyph, letter.Stands)
		to = appendByte(appendByte(to, byte(code>>8)), byte(code))
		moves += int64(run.Face.Advance(letter.Glyph)) + int64(letter.Add)
		if letter.Add != 0 {
			to = strconv.AppendInt(append(to, ')'), -int64(letter.Add), 10)
			to = append(to, '(')
		}
	}
	return append(to, ")]TJ"...), moves
}

// appendByte appends a byte of a string, after a backslash where it would be read as something else (ISO 32000-1, 7.3.4.2).
func appendByte(to []byte, b byte) []byte {
	switch b {
	case '(', ')', '\\':
		return append(to, '\\', b)
	case '\r':
		return append(to, "\\r"...)
	}
	return append(to, b)
}

// strike paints a line through letters, at half the height of small ones.
func (s *sheet) strike(run *Run, x, baseline, width unit.Length) {
	thickness := run.Size / 18
	s.rectangle(x, baseline-run.Rise-unit.Em(run.Face.XHeight, run.Size)/2-thickness/2, width, thickness)
	s.body = append(s.body, "f\n"...)
}
