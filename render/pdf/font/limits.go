package font

// A state says how far a composite is counted, so that one that contains itself is found.
type state uint8

const (
	uncounted state = iota
	counting
	counted
)

// mostNested is how deep composites may be nested: deeper than in any font, so shallow that no reader gives up.
const mostNested = 8

// count adds up the points and contours of a composite's parts and finds how deep it is nested. It reports false of a
// composite that contains itself or has more than a table can say.
func (p *program) count(n int) bool {
	s := &p.shapes[n]
	if s.state != uncounted {
		return s.state == counted
	}
	s.state = counting
	for _, part := range s.parts {
		if !p.count(int(part)) {
			return false
		}
		inner := &p.shapes[part]
		s.points, s.contours, s.depth = s.points+inner.points, s.contours+inner.contours, max(s.depth, inner.depth+1)
	}
	s.state = counted
	return s.points < 1<<16 && s.contours < 1<<16 && s.depth <= mostNested
}

// appendMaxp appends the table maxp (5.2.4): how much of each thing the program has at most.
func (p *program) appendMaxp(to []byte) []byte {
	var plain, composed shape
	parts := 0
	for i := range p.shapes {
		s, most := &p.shapes[i], &plain
		if len(s.parts) > 0 {
			most = &composed
		}
		most.points, most.contours = max(most.points, s.points), max(most.contours, s.contours)
		most.depth, parts = max(most.depth, s.depth), max(parts, len(s.parts))
	}
	to = append32(to, 0x00010000)
	for _, n := range [...]int{
		len(p.shapes), plain.points, plain.contours, composed.points, composed.contours,
		1, 0, 0, 0, 0, 0, 0, // zones and all that instructions need
		parts, composed.depth,
	} {
		to = append16(to, n)
	}
	return to
}
