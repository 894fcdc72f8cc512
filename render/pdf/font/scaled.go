package font

// A scaled is a charstring under way: a glyph made smaller and moved, without subroutines and hints. All numbers of what
// draws are distances from the point before, so that they need only be scaled, but for the first, which says where the
// glyph begins.
type scaled struct {
	code  []byte
	scale int  // in 16384ths
	up    int  // how far it is moved, in 65536ths of a unit
	width int  // less the usual width of the font, in 65536ths of a unit
	met   bool // an operator; before the numbers of the first the width of the glyph may stand
	begun bool
}

// meet notes that an operator is met, and reports whether the width of the glyph as it was stands before its numbers, of
// which there is then one more than usual.
func (s *scaled) meet(more bool) bool {
	first := !s.met
	s.met = true
	return first && more
}

// draw appends an operator with its numbers.
func (s *scaled) draw(numbers []int, op ...int) {
	if s.meet(len(numbers) > usual(op[0])) {
		numbers = numbers[1:]
	}
	if !s.begun {
		s.begun = true
		s.number(s.width)
		if x, y, moves := start(numbers, op[0]); moves {
			s.number(s.scaled(x))
			s.number(s.scaled(y) + s.up)
			s.code = append(s.code, rmoveto)
			return
		}
	}
	for _, n := range numbers {
		s.number(s.scaled(n))
	}
	for _, b := range op {
		s.code = append(s.code, byte(b))
	}
}

// usual returns how many numbers an operator takes that can be a glyph's first.
func usual(op int) int {
	switch op {
	case rmoveto:
		return 2
	case hmoveto, vmoveto:
		return 1
	case endchar:
		return 0
	}
	return mostNumbers
}

// start returns the point where a glyph begins, and whether the operator says it.
func start(numbers []int, op int) (x, y int, moves bool) {
	switch {
	case op == rmoveto && len(numbers) == 2:
		return numbers[0], numbers[1], true
	case op == hmoveto && len(numbers) == 1:
		return numbers[0], 0, true
	case op == vmoveto && len(numbers) == 1:
		return 0, numbers[0], true
	}
	return 0, 0, false
}

func (s *scaled) scaled(n int) int { return int(int64(n) * int64(s.scale) / one) }

// number appends a number in the form that has a fraction (5177, 3.2).
func (s *scaled) number(n int) { s.code = append32(append(s.code, 255), n) }
