package font

// A program is a TrueType font under way with the glyphs in use, numbered anew in the order of their codes; components
// of composites come behind them. It has what PDF wants of it (ISO 32000-1, 9.9, table 126) and no instructions, which
// matter on coarse screens only.
type program struct {
	face   *Face
	glyphs []Glyph          // by new number
	number map[Glyph]uint16 // by old number, once a component has been met
	shapes []shape          // by new number
	out    []byte           // the file; glyf comes first in it
}

// A shape is what is known of a glyph of a program.
type shape struct {
	end              int      // of its description in the table glyf
	points, contours int      // of a simple glyph; of a composite those of its parts, once they are counted
	parts            []uint16 // components
	depth            int      // of nested composites; zero for a simple glyph
	state            state
}

// trueTypeProgram makes a font file of the glyphs in use.
func (s *Subset) trueTypeProgram() ([]byte, error) {
	p := &program{face: s.Face, glyphs: s.glyphs[:len(s.glyphs):len(s.glyphs)]}
	p.shapes = make([]shape, 0, len(s.glyphs)+len(s.glyphs)/4)
	p.out = make([]byte, directoryLength, directoryLength+256*cap(p.shapes))
	for n := 0; n < len(p.glyphs); n++ {
		if len(p.glyphs) > mostCodes {
			return nil, tooManyLetters(s.Face.Name)
		}
		if !p.add(p.glyphs[n]) {
			return nil, s.damagedLetter(n)
		}
	}
	for n := range p.shapes {
		if !p.count(n) {
			return nil, s.damagedLetter(n)
		}
	}
	return p.finish(), nil
}

// damagedLetter returns an error that names the letter of a code, if it is one.
func (s *Subset) damagedLetter(code int) error {
	if code == 0 || code >= len(s.stands) {
		return damaged("glyf")
	}
	return damagedOutline(s.Face.Name, s.stands[code])
}

// add appends the description of a glyph, and reports whether it is sound.
func (p *program) add(g Glyph) (ok bool) {
	var s shape
	if int(g) >= p.face.glyphs {
		s, ok = p.addRaised(g), true
	} else if description, there := p.face.outlines.of(g); !there {
		return false
	} else if len(description) == 0 {
		ok = true
	} else if simple(description) {
		s, ok = p.addSimple(description)
	} else {
		s, ok = p.addComposite(description)
	}
	if len(p.out)%2 != 0 { // offsets of the short format count pairs of bytes
		p.out = append(p.out, 0)
	}
	s.end = len(p.out) - directoryLength
	p.shapes = append(p.shapes, s)
	return ok
}

// addSimple appends a glyph that draws its contours itself, without its instructions.
func (p *program) addSimple(description table) (s shape, ok bool) {
	s.contours = description.i16(0)
	if s.points, ok = contourPoints(description.from(10), s.contours); !ok || s.points == 0 {
		return s, ok
	}
	at := 10 + 2*s.contours
	points := description.from(at + 2 + description.u16(at)) // behind the instructions
	length, ok := pointsLength(points, s.points)
	if !ok {
		return s, false
	}
	p.out = append(p.out, description[:at]...)
	p.out = append(p.out, 0, 0)
	p.out = append(p.out, points[:length]...)
	return s, true
}

// addComposite appends a glyph that is composed of others, with their new numbers and without its instructions.
func (p *program) addComposite(description table) (s shape, ok bool) {
	p.out = append(p.out, description[:10]...)
	for at, flags := 10, moreComponents; flags&moreComponents != 0; {
		flags = description.u16(at)
		component, there := description.part(at, componentLength(flags))
		old := component.u16(2)
		if !there || old >= p.face.glyphs {
			return s, false
		}
		number := p.component(Glyph(old))
		s.parts = append(s.parts, number)
		p.out = append16(p.out, flags&^hasInstructions)
		p.out = append16(p.out, int(number))
		p.out = append(p.out, component[4:]...)
		at += len(component)
	}
	return s, true
}

// addRaised appends a digit, made smaller and set higher.
func (p *program) addRaised(g Glyph) shape {
	f := p.face
	digit := f.digit(g)
	aside, m, extent := f.raisedAside(g), f.raised, f.outlines.box(digit)
	number := p.component(digit)
	p.out = append16(p.out, -1)
	p.out = append16(p.out, aside+floorScaled(extent.left, m.scale))
	p.out = append16(p.out, m.up+floorScaled(extent.bottom, m.scale))
	p.out = append16(p.out, aside-floorScaled(-extent.right, m.scale))
	p.out = append16(p.out, m.up-floorScaled(-extent.top, m.scale))
	p.out = append16(p.out, wordArguments|argumentsAreXY|hasScale)
	p.out = append16(p.out, int(number))
	p.out = append16(p.out, aside)
	p.out = append16(p.out, m.up)
	p.out = append16(p.out, m.scale)
	return shape{parts: []uint16{number}}
}

// floorScaled returns a length at a scale, rounded down.
func floorScaled(units, scale int) int { return (units * scale) >> 14 }

// component returns the new number of a component; it is appended unless it is there.
func (p *program) component(old Glyph) uint16 {
	if p.number == nil {
		p.number = make(map[Glyph]uint16, 2*len(p.glyphs))
		for n, g := range p.glyphs {
			if _, twice := p.number[g]; !twice {
				p.number[g] = uint16(n)
			}
		}
	}
	number, there := p.number[old]
	if !there {
		number = uint16(len(p.glyphs))
		p.number[old] = number
		p.glyphs = append(p.glyphs, old)
	}
	return number
}
